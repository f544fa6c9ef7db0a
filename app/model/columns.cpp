// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/columns.h"

#include "core/text.h"

#include <algorithm>

namespace planwright {
namespace {

/// Lower case, hyphens and runs of space as one space, no stops at the ends: what column 3 and the
/// category are compared by.
std::string normal_form(std::string_view s) {
    std::string result = text::to_lower_ascii(text::collapse_spaces(s));
    std::replace(result.begin(), result.end(), '-', ' ');
    const auto is_edge = [](char c) {
        return c == '.' || c == ',' || c == ':' || c == ';' || c == '*' || c == ' ' || c == '"' ||
               c == '\'' || c == '(' || c == ')' || c == '!';
    };
    while (!result.empty() && is_edge(result.back()))
        result.pop_back();
    const auto first = std::find_if_not(result.begin(), result.end(), is_edge);
    result.erase(result.begin(), first);
    return text::collapse_spaces(result);
}

template <class Value>
struct Word {
    std::string_view word;
    Value value;
};

template <class Value, std::size_t size>
std::optional<Value> look_up(const Word<Value> (&table)[size], std::string_view word) {
    for (const auto& row : table) {
        if (row.word == word)
            return row.value;
    }
    return std::nullopt;
}

constexpr Word<Status> status_words[] = {
    {"agreed", Status::agreed},
    {"agree", Status::agreed},
    {"agreed in full", Status::agreed},
    {"fully agreed", Status::agreed},
    {"fully agree", Status::agreed},
    {"accepted", Status::agreed},
    {"accept", Status::agreed},
    {"fully accepted", Status::agreed},
    {"accepted in full", Status::agreed},
    {"yes", Status::agreed},
    {"partly agreed", Status::partly_agreed},
    {"partly agree", Status::partly_agreed},
    {"partially agreed", Status::partly_agreed},
    {"partially agree", Status::partly_agreed},
    {"partial agreement", Status::partly_agreed},
    {"partial", Status::partly_agreed},
    {"partly", Status::partly_agreed},
    {"partially", Status::partly_agreed},
    {"part agreed", Status::partly_agreed},
    {"part agree", Status::partly_agreed},
    {"agreed in part", Status::partly_agreed},
    {"agreed partly", Status::partly_agreed},
    {"agreed partially", Status::partly_agreed},
    {"agreed (in part", Status::partly_agreed},
    {"agreed (partly", Status::partly_agreed},
    {"in part", Status::partly_agreed},
    {"partly accepted", Status::partly_agreed},
    {"partially accepted", Status::partly_agreed},
    {"accepted in part", Status::partly_agreed},
    {"part accepted", Status::partly_agreed},
    {"not agreed", Status::not_agreed},
    {"not agree", Status::not_agreed},
    {"do not agree", Status::not_agreed},
    {"non agreed", Status::not_agreed},
    {"disagreed", Status::not_agreed},
    {"disagree", Status::not_agreed},
    {"not accepted", Status::not_agreed},
    {"rejected", Status::not_agreed},
    {"reject", Status::not_agreed},
    {"refused", Status::not_agreed},
    {"no", Status::not_agreed},
};

constexpr Word<ReasonCategory> category_words[] = {
    {"commissioning", ReasonCategory::commissioning},
    {"commission", ReasonCategory::commissioning},
    {"commissioned", ReasonCategory::commissioning},
    {"policy", ReasonCategory::policy},
    {"policies", ReasonCategory::policy},
    {"operational", ReasonCategory::operational},
    {"operation", ReasonCategory::operational},
    {"operations", ReasonCategory::operational},
    {"affordability", ReasonCategory::affordability},
    {"affordable", ReasonCategory::affordability},
    {"financial", ReasonCategory::affordability},
    {"cost", ReasonCategory::affordability},
};

constexpr Word<TargetKind> kind_words[] = {
    {"month", TargetKind::month},
    {"completed", TargetKind::completed},
    {"completed-and-ongoing", TargetKind::completed_and_ongoing},
    {"month-and-review", TargetKind::month_and_review},
    {"ongoing", TargetKind::ongoing},
    {"other", TargetKind::other},
};

} // namespace

std::string_view to_string(Status status) {
    switch (status) {
    case Status::agreed:
        return "Agreed";
    case Status::partly_agreed:
        return "Partly Agreed";
    case Status::not_agreed:
        return "Not Agreed";
    }
    return {};
}

std::optional<Status> parse_status(std::string_view s) {
    return look_up(status_words, normal_form(s));
}

std::string_view to_string(ReasonCategory category) {
    switch (category) {
    case ReasonCategory::commissioning:
        return "commissioning";
    case ReasonCategory::policy:
        return "policy";
    case ReasonCategory::operational:
        return "operational";
    case ReasonCategory::affordability:
        return "affordability";
    }
    return {};
}

std::optional<ReasonCategory> parse_reason_category(std::string_view s) {
    std::string word = normal_form(s);
    for (const std::string_view tail : {" reasons", " reason", " grounds"}) {
        if (word.size() > tail.size() && word.ends_with(tail))
            word.resize(word.size() - tail.size());
    }
    return look_up(category_words, word);
}

std::string_view to_string(TargetKind kind) {
    for (const auto& row : kind_words) {
        if (row.value == kind)
            return row.word;
    }
    return {};
}

std::optional<TargetKind> parse_target_kind(std::string_view s) {
    return look_up(kind_words, s);
}

} // namespace planwright
