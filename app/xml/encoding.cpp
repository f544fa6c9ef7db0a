// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/encoding.h"

#include "core/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace planwright::xml {
namespace {

using namespace std::string_view_literals;

enum class Encoding { utf8, utf16_big, utf16_little, latin1 };

struct Mark {
    std::string_view bytes;
    Encoding encoding;
    std::size_t skip;
};

// How a file begins that is no UTF-8 without a mark; the declaration begins with "<?".
constexpr std::array marks{
    Mark{"\xEF\xBB\xBF"sv, Encoding::utf8, 3},     Mark{"\xFE\xFF"sv, Encoding::utf16_big, 2},
    Mark{"\xFF\xFE"sv, Encoding::utf16_little, 2}, Mark{"\0<\0?"sv, Encoding::utf16_big, 0},
    Mark{"<\0?\0"sv, Encoding::utf16_little, 0},
};

struct Name {
    std::string_view name; // lower case
    Encoding encoding;
};
constexpr std::array names{
    Name{"utf-8", Encoding::utf8},        Name{"utf8", Encoding::utf8},
    Name{"us-ascii", Encoding::utf8},     Name{"ascii", Encoding::utf8},
    Name{"iso-8859-1", Encoding::latin1}, Name{"latin1", Encoding::latin1},
    Name{"latin-1", Encoding::latin1},
};

std::string lower_ascii(std::string_view s) {
    std::string out(s);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return out;
}

// The encoding named in `<?xml version="1.0" encoding="…"?>`, or nothing.
std::string_view declared(std::string_view text) {
    if (text.substr(0, 5) != "<?xml")
        return {};
    const std::string_view head = text.substr(0, std::min(text.find("?>"), text.size()));
    std::size_t at = head.find("encoding");
    at = at == std::string_view::npos ? at : head.find_first_of("\"'", at);
    if (at == std::string_view::npos)
        return {};
    const std::size_t end = head.find(head[at], at + 1);
    return end == std::string_view::npos ? std::string_view() : head.substr(at + 1, end - at - 1);
}

Result<std::string> from_utf16(std::string_view s, bool big, const std::string& file_name) {
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(s[at]);
        const auto second = static_cast<unsigned char>(s[at + 1]);
        return static_cast<char32_t>(big ? (first << 8U) | second : (second << 8U) | first);
    };
    std::string out;
    out.reserve(s.size());
    bool broken = s.size() % 2 != 0;
    for (std::size_t at = 0; at + 1 < s.size() && !broken; at += 2) {
        char32_t c = unit(at);
        if (c >= 0xD800 && c < 0xDC00 && at + 3 < s.size()) {
            const char32_t low = unit(at + 2);
            broken = low < 0xDC00 || low >= 0xE000;
            c = 0x10000 + ((c - 0xD800) << 10U) + (low - 0xDC00);
            at += 2;
        } else {
            broken = c >= 0xD800 && c < 0xE000;
        }
        if (!broken)
            text::append(out, c);
    }
    if (broken)
        return fail(ErrorCode::encoding, "the file begins as UTF-16 but is broken further on",
                    "save it as UTF-8", {file_name, 0, 0});
    return out;
}

std::string from_latin1(std::string_view s) {
    std::string out;
    out.reserve(s.size() + s.size() / 8);
    for (const char c : s)
        text::append(out, static_cast<unsigned char>(c));
    return out;
}

Result<Encoding> declared_encoding(std::string_view text, const std::string& file_name) {
    const std::string_view name = declared(text);
    if (name.empty())
        return Encoding::utf8;
    const std::string wanted = lower_ascii(name);
    const auto* const known =
        std::find_if(names.begin(), names.end(), [&](const Name& n) { return n.name == wanted; });
    if (known != names.end())
        return known->encoding;
    const SourcePlace place{file_name, 1, 1};
    if (wanted.rfind("utf-16", 0) == 0)
        return fail(ErrorCode::encoding, "the XML declaration says UTF-16, but the file is not",
                    "write encoding=\"UTF-8\" in its first line", place);
    return fail(ErrorCode::encoding,
                fmt::format("the file's encoding \"{}\" is not one that is read here", name),
                "save it as UTF-8", place);
}

} // namespace

Result<Utf8Source> to_utf8(std::string_view bytes, const std::string& file_name) {
    Utf8Source source;
    source.original = bytes;
    const auto* const mark = std::find_if(marks.begin(), marks.end(), [&](const Mark& m) {
        return bytes.substr(0, m.bytes.size()) == m.bytes;
    });
    Encoding encoding = Encoding::utf8;
    if (mark != marks.end()) {
        encoding = mark->encoding;
        source.original.remove_prefix(mark->skip);
    } else {
        const auto named = declared_encoding(bytes, file_name);
        if (!named)
            return tl::unexpected<Error>(named.error());
        encoding = *named;
    }
    if (encoding == Encoding::utf8)
        return source;
    source.is_converted = true;
    if (encoding == Encoding::latin1) {
        source.converted = from_latin1(source.original);
        return source;
    }
    auto converted = from_utf16(source.original, encoding == Encoding::utf16_big, file_name);
    if (!converted)
        return tl::unexpected<Error>(converted.error());
    source.converted = std::move(*converted);
    return source;
}

} // namespace planwright::xml
