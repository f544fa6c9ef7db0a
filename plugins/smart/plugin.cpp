// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The plugin: hands the host's plan to the engine and the engine's answers to the host.
#include "smart/engine.h"

#include <planwright/plugin.hpp>

#include <algorithm>
#include <string>

namespace {

using planwright::smart::Engine;
using planwright::smart::Settings;

class Smart : public pw::Plugin, public pw::PlanCheck, public pw::SettingsChanged {
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

private:
    [[nodiscard]] int number(std::string_view key, int otherwise) const {
        return static_cast<int>(
            std::clamp<std::int64_t>(host().integer_setting(key, otherwise), 0, 1000));
    }

    Engine engine_;
};

} // namespace

PW_EXPORT_PLUGIN(Smart, "smart", "SMART hints", "1.0.0")
