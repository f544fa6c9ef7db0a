// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/row_lines.h"

#include <algorithm>

namespace planwright {
namespace {

constexpr std::size_t id_digits = 16;

/// Whether what ends at `end` is id= or "id": with or without a space.
bool follows_id(std::string_view bytes, std::size_t end) {
    std::string_view before = bytes.substr(0, end);
    while (before.ends_with(' '))
        before.remove_suffix(1);
    return before.ends_with(" id=") || before.ends_with("\"id\":");
}

} // namespace

std::unordered_map<Id, std::uint32_t> row_lines(std::string_view bytes) {
    std::unordered_map<Id, std::uint32_t> lines;
    std::uint32_t line = 1;
    std::size_t counted = 0;
    for (std::size_t quote = bytes.find('"'); quote != std::string_view::npos;
         quote = bytes.find('"', quote + 1)) {
        const std::string_view rest = bytes.substr(quote + 1);
        if (rest.size() <= id_digits || rest[id_digits] != '"' || !follows_id(bytes, quote))
            continue;
        const auto id = parse_id(rest.substr(0, id_digits));
        if (!id)
            continue;
        line += static_cast<std::uint32_t>(
            std::count(bytes.begin() + static_cast<std::ptrdiff_t>(counted),
                       bytes.begin() + static_cast<std::ptrdiff_t>(quote), '\n'));
        counted = quote;
        lines.emplace(*id, line);
    }
    return lines;
}

} // namespace planwright
