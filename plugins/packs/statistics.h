// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace planwright::packs {

/// What measures of readability are made of.
struct Statistics {
    double characters = 0; ///< letters and digits
    double words = 0;
    double long_words = 0; ///< more than six bytes
    double sentences = 0;
    double paragraphs = 0;
    double syllables = 0;
    double polysyllabic_words = 0; ///< three syllables or more
    double complex_words = 0;      ///< the same, endings not counted
};

/// Counts a running text whose paragraphs are apart by empty lines.
[[nodiscard]] Statistics measure(std::string_view text);

/// Syllables of one English word, at least 1.
[[nodiscard]] int syllables(std::string_view word);

} // namespace planwright::packs
