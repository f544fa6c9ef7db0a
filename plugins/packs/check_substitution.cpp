// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/checks.h"
#include "packs/exemptions.h"
#include "packs/spellings.h"
#include "packs/syntax.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright::packs {

namespace {

struct Swap {
    std::string observed; ///< as written
    std::string expected;
};

/// Options apart by "|"; "\|" is a bar of the text.
std::vector<std::string> options_of(std::string_view expected) {
    std::vector<std::string> options(1);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (expected.substr(i).starts_with("\\|"))
            options.back() += expected[++i];
        else if (expected[i] == '|')
            options.emplace_back();
        else
            options.back() += expected[i];
    }
    std::erase(options, "");
    return options;
}

/// 'a', 'b' or 'c'
std::string alternatives(const std::vector<std::string>& words) {
    std::vector<std::string> quoted;
    quoted.reserve(words.size());
    for (const std::string& word : words)
        quoted.push_back(fmt::format("'{}'", word));
    if (quoted.size() == 2)
        return join(quoted, " or ");
    if (quoted.size() > 2)
        quoted.back().insert(0, "or ");
    return join(quoted, ", ");
}

bool is_phrase(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c == ' ' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
    });
}

/// The alternatives come in quotes: a message must not quote them again.
std::string without_first_quotes(std::string message) {
    const std::size_t first = message.find("%s");
    for (const std::string_view quoted : {"'%s'", "\"%s\""})
        if (first != message.npos && first > 0 &&
            std::string_view(message).substr(first - 1).starts_with(quoted))
            return message.replace(first - 1, quoted.size(), "%s");
    return message;
}

class Substitution : public Check {
public:
    struct Options {
        bool ignore_case = false;
        bool capitalise = false;
        bool match_case = false;
    };
    Substitution(Regex pattern, Exemptions exceptions, std::vector<Swap> swaps, Options options,
                 Action action, std::string message)
        : pattern_(std::move(pattern)),
          exceptions_(std::move(exceptions)),
          swaps_(std::move(swaps)),
          options_(options),
          action_(std::move(action)),
          quoted_message_(without_first_quotes(std::move(message))) {}

    void run(const Block& block, Reading& reading) const override {
        for (const Regex::Match& match : pattern_.find_all(block.text, reading.effort))
            for (std::size_t i = 0; i < swaps_.size() && i + 1 < match.size(); ++i)
                if (match[i + 1]) {
                    judge(block, *match[i + 1], swaps_[i], reading);
                    break; // exactly one alternative took part
                }
    }

private:
    void judge(const Block& block, Range at, const Swap& swap, Reading& reading) const {
        const std::string observed = part_of(block.text, at);
        std::string expected = expected_for(swap, observed, reading.effort);
        if (conforms(observed, expected, reading.effort) ||
            exceptions_.excuse(observed, block.text, at, reading.effort))
            return;
        Hit hit{at, observed, {}, {}, {}};
        if (action_.name == "replace" && action_.params.empty()) {
            hit.params = cased(options_of(expected), observed);
            expected = alternatives(*hit.params);
            hit.message = quoted_message_;
        } else if (action_.name != "replace") {
            expected = spelling_like(expected, observed);
        }
        hit.words = {expected, observed};
        reading.hits.push_back(std::move(hit));
    }

    [[nodiscard]] std::string expected_for(const Swap& swap, const std::string& observed,
                                           Effort& effort) const {
        std::string expected = swap.expected;
        if (options_.capitalise && observed == capitalised(observed))
            expected = capitalised(expected);
        const std::size_t dollar = expected.find('$');
        if (dollar == expected.npos || dollar + 1 >= expected.size() ||
            expected[dollar + 1] < '0' || expected[dollar + 1] > '9')
            return expected;
        const auto own = Regex::compile((options_.ignore_case ? "(?i)" : "") + swap.observed);
        return own ? own->replace(observed, expected, effort) : expected;
    }

    [[nodiscard]] bool conforms(const std::string& observed, const std::string& expected,
                                Effort& effort) const {
        if (action_.name == "replace") {
            const auto options = options_of(expected);
            return std::find(options.begin(), options.end(), observed) != options.end();
        }
        if (is_phrase(expected))
            return observed == expected;
        const auto form = Regex::compile(fmt::format("^(?:{})$", expected));
        return form ? form->found_in(observed, effort) : observed == expected;
    }

    [[nodiscard]] std::vector<std::string> cased(std::vector<std::string> options,
                                                 const std::string& observed) const {
        for (std::string& option : options) {
            if (options_.capitalise && observed == capitalised(observed))
                option = capitalised(option);
            if (options_.match_case)
                option = recased(option, observed);
        }
        return options;
    }

    Regex pattern_;
    Exemptions exceptions_;
    std::vector<Swap> swaps_;
    Options options_;
    Action action_;
    std::string quoted_message_;
};

} // namespace

Made make_substitution(Definition& definition, const Surroundings& surroundings,
                       const Action& action) {
    Substitution::Options options;
    options.ignore_case = definition.take_flag("ignorecase");
    options.capitalise = definition.take_flag("capitalize");
    options.match_case = definition.take_flag("matchcase");
    const bool nonword = definition.take_flag("nonword");
    if (!definition.take_text("pos").empty())
        definition.fault("pos", "\"pos\" needs parts of speech, which are not known here");
    std::vector<Swap> swaps;
    for (auto& [observed, expected] : definition.take_pairs("swap"))
        swaps.push_back({std::move(observed), std::move(expected)});
    if (swaps.empty())
        definition.fault("extends", "the rule swaps nothing");
    // The longest first: "in order that" before "in order".
    std::stable_sort(swaps.begin(), swaps.end(), [](const Swap& a, const Swap& b) {
        return a.observed.size() > b.observed.size();
    });
    std::vector<std::string> groups;
    groups.reserve(swaps.size());
    for (const Swap& swap : swaps)
        groups.push_back("(" + without_captures(swap.observed) + ")");

    auto exceptions =
        take_exemptions(definition, surroundings, definition.take_flag("vocab", true));
    auto pattern = take_pattern(definition, "swap",
                                (options.ignore_case ? "(?i)" : "") +
                                    word_pattern(join(groups, "|"), !nonword, surroundings));
    if (!exceptions || !pattern)
        return nullptr;
    return std::make_unique<Substitution>(*std::move(pattern), *std::move(exceptions),
                                          std::move(swaps), options, action,
                                          definition.take_text("message"));
}

} // namespace planwright::packs
