// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/checks.h"
#include "packs/exemptions.h"
#include "packs/syntax.h"

#include <fmt/format.h>

#include <algorithm>

/// consistency, conditional
namespace planwright::packs {

namespace {

class Consistency : public Check {
public:
    struct Pair {
        Regex pattern; ///< group 1 is the one spelling, the group `second` the other
        std::size_t second;
    };
    explicit Consistency(std::vector<Pair> pairs) : pairs_(std::move(pairs)) {}

    void run(const Block& block, Reading& reading) const override {
        for (std::size_t i = 0; i < pairs_.size(); ++i) {
            const auto matches = pairs_[i].pattern.find_all(block.text, reading.effort);
            for (const Regex::Match& match : matches)
                reading.memory.insert(key(i, match[1].has_value()));
            if (matches.empty() || !reading.memory.contains(key(i, true)) ||
                !reading.memory.contains(key(i, false)))
                continue;
            // The last spelling met, at the first place where the block has it.
            const Regex::Match& last = matches.back();
            const Range last_at = last[1] ? *last[1] : *last[pairs_[i].second];
            const std::string words = part_of(block.text, last_at);
            const auto first = std::find_if(matches.begin(), matches.end(), [&](const auto& match) {
                return part_of(block.text, *match[0]) == words;
            });
            const Range at = first == matches.end() ? last_at : *(*first)[0];
            reading.hits.push_back({at, words, {words}, {}, {}});
        }
    }

private:
    /// Unlike any text that a conditional rule remembers.
    [[nodiscard]] std::string key(std::size_t pair, bool first) const {
        return fmt::format("\n{}.{}.{}", static_cast<const void*>(this), pair, first);
    }

    std::vector<Pair> pairs_;
};

class Conditional : public Check {
public:
    Conditional(Regex first, Regex second, Exemptions exceptions)
        : first_(std::move(first)),
          second_(std::move(second)),
          exceptions_(std::move(exceptions)),
          remembers_(capture_groups(second_.pattern()) > 0) {}

    void run(const Block& block, Reading& reading) const override {
        if (remembers_)
            remember(block, reading);
        else if (second_.found_in(block.text, reading.effort))
            return;
        for (const Regex::Match& match : first_.find_all(block.text, reading.effort)) {
            const std::string words = part_of(block.text, *match[0]);
            const bool known = remembers_ && reading.memory.contains(words);
            if (!known && !exceptions_.excuse(words, block.text, *match[0], reading.effort))
                reading.hits.push_back({*match[0], words, {words}, {}, {}});
        }
    }

private:
    void remember(const Block& block, Reading& reading) const {
        for (const Regex::Match& match : second_.find_all(block.text, reading.effort))
            for (std::size_t group = 1; group < match.size(); ++group)
                if (match[group] && match[group]->size() > 0)
                    reading.memory.insert(part_of(block.text, *match[group]));
    }

    Regex first_;
    Regex second_;
    Exemptions exceptions_;
    bool remembers_;
};

} // namespace

Made make_consistency(Definition& definition, const Surroundings& surroundings) {
    const std::string begin = definition.take_flag("ignorecase") ? "(?i)" : "";
    const bool nonword = definition.take_flag("nonword");
    std::vector<Consistency::Pair> pairs;
    for (const auto& [one, other] : definition.take_pairs("either")) {
        auto pattern = take_pattern(
            definition, "either",
            begin + word_pattern(fmt::format("({})|({})", one, other), !nonword, surroundings));
        if (!pattern)
            return nullptr;
        pairs.push_back({*std::move(pattern), 2 + capture_groups(one)});
    }
    if (pairs.empty())
        definition.fault("extends", "the rule has no pairs in \"either\"");
    return std::make_unique<Consistency>(std::move(pairs));
}

Made make_conditional(Definition& definition, const Surroundings& surroundings) {
    definition.ignore("ignorecase"); // Vale reads and does not use it
    if (!definition.take_text("in").empty())
        definition.fault("in", "\"in\" needs views of data files, which are not read");
    if (!definition.has("first") || !definition.has("second"))
        definition.fault("extends", "the rule needs \"first\" and \"second\"");
    auto exceptions =
        take_exemptions(definition, surroundings, definition.take_flag("vocab", true));
    auto first = take_pattern(definition, "first", definition.take_text("first"));
    auto second = take_pattern(definition, "second", definition.take_text("second"));
    if (!exceptions || !first || !second)
        return nullptr;
    return std::make_unique<Conditional>(*std::move(first), *std::move(second),
                                         *std::move(exceptions));
}

} // namespace planwright::packs
