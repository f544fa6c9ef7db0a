// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"

#include <algorithm>
#include <array>

namespace planwright::text {

namespace {

enum class Part : std::uint8_t { other, word, joiner };

[[nodiscard]] constexpr std::array<Part, 128> ascii_parts() {
    std::array<Part, 128> parts{};
    for (std::size_t c = 0; c < parts.size(); ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool digit = c >= '0' && c <= '9';
        const bool joiner = c == '\'' || c == '.' || c == '&' || c == '/' || c == '-';
        parts[c] = letter || digit ? Part::word : joiner ? Part::joiner : Part::other;
    }
    return parts;
}
constexpr std::array<Part, 128> part_of_ascii = ascii_parts();

[[nodiscard]] Part part_of(char32_t c) {
    switch (c) {
    case 0xAD:   // soft hyphen
    case 0x2010: // hyphen
    case 0x2011: // no-break hyphen
    case 0x2018: // single quotation marks, written for apostrophes
    case 0x2019:
        return Part::joiner;
    default:
        return is_letter(c) || is_digit(c) || is_mark(c) ? Part::word : Part::other;
    }
}

struct LookAlike {
    char32_t c;
    char latin;
    friend constexpr bool operator<(LookAlike a, char32_t b) { return a.c < b; }
};

/// Sorted. Capitals that share their shape with a Latin one, and small letters likewise; Cyrillic
/// small "в", "м", "н", "т" have the shape of small capitals and stand for those letters when a
/// font without them was read back.
constexpr std::array look_alikes{
    LookAlike{0x37F, 'J'}, LookAlike{0x391, 'A'}, LookAlike{0x392, 'B'}, LookAlike{0x395, 'E'},
    LookAlike{0x396, 'Z'}, LookAlike{0x397, 'H'}, LookAlike{0x399, 'I'}, LookAlike{0x39A, 'K'},
    LookAlike{0x39C, 'M'}, LookAlike{0x39D, 'N'}, LookAlike{0x39F, 'O'}, LookAlike{0x3A1, 'P'},
    LookAlike{0x3A4, 'T'}, LookAlike{0x3A5, 'Y'}, LookAlike{0x3A7, 'X'}, LookAlike{0x3B1, 'a'},
    LookAlike{0x3B9, 'i'}, LookAlike{0x3BA, 'k'}, LookAlike{0x3BD, 'v'}, LookAlike{0x3BF, 'o'},
    LookAlike{0x3C1, 'p'}, LookAlike{0x3C5, 'u'}, LookAlike{0x3C7, 'x'}, LookAlike{0x3F3, 'j'},
    LookAlike{0x3F9, 'C'}, LookAlike{0x405, 'S'}, LookAlike{0x406, 'I'}, LookAlike{0x408, 'J'},
    LookAlike{0x410, 'A'}, LookAlike{0x412, 'B'}, LookAlike{0x415, 'E'}, LookAlike{0x41A, 'K'},
    LookAlike{0x41C, 'M'}, LookAlike{0x41D, 'H'}, LookAlike{0x41E, 'O'}, LookAlike{0x420, 'P'},
    LookAlike{0x421, 'C'}, LookAlike{0x422, 'T'}, LookAlike{0x423, 'Y'}, LookAlike{0x425, 'X'},
    LookAlike{0x430, 'a'}, LookAlike{0x432, 'b'}, LookAlike{0x435, 'e'}, LookAlike{0x43A, 'k'},
    LookAlike{0x43C, 'm'}, LookAlike{0x43D, 'h'}, LookAlike{0x43E, 'o'}, LookAlike{0x440, 'p'},
    LookAlike{0x441, 'c'}, LookAlike{0x442, 't'}, LookAlike{0x443, 'y'}, LookAlike{0x445, 'x'},
    LookAlike{0x455, 's'}, LookAlike{0x456, 'i'}, LookAlike{0x458, 'j'}, LookAlike{0x474, 'V'},
    LookAlike{0x475, 'v'}, LookAlike{0x4AE, 'Y'}, LookAlike{0x4AF, 'y'}, LookAlike{0x4BB, 'h'},
    LookAlike{0x4C0, 'I'}, LookAlike{0x4CF, 'l'}, LookAlike{0x501, 'd'}, LookAlike{0x51A, 'Q'},
    LookAlike{0x51B, 'q'}, LookAlike{0x51C, 'W'}, LookAlike{0x51D, 'w'}};

} // namespace

std::vector<ByteRange> words(std::string_view s) {
    std::vector<ByteRange> found;
    constexpr std::size_t none = std::string_view::npos;
    std::size_t begin = none; // of the word being read
    std::size_t end = 0;      // one past its last letter, digit or mark
    bool joined = false;      // a joiner stands behind `end`
    for (std::size_t at = 0; at < s.size();) {
        const auto byte = static_cast<unsigned char>(s[at]);
        const Decoded d = byte < 0x80 ? Decoded{byte, 1} : decode_at(s, at);
        const Part part = byte < 0x80 ? part_of_ascii[byte] : part_of(d.code_point);
        if (part == Part::word) {
            if (begin == none)
                begin = at;
            end = at + d.size;
            joined = false;
        } else if (begin != none) {
            if (part == Part::joiner && !joined) {
                joined = true;
            } else {
                found.push_back({begin, end});
                begin = none;
                joined = false;
            }
        }
        at += d.size;
    }
    if (begin != none)
        found.push_back({begin, end});
    return found;
}

char32_t latin_look_alike(char32_t c) {
    const auto* const at = std::lower_bound(look_alikes.begin(), look_alikes.end(), c);
    return at != look_alikes.end() && at->c == c ? static_cast<char32_t>(at->latin) : 0;
}

} // namespace planwright::text
