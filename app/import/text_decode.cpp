// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_decode.h"

#include "core/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace planwright::importing {

namespace {

/// The code points of bytes 0x80 to 0x9F in Windows-1252; the five unused ones stay what they are.
constexpr std::array<char16_t, 32> windows_1252{
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

struct Magic {
    std::string_view begin;
    std::string_view name;
};
constexpr std::array known_magic{
    Magic{"\x89PNG", "a picture"},
    Magic{"\xFF\xD8\xFF", "a picture"},
    Magic{"GIF8", "a picture"},
    Magic{"II*\0", "a picture"},
    Magic{std::string_view("MM\0*", 4), "a picture"},
    Magic{"RIFF", "a media file"},
    Magic{"PK\x03\x04", "a Word document or an archive"},
    Magic{"%PDF-", "a PDF document"},
    Magic{"\xD0\xCF\x11\xE0", "an old Word or Excel document"},
    Magic{"{\\rtf", "a rich text document"},
    Magic{"\x7F"
          "ELF",
          "a program"},
    Magic{"\x1F\x8B", "an archive"},
};

constexpr std::string_view advice_no_text =
    "open it in the program that made it and copy its text to a .txt file";

std::string sentence(std::string_view what) {
    return fmt::format("this is {}, not text", what);
}

enum class Encoding : std::uint8_t { bytes, utf16_le, utf16_be };

/// Western text in UTF-16 has a zero in nearly every second byte.
Encoding guess_utf16(std::string_view bytes) {
    const std::size_t sample = std::min<std::size_t>(bytes.size() & ~std::size_t{1}, 4096);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < sample; i += 2) {
        even += bytes[i] == '\0' ? 1U : 0U;
        odd += bytes[i + 1] == '\0' ? 1U : 0U;
    }
    const std::size_t pairs = sample / 2;
    if (pairs < 4)
        return Encoding::bytes;
    if (odd * 10 >= pairs * 7 && even * 10 < pairs)
        return Encoding::utf16_le;
    if (even * 10 >= pairs * 7 && odd * 10 < pairs)
        return Encoding::utf16_be;
    return Encoding::bytes;
}

Encoding take_encoding(std::string_view& bytes) {
    const auto starts = [&](std::string_view mark) { return bytes.substr(0, mark.size()) == mark; };
    if (starts("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
        return Encoding::bytes;
    }
    if (starts("\xFF\xFE") || starts("\xFE\xFF")) {
        const Encoding result = bytes[0] == '\xFF' ? Encoding::utf16_le : Encoding::utf16_be;
        bytes.remove_prefix(2);
        return result;
    }
    return guess_utf16(bytes);
}

std::string from_utf16(std::string_view bytes, bool little) {
    const auto unit = [&](std::size_t i) {
        const auto a = static_cast<unsigned char>(bytes[i]);
        const auto b = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(little ? a | (b << 8U) : b | (a << 8U));
    };
    std::string result;
    result.reserve(bytes.size() / 2 + bytes.size() / 8);
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t c = unit(i);
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size()) {
            const char32_t low = unit(i + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
                i += 2;
            }
        }
        if (c >= 0xD800 && c < 0xE000)
            c = text::replacement_character;
        if (c != 0)
            text::append(result, c);
    }
    return result;
}

bool is_control(unsigned char c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v';
}

/// More than one control character in twenty (outside of a beginning of zeros): no text.
bool looks_binary(std::string_view bytes) {
    const std::size_t sample = std::min<std::size_t>(bytes.size(), 65536);
    const auto controls =
        std::count_if(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(sample),
                      [](char c) { return is_control(static_cast<unsigned char>(c)); });
    return static_cast<std::size_t>(controls) * 20 > sample;
}

struct Repaired {
    std::size_t single_bytes = 0;
    std::size_t zeros = 0;
};

/// How many bytes from `from` on are ASCII and not zero.
std::size_t plain_run(std::string_view bytes, std::size_t from) {
    std::size_t end = from;
    while (end < bytes.size() && static_cast<signed char>(bytes[end]) > 0)
        ++end;
    return end - from;
}

/// Bytes that are no UTF-8 are read as Windows-1252, zeros are dropped.
std::string repair_utf8(std::string_view bytes, Repaired& repaired) {
    std::string result;
    result.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t plain = plain_run(bytes, i);
        result.append(bytes.substr(i, plain));
        i += plain;
        if (i == bytes.size())
            break;
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte == 0) {
            ++repaired.zeros;
            ++i;
        } else {
            const text::Decoded d = text::decode_at(bytes, i);
            if (d.size == 1) {
                ++repaired.single_bytes;
                text::append(result, byte < 0xA0 ? windows_1252[byte - 0x80U] : char32_t{byte});
            } else {
                result += bytes.substr(i, d.size);
            }
            i += d.size;
        }
    }
    return result;
}

/// Bytes that can begin a code point which NFC might change: none below U+0300 does, and neither do
/// the punctuation and the private characters that plans are full of.
bool may_need_nfc(std::string_view line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
        const auto c = static_cast<unsigned char>(line[i]);
        if (c < 0xCC)
            continue;
        const auto next = i + 1 < line.size() ? static_cast<unsigned char>(line[i + 1]) : 0U;
        if (c == 0xE2 && (next == 0x80 || next == 0x82 || next == 0x96 || next == 0x97))
            continue;
        if (c != 0xEE)
            return true;
    }
    return false;
}

/// Normalises line by line, so that the usual ASCII costs nothing.
void normalise(std::string& text) {
    if (!may_need_nfc(text))
        return;
    std::string result;
    result.reserve(text.size());
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size() - 1) + 1;
        const std::string_view line = std::string_view(text).substr(begin, end - begin);
        if (may_need_nfc(line))
            result += text::to_nfc(line);
        else
            result += line;
        begin = end;
    }
    text = std::move(result);
}

void note_repairs(const Repaired& repaired, std::vector<Decision>& decisions) {
    if (repaired.single_bytes > 0)
        decisions.push_back({DecisionKind::encoding,
                             {},
                             0,
                             {},
                             fmt::format("Read {} bytes that are no UTF-8 as Windows-1252.",
                                         repaired.single_bytes)});
    if (repaired.zeros > 0)
        decisions.push_back({DecisionKind::encoding,
                             {},
                             0,
                             {},
                             fmt::format("Left out {} zero bytes.", repaired.zeros)});
}

void note_look_alikes(DecodedText& result) {
    std::vector<std::string> mapped = map_look_alikes(result.text);
    std::sort(mapped.begin(), mapped.end());
    mapped.erase(std::unique(mapped.begin(), mapped.end()), mapped.end());
    for (std::string& word : mapped)
        result.decisions.push_back(
            {DecisionKind::look_alike_mapped,
             {},
             0,
             std::move(word),
             "Read Cyrillic or Greek letters as the Latin ones they look like."});
}

} // namespace

Result<DecodedText> decode_text(std::string_view bytes) {
    if (bytes.find_first_not_of(std::string_view(" \t\r\n\0", 5)) == std::string_view::npos)
        return fail(ErrorCode::malformed, "the file is empty",
                    "choose the file that holds the plan");
    for (const Magic& magic : known_magic) {
        if (bytes.substr(0, magic.begin.size()) == magic.begin)
            return fail(ErrorCode::encoding, sentence(magic.name), std::string(advice_no_text));
    }
    DecodedText result;
    const Encoding encoding = take_encoding(bytes);
    if (encoding == Encoding::bytes) {
        if (looks_binary(bytes))
            return fail(ErrorCode::encoding, "this is no text in any encoding that can be read",
                        std::string(advice_no_text));
        Repaired repaired;
        result.text = repair_utf8(bytes, repaired);
        note_repairs(repaired, result.decisions);
    } else {
        result.text = from_utf16(bytes, encoding == Encoding::utf16_le);
        if (looks_binary(result.text))
            return fail(ErrorCode::encoding, "this is no text in any encoding that can be read",
                        std::string(advice_no_text));
        result.decisions.push_back({DecisionKind::encoding, {}, 0, {}, "Read the text as UTF-16."});
    }
    normalise(result.text);
    note_look_alikes(result);
    return result;
}

} // namespace planwright::importing
