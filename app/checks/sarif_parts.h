// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/place_names.h"
#include "checks/report.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// The tables of a SARIF run that results point into.
namespace planwright::sarif {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json message(std::string_view text);
[[nodiscard]] std::string_view level(Severity severity);

/// run.tool: the program and its built-in rules, and every plugin as an extension. Rules that no
/// plugin declared are added when they are first asked for.
class Tool {
public:
    explicit Tool(const ReportTool& tool);

    /// Puts ruleId, ruleIndex and rule into a result.
    void refer(const Diagnostic& finding, Json& result);
    [[nodiscard]] Json take();

private:
    struct Component {
        Json about;
        Json rules = Json::array();
        std::map<std::string, std::size_t> index;

        std::size_t add(Json descriptor);
    };
    Component& component_of(const std::string& plugin, std::size_t& index);

    Component driver_;
    std::vector<Component> extensions_;
    std::map<std::string, std::size_t> by_plugin_;
};

/// run.artifacts: files, and inside them the fields that results are about.
class Artifacts {
public:
    /// The file that the next fields are in. `file` must live until the last of them.
    void open(const CheckedFile& file, const PlaceNames& places);
    /// A location in the open file: the line of the row, 1 where it is not known, and the field's
    /// name.
    [[nodiscard]] Json location(const FieldRange& place);
    [[nodiscard]] Json field_location(const FieldRef& field);
    /// The bytes of a field, as characters and as bytes.
    [[nodiscard]] Json region(const FieldRange& place);
    [[nodiscard]] Json take() { return std::move(list_); }

private:
    [[nodiscard]] std::string field_uri(const FieldRef& field) const;
    std::size_t field_index(const FieldRef& field);
    const std::string& text_of(const FieldRef& field);

    Json list_ = Json::array();
    const CheckedFile* file_ = nullptr;
    const PlaceNames* places_ = nullptr;
    std::size_t parent_ = 0;
    std::unordered_map<FieldRef, std::size_t> fields_;
    std::unordered_map<FieldRef, std::string> texts_;
};

/// A path as a relative or file URI.
[[nodiscard]] std::string uri_of(std::string_view path);

} // namespace planwright::sarif
