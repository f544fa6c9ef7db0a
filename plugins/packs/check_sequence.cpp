// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace planwright::packs {

namespace {

/// One place in a sequence: a word that matches (or must not), or up to some words of any kind.
struct Step {
    std::optional<Regex> pattern;
    bool negated = false;
    std::size_t skip = 0; ///< words that may stand before it
};

/// Words of a sentence without the punctuation around them.
std::vector<Range> words_in(std::string_view text) {
    std::vector<Range> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = text.find_first_not_of(" \t\n\r", at);
        if (begin == text.npos)
            break;
        std::size_t end = std::min(text.find_first_of(" \t\n\r", begin), text.size());
        at = end;
        constexpr std::string_view around = ".,;:!?()[]{}\"";
        Range word{begin, end};
        while (word.begin < word.end && around.find(text[word.begin]) != around.npos)
            ++word.begin;
        while (word.end > word.begin && around.find(text[word.end - 1]) != around.npos)
            --word.end;
        if (word.size() > 0)
            words.push_back(word);
    }
    return words;
}

class Sequence : public Check {
public:
    explicit Sequence(std::vector<Step> steps) : steps_(std::move(steps)) {}

    void run(const Block& block, Reading& reading) const override {
        const auto words = words_in(block.text);
        std::size_t first = 0;
        while (first < words.size()) {
            const auto last = match(block.text, words, first, 0, reading.effort);
            if (!last) {
                ++first;
                continue;
            }
            const Range at{words[first].begin, words[*last].end};
            Hit hit{at, part_of(block.text, at), {}, {}, {}};
            for (std::size_t i = first; i <= *last; ++i)
                hit.words.push_back(part_of(block.text, words[i]));
            reading.hits.push_back(std::move(hit));
            first = *last + 1;
        }
    }

private:
    /// The last word of the sequence whose step `step` begins at the word `at`.
    [[nodiscard]] std::optional<std::size_t> match(std::string_view text,
                                                   const std::vector<Range>& words, std::size_t at,
                                                   std::size_t step, Effort& effort) const {
        // The first word begins the sequence: nothing is skipped before it.
        const std::size_t most = step == 0 ? 0 : steps_[step].skip;
        for (std::size_t skipped = 0; skipped <= most && at + skipped < words.size(); ++skipped) {
            const std::size_t word = at + skipped;
            if (!fits(steps_[step], text, words[word], effort))
                continue;
            if (step + 1 == steps_.size())
                return word;
            if (const auto last = match(text, words, word + 1, step + 1, effort))
                return last;
        }
        return std::nullopt;
    }

    static bool fits(const Step& step, std::string_view text, Range word, Effort& effort) {
        return !step.pattern ||
               step.pattern->found_in(text.substr(word.begin, word.size()), effort) != step.negated;
    }

    std::vector<Step> steps_;
};

constexpr std::size_t most_steps = 32;
constexpr std::size_t most_skipped = 20;

/// Takes one token of the rule; false if it has part-of-speech tags.
void read_step(Definition& definition, const Definition::Mapping& token, const std::string& begin,
               Step& step) {
    for (const auto& [key, value] : token) {
        if (key == "pattern" && !value.empty())
            step.pattern =
                take_pattern(definition, "tokens", fmt::format("{}(?m)(?:{})", begin, value));
        else if (key == "negate")
            step.negated = to_lower(value) == "true";
        else if (key == "skip")
            std::from_chars(value.data(), value.data() + value.size(), step.skip);
        else if (key == "tag" && !value.empty())
            definition.fault("tokens", "\"tag\" needs parts of speech, which are not known here");
        else if (key != "tag" && key != "pattern")
            definition.fault("tokens", fmt::format("a token has no \"{}\"", key));
    }
}

} // namespace

Made make_sequence(Definition& definition) {
    const std::string begin = definition.take_flag("ignorecase") ? "(?i)" : "";
    std::vector<Step> steps;
    for (const Definition::Mapping& token : definition.take_mappings("tokens")) {
        Step step;
        read_step(definition, token, begin, step);
        step.skip = std::min(step.skip, most_skipped);
        steps.push_back(std::move(step));
    }
    if (steps.empty() || steps.size() > most_steps)
        definition.fault("tokens", fmt::format("a sequence has 1 to {} tokens", most_steps));
    const bool anchored = std::any_of(
        steps.begin(), steps.end(), [](const Step& step) { return step.pattern && !step.negated; });
    if (!anchored)
        definition.fault("tokens", "a sequence needs a pattern that is not negated");
    return std::make_unique<Sequence>(std::move(steps));
}

} // namespace planwright::packs
