// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/checks.h"
#include "packs/exemptions.h"
#include "packs/letter_case.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright::packs {

namespace {

/// Words as rules on case see them.
constexpr std::string_view word_like = "[\\p{N}\\p{L}*]+[^\\s]*";

struct Verdict {
    std::string expected;
    bool right = true;
};

class Capitalization : public Check {
public:
    struct Patterns {
        Regex words;                     ///< exceptions first, then words
        std::optional<Regex> converting; ///< the same without regard to case
        std::optional<Regex> own;        ///< "match" as a pattern
        std::optional<Regex> prefix;
    };
    struct Options {
        std::string match;
        TitleStyle style = TitleStyle::ap;
        double threshold = 0.8;
        std::vector<std::string> indicators;
        bool replaces = false;
    };
    Capitalization(Patterns patterns, Exemptions exceptions, Options options)
        : patterns_(std::move(patterns)),
          exceptions_(std::move(exceptions)),
          options_(std::move(options)) {}

    void run(const Block& block, Reading& reading) const override {
        const Verdict verdict = judge(block.text, reading.effort);
        if (verdict.right)
            return;
        Hit hit{Range{0, block.text.size()}, block.text, {block.text, verdict.expected}, {}, {}};
        if (options_.replaces && (options_.match == "$title" || options_.match == "$sentence"))
            hit.params = {verdict.expected};
        reading.hits.push_back(std::move(hit));
    }

private:
    [[nodiscard]] Verdict judge(const std::string& text, Effort& effort) const {
        if (options_.match == "$title")
            return compare(text, kept_as_written(text, effort), false, effort);
        if (options_.match == "$sentence")
            return compare(text, sentence_case(text, effort), true, effort);
        if (options_.match == "$lower" || options_.match == "$upper") {
            std::string expected = options_.match == "$lower" ? to_lower(text) : to_upper(text);
            const bool right = text == expected || exceptions_.hold(text, effort);
            return {std::move(expected), right};
        }
        return {options_.match,
                patterns_.own->found_in(text, effort) || exceptions_.hold(text, effort)};
    }

    /// Title case, with exceptions as the rule writes them.
    [[nodiscard]] std::string kept_as_written(const std::string& text, Effort& effort) const {
        std::string expected = title_case(text, options_.style);
        if (!exceptions_.terms() || expected.size() != text.size())
            return expected;
        for (const Regex::Match& match : exceptions_.terms()->find_all(text, effort))
            expected.replace(match[0]->begin, match[0]->size(), text, match[0]->begin,
                             match[0]->size());
        return expected;
    }

    /// The share of words that are as expected. In a sentence the first word must be.
    [[nodiscard]] Verdict compare(const std::string& text, std::string expected, bool sentence,
                                  Effort& effort) const {
        const auto wanted = words_of(expected, patterns_.words, effort);
        const auto words = words_of(text, patterns_.words, effort);
        double good = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::string& word = words[i];
            if (i >= wanted.size() || word == wanted[i] || exceptions_.hold(word, effort) ||
                word == to_upper(word))
                ++good;
            else if (sentence && i == 0 && word != capitalised(to_lower(word)))
                return {std::move(expected), false};
        }
        const bool right =
            words.empty() || good / static_cast<double>(words.size()) >= options_.threshold;
        return {std::move(expected), right};
    }

    static std::vector<std::string> words_of(const std::string& text, const Regex& pattern,
                                             Effort& effort) {
        std::vector<std::string> words;
        for (const Regex::Match& match : pattern.find_all(text, effort))
            words.push_back(part_of(text, *match[0]));
        return words;
    }

    [[nodiscard]] std::string sentence_case(const std::string& text, Effort& effort) const {
        std::string prefix;
        if (patterns_.prefix)
            if (const auto found = patterns_.prefix->find_all(text, effort);
                !found.empty() && found[0][0]->begin == 0)
                prefix = part_of(text, *found[0][0]);
        const auto words =
            words_of(text.substr(prefix.size()),
                     patterns_.converting ? *patterns_.converting : patterns_.words, effort);
        std::vector<std::string> made;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (const std::string kept = kept_form(words[i], effort); !kept.empty())
                made.push_back(kept);
            else if (i == 0 || indicates(words[i - 1], i - 1))
                made.push_back(capitalised(to_lower(words[i])));
            else
                made.push_back(to_lower(words[i]));
        }
        return prefix + join(made, " ");
    }

    [[nodiscard]] std::string kept_form(const std::string& word, Effort& effort) const {
        for (const std::string& term : exceptions_.list())
            if (equal_ignoring_case(term, word))
                return term;
        return exceptions_.hold(word, effort) ? word : std::string{};
    }

    /// Whether a capital may follow: after an indicator, and after the number of a heading.
    [[nodiscard]] bool indicates(const std::string& word, std::size_t index) const {
        const bool numbered =
            index == 0 && word.find('.') != word.npos && word[0] >= '0' && word[0] <= '9';
        return numbered || std::any_of(options_.indicators.begin(), options_.indicators.end(),
                                       [&](const auto& suffix) { return word.ends_with(suffix); });
    }

    Patterns patterns_;
    Exemptions exceptions_;
    Options options_;
};

} // namespace

Made make_capitalization(Definition& definition, const Surroundings& surroundings,
                         const Action& action) {
    Capitalization::Options options;
    options.match = definition.take_text("match");
    options.style =
        definition.take_text("style") == "Chicago" ? TitleStyle::chicago : TitleStyle::ap;
    if (const double threshold = definition.take_number("threshold"); threshold > 0)
        options.threshold = threshold;
    options.indicators = definition.take_list("indicators");
    options.replaces = action.name == "replace" && action.params.empty();
    const bool vocabulary = definition.take_flag("vocab", true);
    const std::string prefix = definition.take_text("prefix");
    if (options.match.empty())
        definition.fault("extends", "the rule has no \"match\"");

    auto exceptions = take_exemptions(definition, surroundings, vocabulary);
    if (!exceptions)
        return nullptr;
    const std::string terms = exceptions->terms() ? exceptions->terms()->pattern() + "|" : "";
    auto words = take_pattern(definition, "exceptions", terms + std::string(word_like));
    if (!words)
        return nullptr;
    Capitalization::Patterns patterns{*std::move(words), {}, {}, {}};
    if (options.match == "$sentence" && !terms.empty())
        patterns.converting =
            take_pattern(definition, "exceptions",
                         "(?i)" + replace_all(terms, "(?-i)", "") + std::string(word_like));
    if (!options.match.starts_with('$'))
        patterns.own = take_pattern(definition, "match", options.match);
    else if (options.match != "$title" && options.match != "$sentence" &&
             options.match != "$lower" && options.match != "$upper")
        definition.fault("match", fmt::format("\"{}\" is unknown", options.match));
    if (!prefix.empty())
        patterns.prefix = take_pattern(definition, "prefix", prefix);
    return std::make_unique<Capitalization>(std::move(patterns), *std::move(exceptions),
                                            std::move(options));
}

} // namespace planwright::packs
