// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text.h"
#include "model/id.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace planwright {

struct Plan;
struct Edition;

/// The fields of a plan, in document order within their row; the contract's names.
enum class Field : std::uint8_t {
    cover,        ///< index: 0 submitted, 1 … response lines, last the published line
    introduction, ///< index: paragraph
    definitions,  ///< index: row
    plan_title,
    group_heading,
    number,
    recommendation,
    status,
    preamble,
    text,
    owner,
    target,
    summary,
    document, ///< the plan as a whole
};
[[nodiscard]] std::string_view to_string(Field field);
[[nodiscard]] std::optional<Field> parse_field(std::string_view s);

/// A field of one row. `row` is a group (group_heading), recommendation (number … preamble) or
/// action (text, owner, target); none for the fields of the frame.
struct FieldRef {
    Id row;
    Field field = Field::document;
    std::uint32_t index = 0; ///< counts introduction paragraphs, definitions, cover lines from 0

    friend bool operator==(const FieldRef&, const FieldRef&) = default;
    friend auto operator<=>(const FieldRef&, const FieldRef&) = default;
};

/// Half-open UTF-8 bytes of the field's plain text (`field_text`).
struct FieldRange {
    FieldRef at;
    ByteRange range;

    friend bool operator==(const FieldRange&, const FieldRange&) = default;
};

/// The field's plain text, exactly the string of the JSON plan: rich text as `plain_text`, owner
/// and target as written, status by its name, number as it stands; an introduction paragraph with
/// its list mark; a definition as term, definition and comment, each on its own line; empty for the
/// summary and the document. Nothing when the row or index does not exist. `edition` supplies the
/// introduction and definitions that the plan does not override.
[[nodiscard]] std::optional<std::string> field_text(const Plan& plan, const Edition& edition,
                                                    const FieldRef& field);

} // namespace planwright

template <>
struct std::hash<planwright::FieldRef> {
    std::size_t operator()(const planwright::FieldRef& f) const noexcept {
        return std::hash<planwright::Id>{}(f.row) ^ (static_cast<std::size_t>(f.field) << 20U) ^
               f.index;
    }
};
