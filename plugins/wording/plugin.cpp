// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The plugin: hands the host's plan to the engine and the engine's answers to the host.
#include "wording/engine.h"

#include <planwright/plugin.hpp>

#include <algorithm>

namespace {

class Wording : public pw::Plugin, public pw::PlanCheck, public pw::SettingsChanged {
public:
    void start() override { settings_changed(); }
    void settings_changed() override {
        sentence_words_ = static_cast<std::size_t>(
            std::clamp<std::int64_t>(host().integer_setting("sentence-words", 25), 10, 100));
    }

    void check_plan(const pw::Plan& plan, pw::Sink& out) override {
        for (const pw::Finding& finding : engine_.check(plan, sentence_words_, [&] { out.poll(); }))
            out.finding(finding);
    }

private:
    planwright::wording::Engine engine_;
    std::size_t sentence_words_ = 25;
};

} // namespace

PW_EXPORT_PLUGIN(Wording, "wording", "Wording", "1.0.0")
