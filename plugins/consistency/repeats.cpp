// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "consistency/months.h"
#include "consistency/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

/// Sentences are compared by the runs of three words that they share. A word that three and more
/// dozen sentences share a run of says nothing, so the work stays in proportion to the text.
namespace consistency {

namespace {

/// Shorter sentences are alike by chance.
constexpr std::size_t least_words = 6;
/// A run in more sentences than this is a phrase of the house.
constexpr std::size_t most_postings = 40;
/// Of the runs of the shorter sentence.
constexpr double enough_shared = 0.6;
/// Of the runs of the longer one: a long sentence that names what a short one is about repeats
/// nothing.
constexpr double enough_of_longer = 0.2;
/// Enough for a sentence beside one that is repeated.
constexpr double some_shared = 0.3;

struct Sentence {
    Stretch at;
    std::size_t action = 0;
    std::vector<std::uint64_t> runs; ///< hashes, sorted, each once
};

std::uint64_t hash(std::string_view word, std::uint64_t seed) {
    for (const char c : word)
        seed = (seed ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return (seed ^ 0xFF) * 1099511628211ULL;
}

std::vector<std::uint64_t> runs_of(std::string_view text) {
    std::vector<std::string> words;
    for (const Token& token : tokens_of(text))
        words.push_back(posts::singular(text.substr(token.begin, token.end - token.begin)));
    std::vector<std::uint64_t> runs;
    if (words.size() < least_words)
        return runs;
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        runs.push_back(
            hash(words[i + 2], hash(words[i + 1], hash(words[i], 14695981039346656037ULL))));
    std::sort(runs.begin(), runs.end());
    runs.erase(std::unique(runs.begin(), runs.end()), runs.end());
    return runs;
}

struct Match {
    std::size_t earlier = 0; ///< index of a sentence
    std::size_t later = 0;
    double shared = 0;
};

/// The sentences of all actions, and for each the earlier one of another action it repeats.
class Sentences {
public:
    explicit Sentences(const Reading& reading) {
        for (std::size_t i = 0; i < reading.actions.size(); ++i) {
            first_of_.push_back(all_.size());
            for (const Paragraph& paragraph :
                 paragraphs_of(reading.actions[i].row, PW_FIELD_TEXT)) {
                if (paragraph.kind == PW_TEXT_LEAD_IN || paragraph.kind == PW_TEXT_POINTER)
                    continue;
                for (const Stretch& sentence : sentences_of(paragraph.at))
                    add(sentence, i);
            }
        }
    }

    [[nodiscard]] const std::vector<Sentence>& all() const { return all_; }
    [[nodiscard]] const std::vector<Match>& matches() const { return matches_; }
    [[nodiscard]] std::vector<const Sentence*> of(std::size_t action) const {
        std::vector<const Sentence*> result;
        for (std::size_t i = first_of_[action]; i < all_.size() && all_[i].action == action; ++i)
            result.push_back(&all_[i]);
        return result;
    }

private:
    void add(const Stretch& at, std::size_t action) {
        Sentence sentence{at, action, runs_of(at.text())};
        if (sentence.runs.empty())
            return;
        if (const auto match = find(sentence))
            matches_.push_back(*match);
        for (const std::uint64_t run : sentence.runs) {
            std::vector<std::size_t>& postings = postings_[run];
            if (postings.size() < most_postings)
                postings.push_back(all_.size());
        }
        all_.push_back(std::move(sentence));
    }

    [[nodiscard]] std::optional<Match> find(const Sentence& sentence) const {
        std::map<std::size_t, std::size_t> shared;
        for (const std::uint64_t run : sentence.runs) {
            const auto postings = postings_.find(run);
            if (postings == postings_.end())
                continue;
            for (const std::size_t earlier : postings->second) {
                if (all_[earlier].action != sentence.action)
                    ++shared[earlier];
            }
        }
        std::optional<Match> best;
        for (const auto& [earlier, count] : shared) {
            const std::size_t least = std::min(all_[earlier].runs.size(), sentence.runs.size());
            const std::size_t most = std::max(all_[earlier].runs.size(), sentence.runs.size());
            const double part = static_cast<double>(count) / static_cast<double>(least);
            const double of_longer = static_cast<double>(count) / static_cast<double>(most);
            if (part >= enough_shared && of_longer >= enough_of_longer &&
                (!best || part > best->shared))
                best = Match{earlier, all_.size(), part};
        }
        return best;
    }

    std::vector<Sentence> all_;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> postings_;
    std::vector<Match> matches_;
    std::vector<std::size_t> first_of_; ///< by action
};

/// What one action repeats of another.
struct Repeat {
    std::size_t earlier = 0; ///< indexes of actions
    std::size_t later = 0;
    std::vector<const Match*> matches;
    std::optional<Stretch> at; ///< where the repetition begins
    bool whole = false;        ///< most of the later action's words
};

std::string one_line(std::string_view s) {
    std::string result(s);
    std::replace(result.begin(), result.end(), '\n', ' ');
    return result;
}

class Report {
public:
    Report(const Reading& reading, const Owners& owners, Findings& out)
        : reading_(reading), owners_(owners), out_(out), sentences_(reading) {}

    void run() {
        std::map<std::size_t, std::map<std::size_t, Repeat>> by_later;
        for (const Match& match : sentences_.matches()) {
            const std::size_t earlier = sentences_.all()[match.earlier].action;
            const std::size_t later = sentences_.all()[match.later].action;
            Repeat& repeat = by_later[later][earlier];
            repeat.earlier = earlier;
            repeat.later = later;
            repeat.matches.push_back(&match);
        }
        for (auto& [later, repeats] : by_later) {
            const auto most =
                std::max_element(repeats.begin(), repeats.end(), [&](const auto& a, const auto& b) {
                    return a.second.matches.size() < b.second.matches.size();
                });
            complete(most->second);
            report(most->second);
        }
    }

private:
    const Sentence& sentence(std::size_t index) const { return sentences_.all()[index]; }

    /// Finds the first sentence that the actions share at least in part, and how much they share.
    void complete(Repeat& repeat) const {
        std::vector<std::uint64_t> earlier;
        for (const Sentence* one : sentences_.of(repeat.earlier))
            earlier.insert(earlier.end(), one->runs.begin(), one->runs.end());
        std::sort(earlier.begin(), earlier.end());
        std::size_t all = 0;
        std::size_t repeated = 0;
        bool begun = false;
        for (const Sentence* one : sentences_.of(repeat.later)) {
            const auto shared = static_cast<std::size_t>(
                std::count_if(one->runs.begin(), one->runs.end(), [&](std::uint64_t run) {
                    return std::binary_search(earlier.begin(), earlier.end(), run);
                }));
            all += one->runs.size();
            repeated += shared;
            if (!begun && static_cast<double>(shared) >=
                              some_shared * static_cast<double>(one->runs.size())) {
                repeat.at = one->at;
                begun = true;
            }
        }
        if (!begun)
            repeat.at = sentence(repeat.matches.front()->later).at;
        repeat.whole = 2 * repeated >= all;
    }

    void report(const Repeat& repeat) {
        const Action& earlier = reading_.actions[repeat.earlier];
        const Action& later = reading_.actions[repeat.later];
        const bool other_body = is_for_another(earlier, later);
        const bool owner_differs = !other_body && differs(repeat);
        const std::string where = reading_.name_of(earlier);
        pw::Finding finding;
        finding.rule = owner_differs ? "consistency.repeat-differs" : "consistency.repeated-action";
        finding.severity = owner_differs ? PW_WARNING : PW_HINT;
        finding.letter = 'R';
        const Stretch& at = *repeat.at;
        constexpr std::size_t most_words = 25;
        constexpr std::size_t words_of_longer = 12;
        finding.place = tokens_of(at.text()).size() <= most_words
                            ? at.range()
                            : first_words(at, words_of_longer);
        finding.message =
            owner_differs
                ? fmt::format("This repeats {} under another owner, {}: refer to it, or name one "
                              "owner in both.",
                              where, one_line(earlier.row.field(PW_FIELD_OWNER)))
                : fmt::format("This repeats {}: refer to it, or say what is different here.",
                              where);
        finding.related.push_back({sentence(repeat.matches.front()->earlier).at.range(), where});
        out_.push_back(std::move(finding));
        if (repeat.whole && !other_body)
            compare_targets(earlier, later, where);
    }

    /// Whether the later action's owner is of the body that its group is for: then both bodies
    /// have the action, and owners and dates of their own.
    bool is_for_another(const Action& earlier, const Action& later) const {
        const std::string_view own = reading_.recommendations[later.recommendation].heading;
        const std::string elsewhere =
            lower(reading_.recommendations[earlier.recommendation].heading) + ' ' +
            lower(earlier.row.field(PW_FIELD_OWNER));
        const std::string owner = lower(later.row.field(PW_FIELD_OWNER));
        for (const Token& token : tokens_of(own)) {
            const std::string_view word = own.substr(token.begin, token.end - token.begin);
            if ((is_capitalised(word) || is_acronym(word)) &&
                elsewhere.find(lower(word)) == elsewhere.npos &&
                owner.find(lower(word)) != owner.npos)
                return true;
        }
        return false;
    }

    /// Whether the leads are two posts.
    bool differs(const Repeat& repeat) const {
        const auto lead = [&](std::size_t action) {
            return pw::view(reading_.actions[action].row.raw().lead);
        };
        if (lead(repeat.earlier).empty() || lead(repeat.later).empty())
            return false;
        return owners_.posts().find(lead(repeat.earlier)) !=
               owners_.posts().find(lead(repeat.later));
    }

    void compare_targets(const Action& earlier, const Action& later, const std::string& where) {
        const std::string_view one = earlier.row.field(PW_FIELD_TARGET);
        const std::string_view other = later.row.field(PW_FIELD_TARGET);
        if (one.empty() || other.empty() ||
            (earlier.row.raw().target == later.row.raw().target &&
             month_of(earlier.row.raw().due) == month_of(later.row.raw().due)))
            return;
        pw::Finding finding;
        finding.rule = "consistency.repeat-date";
        finding.severity = PW_WARNING;
        finding.letter = 'T';
        finding.place = later.row.whole(PW_FIELD_TARGET);
        finding.message = fmt::format("The same action has “{}” in {}: give one target date.",
                                      one_line(one), where);
        finding.related.push_back({earlier.row.whole(PW_FIELD_TARGET), where});
        out_.push_back(std::move(finding));
    }

    const Reading& reading_;
    const Owners& owners_;
    Findings& out_;
    Sentences sentences_;
};

} // namespace

void check_repeats(const Reading& reading, const Owners& owners, Findings& out) {
    Report(reading, owners, out).run();
}

} // namespace consistency
