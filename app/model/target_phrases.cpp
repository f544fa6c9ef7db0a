// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/target_phrases.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace planwright::target {
namespace {

struct Phrase {
    std::string_view words; ///< parted by spaces; "#" is any number, in digits or in words
    Means means;
};

/// Longer phrases come before those they begin with.
constexpr Phrase phrases[] = {
    {"to be completed", Means::unfinished},
    {"to be complete", Means::unfinished},
    {"will be completed", Means::unfinished},
    {"not yet completed", Means::unfinished},
    {"not yet complete", Means::unfinished},
    {"not completed", Means::unfinished},
    {"not complete", Means::unfinished},
    {"partly completed", Means::unfinished},
    {"partly complete", Means::unfinished},
    {"partially completed", Means::unfinished},
    {"partially complete", Means::unfinished},
    {"part completed", Means::unfinished},
    {"part complete", Means::unfinished},
    {"nearly complete", Means::unfinished},
    {"almost complete", Means::unfinished},
    {"% complete", Means::unfinished},
    {"% completed", Means::unfinished},
    {"completion", Means::filler},
    {"completed", Means::done},
    {"complete", Means::done_other},
    {"done", Means::done_other},
    {"achieved", Means::done_other},
    {"implemented", Means::done_other},
    {"delivered", Means::done_other},
    {"finished", Means::done_other},
    {"closed", Means::done_other},
    {"in place", Means::done_other},
    {"action taken", Means::done_other},
    {"on going", Means::ongoing},
    {"ongoing", Means::ongoing},
    {"continuing", Means::ongoing},
    {"continuous", Means::ongoing},
    {"continual", Means::ongoing},
    {"continues", Means::ongoing},
    {"continued", Means::ongoing},
    {"in progress", Means::ongoing},
    {"under way", Means::ongoing},
    {"underway", Means::ongoing},
    {"started", Means::ongoing},
    {"commenced", Means::ongoing},
    {"already started", Means::ongoing},
    {"rolling", Means::ongoing},
    {"business as usual", Means::ongoing},
    {"bau", Means::ongoing},
    {"monthly", Means::interval},
    {"quarterly", Means::interval},
    {"annually", Means::interval},
    {"annual", Means::interval},
    {"yearly", Means::interval},
    {"weekly", Means::interval},
    {"daily", Means::interval},
    {"# monthly", Means::interval},
    {"# weekly", Means::interval},
    {"each month", Means::interval},
    {"each quarter", Means::interval},
    {"each year", Means::interval},
    {"every month", Means::interval},
    {"every quarter", Means::interval},
    {"every year", Means::interval},
    {"every # months", Means::interval},
    {"every # weeks", Means::interval},
    {"per month", Means::interval},
    {"per quarter", Means::interval},
    {"to be reviewed", Means::review},
    {"review", Means::review},
    {"reviews", Means::review},
    {"reviewed", Means::review},
    {"reviewing", Means::review},
    {"monitored", Means::review},
    {"to be confirmed", Means::nothing},
    {"to be agreed", Means::nothing},
    {"to be advised", Means::nothing},
    {"to be determined", Means::nothing},
    {"to be decided", Means::nothing},
    {"to follow", Means::nothing},
    {"not applicable", Means::nothing},
    {"not known", Means::nothing},
    {"unknown", Means::nothing},
    {"n / a", Means::nothing},
    {"na", Means::nothing},
    {"nil", Means::nothing},
    {"none", Means::nothing},
    {"tbc", Means::nothing},
    {"tba", Means::nothing},
    {"tbd", Means::nothing},
    {"t . b . c", Means::nothing},
    {"month year", Means::nothing},
    {"insert date", Means::nothing},
    {"with immediate effect", Means::vague},
    {"immediately", Means::vague},
    {"immediate", Means::vague},
    {"as soon as possible", Means::vague},
    {"as soon as practicable", Means::vague},
    {"asap", Means::vague},
    {"in due course", Means::vague},
    {"when possible", Means::vague},
    {"shortly", Means::vague},
    {"soon", Means::vague},
    {"short term", Means::vague},
    {"medium term", Means::vague},
    {"long term", Means::vague},
    {"target date", Means::vague},
    {"various", Means::vague},
    {"# working days", Means::vague},
    {"# days", Means::vague},
    {"# weeks", Means::vague},
    {"# months", Means::vague},
    {"# month", Means::vague},
    {"# years", Means::vague},
    {"# year", Means::vague},
    {"next month", Means::vague},
    {"next quarter", Means::vague},
    {"next year", Means::vague},
    {"this year", Means::vague},
    {"year end", Means::vague},
    {"end of the financial year", Means::vague},
    {"end of financial year", Means::vague},
    {"financial year", Means::vague},
    {"end of year", Means::vague},
    {"end of the year", Means::vague},
    {"on or before", Means::filler},
    {"no later than", Means::filler},
    {"not later than", Means::filler},
    {"the end of", Means::end_of},
    {"end of", Means::end_of},
    {"end", Means::end_of},
    {"early", Means::narrows},
    {"beginning of", Means::narrows},
    {"beginning", Means::narrows},
    {"start of", Means::narrows},
    {"middle of", Means::narrows},
    {"mid", Means::narrows},
    {"late", Means::narrows},
    {"w / c", Means::narrows},
    {"w / e", Means::narrows},
    {"week commencing", Means::narrows},
    {"before", Means::before},
    {"prior to", Means::before},
    {"starting", Means::starts},
    {"start", Means::starts},
    {"starts", Means::starts},
    {"commencing", Means::starts},
    {"commence", Means::starts},
    {"from", Means::starts},
    {"after", Means::starts},
    {"since", Means::starts},
    {"around", Means::about},
    {"about", Means::about},
    {"approximately", Means::about},
    {"approx", Means::about},
    {"circa", Means::about},
    {"provisionally", Means::about},
    {"provisional", Means::about},
    {"anticipated", Means::about},
    {"expected", Means::about},
    {"estimated", Means::about},
    {"by", Means::filler},
    {"due", Means::filler},
    {"in", Means::filler},
    {"during", Means::filler},
    {"on", Means::filler},
    {"at", Means::filler},
    {"of", Means::filler},
    {"the", Means::filler},
    {"to", Means::filler},
    {"until", Means::filler},
    {"till", Means::filler},
    {"target", Means::filler},
    {"date", Means::filler},
    {"deadline", Means::filler},
    {"and", Means::filler},
    {"or", Means::filler},
    {"then", Means::filler},
    {"with", Means::filler},
    {"within", Means::filler},
    {"between", Means::filler},
    {"an", Means::filler},
    {"a", Means::filler},
    {"month", Means::filler},
    {"year", Means::filler},
    {"monday", Means::filler},
    {"tuesday", Means::filler},
    {"wednesday", Means::filler},
    {"thursday", Means::filler},
    {"friday", Means::filler},
};

constexpr auto number_words =
    std::to_array<std::string_view>({"one", "two", "three", "four", "five", "six", "seven", "eight",
                                     "nine", "ten", "twelve", "few"});

bool is_number(const Token& token) {
    return token.is_number() ||
           std::find(number_words.begin(), number_words.end(), token.lower) != number_words.end();
}

std::string_view first_word(std::string_view words) {
    return words.substr(0, words.find(' '));
}

/// Rows of the table by their first word, in the table's order.
using Index = std::unordered_map<std::string_view, std::vector<const Phrase*>>;

const Index& index() {
    static const Index made = [] {
        Index result;
        for (const Phrase& phrase : phrases)
            result[first_word(phrase.words)].push_back(&phrase);
        return result;
    }();
    return made;
}

/// The token after the phrase, or nothing when it does not stand at `at`. Hyphens may join its
/// words.
std::optional<std::size_t> match(const Phrase& phrase, const std::vector<Token>& tokens,
                                 std::size_t at) {
    for (std::string_view rest = phrase.words; !rest.empty();) {
        const std::string_view word = first_word(rest);
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        if (at < tokens.size() && tokens[at].is("-") && word.data() != phrase.words.data())
            ++at;
        if (at >= tokens.size() || !(word == "#" ? is_number(tokens[at]) : tokens[at].is(word)))
            return std::nullopt;
        ++at;
    }
    return at;
}

} // namespace

std::optional<Heard> phrase_at(const std::vector<Token>& tokens, std::size_t at) {
    for (const std::string_view key : {std::string_view(tokens[at].lower), std::string_view("#")}) {
        if (key == "#" && !is_number(tokens[at]))
            continue;
        const auto rows = index().find(key);
        if (rows == index().end())
            continue;
        for (const Phrase* phrase : rows->second) {
            if (const auto end = match(*phrase, tokens, at))
                return Heard{phrase->means, at, *end};
        }
    }
    return std::nullopt;
}

} // namespace planwright::target
