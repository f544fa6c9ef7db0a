// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/pointer_rules.h"

#include "checks/phrases.h"
#include "model/edits.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace planwright {
namespace {

/// Words in a sentence that make a pointer one into another document.
constexpr auto other_documents = std::to_array<std::string_view>(
    {"thematic", "inquiry", "inquest", "report", "inspection report", "joint inspection",
     "ombudsman", "another plan", "national review", "lammy", "audit report", "previous plan"});

/// A pointer is wrong when it shares less than this with where it points …
constexpr double unlike_below = 0.15;
/// … and a neighbour of that shares at least this, and at least twice as much.
constexpr double like_from = 0.25;
constexpr double times_more = 2.0;
/// Numbers slip by one or two when rows are put in or left out.
constexpr std::size_t slip = 2;
/// In a smaller plan every word is rare, and likeness says nothing.
constexpr std::size_t least_recommendations = 8;

/// A sentence is looked at so many bytes either way.
constexpr std::size_t longest_half = 300;

std::string_view sentence_around(std::string_view text, ByteRange range) {
    const std::size_t from = range.begin - std::min(range.begin, longest_half);
    text = text.substr(from, range.end + longest_half - from);
    range = {range.begin - from, range.end - from};
    const std::size_t stop = text.substr(0, range.begin).find_last_of(".\n;");
    const std::size_t begin = stop == std::string_view::npos ? 0 : stop + 1;
    const std::size_t end = std::min(text.find_first_of(".\n;", range.end), text.size());
    return text.substr(begin, end - begin);
}

bool mentions_recommendation(std::string_view text) {
    return find_phrase(text, "recommendation") || find_phrase(text, "recommendations") ||
           find_phrase(text, "rec") || find_phrase(text, "recs");
}

} // namespace

PointerCheck::PointerCheck(const Plan& plan) : plan_(plan) {
    for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
        by_number_.emplace(row.number, rows_.size());
        rows_.push_back(&row);
    });
}

void PointerCheck::check(std::size_t from, const RecommendationView& view, Findings& findings) {
    check_text(from, view.at(Field::preamble), view.preamble, findings);
    for (const ActionView& action : view.actions)
        check_text(from, action.at(Field::text), action.text, findings);
}

void PointerCheck::check_text(std::size_t from, const FieldRef& at, std::string_view text,
                              Findings& findings) {
    if (!mentions_recommendation(text))
        return;
    for (const ByteRange& number : edits::pointer_numbers(text)) {
        const std::string to(text.substr(number.begin, number.size()));
        const auto found = by_number_.find(to);
        if (found == by_number_.end()) {
            report_missing(at, text, number, findings);
            continue;
        }
        const auto instead = meant(from, found->second);
        if (!instead)
            continue;
        const std::string& better = rows_[*instead]->number;
        Diagnostic& finding = findings.add(
            RuleKey::pointer_wrong, at, text, number,
            fmt::format("Recommendation {} has little to do with this; is {} meant?", to, better));
        for (const std::size_t row : {found->second, *instead}) {
            const std::string words = plain_text(rows_[row]->text);
            finding.related.push_back(
                {{{rows_[row]->id, Field::recommendation, 0}, {0, words.size()}},
                 words,
                 fmt::format("recommendation {}", rows_[row]->number)});
        }
        finding.fixes.push_back(
            replacing(fmt::format("Point to {}", better), at, number, better, false));
    }
}

void PointerCheck::report_missing(const FieldRef& at, std::string_view text, ByteRange number,
                                  Findings& findings) const {
    if (has_any_phrase(sentence_around(text, number), other_documents))
        return;
    const std::string_view to = text.substr(number.begin, number.size());
    Diagnostic& finding =
        findings.add(RuleKey::pointer_wrong, at, text, number,
                     fmt::format("There is no recommendation {} in this plan.", to));
    finding.fixes.push_back(replacing("Fill in the number", at, number, "[number]", false));
}

/// The neighbour of `to` that shares so much more with `from` that it must be meant.
std::optional<std::size_t> PointerCheck::meant(std::size_t from, std::size_t to) {
    if (from == to || rows_.size() < least_recommendations)
        return std::nullopt;
    if (!topics_)
        topics_.emplace(plan_);
    const double likeness = topics_->likeness(from, to);
    if (likeness >= unlike_below)
        return std::nullopt;
    std::optional<std::size_t> best;
    double most = std::max(like_from, likeness * times_more);
    const std::size_t last = std::min(rows_.size() - 1, to + slip);
    for (std::size_t near = to - std::min(to, slip); near <= last; ++near) {
        if (near == to || near == from)
            continue;
        const double here = topics_->likeness(from, near);
        if (here >= most) {
            most = here;
            best = near;
        }
    }
    return best;
}

} // namespace planwright
