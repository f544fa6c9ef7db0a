// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text.h"
#include "planwright/plugin.h"
#include "wire/protocol.h"

#include <optional>
#include <string>
#include <string_view>

/// Small conversions between our values and those of the C interface.
namespace planwright::module {

/// The field of an action that holds what covers a letter of SMART.
[[nodiscard]] inline std::uint32_t field_of_letter(char letter) {
    if (letter == 'A')
        return PW_FIELD_OWNER;
    return letter == 'T' ? PW_FIELD_TARGET : PW_FIELD_TEXT;
}

[[nodiscard]] inline pw_text text_of(std::string_view s) {
    return {s.data(), s.size()};
}
/// The bytes as they are; empty for a null pointer.
[[nodiscard]] inline std::string_view view_of(pw_text text) {
    return text.data == nullptr ? std::string_view()
                                : std::string_view(text.data, static_cast<std::size_t>(text.size));
}
/// UTF-8 without NUL; nothing when the bytes are no such text.
[[nodiscard]] inline std::optional<std::string> checked(pw_text text) {
    if (text.data == nullptr && text.size > 0)
        return std::nullopt;
    const std::string_view bytes = view_of(text);
    if (bytes.find('\0') != std::string_view::npos || !text::is_valid_utf8(bytes))
        return std::nullopt;
    return std::string(bytes);
}

[[nodiscard]] inline pw_field raw(const wire::Place& at) {
    return {at.row, at.field, at.index};
}
[[nodiscard]] inline wire::Place place_of(const pw_field& at) {
    return {at.row_id, at.field, at.index};
}
[[nodiscard]] inline pw_range raw(const wire::Range& range) {
    return {raw(range.at), range.begin, range.end};
}
[[nodiscard]] inline wire::Range range_of(const pw_range& range) {
    return {place_of(range.at), range.begin, range.end};
}
[[nodiscard]] inline pw_date raw(wire::Day day) {
    return {day.year, day.month, day.day};
}
[[nodiscard]] inline pw_paragraph raw(const wire::Paragraph& p) {
    return {sizeof(pw_paragraph), p.kind, p.list, p.level, raw(p.at), p.start, text_of(p.text),
            text_of(p.language)};
}

/// Whether the range lies in a text that begins at byte `start` of the field, on edges of code
/// points.
[[nodiscard]] inline bool lies_in(const wire::Range& range, std::string_view text,
                                  std::uint64_t start = 0) {
    return range.begin <= range.end && range.begin >= start && range.end - start <= text.size() &&
           text::is_code_point_edge(text, static_cast<std::size_t>(range.begin - start)) &&
           text::is_code_point_edge(text, static_cast<std::size_t>(range.end - start));
}

} // namespace planwright::module
