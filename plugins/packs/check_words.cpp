// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/checks.h"
#include "packs/exemptions.h"
#include "packs/sentences.h"

#include <fmt/format.h>

#include <algorithm>

/// existence, occurrence, repetition
namespace planwright::packs {

std::string word_pattern(const std::string& tokens, bool whole_words,
                         const Surroundings& surroundings) {
    if (!whole_words)
        return fmt::format("(?m)(?:{})", tokens);
    if (surroundings.word_template.empty())
        return fmt::format("(?m)\\b(?:{})\\b", tokens);
    return replace_all(surroundings.word_template, "%s", tokens);
}

std::optional<Regex> take_pattern(Definition& definition, std::string_view key,
                                  const std::string& pattern) {
    auto regex = Regex::compile(pattern);
    if (regex)
        return *std::move(regex);
    definition.fault(key, fmt::format("the pattern cannot be used: {}", regex.error()));
    return std::nullopt;
}

std::optional<Exemptions> take_exemptions(Definition& definition, const Surroundings& surroundings,
                                          bool with_vocabulary) {
    std::vector<std::string> terms = definition.take_list("exceptions");
    if (with_vocabulary)
        terms.insert(terms.end(), surroundings.accepted.begin(), surroundings.accepted.end());
    auto exceptions = Exemptions::compile(std::move(terms));
    if (exceptions)
        return *std::move(exceptions);
    definition.fault("exceptions",
                     fmt::format("the exceptions cannot be used: {}", exceptions.error()));
    return std::nullopt;
}

namespace {

class Existence : public Check {
public:
    Existence(Regex pattern, Exemptions exceptions)
        : pattern_(std::move(pattern)), exceptions_(std::move(exceptions)) {}

    void run(const Block& block, Reading& reading) const override {
        for (const Regex::Match& match : pattern_.find_all(block.text, reading.effort)) {
            const Range at = *match[0];
            const std::string words = part_of(block.text, at);
            if (!exceptions_.excuse(trim(words), block.text, at, reading.effort))
                reading.hits.push_back({at, words, {words}, {}, {}});
        }
    }

private:
    Regex pattern_;
    Exemptions exceptions_;
};

class Occurrence : public Check {
public:
    Occurrence(Regex pattern, std::size_t least, std::size_t most)
        : pattern_(std::move(pattern)), least_(least), most_(most) {}

    void run(const Block& block, Reading& reading) const override {
        const auto matches = pattern_.find_all(block.text, reading.effort);
        // A count that was cut short says nothing about a minimum.
        const bool few = matches.size() < least_ && !reading.effort.gave_up;
        if (!few && (most_ == 0 || matches.size() <= most_))
            return;
        if (matches.empty()) {
            reading.hits.push_back({std::nullopt, {}, {}, {}, {}});
            return;
        }
        // The first that is not masked.
        const auto plain = std::find_if(matches.begin(), matches.end(), [&](const auto& match) {
            const std::string words = part_of(block.text, *match[0]);
            return words.find_first_not_of('*') != words.npos;
        });
        const Range at = *(plain == matches.end() ? matches.front() : *plain)[0];
        const std::string words = part_of(block.text, at);
        reading.hits.push_back({at, words, {words}, {}, {}});
    }

private:
    Regex pattern_;
    std::size_t least_;
    std::size_t most_;
};

class Repetition : public Check {
public:
    struct Options {
        std::size_t most = 0;
        bool ignore_case = false;
        bool letters_alone = false;
    };
    Repetition(Regex pattern, Exemptions exceptions, Options options)
        : pattern_(std::move(pattern)), exceptions_(std::move(exceptions)), options_(options) {}

    void run(const Block& block, Reading& reading) const override {
        std::string previous;
        Range previous_at;
        std::size_t repeated = 0;
        for (const Regex::Match& match : pattern_.find_all(block.text, reading.effort)) {
            const std::string words = part_of(block.text, *match[0]);
            const std::string current(trim(words));
            const Range both{previous_at.begin, match[0]->end};
            if (same(current, previous) && ++repeated > options_.most &&
                counts(block.text, both, reading.effort)) {
                reading.hits.push_back({both, part_of(block.text, both), {current}, {}, {}});
                repeated = 0;
            }
            previous = current;
            previous_at = *match[0];
        }
    }

private:
    [[nodiscard]] bool same(const std::string& a, const std::string& b) const {
        return !a.empty() && (options_.ignore_case ? equal_ignoring_case(a, b) : a == b) &&
               (!options_.letters_alone || all_letters(a));
    }

    /// Not across the end of a sentence, not an exception.
    [[nodiscard]] bool counts(std::string_view text, Range both, Effort& effort) const {
        const std::string_view words = text.substr(both.begin, both.size());
        return sentences(words).size() == 1 && !exceptions_.excuse(words, text, both, effort);
    }

    Regex pattern_;
    Exemptions exceptions_;
    Options options_;
};

std::size_t take_count(Definition& definition, std::string_view key) {
    const double number = definition.take_number(key);
    return number > 0 && number < 1e9 ? static_cast<std::size_t>(number) : 0;
}

std::string flags(bool ignore_case) {
    return ignore_case ? "(?i)" : "";
}

} // namespace

Made make_existence(Definition& definition, const Surroundings& surroundings) {
    const std::string raw = join(definition.take_list("raw"), "");
    std::vector<std::string> tokens = definition.take_list("tokens");
    const bool has_tokens = !tokens.empty();
    std::erase_if(tokens, [](const std::string& token) { return trim(token).empty(); });
    const bool nonword = definition.take_flag("nonword");
    const bool raw_last = definition.take_flag("append");
    const bool vocabulary = definition.take_flag("vocab", true);
    const std::string begin = flags(definition.take_flag("ignorecase"));
    if (raw.empty() && tokens.empty())
        definition.fault("extends", "the rule has neither tokens nor raw patterns");

    const std::string words = word_pattern(join(tokens, "|"), has_tokens && !nonword, surroundings);
    auto exceptions = take_exemptions(definition, surroundings, vocabulary && !nonword);
    auto pattern = take_pattern(definition, has_tokens ? "tokens" : "raw",
                                begin + (raw_last ? words + raw : raw + words));
    if (!exceptions || !pattern)
        return nullptr;
    return std::make_unique<Existence>(*std::move(pattern), *std::move(exceptions));
}

Made make_occurrence(Definition& definition) {
    const std::string begin = flags(definition.take_flag("ignorecase"));
    const std::size_t least = take_count(definition, "min");
    const std::size_t most = take_count(definition, "max");
    if (!definition.has("token"))
        definition.fault("extends", "the rule has no \"token\"");
    auto pattern =
        take_pattern(definition, "token", begin + "(?:" + definition.take_text("token") + ")");
    if (!pattern)
        return nullptr;
    return std::make_unique<Occurrence>(*std::move(pattern), least, most);
}

Made make_repetition(Definition& definition, const Surroundings& surroundings) {
    Repetition::Options options;
    options.most = take_count(definition, "max");
    options.ignore_case = definition.take_flag("ignorecase");
    options.letters_alone = definition.take_flag("alpha");
    const std::string tokens = join(definition.take_list("tokens"), "|");
    if (tokens.empty())
        definition.fault("extends", "the rule has no tokens");
    auto exceptions =
        take_exemptions(definition, surroundings, definition.take_flag("vocab", true));
    auto pattern =
        take_pattern(definition, "tokens", flags(options.ignore_case) + "(" + tokens + ")");
    if (!exceptions || !pattern)
        return nullptr;
    return std::make_unique<Repetition>(*std::move(pattern), *std::move(exceptions), options);
}

} // namespace planwright::packs
