// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine.h"

#include <planwright/plugin.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spelling {

/// What a plan holds, row by row, so that a change costs the rows that it touches. Used by one
/// thread at a time.
class PlanIndex {
public:
    explicit PlanIndex(Engine& engine) : engine_(engine) {}

    void begin(const pw_plan& facts);
    void add(const pw_row& row, std::string_view language);
    void change(const pw_plan& facts, const pw_delta* first, std::uint64_t count);

    struct Use {
        std::uint32_t name = 0;
        pw_range at{};
    };
    struct Part {
        std::vector<Use> names;
        std::map<std::string, unsigned> unchecked; ///< paragraphs by language
        std::string text;
    };
    /// The frame's, then those of the rows of a plan that this is the index of, in its order.
    [[nodiscard]] std::vector<const Part*> parts(const pw_plan& plan) const;

    /// How often a word, in small letters, is used in the plan.
    [[nodiscard]] unsigned uses(const std::string& lower);
    [[nodiscard]] const std::unordered_map<std::string, unsigned>& all_uses();

private:
    void add_frame(const pw_plan& facts);
    void add_text(Part& part, const pw_field& at, std::uint64_t start, std::string_view text,
                  std::string_view language);
    void remove(std::uint64_t row_id);

    Engine& engine_;
    Part frame_;
    std::unordered_map<std::uint64_t, Part> rows_;
    std::size_t text_bytes_ = 0;
    std::unordered_map<std::string, unsigned> uses_; ///< counted when first asked for
    bool counted_ = false;
};

/// The findings that need the whole plan: names and acronyms written in two ways.
struct NameFinding {
    Rule rule = Rule::name_differs;
    std::string message;
    std::string title; ///< of the fix
    std::string instead;
    std::vector<pw_range> at; ///< the first place, then all others
};
[[nodiscard]] std::vector<NameFinding>
compare_names(const Engine& engine, const std::vector<const PlanIndex::Part*>& parts);

} // namespace spelling
