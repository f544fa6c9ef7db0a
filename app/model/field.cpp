// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/field.h"

#include <algorithm>
#include <array>

namespace planwright {

namespace {

/// In the order of the enumeration.
constexpr std::array<std::string_view, 14> names{
    "cover",  "introduction",   "definitions", "plan_title", "group_heading",
    "number", "recommendation", "status",      "preamble",   "text",
    "owner",  "target",         "summary",     "document"};
static_assert(names.size() == static_cast<std::size_t>(Field::document) + 1);

} // namespace

std::string_view to_string(Field field) {
    return names[static_cast<std::size_t>(field)];
}

std::optional<Field> parse_field(std::string_view s) {
    const auto* const at = std::find(names.begin(), names.end(), s);
    return at == names.end() ? std::nullopt : std::optional(static_cast<Field>(at - names.begin()));
}

} // namespace planwright
