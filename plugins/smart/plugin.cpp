// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The plugin: hands the host's plan to the engine and the engine's answers to the host.
#include "smart/engine.h"

#include <planwright/plugin.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace {

using planwright::smart::ActionCoverage;
using planwright::smart::Engine;
using planwright::smart::Settings;

constexpr std::string_view letters = "SMART";

/// The number of actions, and of those that cover S, M, A, R and T.
struct Counts {
    std::array<std::size_t, 6> of{};

    void add(const ActionCoverage& action) {
        ++of[0];
        for (std::size_t i = 0; i < letters.size(); ++i)
            of[i + 1] += action.letters[i] ? 1 : 0;
    }
    [[nodiscard]] std::vector<std::string> cells(std::string_view name) const {
        std::vector<std::string> cells{std::string(name)};
        for (const std::size_t count : of)
            cells.push_back(std::to_string(count));
        return cells;
    }
};

/// A line for each recommendation, and the totals.
void write_table(const pw::Plan& plan, const std::vector<ActionCoverage>& actions, pw::Sink& out) {
    out.header({"Recommendation", "Actions", "Specific", "Measurable", "Assigned", "Realistic",
                "Time-bound"});
    Counts total;
    std::size_t next = 0;
    for (std::uint64_t i = 0; i < plan.size(); ++i) {
        const pw::Row row = plan[i];
        if (row.kind() != PW_ROW_RECOMMENDATION)
            continue;
        Counts counts;
        for (std::uint64_t k = i + 1; k < plan.size() && plan[k].kind() == PW_ROW_ACTION; ++k) {
            counts.add(actions[next]);
            total.add(actions[next++]);
        }
        out.row(counts.cells(row.field(PW_FIELD_NUMBER)), {row.id(), PW_FIELD_NUMBER, 0});
    }
    out.row(total.cells("Total"));
}

class Smart : public pw::Plugin,
              public pw::PlanCheck,
              public pw::Coverage,
              public pw::Tables,
              public pw::SettingsChanged {
public:
    void start() override { settings_changed(); }
    void settings_changed() override {
        Settings settings;
        const std::string level = host().text_setting("level", "usual");
        if (level == "relaxed")
            settings.level = Settings::Level::relaxed;
        if (level == "strict")
            settings.level = Settings::Level::strict;
        settings.milestone_months = number("milestone-months", settings.milestone_months);
        settings.bunched_percent = number("bunched-percent", settings.bunched_percent);
        settings.owner_roles = number("owner-roles", settings.owner_roles);
        engine_.set(settings);
    }

    void check_plan(const pw::Plan& plan, pw::Sink& out) override {
        engine_.set_poll([&] { out.poll(); });
        for (const pw::Finding& finding : engine_.check(plan.raw()))
            out.finding(finding);
    }

    void cover_plan(const pw::Plan& plan, pw::Sink& out) override {
        engine_.set_poll([&] { out.poll(); });
        for (const auto& action : engine_.coverage(plan.raw())) {
            for (std::size_t i = 0; i < letters.size(); ++i) {
                if (const auto& words = action.letters[i])
                    out.covered(letters[i],
                                {{action.row_id, words->field, 0}, words->begin, words->end});
            }
        }
    }

    [[nodiscard]] std::vector<pw::Item> tables() const override {
        return {{"smart", "SMART coverage",
                 "How many actions of each recommendation cover each letter of SMART."}};
    }
    void build_table(std::string_view /*id*/, const pw::Plan& plan, pw::Sink& out) override {
        engine_.set_poll([&] { out.poll(); });
        write_table(plan, engine_.coverage(plan.raw()), out);
    }

private:
    [[nodiscard]] int number(std::string_view key, int otherwise) const {
        return static_cast<int>(
            std::clamp<std::int64_t>(host().integer_setting(key, otherwise), 0, 1000));
    }

    Engine engine_;
};

} // namespace

PW_EXPORT_PLUGIN(Smart, "smart", "SMART hints", "1.0.0")
