// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wording/engine.h"

#include "embedded/wording_rules.h"
#include "packs/rule_reader.h"
#include "packs/sentences.h"
#include "wording/groups.h"
#include "wording/paragraph_rules.h"

#include <algorithm>
#include <array>

namespace planwright::wording {

namespace {

/// Rules whose fix cannot change the meaning.
constexpr std::array<std::string_view, 5> safe{"doubled-word", "space-before-stop",
                                               "space-in-bracket", "doubled-stop", "a-or-an"};

packs::Linter make_linter(std::vector<packs::Refusal>& problems) {
    std::vector<packs::Rule> rules;
    for (const auto& file : embedded::wording_rules::files()) {
        std::string name(file.name.substr(file.name.rfind('/') + 1));
        name.resize(name.rfind('.'));
        auto rule = packs::read_rule(file.bytes, name, std::string(file.name), {});
        if (rule)
            rules.push_back(*std::move(rule));
        else
            problems.push_back(rule.error());
    }
    return packs::Linter(std::move(rules));
}

std::vector<Mark> marks_of_rules(const packs::Linter& linter, const Text& text,
                                 const std::function<void()>& poll) {
    std::vector<Mark> marks;
    const auto report = linter.lint(packs::plain_document(text.words, "text"), poll);
    for (const packs::Alert& alert : report.alerts) {
        if (!alert.at)
            continue;
        Mark mark{alert.rule->name,
                  *alert.at,
                  alert.message,
                  {},
                  false,
                  alert.rule->level != packs::Level::suggestion};
        if (!alert.suggestions.empty()) {
            mark.replacement = alert.suggestions.front();
            mark.has_fix = true;
        }
        marks.push_back(std::move(mark));
    }
    return marks;
}

/// Of marks that overlap the one that begins first stands, and of those the longer.
void keep_apart(std::vector<Mark>& marks) {
    std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
        return a.at.begin != b.at.begin ? a.at.begin < b.at.begin : a.at.end > b.at.end;
    });
    std::size_t end = 0;
    std::erase_if(marks, [&](const Mark& mark) {
        const bool covered = mark.at.begin < end;
        end = std::max(end, mark.at.end);
        return covered;
    });
}

pw::Finding finding_of(const Mark& mark, const pw::Row& row, const pw_span& span) {
    pw::Finding finding;
    finding.rule = "wording." + mark.rule;
    finding.message = mark.message;
    finding.severity = mark.warning ? std::uint32_t{PW_WARNING} : std::uint32_t{PW_HINT};
    finding.place =
        row.range(span.field, span.text_begin + mark.at.begin, span.text_begin + mark.at.end);
    if (mark.has_fix) {
        const bool is_safe = std::find(safe.begin(), safe.end(), mark.rule) != safe.end();
        finding.fixes.push_back(
            {"Write “" + mark.replacement + "”", {{finding.place, mark.replacement}}, is_safe});
    }
    return finding;
}

bool ends_in_colon(std::string_view words) {
    return packs::trim(words).ends_with(':');
}

/// "The region will:", with or without the colon.
bool ends_in_will(std::string_view words) {
    words = packs::trim(words);
    if (words.ends_with(':'))
        words = packs::trim(words.substr(0, words.size() - 1));
    return words.ends_with(" will") || words.ends_with(" must") || words.ends_with(" should");
}

bool is_english(const pw::Plan& plan, const pw_span& span) {
    const std::string_view language =
        span.language.size > 0 ? pw::view(span.language) : pw::view(plan.raw().language);
    return language.empty() || language.substr(0, 2) == "en";
}

} // namespace

Engine::Engine() : linter_(make_linter(problems_)) {}

std::vector<pw::Finding> Engine::check(const pw::Plan& plan, std::size_t sentence_words,
                                       const std::function<void()>& poll) const {
    std::vector<pw::Finding> findings;
    Groups groups(sentence_words);
    bool after_will = false;
    for (const pw::Row row : plan) {
        after_will = after_will && row.kind() == PW_ROW_ACTION;
        for (std::uint64_t i = 0; i < row.raw().span_count; ++i) {
            const pw_span& span = row.raw().spans[i];
            if ((span.field != PW_FIELD_TEXT && span.field != PW_FIELD_PREAMBLE) ||
                !is_english(plan, span))
                continue;
            const std::string_view field = row.field(span.field);
            const Text text{field.substr(span.text_begin, span.end - span.text_begin),
                            span.list != PW_LIST_NONE, after_will};
            after_will = ends_in_will(text.words) || (after_will && !ends_in_colon(text.words));
            std::vector<Mark> marks = marks_of_rules(linter_, text, poll);
            find_unpaired(text, marks);
            find_splices(text, marks);
            find_fragments(text, marks);
            find_missing_stop(text, marks);
            keep_apart(marks);
            for (const Mark& mark : marks)
                findings.push_back(finding_of(mark, row, span));
            groups.add(text, [&](Range at) {
                return row.range(span.field, span.text_begin + at.begin, span.text_begin + at.end);
            });
            poll();
        }
    }
    groups.report(findings);
    return findings;
}

} // namespace planwright::wording
