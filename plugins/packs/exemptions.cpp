// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/exemptions.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright::packs {

tl::expected<Exemptions, std::string> Exemptions::compile(std::vector<std::string> terms) {
    Exemptions exceptions;
    exceptions.list_ = terms;
    std::vector<std::string> phrases;
    for (const std::string& term : terms)
        if (term.find_first_of(" \t") != term.npos || term.find("\\s") != term.npos)
            phrases.push_back(term);
    if (terms.empty())
        return exceptions;
    // The longest first: alternatives are tried in order.
    std::stable_sort(terms.begin(), terms.end(),
                     [](const auto& a, const auto& b) { return a.size() > b.size(); });
    for (std::string& term : terms)
        if (!term.starts_with("(?i)"))
            term.insert(0, "(?-i)");
    auto any = Regex::compile(fmt::format("(?m)\\b(?:{})\\b", join(terms, "|")));
    if (!any)
        return tl::unexpected(any.error());
    exceptions.terms_ = *std::move(any);
    if (!phrases.empty())
        if (auto regex = Regex::compile(fmt::format("(?i)\\b(?:{})\\b", join(phrases, "|"))); regex)
            exceptions.phrases_ = *std::move(regex);
    return exceptions;
}

bool Exemptions::hold(std::string_view observed, Effort& effort) const {
    return terms_ && terms_->found_in(observed, effort);
}

bool Exemptions::excuse(std::string_view observed, std::string_view text, Range at,
                        Effort& effort) const {
    if (hold(observed, effort))
        return true;
    if (!phrases_)
        return false;
    const auto around = phrases_->find_all(text, effort);
    return std::any_of(around.begin(), around.end(), [&](const Regex::Match& match) {
        return match[0]->begin <= at.begin && at.end <= match[0]->end;
    });
}

} // namespace planwright::packs
