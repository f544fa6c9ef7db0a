// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/height_index.h"

#include <cassert>
#include <utility>

namespace planwright {

namespace {

[[nodiscard]] std::size_t lowest_bit(std::size_t i) {
    return i & (~i + 1);
}

} // namespace

void HeightIndex::assign(std::vector<double> heights) {
    heights_ = std::move(heights);
    sums_ = heights_;
    for (std::size_t i = 1; i <= sums_.size(); ++i) {
        const std::size_t parent = i + lowest_bit(i);
        if (parent <= sums_.size())
            sums_[parent - 1] += sums_[i - 1];
    }
}

void HeightIndex::set(std::size_t index, double height) {
    assert(index < heights_.size() && height >= 0);
    const double by = height - heights_[index];
    heights_[index] = height;
    for (std::size_t i = index + 1; i <= sums_.size(); i += lowest_bit(i))
        sums_[i - 1] += by;
}

double HeightIndex::top(std::size_t index) const {
    double sum = 0;
    for (std::size_t i = index; i > 0; i -= lowest_bit(i))
        sum += sums_[i - 1];
    return sum;
}

std::size_t HeightIndex::at(double y) const {
    assert(!heights_.empty());
    std::size_t step = 1;
    while (step * 2 <= sums_.size())
        step *= 2;
    std::size_t passed = 0; // blocks that end at or above y
    for (; step > 0; step /= 2) {
        if (passed + step <= sums_.size() && sums_[passed + step - 1] <= y) {
            passed += step;
            y -= sums_[passed - 1];
        }
    }
    if (passed < heights_.size())
        return passed;
    std::size_t last = heights_.size() - 1;
    while (last > 0 && heights_[last] <= 0)
        --last;
    return last;
}

} // namespace planwright
