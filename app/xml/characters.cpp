// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/characters.h"

#include <libxml/parserInternals.h>
#include <libxml/xmlstring.h>

#include <algorithm>

namespace planwright::xml {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_plain_ascii(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= 0x20 && byte < 0x80) || byte == '\t' || byte == '\n' || byte == '\r';
}

// The bytes of the character at `at` (1 to 4), or 0 when XML cannot hold it.
std::size_t writable_size(std::string_view s, std::size_t at) {
    if (is_plain_ascii(s[at]))
        return 1;
    auto size = static_cast<int>(std::min<std::size_t>(4, s.size() - at));
    const int c = xmlGetUTF8Char(reinterpret_cast<const unsigned char*>(s.data() + at), &size);
    return c > 0 && IS_CHAR(static_cast<unsigned>(c)) ? static_cast<std::size_t>(size) : 0;
}

} // namespace

std::size_t first_forbidden(std::string_view s) {
    std::size_t at = 0;
    while (at < s.size()) {
        const std::size_t size = writable_size(s, at);
        if (size == 0)
            return at;
        at += size;
    }
    return std::string_view::npos;
}

std::string without_forbidden(std::string_view s) {
    std::string out;
    while (!s.empty()) {
        const std::size_t good = std::min(first_forbidden(s), s.size());
        out.append(s.substr(0, good));
        s.remove_prefix(good);
        if (s.empty())
            break;
        out.append(replacement);
        s.remove_prefix(1);
        // The rest of a broken character is part of the same damage.
        while (!s.empty() && (static_cast<unsigned char>(s.front()) & 0xC0U) == 0x80U)
            s.remove_prefix(1);
    }
    return out;
}

} // namespace planwright::xml
