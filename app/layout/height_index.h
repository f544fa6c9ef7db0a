// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

namespace planwright {

/// Heights of blocks that stand under each other: from a block to its y and back in O(log n), a
/// height changed in O(log n) (a Fenwick tree). Heights are not negative.
class HeightIndex {
public:
    HeightIndex() = default;
    explicit HeightIndex(std::vector<double> heights) { assign(std::move(heights)); }

    /// All anew, in O(n).
    void assign(std::vector<double> heights);
    [[nodiscard]] std::size_t size() const { return heights_.size(); }
    [[nodiscard]] double height(std::size_t index) const { return heights_[index]; }
    void set(std::size_t index, double height);
    /// Where the block begins; with the number of blocks, the sum of all heights.
    [[nodiscard]] double top(std::size_t index) const;
    [[nodiscard]] double total() const { return top(heights_.size()); }
    /// The block at y: the last that begins at or above it and is not without height; the first or
    /// last block when y lies outside. There must be a block.
    [[nodiscard]] std::size_t at(double y) const;

private:
    std::vector<double> heights_;
    std::vector<double> sums_; ///< sums_[i]: of the blocks that i + 1 stands for in the tree
};

} // namespace planwright
