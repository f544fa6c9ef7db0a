// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/linter.h"

#include "packs/messages.h"
#include "packs/sentences.h"
#include "packs/switches.h"

#include <algorithm>
#include <set>
#include <utility>

namespace planwright::packs {

namespace {

constexpr int most_give_ups = 3;

/// Range{0, 0} stands for the whole document.
using Seen = std::set<std::pair<std::size_t, std::size_t>>;

/// Code and addresses alone are nothing to find fault with.
bool is_masked(std::string_view match) {
    return !match.empty() && match.find_first_not_of('*') == match.npos;
}

/// Parts of a text that empty lines divide.
std::vector<Range> paragraphs(std::string_view text) {
    std::vector<Range> found;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find("\n\n", at), text.size());
        if (end > at)
            found.push_back({at, end});
        at = end + 2;
    }
    return found;
}

template <class Place>
bool earlier(const Place& a, const Place& b) {
    const auto key = [](const Place& place) {
        return std::make_tuple(place.at.has_value(), place.at.value_or(Range{}),
                               std::string_view(place.rule->name));
    };
    return key(a) < key(b);
}

} // namespace

struct Linter::Pass {
    const Document& document;
    const std::function<void()>& between;
    Report report;
    Memory memory;
    Switches switches;
    Seen seen;
    std::map<std::size_t, int> give_ups;
    std::map<std::size_t, int> shown;
};

Linter::Linter(std::vector<Rule> rules) : rules_(std::move(rules)) {
    for (const Rule& rule : rules_) {
        const Scope& scope = scopes_.emplace_back(rule.scopes);
        on_sentences_ |= scope.names("sentence");
        on_paragraphs_ |= scope.names("paragraph");
    }
}

Report Linter::lint(const Document& document, const std::function<void()>& between) const {
    Pass pass{document, between, {}, {}, {}, {}, {}, {}};
    std::size_t instruction = 0;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        for (; instruction < document.instructions.size() &&
               document.instructions[instruction].before_block <= i;
             ++instruction)
            pass.switches.obey(document.instructions[instruction].text);
        read_parts(document.blocks[i], pass);
    }
    pass.switches.forget_rules();
    const Block raw{document.source, "raw", "raw", {{0, 0, document.source.size()}}};
    read_block(document.summary, pass);
    read_block(raw, pass);
    std::stable_sort(pass.report.alerts.begin(), pass.report.alerts.end(), earlier<Alert>);
    std::stable_sort(pass.report.gave_up.begin(), pass.report.gave_up.end(), earlier<GaveUp>);
    return std::move(pass.report);
}

void Linter::read_parts(const Block& block, Pass& pass) const {
    const bool inline_part = block.scope != block.parent;
    const bool section = block.scope == "text" || block.scope.starts_with("text.");
    if (on_paragraphs_ && block.scope == "text")
        for (const Range range : paragraphs(block.text))
            read_block(block.part(range, "paragraph"), pass);
    if (on_sentences_ && section && !inline_part) {
        const std::string rest = block.scope == "text" ? "" : block.scope.substr(4);
        for (const Range range : sentences(block.text))
            read_block(block.part(range, "sentence" + rest), pass);
    }
    read_block(block, pass);
}

const std::vector<std::size_t>& Linter::rules_for(const Block& block,
                                                  const std::string& kind) const {
    const auto [found, is_new] =
        by_scope_.try_emplace(block.scope + "\n" + block.parent + "\n" + kind);
    if (is_new)
        for (std::size_t i = 0; i < rules_.size(); ++i)
            if (scopes_[i].matches(block.scope + "." + kind, block.parent))
                found->second.push_back(i);
    return found->second;
}

void Linter::read_block(const Block& block, Pass& pass) const {
    if (pass.switches.all_off())
        return;
    for (const std::size_t index : rules_for(block, pass.document.kind)) {
        if (pass.between)
            pass.between();
        if (pass.switches.on(rules_[index].name) && pass.give_ups[index] < most_give_ups)
            run_rule(index, block, pass);
    }
}

void Linter::run_rule(std::size_t index, const Block& block, Pass& pass) const {
    const Rule& rule = rules_[index];
    Effort effort;
    std::vector<Hit> hits;
    Reading reading{pass.document, pass.memory, effort, hits};
    rule.check->run(block, reading);
    if (effort.gave_up) {
        // What was found before the limit depends on the limit: nothing of it is shown.
        ++pass.give_ups[index];
        pass.report.gave_up.push_back({&rule, block.in_source({0, block.text.size()})});
        return;
    }
    for (const Hit& hit : hits) {
        auto at = hit.at ? block.in_source(*hit.at) : std::nullopt;
        if (hit.at && !at)
            at = block.in_source({0, block.text.size()});
        if (is_masked(hit.match) || !pass.switches.on(rule.name, hit.match))
            continue;
        if (!pass.seen.emplace(index, at ? at->begin + 1 : 0).second)
            continue;
        if (rule.limit > 0 && pass.shown[index]++ >= rule.limit)
            continue;
        pass.report.alerts.push_back(alert_for(rule, hit, at));
    }
}

} // namespace planwright::packs
