// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/report_words.h"

#include "core/text.h"

#include <fmt/core.h>

#include <array>

namespace planwright {
namespace {

constexpr std::array<std::string_view, 14> field_names{
    "cover",  "introduction", "definitions", "title", "heading",     "number",  "recommendation",
    "status", "column 4",     "text",        "owner", "target date", "summary", "document"};
static_assert(field_names.size() == static_cast<std::size_t>(Field::document) + 1);

} // namespace

void Counts::add(const Diagnostic& finding) {
    if (finding.waived) {
        ++waived;
        return;
    }
    errors += finding.severity == Severity::error ? 1 : 0;
    warnings += finding.severity == Severity::warning ? 1 : 0;
    hints += finding.severity == Severity::hint ? 1 : 0;
    blocking += finding.blocks ? 1 : 0;
}

std::string counted(std::size_t count, std::string_view noun) {
    return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string one_line(std::string_view s) {
    std::string result;
    for (std::size_t at = 0; at < s.size();) {
        const text::Decoded c = text::decode_at(s, at);
        const bool control = c.code_point < 0x20 || (c.code_point >= 0x7F && c.code_point < 0xA0) ||
                             (c.code_point >= 0x202A && c.code_point <= 0x202E) ||
                             (c.code_point >= 0x2066 && c.code_point <= 0x2069);
        text::append(result, control ? U' ' : c.code_point);
        at += c.size;
    }
    return text::collapse_spaces(result);
}

std::string shortened(std::string_view s, std::size_t most) {
    if (text::length(s) <= most)
        return std::string(s);
    std::size_t end = 0;
    for (std::size_t count = 0; count + 1 < most; ++count)
        end += text::decode_at(s, end).size;
    const std::size_t space = s.substr(0, end).rfind(' ');
    return fmt::format(
        "{}…", s.substr(0, space != std::string_view::npos && space > end / 2 ? space : end));
}

std::string heading_of(const FieldRef& field, const PlaceIndex& places) {
    const ResolvedPlace place = places.resolve(field);
    if (place.recommendation_id && field.field != Field::group_heading)
        return place.recommendation.empty()
                   ? std::string("A recommendation without a number")
                   : fmt::format("Recommendation {}", one_line(place.recommendation));
    switch (field.field) {
    case Field::group_heading:
        return "Group heading";
    case Field::summary:
        return "Summary";
    case Field::document:
        return "The plan as a whole";
    default:
        return "Cover and introduction";
    }
}

std::string place_of(const FieldRef& field, const PlaceIndex& places) {
    const std::string_view name = field_names[static_cast<std::size_t>(field.field)];
    const ResolvedPlace place = places.resolve(field);
    if (place.action > 0 && field.field == Field::text)
        return fmt::format("action {}", place.action);
    if (place.action > 0)
        return fmt::format("action {}, {}", place.action, name);
    if (field.field == Field::introduction || field.field == Field::definitions)
        return fmt::format("{} {}", name, field.index + 1);
    return std::string(name);
}

} // namespace planwright
