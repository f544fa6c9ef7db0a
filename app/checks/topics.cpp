// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/pointer_rules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <unordered_set>

namespace planwright {
namespace {

/// How common a stem is is learnt from so many recommendations, so that large plans take no longer.
constexpr std::size_t most_counted = 256;

/// Letters of a stem: crude, but the same for "manage", "manager" and "management".
constexpr std::size_t stem_letters = 5;

constexpr auto small_words = std::to_array<std::string_view>(
    {"all",  "and",  "are",   "ensure", "for",  "from",  "has",   "have",  "into",
     "more", "not",  "other", "should", "than", "that",  "the",   "their", "these",
     "they", "this", "those", "was",    "were", "where", "which", "will",  "with"});
static_assert(std::is_sorted(small_words.begin(), small_words.end()));

bool is_small_word(std::string_view word) {
    return std::binary_search(small_words.begin(), small_words.end(), word);
}

/// Calls `visit(stem)` for each word of three letters or more.
template <class Visit>
void each_stem(std::string_view text, Visit visit) {
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : ' ';
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (lower >= 'a' && lower <= 'z') {
            word += lower;
            continue;
        }
        if (word.size() >= 3 && !is_small_word(word)) {
            std::uint64_t stem = 0;
            for (std::size_t k = 0; k < std::min(word.size(), stem_letters); ++k)
                stem = stem << 8U | static_cast<unsigned char>(word[k]);
            visit(stem);
        }
        word.clear();
    }
}

template <class Visit>
void each_stem(const Recommendation& row, Visit visit) {
    const auto each = [&](const RichText& text) {
        for (const Paragraph& paragraph : text)
            each_stem(paragraph.text, visit);
    };
    each(row.text);
    each(row.preamble);
    for (const Action& action : row.actions)
        each(action.text);
}

} // namespace

Topics::Topics(const Plan& plan) {
    for_each_recommendation(
        plan, [&](const Group&, const Recommendation& row) { rows_.push_back(&row); });
    vectors_.resize(rows_.size());
    count_documents();
}

void Topics::count_documents() {
    counted_ = std::min(rows_.size(), most_counted);
    for (std::size_t i = 0; i < counted_; ++i) {
        std::unordered_set<std::uint64_t> stems;
        each_stem(*rows_[i * rows_.size() / counted_],
                  [&](std::uint64_t stem) { stems.insert(stem); });
        for (const std::uint64_t stem : stems)
            ++documents_[stem];
    }
}

const Topics::Vector& Topics::vector(std::size_t index) {
    std::optional<Vector>& known = vectors_[index];
    if (known)
        return *known;
    Vector vector;
    each_stem(*rows_[index], [&](std::uint64_t stem) { vector[stem] += 1; });
    double sum = 0;
    for (auto& [stem, weight] : vector) {
        const auto found = documents_.find(stem);
        const double holders = found == documents_.end() ? 1 : found->second;
        weight = (1 + std::log(weight)) * std::log(static_cast<double>(counted_) / holders);
        sum += weight * weight;
    }
    for (auto& [stem, weight] : vector)
        weight = sum > 0 ? weight / std::sqrt(sum) : 0;
    return known.emplace(std::move(vector));
}

double Topics::likeness(std::size_t a, std::size_t b) {
    const Vector& one = vector(a);
    const Vector& two = vector(b);
    double sum = 0;
    for (const auto& [stem, weight] : one.size() < two.size() ? one : two) {
        const Vector& other = one.size() < two.size() ? two : one;
        const auto found = other.find(stem);
        if (found != other.end())
            sum += weight * found->second;
    }
    return sum;
}

} // namespace planwright
