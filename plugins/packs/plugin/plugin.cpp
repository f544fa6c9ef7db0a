// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The plugin: loads the packs that were granted, and hands texts and findings to and fro.
#include "packs/plugin/pack_folder.h"
#include "packs/plugin/pack_rules.h"

#include <planwright/plugin.hpp>

#include <memory>
#include <utility>

namespace {

using namespace planwright::packs;

class Packs : public pw::Plugin,
              public pw::TextCheck,
              public pw::PlanCheck,
              public pw::SettingsChanged {
public:
    void start() override {
        std::vector<Rule> rules;
        for (const std::string& folder : host().granted_folders("rule-packs")) {
            RuleSet set = load_pack(folder);
            std::move(set.rules.begin(), set.rules.end(), std::back_inserter(rules));
            for (const Refusal& refusal : set.refused)
                host().log(PW_LOG_WARNING, describe(refusal));
        }
        rules_ = std::make_unique<PackRules>(std::move(rules));
        settings_changed();
    }
    void settings_changed() override { language_ = host().text_setting("language", "en"); }

    void check_text(const pw::Paragraph& paragraph, pw::Sink& out) override {
        const std::uint32_t field = paragraph.field().field;
        if ((field != PW_FIELD_TEXT && field != PW_FIELD_PREAMBLE) ||
            !is_language(paragraph.language(), language_))
            return;
        for (const pw::Finding& finding : rules_->check(paragraph, [&] { out.poll(); }))
            out.finding(finding);
    }

    void check_plan(const pw::Plan& plan, pw::Sink& out) override {
        for (const pw::Finding& finding : rules_->check(plan, language_, [&] { out.poll(); }))
            out.finding(finding);
    }

private:
    std::unique_ptr<PackRules> rules_;
    std::string language_ = "en";
};

} // namespace

PW_EXPORT_PLUGIN(Packs, "packs", "Rule packs", "1.0.0")
