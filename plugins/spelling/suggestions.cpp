// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "suggestions.h"

#include "unicode.h"

#include <algorithm>

namespace spelling {

namespace {

constexpr std::size_t most = 10;

struct Candidate {
    std::string text;
    unsigned apart = 0;
    unsigned uses = 0;
};

unsigned allowed_distance(std::string_view word) {
    return word.size() >= 6 ? 2 : 1;
}

/// Words near to this one that the dictionary does not know of.
std::vector<Candidate> near_words(const Word& word, Judge& judge, PlanIndex& plan) {
    std::vector<Candidate> found;
    const std::string lower = to_lower(word.stem);
    const unsigned allowed = allowed_distance(lower);
    const auto look_at = [&](const std::string& text) {
        const std::string other = to_lower(text);
        const unsigned apart = distance(lower, other, allowed);
        if (apart > 0 && apart <= allowed)
            found.push_back({text, apart, plan.uses(other)});
    };
    for (const std::string& one : judge.lexicon().words().in_order())
        look_at(one);
    for (const auto& [text, uses] : plan.all_uses()) {
        if (uses > 1 && judge.knows(text))
            look_at(text);
    }
    std::sort(found.begin(), found.end(), [](const Candidate& a, const Candidate& b) {
        if (a.apart != b.apart)
            return a.apart < b.apart;
        return a.uses != b.uses ? a.uses > b.uses : a.text < b.text;
    });
    return found;
}

/// A word in the capitals of the one that it stands for.
std::string dressed(const std::string& suggestion, const Word& word) {
    const bool small = shape_of(suggestion) == Shape::lower;
    return small && word.shape == Shape::title ? capitalised(suggestion) : suggestion;
}

} // namespace

std::vector<std::string> suggestions(std::string_view raw, Judge& judge, PlanIndex& plan) {
    const Word word = judge.look_at(raw);
    std::vector<std::string> result;
    const auto add = [&](const std::string& one) {
        if (!one.empty() && one != raw && result.size() < most &&
            std::find(result.begin(), result.end(), one) == result.end())
            result.push_back(one);
    };
    if (word.verdict == Verdict::run_together || word.verdict == Verdict::shifted ||
        word.verdict == Verdict::look_alike || word.verdict == Verdict::ordinal)
        add(word.instead);
    const std::string lower = to_lower(word.stem);
    const std::vector<Candidate> near = near_words(word, judge, plan);
    auto next = near.begin();
    for (const std::string& one : judge.dictionary().suggest(word.stem)) {
        const unsigned apart = distance(lower, to_lower(one), allowed_distance(lower));
        for (; next != near.end() && next->apart < apart; ++next)
            add(dressed(next->text, word));
        add(dressed(one, word));
    }
    for (; next != near.end(); ++next)
        add(dressed(next->text, word));
    return result;
}

} // namespace spelling
