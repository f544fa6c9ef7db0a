// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The plugin itself: takes the glossary from the host, and hands out what the rules find.
#include "analysis.h"
#include "expand.h"
#include "lexicon.h"
#include "rules.h"

#include <planwright/plugin.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace {

class Abbreviations : public pw::Plugin,
                      public pw::PlanCheck,
                      public pw::Tables,
                      public pw::Commands,
                      public pw::SettingsChanged,
                      public pw::WordsChanged {
public:
    void start() override { learn(); }
    void settings_changed() override { learn(); }
    void words_changed() override { learn(); }

    void check_plan(const pw::Plan& plan, pw::Sink& out) override {
        const glossary::Analysis analysis = analysed(plan, out);
        for (const pw::Finding& finding : glossary::check(analysis)) {
            out.poll();
            out.finding(finding);
        }
    }

    [[nodiscard]] std::vector<pw::Item> tables() const override {
        return {{"abbreviations", "Abbreviations",
                 "Every abbreviation of the plan, what it stands for and where that is said."}};
    }
    void build_table(std::string_view /*id*/, const pw::Plan& plan, pw::Sink& out) override {
        const glossary::Analysis analysis = analysed(plan, out);
        out.header({"Abbreviation", "Meaning", "Explained in", "Uses"});
        for (const glossary::TableRow& row : glossary::table_of(analysis))
            out.row({row.abbreviation, row.meaning, row.explained, std::to_string(row.uses)},
                    row.source);
    }

    [[nodiscard]] std::vector<pw::Item> commands() const override {
        return {{"expand", "Write abbreviations out at first use, and short after",
                 "Only those whose meaning the plan or the glossary gives."}};
    }
    void run_command(std::string_view /*id*/, const pw::Plan& plan, pw::Sink& out) override {
        const glossary::Analysis analysis = analysed(plan, out);
        for (const pw::Edit& edit : glossary::expand(analysis))
            out.edit(edit.place, edit.replacement);
    }

private:
    void learn() {
        lexicon_ = {};
        for (pw::Term& term : host().glossary()) {
            if (!term.abbreviation.empty())
                lexicon_.add(std::move(term.abbreviation), std::move(term.expansion));
        }
        for (std::string& abbreviation : host().well_known())
            lexicon_.add_well_known(std::move(abbreviation));
        for (std::string& abbreviation : host().list_setting("well-known"))
            lexicon_.add_well_known(std::move(abbreviation));
    }
    [[nodiscard]] glossary::Analysis analysed(const pw::Plan& plan, pw::Sink& out) const {
        out.poll();
        return glossary::analyse(glossary::read_document(plan.raw()), lexicon_);
    }

    glossary::Lexicon lexicon_;
};

} // namespace

PW_EXPORT_PLUGIN(Abbreviations, "glossary", "Abbreviations", "1.0.0")
