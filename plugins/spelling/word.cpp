// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "word.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>

namespace spelling {

namespace {

struct LookAlike {
    char32_t other;
    char latin;
};

/// Letters that no reader can tell from Latin ones: Cyrillic, Greek, and full width by rule.
constexpr std::array look_alikes{
    LookAlike{0x0410, 'A'}, LookAlike{0x0412, 'B'}, LookAlike{0x0415, 'E'}, LookAlike{0x0417, '3'},
    LookAlike{0x0405, 'S'}, LookAlike{0x0406, 'I'}, LookAlike{0x0408, 'J'}, LookAlike{0x041A, 'K'},
    LookAlike{0x041C, 'M'}, LookAlike{0x041D, 'H'}, LookAlike{0x041E, 'O'}, LookAlike{0x0420, 'P'},
    LookAlike{0x0421, 'C'}, LookAlike{0x0422, 'T'}, LookAlike{0x0423, 'Y'}, LookAlike{0x0425, 'X'},
    LookAlike{0x0430, 'a'}, LookAlike{0x0435, 'e'}, LookAlike{0x043E, 'o'}, LookAlike{0x0440, 'p'},
    LookAlike{0x0441, 'c'}, LookAlike{0x0443, 'y'}, LookAlike{0x0445, 'x'}, LookAlike{0x0455, 's'},
    LookAlike{0x0456, 'i'}, LookAlike{0x0458, 'j'}, LookAlike{0x04BB, 'h'}, LookAlike{0x0501, 'd'},
    LookAlike{0x051B, 'q'}, LookAlike{0x051D, 'w'}, LookAlike{0x0391, 'A'}, LookAlike{0x0392, 'B'},
    LookAlike{0x0395, 'E'}, LookAlike{0x0396, 'Z'}, LookAlike{0x0397, 'H'}, LookAlike{0x0399, 'I'},
    LookAlike{0x039A, 'K'}, LookAlike{0x039C, 'M'}, LookAlike{0x039D, 'N'}, LookAlike{0x039F, 'O'},
    LookAlike{0x03A1, 'P'}, LookAlike{0x03A4, 'T'}, LookAlike{0x03A5, 'Y'}, LookAlike{0x03A7, 'X'},
    LookAlike{0x03B1, 'a'}, LookAlike{0x03BD, 'v'}, LookAlike{0x03BF, 'o'}, LookAlike{0x03C1, 'p'},
    LookAlike{0x0131, 'i'}, LookAlike{0x1D00, 'A'}, LookAlike{0x2170, 'i'}, LookAlike{0x217C, 'l'},
};

char latin_for(char32_t c) {
    if (c >= 0xFF21 && c <= 0xFF3A) // full width
        return static_cast<char>('A' + (c - 0xFF21));
    if (c >= 0xFF41 && c <= 0xFF5A)
        return static_cast<char>('a' + (c - 0xFF41));
    const auto found = std::find_if(look_alikes.begin(), look_alikes.end(),
                                    [c](const LookAlike& one) { return one.other == c; });
    return found == look_alikes.end() ? '\0' : found->latin;
}

bool is_latin(char32_t c) {
    if (c < 0x80)
        return is_ascii_lower(static_cast<char>(c)) || is_ascii_upper(static_cast<char>(c));
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &status) == USCRIPT_LATIN;
}

} // namespace

unsigned distance(std::string_view a, std::string_view b, unsigned most) {
    constexpr std::size_t longest = 40;
    const std::size_t apart = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (apart > most || a.size() > longest || b.size() > longest)
        return most + 1;
    using Row = std::array<unsigned, longest + 1>;
    std::array<Row, 3> rows{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = static_cast<unsigned>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        Row& now = rows[i % 3];
        const Row& before = rows[(i + 2) % 3];
        const Row& two_before = rows[(i + 1) % 3];
        now[0] = static_cast<unsigned>(i);
        unsigned least = now[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const unsigned changed = before[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U);
            now[j] = std::min({changed, before[j] + 1, now[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], two_before[j - 2] + 1);
            least = std::min(least, now[j]);
        }
        if (least > most)
            return most + 1;
    }
    return rows[a.size() % 3][b.size()];
}

std::string in_latin_letters(std::string_view word) {
    std::string result;
    bool latin = false;
    bool replaced = false;
    for (std::size_t i = 0; i < word.size();) {
        const CodePoint c = decode(word, i);
        if (const char letter = latin_for(c.value); letter != '\0') {
            result += letter;
            replaced = true;
        } else if (is_latin(c.value) || u_isalpha(static_cast<UChar32>(c.value)) == 0) {
            latin = latin || is_latin(c.value);
            result.append(word.substr(i, c.size));
        } else {
            return {}; // a letter that looks like itself: another language
        }
        i += c.size;
    }
    // Of one letter nobody can say what it was meant to be, unless it stands beside Latin ones.
    return replaced && (latin || result.size() > 1) ? result : std::string();
}

std::string right_ordinal(std::string_view lower) {
    if (lower.size() < 3)
        return {};
    const std::string_view number = lower.substr(0, lower.size() - 2);
    const std::string_view ending = lower.substr(lower.size() - 2);
    if (!std::all_of(number.begin(), number.end(), is_digit) ||
        (ending != "st" && ending != "nd" && ending != "rd" && ending != "th"))
        return {};
    const bool teen = number.size() > 1 && number[number.size() - 2] == '1';
    const char last = number.back();
    const char* const right = teen          ? "th"
                              : last == '1' ? "st"
                              : last == '2' ? "nd"
                              : last == '3' ? "rd"
                                            : "th";
    return ending == right ? std::string() : std::string(number) + right;
}

} // namespace spelling
