// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/places.h"

#include <array>

namespace planwright::host {

namespace {

/// By PW_FIELD_...
constexpr std::array<Field, PW_FIELDS> fields{
    Field::group_heading, Field::number,       Field::recommendation, Field::status,
    Field::preamble,      Field::text,         Field::owner,          Field::target,
    Field::cover,         Field::introduction, Field::definitions,    Field::plan_title,
    Field::summary,       Field::document};

} // namespace

wire::Place to_wire(const FieldRef& field) {
    std::uint32_t number = 0;
    while (fields[number] != field.field)
        ++number;
    return {field.row.value, number, field.index};
}

std::optional<FieldRef> to_model(const wire::Place& place) {
    if (place.field >= fields.size())
        return std::nullopt;
    return FieldRef{{place.row}, fields[place.field], place.index};
}

std::optional<FieldRange> to_model(const wire::Range& range) {
    const auto at = to_model(range.at);
    if (!at)
        return std::nullopt;
    return FieldRange{*at,
                      {static_cast<std::size_t>(range.begin), static_cast<std::size_t>(range.end)}};
}

} // namespace planwright::host
