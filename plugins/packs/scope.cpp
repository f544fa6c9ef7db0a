// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/scope.h"

#include "packs/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace planwright::packs {

namespace {

constexpr std::array<std::string_view, 17> first_sections{
    "text",  "heading", "list",    "paragraph", "sentence", "blockquote",
    "table", "raw",     "summary", "strong",    "emphasis", "link",
    "code",  "alt",     "attr",    "figure",    "comment"};

bool holds(const std::vector<std::string>& sections, const std::vector<std::string>& wanted) {
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& section) {
        return std::find(sections.begin(), sections.end(), section) != sections.end();
    });
}

std::vector<std::string> sections_of(std::string_view scope) {
    return split(scope, ".");
}

} // namespace

Scope::Scope(const std::vector<std::string>& selections) {
    for (const std::string& selection : selections) {
        std::vector<Part>& parts = selections_.emplace_back();
        for (const std::string& written : split(selection, "&")) {
            std::string_view name = trim(written);
            Part part;
            if (name.starts_with('~')) {
                part.negated = true;
                name = trim(name.substr(1));
            }
            part.sections = sections_of(name);
            parts.push_back(std::move(part));
        }
    }
}

bool Scope::matches(std::string_view scope, std::string_view parent) const {
    const auto sections = sections_of(scope);
    const auto parents = sections_of(parent);
    const bool sized = holds(sections, {"raw"}) || holds(sections, {"summary"});
    return std::any_of(selections_.begin(), selections_.end(), [&](const std::vector<Part>& parts) {
        return std::all_of(parts.begin(), parts.end(), [&](const Part& part) {
            return part.negated ? !sized && !holds(parents, part.sections)
                                : holds(sections, part.sections);
        });
    });
}

bool Scope::names(std::string_view section) const {
    for (const std::vector<Part>& parts : selections_)
        for (const Part& part : parts)
            if (part.sections.front() == section)
                return true;
    return false;
}

std::string fault_of_scope(std::string_view selection) {
    for (const std::string& written : split(selection, "&")) {
        std::string_view name = trim(written);
        if (name.starts_with('~'))
            name = trim(name.substr(1));
        const std::string first = split(name, ".").front();
        if (std::find(first_sections.begin(), first_sections.end(), first) == first_sections.end())
            return fmt::format("scope \"{}\" is not one that can be read", name);
    }
    return {};
}

} // namespace planwright::packs
