// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wording/groups.h"

#include "packs/regex.h"
#include "packs/sentences.h"
#include "wording/paragraph_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>

namespace planwright::wording {

namespace {

using packs::Effort;
using packs::Regex;

constexpr std::size_t most_related = 100;

struct HouseWord {
    std::string_view pattern;
    std::string_view instead;
};
/// Words of the GOV.UK list that can be swapped where they stand, but for names and terms of the
/// service.
constexpr std::array house_words{
    HouseWord{"utili[sz](?:e|es|ed|ing|ation)", "use"},
    HouseWord{"leverag(?:e|es|ed|ing)", "use"},
    HouseWord{"in order to", "to"},
    HouseWord{"going forward", "from now on"},
    HouseWord{"robust(?:ly)?", "say what makes it so"},
    HouseWord{"empower(?:s|ed|ing)?", "let"},
    HouseWord{"foster(?:s|ed|ing)? (?!car|famil|parent|placement)", "encourage"},
    HouseWord{"streamlin(?:e|es|ed|ing)", "simplify"},
    HouseWord{"holistic(?:ally)?", "whole"},
    HouseWord{"deep dives?", "closer look"},
    HouseWord{"impactful", "say what it does"},
    HouseWord{"a number of", "some, or how many"},
};

Regex house_pattern() {
    std::string all;
    for (const HouseWord& word : house_words)
        all += fmt::format("{}({})", all.empty() ? "" : "|", word.pattern);
    auto regex = Regex::compile(fmt::format("(?i)\\b(?:{})\\b", all));
    assert(regex);
    return *std::move(regex);
}

template <class Places>
void report_group(const Places& places, std::string_view rule, const std::string& message,
                  std::vector<pw::Finding>& out) {
    if (places.empty())
        return;
    pw::Finding finding;
    finding.rule = fmt::format("wording.{}", rule);
    finding.message = message;
    finding.severity = PW_HINT;
    finding.place = places.front().at;
    for (std::size_t i = 1; i < places.size() && i <= most_related; ++i)
        finding.related.push_back({places[i].at, places[i].words});
    out.push_back(std::move(finding));
}

std::string part(std::string_view text, Range at) {
    return std::string(text.substr(at.begin, at.size()));
}

} // namespace

void Groups::add(const Text& text, const PlaceOf& place) {
    add_sentences(text, place);
    add_words(text, place);
    add_signs(text, place);
}

void Groups::add_sentences(const Text& text, const PlaceOf& place) {
    for (const Range sentence : packs::sentences(text.words)) {
        const std::size_t words = word_count(part(text.words, sentence));
        if (words > sentence_words_)
            sentences_.push_back({place(sentence), fmt::format("{} words", words), words});
    }
}

void Groups::add_words(const Text& text, const PlaceOf& place) {
    static const Regex pattern = house_pattern();
    Effort effort;
    for (const Regex::Match& match : pattern.find_all(text.words, effort))
        for (std::size_t i = 0; i < house_words.size(); ++i)
            if (match[i + 1])
                house_words_.push_back(
                    {place(*match[0]),
                     fmt::format("{}: {}", packs::trim(part(text.words, *match[0])),
                                 house_words[i].instead),
                     i});
}

void Groups::add_signs(const Text& text, const PlaceOf& place) {
    static const auto hyphen = Regex::compile("(?<=[\\w)]) - (?=[\\w(])");
    Effort effort;
    for (const Regex::Match& match : hyphen->find_all(text.words, effort))
        hyphens_.push_back({place(*match[0]), "a hyphen between words", 0});
    for (std::size_t at = 0; at < text.words.size();) {
        const packs::CodePoint point = packs::code_point_at(text.words, at);
        const Range sign{at, at + point.size};
        if (point.value == U'\'' || point.value == U'"')
            straight_.push_back({place(sign), "straight", 0});
        else if (point.value >= 0x2018 && point.value <= 0x201D)
            curly_.push_back({place(sign), "curly", 0});
        at += point.size;
    }
}

void Groups::report(std::vector<pw::Finding>& out) const {
    auto longest_first = sentences_;
    std::stable_sort(longest_first.begin(), longest_first.end(),
                     [](const Place& a, const Place& b) { return a.weight > b.weight; });
    if (!longest_first.empty())
        report_group(
            longest_first, "long-sentence",
            longest_first.size() == 1
                ? fmt::format("This sentence has {} words: cut it after about {}.",
                              longest_first.front().weight, sentence_words_)
                : fmt::format("{} sentences have more than {} words, this one {}: cut them.",
                              longest_first.size(), sentence_words_, longest_first.front().weight),
            out);
    if (!house_words_.empty())
        report_group(house_words_, "house-words",
                     fmt::format("A plain word says more: {}.", house_words_.front().words), out);
    report_group(hyphens_, "dash", "Between words stands a dash with spaces, “ – ”, not a hyphen.",
                 out);
    const auto& rarer = straight_.size() < curly_.size() ? straight_ : curly_;
    if (!straight_.empty() && !curly_.empty())
        report_group(rarer, "quotes-mixed",
                     fmt::format("Curly and straight marks are mixed: {} are {}, the others {}.",
                                 rarer.size(), rarer.front().words,
                                 &rarer == &straight_ ? "curly" : "straight"),
                     out);
}

} // namespace planwright::wording
