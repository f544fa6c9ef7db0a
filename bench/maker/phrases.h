// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

/// The words that invented plans are made of. A name in braces stands for a word of that list;
/// "{n}",
/// "{low}" and "{high}" stand for figures, "{past}" and "{month}" for a month before and after the
/// plan.
namespace planwright::bench {

struct WordList {
    std::string_view name;
    std::span<const std::string_view> words;
};
[[nodiscard]] std::span<const WordList> word_lists();

[[nodiscard]] std::span<const std::string_view> recommendation_patterns();
[[nodiscard]] std::span<const std::string_view> action_patterns();
[[nodiscard]] std::span<const std::string_view> follow_up_patterns(); ///< a second sentence
[[nodiscard]] std::span<const std::string_view> item_patterns();      ///< of a list
[[nodiscard]] std::span<const std::string_view> background_patterns();
[[nodiscard]] std::span<const std::string_view> measure_patterns();
[[nodiscard]] std::span<const std::string_view> reason_patterns();
[[nodiscard]] std::span<const std::string_view> owner_patterns();
[[nodiscard]] std::span<const std::string_view> target_patterns();

} // namespace planwright::bench
