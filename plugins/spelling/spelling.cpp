// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "engine.h"
#include "plan_index.h"
#include "suggestions.h"

#include <planwright/plugin.hpp>

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace {

using namespace spelling;

struct RuleFacts {
    const char* id;
    std::uint32_t severity;
    bool safe; ///< its fix cannot change the meaning
    const char* fix;
};

/// By Rule.
constexpr std::array rules{
    RuleFacts{"spelling.unknown-word", PW_WARNING, false, "Write"},
    RuleFacts{"spelling.run-together", PW_WARNING, false, "Part the words:"},
    RuleFacts{"spelling.split-word", PW_WARNING, false, "Join the word:"},
    RuleFacts{"spelling.letter-case", PW_WARNING, true, "Write"},
    RuleFacts{"spelling.ordinal", PW_WARNING, true, "Write"},
    RuleFacts{"spelling.look-alike", PW_WARNING, true, "Write in Latin letters:"},
    RuleFacts{"spelling.apostrophe-plural", PW_WARNING, false, "Write"},
    RuleFacts{"spelling.apostrophe-missing", PW_WARNING, false, "Write"},
    RuleFacts{"spelling.wrong-word", PW_WARNING, false, "Write"},
    RuleFacts{"spelling.missing-word", PW_HINT, false, ""},
    RuleFacts{"spelling.denied-word", PW_WARNING, false, ""},
    RuleFacts{"spelling.preferred-word", PW_WARNING, false, "Write"},
    RuleFacts{"spelling.name-differs", PW_HINT, false, "Write"},
    RuleFacts{"spelling.dictionary-missing", PW_WARNING, false, ""},
};

const RuleFacts& facts_of(Rule rule) {
    return rules[static_cast<std::size_t>(rule)];
}

pw::Finding finding_of(Rule rule, std::string message, const pw_range& place) {
    pw::Finding finding;
    finding.rule = facts_of(rule).id;
    finding.severity = facts_of(rule).severity;
    finding.message = std::move(message);
    finding.place = place;
    return finding;
}

class Spelling : public pw::Plugin,
                 public pw::TextCheck,
                 public pw::PlanCheck,
                 public pw::Suggest,
                 public pw::SettingsChanged,
                 public pw::WordsChanged {
public:
    void start() override {
        engine_ =
            std::make_unique<Engine>(host().own_folder(), host().granted_folders("dictionaries"));
        index_ = std::make_unique<PlanIndex>(*engine_);
        for (const std::string& file : engine_->missing_files())
            host().log(PW_LOG_WARNING, "the word file " + file + " is missing");
        settings_changed();
        read_lists();
        // Nearly every plan needs it: it is loaded while the plan is still being read.
        engine_->prepare("en-GB");
    }

    void settings_changed() override {
        inspectors_words_ = host().boolean_setting("inspectors-words", true);
    }

    void words_changed() override {
        engine_->forget_lists();
        read_lists();
    }

    void check_text(const pw::Paragraph& paragraph, pw::Sink& out) override {
        if (!inspectors_words_ && paragraph.field().field == PW_FIELD_RECOMMENDATION)
            return;
        const Analysis& analysis = engine_->analyse(paragraph.text(), paragraph.language());
        for (const Issue& issue : analysis.issues) {
            out.poll();
            pw::Finding finding = finding_of(issue.rule, issue.message,
                                             paragraph.range(issue.at.begin, issue.at.end));
            if (!issue.instead.empty())
                finding.fixes = {
                    {std::string(facts_of(issue.rule).fix) + " " + in_quotes(issue.instead),
                     {{finding.place, issue.instead}},
                     facts_of(issue.rule).safe}};
            out.finding(finding);
        }
    }

    void begin_plan(const pw::Plan& facts) override { index_->begin(facts.raw()); }

    void plan_rows(const pw::Plan& part) override {
        for (const pw::Row row : part)
            index_->add(row.raw(), pw::view(part.raw().language));
    }

    void change_plan(const pw::Plan& facts, const pw_delta* first, std::uint64_t count) override {
        index_->change(facts.raw(), first, count);
    }

    void check_plan(const pw::Plan& plan, pw::Sink& out) override {
        const auto parts = index_->parts(plan.raw());
        find_missing_dictionaries(parts, out);
        for (const NameFinding& found : compare_names(*engine_, parts)) {
            out.poll();
            pw::Finding finding = finding_of(found.rule, found.message, found.at.front());
            pw::Fix fix;
            fix.title = found.title;
            for (const pw_range& at : found.at) {
                fix.edits.push_back({at, found.instead});
                if (&at != &found.at.front())
                    finding.related.push_back({at, "here too"});
            }
            finding.fixes = {std::move(fix)};
            out.finding(finding);
        }
    }

    void suggest(const pw::Paragraph& paragraph, const pw_range& range, pw::Sink& out) override {
        Judge* judge = engine_->judge_of(paragraph.language());
        if (judge == nullptr)
            return;
        const auto begin = static_cast<std::size_t>(range.begin - paragraph.raw().start);
        const auto end = static_cast<std::size_t>(range.end - paragraph.raw().start);
        const std::string_view word = paragraph.text().substr(begin, end - begin);
        if (word.empty() || word.find_first_of(" \n\t") != std::string_view::npos)
            return;
        for (const std::string& one : suggestions(word, *judge, *index_))
            out.suggestion(one);
    }

private:
    void read_lists() {
        for (const pw::Term& term : host().glossary()) {
            engine_->allow(term.abbreviation);
            engine_->allow(term.expansion);
        }
        for (const pw::Word& word : host().words()) {
            if (word.list == PW_WORDS_ALLOW)
                engine_->allow(word.word);
            else if (word.list == PW_WORDS_DENY)
                engine_->deny(word.word);
            else
                engine_->prefer(word.word, word.instead);
        }
    }

    /// A paragraph that could not be checked must not look like one without mistakes.
    void find_missing_dictionaries(const std::vector<const PlanIndex::Part*>& parts,
                                   pw::Sink& out) {
        std::map<std::string, unsigned> missing;
        for (const PlanIndex::Part* part : parts) {
            for (const auto& [language, count] : part->unchecked)
                missing[language] += count;
        }
        for (const auto& [language, count] : missing) {
            pw::Finding finding = finding_of(
                Rule::dictionary_missing,
                "There is no dictionary for the language " + in_quotes(language) + ", so " +
                    (count == 1 ? "1 paragraph has" : std::to_string(count) + " paragraphs have") +
                    " not been checked for spelling; install one for Hunspell.",
                {{0, PW_FIELD_DOCUMENT, 0}, 0, 0});
            finding.help = help_for(language);
            out.finding(finding);
        }
    }

    [[nodiscard]] std::string help_for(const std::string& language) const {
        std::string help =
            "A dictionary is two files, such as cy_GB.aff and cy_GB.dic for Welsh. For " +
            in_quotes(language) + " none was found";
        const auto folders = host().granted_folders("dictionaries");
        if (!folders.empty()) {
            help += " in ";
            for (std::size_t i = 0; i < folders.size(); ++i)
                help += (i == 0 ? "" : ", ") + folders[i];
        }
        return help + ".";
    }

    std::unique_ptr<Engine> engine_;
    std::unique_ptr<PlanIndex> index_;
    bool inspectors_words_ = true;
};

} // namespace

PW_EXPORT_PLUGIN(Spelling, "spelling", "Spelling", "1.0.0")
