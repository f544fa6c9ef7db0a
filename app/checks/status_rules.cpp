// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/phrases.h"
#include "checks/template_rules.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

/// Column 3 and what it asks of column 4: the definitions table, as rules.
namespace planwright {
namespace {

/// Sentences that only repeat the status; what else is said is the explanation.
constexpr auto formulas = std::to_array<std::string_view>(
    {"this recommendation is partly agreed", "this recommendation is partially agreed",
     "this recommendation is not agreed", "the recommendation is partly agreed",
     "the recommendation is not agreed", "partly agreed", "partially agreed", "not agreed",
     "agreed in part"});

/// What a statement of the agreed part is recognised by.
constexpr auto part_words = std::to_array<std::string_view>({"will implement",
                                                             "will be implemented",
                                                             "part of this recommendation",
                                                             "part of the recommendation",
                                                             "the part",
                                                             "the parts",
                                                             "the first part",
                                                             "the second part",
                                                             "this part",
                                                             "in respect of",
                                                             "with regard to",
                                                             "element",
                                                             "elements",
                                                             "aspect",
                                                             "aspects",
                                                             "except",
                                                             "exception",
                                                             "apart from",
                                                             "limited to",
                                                             "we agree",
                                                             "we accept",
                                                             "agree to",
                                                             "agree with"});

/// In an action only words that speak of the recommendation state its part.
constexpr auto part_words_in_action = std::to_array<std::string_view>(
    {"part of this recommendation", "part of the recommendation", "the agreed part",
     "we will implement", "agreed element", "element of the recommendation"});

constexpr auto cause_words =
    std::to_array<std::string_view>({"because", "due to", "as a result of", "owing to"});

std::size_t count_letters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_word_byte));
}

/// A paragraph that says something beyond "This recommendation is partly agreed."
bool says_more_than_status(std::string_view text) {
    for (const std::string_view formula : formulas) {
        if (const auto at = find_phrase(text, formula))
            return count_letters(text) - count_letters(formula) >= 10;
    }
    return count_letters(text) >= 10;
}

bool can_explain(ParagraphKind kind) {
    return kind == ParagraphKind::reason || kind == ParagraphKind::background ||
           kind == ParagraphKind::action;
}

bool is_explained(const RecommendationView& view) {
    for (const Paragraph& paragraph : view.row.preamble) {
        if (can_explain(paragraph.kind) && says_more_than_status(paragraph.text))
            return true;
    }
    for (const ActionView& action : view.actions) {
        // Of what is not agreed, any text is the explanation: nothing else is asked for.
        if (view.is(Status::not_agreed) && action.row.owner.empty() && action.row.target.empty() &&
            says_more_than_status(action.text))
            return true;
        const bool is_reason =
            std::any_of(action.row.text.begin(), action.row.text.end(), [](const Paragraph& p) {
                return p.kind == ParagraphKind::reason && !p.text.empty();
            });
        if (is_reason ||
            (has_any_phrase(action.text, formulas) && has_any_phrase(action.text, cause_words)))
            return true;
    }
    return false;
}

/// "We will …": but "we will not …" says what will be left out.
bool has_promise(std::string_view text) {
    for (auto at = find_phrase(text, "we will"); at; at = find_phrase(text, "we will", at->end)) {
        if (!text::istarts_with(text.substr(at->end), " not"))
            return true;
    }
    return false;
}

bool states_part(const RecommendationView& view) {
    if (has_any_phrase(view.preamble, part_words) || has_promise(view.preamble))
        return true;
    return std::any_of(view.actions.begin(), view.actions.end(), [](const ActionView& action) {
        return has_any_phrase(action.text, part_words_in_action);
    });
}

/// The category that the text itself names ("for operational reasons").
std::optional<ReasonCategory> named_category(const RecommendationView& view) {
    constexpr auto tails = std::to_array<std::string_view>(
        {" reasons", " reason", " grounds", " constraints", " considerations"});
    for (const ReasonCategory category : all_reason_categories) {
        for (const std::string_view tail : tails) {
            if (find_phrase(view.preamble, fmt::format("{}{}", to_string(category), tail)))
                return category;
        }
    }
    return std::nullopt;
}

Fix choosing(const RecommendationView& view, ReasonCategory category, bool safe) {
    const std::string name(to_string(category));
    Fix fix = doing(safe ? fmt::format("Choose {}, as the text says", name)
                         : fmt::format("Choose {}", name),
                    Operation::set_reason_category, view.row.id, name);
    fix.safe = safe;
    return fix;
}

void check_category(const RecommendationView& view, std::string_view status, Findings& findings) {
    if (view.row.reason_category)
        return;
    Diagnostic& finding = findings.add(
        RuleKey::category_missing, view.at(Field::status), status,
        fmt::format(
            "{} needs a reason: choose commissioning, policy, operational or affordability.",
            status));
    const auto named = named_category(view);
    if (named)
        finding.fixes.push_back(choosing(view, *named, true));
    for (const ReasonCategory category : all_reason_categories) {
        if (category != named)
            finding.fixes.push_back(choosing(view, category, false));
    }
}

void check_explanation(const RecommendationView& view, std::string_view status,
                       Findings& findings) {
    const bool partly = view.is(Status::partly_agreed);
    const FieldRef preamble = view.at(Field::preamble);
    const std::string_view gap = view.preamble.empty() ? "" : "\n";
    const std::size_t end = view.preamble.size();
    if (!is_explained(view)) {
        Diagnostic& finding = findings.add(
            RuleKey::explanation_missing, preamble, view.preamble,
            fmt::format("{} needs an explanation: say in column 4 why {}.", status,
                        partly ? "not all of it will be done" : "it will not be done"));
        finding.fixes.push_back(
            replacing("Begin the explanation", preamble, {end, end},
                      fmt::format("{}This recommendation is {} because [state why].", gap,
                                  partly ? "partly agreed" : "not agreed"),
                      false));
    }
    if (partly && !states_part(view)) {
        Diagnostic& finding =
            findings.add(RuleKey::part_not_stated, preamble, view.preamble,
                         "Partly Agreed must say which part of the recommendation will be done.");
        finding.fixes.push_back(replacing(
            "Begin the sentence", preamble, {end, end},
            fmt::format("{}We will implement [state the part that will be done].", gap), false));
    }
}

void check_missing_status(const RecommendationView& view, Findings& findings) {
    Diagnostic& finding = findings.add(
        RuleKey::status_missing, view.at(Field::status), "",
        "Column 3 is empty: say whether the recommendation is Agreed, Partly Agreed or "
        "Not Agreed.");
    std::array<Status, 3> order = all_statuses;
    const auto likely = [&](Status status) {
        const std::string_view words = to_string(status);
        return status != Status::agreed && find_phrase(view.preamble, words) ? 0 : 1;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](Status a, Status b) { return likely(a) < likely(b); });
    for (const Status status : order) {
        finding.fixes.push_back(replacing(fmt::format("Set it to {}", to_string(status)),
                                          view.at(Field::status), {},
                                          std::string(to_string(status)), false));
    }
}

void check_actions_of_not_agreed(const RecommendationView& view, std::string_view status,
                                 Findings& findings) {
    std::vector<const ActionView*> planned;
    for (const ActionView& action : view.actions) {
        if (!action.row.owner.empty() || !action.row.target.empty())
            planned.push_back(&action);
    }
    if (planned.empty())
        return;
    Diagnostic& finding =
        findings.add(RuleKey::not_agreed_with_actions, view.at(Field::status), status,
                     "Not Agreed asks for no action, owner or date, yet some stand here: should "
                     "this be Partly Agreed?");
    for (const ActionView* action : planned) {
        finding.related.push_back({{action->at(Field::text), {0, action->text.size()}},
                                   action->text,
                                   "an action with owner or target date"});
    }
    finding.fixes.push_back(replacing("Set it to Partly Agreed", view.at(Field::status),
                                      {0, status.size()},
                                      std::string(to_string(Status::partly_agreed)), false));
}

bool has_action_text(const RecommendationView& view) {
    return std::any_of(view.actions.begin(), view.actions.end(),
                       [](const ActionView& action) { return !text::trim(action.text).empty(); });
}

void check_empty_texts(const RecommendationView& view, Findings& findings) {
    if (text::trim(view.text).empty())
        findings.add(RuleKey::recommendation_empty, view.at(Field::recommendation), view.text,
                     "Column 2 is empty: put in the inspector's words.");
    for (const ActionView& action : view.actions) {
        if (!text::trim(action.text).empty())
            continue;
        Diagnostic& finding =
            findings.add(RuleKey::action_empty, action.at(Field::text), action.text,
                         "This action says nothing: write what will be done, or remove it.");
        finding.fixes.push_back(
            doing("Remove the action", Operation::remove_action, action.row.id));
    }
}

} // namespace

void check_status(const RecommendationView& view, Findings& findings) {
    check_empty_texts(view, findings);
    if (!view.row.status) {
        check_missing_status(view, findings);
        return;
    }
    const std::string_view status = to_string(*view.row.status);
    if (!view.is(Status::not_agreed) && !has_action_text(view)) {
        Diagnostic& finding =
            findings.add(RuleKey::action_missing, view.at(Field::status), status,
                         fmt::format("{} needs at least one action with an owner and a target "
                                     "date.",
                                     status));
        finding.fixes.push_back(doing("Add an action", Operation::add_action, view.row.id));
    }
    if (view.is(Status::agreed))
        return;
    check_category(view, status, findings);
    check_explanation(view, status, findings);
    if (view.is(Status::not_agreed))
        check_actions_of_not_agreed(view, status, findings);
}

} // namespace planwright
