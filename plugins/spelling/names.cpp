// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "plan_index.h"

#include <algorithm>
#include <unordered_map>

namespace spelling {

namespace {

using Places = std::vector<pw_range>;

/// What a name looks like when l, I, L and 1 are one letter.
std::string skeleton(std::string_view name) {
    std::string result(name);
    for (char& c : result) {
        if (c == 'l' || c == 'I' || c == 'L' || c == '1')
            c = 'I';
    }
    return result;
}

class Comparison {
public:
    Comparison(const Engine& engine, const std::vector<const PlanIndex::Part*>& parts)
        : engine_(engine) {
        for (const PlanIndex::Part* part : parts) {
            for (const PlanIndex::Use& use : part->names) {
                Places& places = places_[use.name];
                if (places.empty())
                    order_.push_back(use.name);
                places.push_back(use.at);
            }
        }
    }

    [[nodiscard]] std::vector<NameFinding> findings() {
        compare_acronyms();
        for (const std::uint32_t index : order_) {
            const Name& name = engine_.name(index);
            if (name.unknown && !name.acronym)
                compare_name(index, name);
        }
        return std::move(findings_);
    }

private:
    /// "PloW" beside "PIoW": a small L where the other has a capital I.
    void compare_acronyms() {
        std::unordered_map<std::string, std::vector<std::uint32_t>> alike;
        std::vector<std::string> keys;
        for (const std::uint32_t index : order_) {
            if (!engine_.name(index).acronym)
                continue;
            std::string key = skeleton(engine_.name(index).text);
            auto& group = alike[key];
            if (group.empty())
                keys.push_back(std::move(key));
            group.push_back(index);
        }
        for (const std::string& key : keys) {
            const auto& group = alike[key];
            const auto right = std::find_if(group.begin(), group.end(), [&](std::uint32_t index) {
                return engine_.name(index).text == key;
            });
            const bool small_l = std::any_of(group.begin(), group.end(), [&](std::uint32_t index) {
                return engine_.name(index).text.find_first_of("l1") != std::string::npos;
            });
            if (right != group.end() && small_l)
                add_alike(group, *right);
        }
    }

    void add_alike(const std::vector<std::uint32_t>& group, std::uint32_t right) {
        const std::string& instead = engine_.name(right).text;
        for (const std::uint32_t index : group) {
            if (index == right)
                continue;
            const std::string& text = engine_.name(index).text;
            findings_.push_back({Rule::look_alike,
                                 in_quotes(text) + " looks like " + in_quotes(instead) +
                                     " but is spelt with other letters.",
                                 "Write " + in_quotes(instead), instead, places_[index]});
        }
    }

    /// "Bournemoth" once, "Bournemouth" elsewhere.
    void compare_name(std::uint32_t index, const Name& name) {
        const std::size_t uses = places_[index].size();
        for (const std::uint32_t other : order_) {
            const Name& one = engine_.name(other);
            if (one.acronym || one.text.front() != name.text.front() ||
                distance(one.text, name.text, 1) != 1 || one.text == name.text + "s" ||
                name.text == one.text + "s")
                continue;
            if (one.unknown && places_[other].size() <= uses)
                continue;
            findings_.push_back({Rule::name_differs,
                                 in_quotes(name.text) + " is written " + in_quotes(one.text) +
                                     " elsewhere in the plan.",
                                 "Write " + in_quotes(one.text), one.text, places_[index]});
            return;
        }
    }

    const Engine& engine_;
    std::unordered_map<std::uint32_t, Places> places_;
    std::vector<std::uint32_t> order_;
    std::vector<NameFinding> findings_;
};

} // namespace

std::vector<NameFinding> compare_names(const Engine& engine,
                                       const std::vector<const PlanIndex::Part*>& parts) {
    return Comparison(engine, parts).findings();
}

} // namespace spelling
