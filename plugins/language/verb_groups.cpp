// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/verb_groups.h"

#include <algorithm>

namespace planwright::language {

namespace {

bool has(std::uint32_t classes, std::uint32_t any) {
    return (classes & any) != 0;
}

/// Words after "by" that make no doer: "by March", "by issuing", "by 25%".
bool can_be_agent(const Tokens& tokens, std::size_t i, std::size_t last) {
    if (i >= last || !tokens.is_word(i))
        return false;
    const Verb* verb = find_verb(tokens.lower(i));
    if (verb != nullptr && (verb->forms & gerund) != 0)
        return false;
    static constexpr std::string_view no_doers[] = {
        "january",   "february", "march",    "april",    "may",    "june",    "july",   "august",
        "september", "october",  "november", "december", "spring", "summer",  "autumn", "winter",
        "end",       "year-end", "means",    "way",      "virtue", "default", "target", "mid-year"};
    std::size_t noun = i;
    while (noun + 1 < last && has(word_classes(tokens.lower(noun)), determiner))
        ++noun;
    return std::find(std::begin(no_doers), std::end(no_doers), tokens.lower(noun)) ==
           std::end(no_doers);
}

/// Verbs whose infinitive says what is done, not what for.
bool takes_infinitive(std::string_view lemma) {
    static constexpr std::string_view verbs[] = {
        "continue", "plan",       "aim",    "seek",     "look",     "need",    "want",
        "intend",   "agree",      "decide", "begin",    "start",    "try",     "expect",
        "require",  "ask",        "invite", "be",       "have",     "commit",  "hope",
        "propose",  "choose",     "remain", "prepare",  "commence", "mandate", "attempt",
        "aspire",   "anticipate", "remind", "instruct", "consider", "strive",  "endeavour"};
    return std::find(std::begin(verbs), std::end(verbs), lemma) != std::end(verbs);
}

/// Walks over one sentence from left to right.
class Analyser {
public:
    Analyser(const Tokens& tokens, const Sentence& sentence)
        : tokens_(tokens), first_(sentence.first), last_(sentence.last) {
        while (first_ < last_ && tokens_.is_mark(first_))
            ++first_;
        clause_ = first_;
    }

    std::vector<VerbGroup> run() {
        std::size_t i = read_opening();
        while (i < last_)
            i = step(i);
        settle_infinitives();
        find_agents();
        return std::move(groups_);
    }

private:
    [[nodiscard]] std::string_view word(std::size_t i) const {
        return i < last_ ? tokens_.lower(i) : std::string_view();
    }
    [[nodiscard]] std::uint32_t classes(std::size_t i) const {
        return i < last_ && tokens_.is_word(i) ? word_classes(tokens_.lower(i)) : 0;
    }
    [[nodiscard]] const Verb* verb(std::size_t i) const {
        return i < last_ && tokens_.is_word(i) ? find_verb(tokens_.lower(i)) : nullptr;
    }
    [[nodiscard]] bool is_form(std::size_t i, std::uint8_t forms) const {
        const Verb* found = verb(i);
        return found != nullptr && (found->forms & forms) != 0;
    }
    /// A participle, also of a verb that is in no list.
    [[nodiscard]] bool is_participle(std::size_t i) const {
        if (is_form(i, participle))
            return true;
        const std::string_view here = word(i);
        return verb(i) == nullptr && here.size() > 4 && here.substr(here.size() - 2) == "ed";
    }
    [[nodiscard]] bool is_gerund(std::size_t i) const { return is_form(i, gerund); }
    [[nodiscard]] std::size_t skip_adverbs(std::size_t i) const {
        while (i < last_ && has(classes(i), adverb | negation) && !has(classes(i), subordinator))
            ++i;
        return i;
    }
    [[nodiscard]] bool negation_between(std::size_t from, std::size_t to) const {
        for (std::size_t i = from; i < to; ++i) {
            if (has(classes(i), negation) || word(i) == "cannot" || word(i) == "won't")
                return true;
        }
        return false;
    }
    /// What a noun phrase can begin or go on with after a verb: tells "review the" from "review
    /// of".
    [[nodiscard]] bool opens_object(std::size_t i) const {
        if (i >= last_)
            return false;
        if (tokens_.is_number(i))
            return true;
        if (tokens_.is_mark(i))
            return word(i) == "'" || word(i) == "\u2018" || word(i) == "\u201C" || word(i) == "\"";
        const std::uint32_t c = classes(i);
        if (has(c, determiner | quantity))
            return true;
        return !has(c, preposition | conjunction | modal | be_form | have_form | relative |
                           subordinator | pronoun);
    }
    [[nodiscard]] bool has_finite() const {
        return std::any_of(groups_.begin(), groups_.end(), [](const VerbGroup& g) {
            return g.role == VerbRole::main && g.time != VerbTime::infinitive &&
                   g.time != VerbTime::gerund;
        });
    }

    std::size_t add(std::size_t first, std::size_t head, VerbTime time, bool passive) {
        VerbGroup group;
        group.first = first;
        group.head = head;
        group.last = head + 1 + (is_particle(head + 1) ? 1U : 0U);
        const Verb* known = verb(head);
        group.lemma = known != nullptr ? known->lemma : word(head);
        if (has(classes(head), be_form))
            group.lemma = "be";
        else if (has(classes(head), have_form))
            group.lemma = "have";
        group.time = time;
        group.passive = passive;
        group.role = next_role_;
        group.negated = negation_between(first, head);
        set_subject(group);
        groups_.push_back(group);
        return group.last;
    }
    /// "set UP", "carry OUT": part of the verb.
    [[nodiscard]] bool is_particle(std::size_t i) const {
        return word(i) == "up" || word(i) == "out" || word(i) == "forward" || word(i) == "off";
    }
    void set_subject(VerbGroup& group) const {
        std::size_t begin = clause_;
        while (begin < group.first &&
               (tokens_.is_mark(begin) || has(classes(begin), conjunction | adverb | relative)))
            ++begin;
        group.subject_first = begin;
        group.subject_last = group.first;
    }

    // ---- the beginning of the sentence

    /// Imperatives and headings in "-ing". "To do X, we will" is left to the walk.
    std::size_t read_opening() {
        const std::size_t at = skip_opening(first_);
        if (is_imperative(at)) {
            add(at, at, VerbTime::imperative, false);
            groups_.back().subject_first = groups_.back().subject_last = at;
            return read_coordinated(at + 1, VerbTime::imperative);
        }
        if (is_gerund(at) && at == first_ && !finite_follows(at + 1) &&
            (opens_object(at + 1) || has(classes(at + 1), preposition))) {
            add(at, at, VerbTime::gerund, false);
            groups_.back().subject_first = groups_.back().subject_last = at;
            opening_gerund_ = true;
            return at + 1;
        }
        return first_;
    }
    /// "Additionally, ", "In line with the policy, ": an imperative may follow.
    [[nodiscard]] std::size_t skip_opening(std::size_t at) const {
        const std::size_t adverbs = skip_adverbs(at);
        if (adverbs > at)
            return word(adverbs) == "," ? adverbs + 1 : adverbs;
        if (!has(classes(at), preposition) || word(at) == "to")
            return at;
        for (std::size_t i = at; i < last_ && i < at + 16; ++i) {
            if (has(classes(i), modal | be_form | have_form))
                return at;
            if (word(i) == "," && is_form(i + 1, base) && opens_object(i + 2))
                return i + 1;
        }
        return at;
    }
    [[nodiscard]] bool is_imperative(std::size_t at) const {
        const Verb* found = verb(at);
        if (found == nullptr || (found->forms & base) == 0)
            return false;
        const std::size_t next = skip_adverbs(at + 1);
        if (!found->noun || next > at + 1)
            return true;
        if (word(next) == "and" || word(next) == "or" || word(next) == "," || word(next) == "/")
            return is_imperative(next + 1) && !finite_follows(next);
        if (tokens_.is_number(next))
            return word(next + 1) != "%";
        if (has(classes(next), determiner | quantity))
            return true;
        if (has(classes(next), preposition))
            return prepositional_imperative(found->lemma, word(next));
        return opens_object(next) && !finite_follows(next) && !noun_compound(next);
    }
    /// "Work with", "Focus on", "Report to" are commands as often as not, "Review of" is none.
    [[nodiscard]] static bool prepositional_imperative(std::string_view lemma,
                                                       std::string_view next) {
        return (lemma == "work" && (next == "with" || next == "towards" || next == "through")) ||
               (lemma == "focus" && next == "on") || (lemma == "contact" && next != "of") ||
               (lemma == "look" && next == "to") || (lemma == "look" && next == "at") ||
               (lemma == "link" && next == "with") || (lemma == "link" && next == "in") ||
               (lemma == "report" && next == "to") || (lemma == "consult" && next == "with") ||
               (lemma == "partner" && next == "with") || (lemma == "set" && next == "up") ||
               (lemma == "network" && next == "with") || (lemma == "need" && next == "to") ||
               (lemma == "aim" && next == "to") || (lemma == "move" && next == "to");
    }
    /// "Pilot scheme to remove ...", "Target date to be agreed": noun and noun.
    [[nodiscard]] bool noun_compound(std::size_t next) const {
        return word(next + 1) == "to" && is_form(skip_adverbs(next + 2), base);
    }
    /// A finite verb later in the main clause makes the opening word a noun.
    [[nodiscard]] bool finite_follows(std::size_t from) const {
        for (std::size_t i = from; i < last_; ++i) {
            const std::uint32_t c = classes(i);
            if (has(c, relative | subordinator) && word(i) != "before" && word(i) != "after")
                return false;
            if (word(i) == "," || word(i) == "to")
                return false;
            if (has(c, modal | have_form) ||
                (has(c, be_form) && word(i) != "being" && word(i) != "been" && word(i) != "be"))
                return true;
        }
        return false;
    }

    // ---- the walk

    std::size_t step(std::size_t i) {
        if (tokens_.is_mark(i))
            return read_mark(i);
        const std::uint32_t c = classes(i);
        if (has(c, modal | be_form | have_form) && hangs_on_ensure())
            next_role_ = VerbRole::subordinate;
        if (has(c, modal) && !is_month_may(i))
            return read_modal(i);
        if (word(i) == "to")
            return read_infinitive(i);
        if (has(c, be_form) && word(i) != "being" && word(i) != "been" && word(i) != "be")
            return read_be(i);
        if (has(c, have_form) && word(i) != "having")
            return read_have(i);
        if (read_link(i, c))
            return i + 1;
        return read_plain(i, c);
    }
    /// "ensure levels are set", without "that".
    [[nodiscard]] bool hangs_on_ensure() const {
        if (groups_.empty() || groups_.back().first < clause_ || groups_.back().passive)
            return false;
        const std::string_view lemma = groups_.back().lemma;
        return lemma == "ensure" || lemma == "anticipate" || lemma == "mean" || lemma == "expect";
    }
    [[nodiscard]] bool is_month_may(std::size_t i) const {
        return word(i) == "may" && tokens_[i].capital && (i > first_ || tokens_.is_number(i + 1));
    }

    std::size_t read_mark(std::size_t i) {
        const std::string_view mark = word(i);
        if (mark == "," || mark == "(" || mark == ")" || mark == ":" || mark == "\u2013" ||
            mark == "-" || mark == "\u2014") {
            const bool closes = mark == "," && !groups_.empty() && groups_.back().first >= clause_;
            if (closes || mark != ",") {
                next_role_ = VerbRole::main;
                clause_ = i + 1;
            }
        }
        return i + 1;
    }
    /// Words that say how the next clause hangs on the sentence. False: no such word.
    bool read_link(std::size_t i, std::uint32_t c) {
        if (word(i) == "should" || word(i) == "before" || word(i) == "after" ||
            word(i) == "since" || word(i) == "as" || word(i) == "until") {
            if (word(i) != "should" && !clause_follows(i))
                return false;
        }
        if (has(c, subordinator) || (word(i) == "where" && i == first_)) {
            open_clause(i, VerbRole::subordinate);
            return true;
        }
        if (word(i) == "that") {
            const bool after_verb = i > first_ && verb(i - 1) != nullptr;
            if (i == first_ || (!after_verb && !noun_before(i)))
                return false;
            open_clause(i, after_verb ? VerbRole::subordinate : VerbRole::relative);
            return true;
        }
        if (has(c, relative) && i > first_ && word(i) != "what") {
            open_clause(i, VerbRole::relative);
            return true;
        }
        if (has(c, conjunction) && !groups_.empty())
            read_conjunction(i);
        return false;
    }
    void open_clause(std::size_t i, VerbRole role) {
        next_role_ = role;
        clause_ = i + 1;
    }
    /// After "and", a clause with a subject of its own hangs on the sentence again, but "and will"
    /// goes on with what came before.
    void read_conjunction(std::size_t i) {
        const std::size_t next = skip_adverbs(i + 1);
        if (has(classes(next), modal | be_form | have_form)) {
            next_role_ =
                groups_.back().role == VerbRole::complement ? VerbRole::main : groups_.back().role;
            return;
        }
        if (groups_.back().role != VerbRole::subordinate)
            next_role_ = VerbRole::main;
        if (groups_.back().role != VerbRole::subordinate || word(i - 1) == ",")
            clause_ = i + 1;
    }
    [[nodiscard]] bool noun_before(std::size_t i) const {
        return i > first_ && tokens_.is_word(i - 1) &&
               !has(classes(i - 1), preposition | conjunction | determiner | subordinator);
    }
    [[nodiscard]] bool clause_follows(std::size_t i) const {
        for (std::size_t at = i + 1; at < last_ && at < i + 9; ++at) {
            if (tokens_.is_mark(at))
                return false;
            if (has(classes(at), modal | have_form) ||
                (has(classes(at), be_form) && word(at) != "being"))
                return true;
        }
        return false;
    }

    std::size_t read_modal(std::size_t i) {
        const bool sure =
            word(i) == "will" || word(i) == "shall" || word(i) == "must" || word(i) == "won't";
        const VerbTime time = sure ? VerbTime::future : VerbTime::conditional;
        std::size_t at = skip_adverbs(i + 1);
        if (word(at) == "have") {
            at = skip_adverbs(at + 1);
            if (word(at) == "been" && is_participle(skip_adverbs(at + 1)))
                return read_coordinated(add(i, skip_adverbs(at + 1), VerbTime::perfect, true),
                                        time);
            if (is_participle(at))
                return add(i, at, VerbTime::perfect, false);
            return add(i, skip_adverbs(i + 1), time, false);
        }
        if (word(at) == "be")
            return after_be(i, at, time);
        if (at >= last_ || tokens_.is_mark(at))
            return i + 1;                                        // a lead-in: "The region will:"
        const bool inverted = i == clause_ && word(i) != "will"; // "Should staff be ..."
        if (inverted) {
            next_role_ = VerbRole::subordinate;
            clause_ = i + 1;
            return i + 1;
        }
        return read_coordinated(add(i, at, time, false), time);
    }
    /// Behind a form of "be" at `at`: passive, progressive or a plain "is".
    std::size_t after_be(std::size_t first, std::size_t at, VerbTime time) {
        std::size_t next = skip_adverbs(at + 1);
        const bool being = word(next) == "being";
        if (being)
            next = skip_adverbs(next + 1);
        if (word(next) == "going" && word(next + 1) == "to" && is_form(next + 2, base))
            return add(first, next + 2, VerbTime::future, false);
        if (word(next) == "on" && word(next + 2) == "to" && is_form(next + 3, base) &&
            (word(next + 1) == "schedule" || word(next + 1) == "track" ||
             word(next + 1) == "course"))
            return add(first, next + 3, VerbTime::future, false);
        if (word(next) == "due" && word(next + 1) == "to" && tokens_.is_word(next + 2) &&
            (is_form(next + 2, base) || word(next + 2) == "be"))
            return add(first, word(next + 2) == "be" ? next + 3 : next + 2, VerbTime::future,
                       false);
        if (is_participle(next) && !is_gerund(next)) {
            const VerbTime when = being && time == VerbTime::present ? VerbTime::progressive : time;
            return read_coordinated(add(first, next, when, true), when);
        }
        if (is_gerund(next))
            return add(first, next, time == VerbTime::present ? VerbTime::progressive : time,
                       false);
        return add(first, at, time, false);
    }
    /// "Its aim is to", "the purpose of the hub is to": says what for, not what will be.
    [[nodiscard]] bool names_purpose(std::size_t i) const {
        static constexpr std::string_view purposes[] = {
            "aim",  "aims", "purpose", "objective", "objectives", "goal", "ambition",
            "role", "task", "focus",   "priority",  "intention",  "point"};
        for (std::size_t at = clause_; at < i; ++at) {
            if (std::find(std::begin(purposes), std::end(purposes), word(at)) != std::end(purposes))
                return true;
        }
        return false;
    }
    std::size_t read_be(std::size_t i) {
        const bool was = word(i) == "was" || word(i) == "were";
        if (word(i + 1) == "to" && !names_purpose(i)) { // "is to hold", "are to be held"
            const std::size_t at = skip_adverbs(i + 2);
            if (word(at) == "be" && is_participle(skip_adverbs(at + 1)))
                return add(i, skip_adverbs(at + 1), VerbTime::future, true);
            if (is_form(at, base))
                return add(i, at, VerbTime::future, false);
        }
        return after_be(i, i, was ? VerbTime::past : VerbTime::present);
    }
    std::size_t read_have(std::size_t i) {
        std::size_t at = skip_adverbs(i + 1);
        if (word(at) == "been") {
            at = skip_adverbs(at + 1);
            if (is_participle(at))
                return read_coordinated(add(i, at, VerbTime::perfect, true), VerbTime::perfect);
            return add(i, is_gerund(at) ? at : at - 1, VerbTime::perfect, false);
        }
        if (is_participle(at))
            return read_coordinated(add(i, at, VerbTime::perfect, false), VerbTime::perfect);
        return add(i, i, word(i) == "had" ? VerbTime::past : VerbTime::present, false);
    }

    std::size_t read_infinitive(std::size_t i) {
        std::size_t at = skip_adverbs(i + 1);
        bool passive = false;
        std::size_t head = at;
        if (word(at) == "be") {
            const std::size_t next = skip_adverbs(at + 1);
            passive = is_participle(next);
            head = passive ? next : at;
        } else if (word(at) == "have") {
            head = at;
        } else if (!is_form(at, base) || (verb(at)->noun && plainly_noun(at))) {
            return i + 1;
        }
        const VerbRole saved = next_role_;
        next_role_ = infinitive_role(i);
        const bool told = next_role_ == VerbRole::complement && only_tells(groups_.back());
        add(i, head, VerbTime::infinitive, passive);
        groups_.back().told = told;
        const std::size_t after = read_coordinated(head + 1, VerbTime::infinitive);
        next_role_ = saved;
        return after;
    }
    [[nodiscard]] static bool only_tells(const VerbGroup& group) {
        const bool planned = group.lemma == "plan" || group.lemma == "intend" ||
                             group.lemma == "agree" || group.lemma == "aim" ||
                             group.lemma == "propose" || group.lemma == "commit";
        return group.told || group.time == VerbTime::past || group.time == VerbTime::perfect ||
               (group.time == VerbTime::present && !planned);
    }
    /// "to work", "to support": a noun only when it stands alone before a preposition such as "of".
    [[nodiscard]] bool plainly_noun(std::size_t at) const {
        return word(at + 1) == "of" || word(at + 1) == "levels" || word(at + 1) == "and";
    }
    [[nodiscard]] VerbRole infinitive_role(std::size_t i) const {
        if (!groups_.empty() && groups_.back().last == i &&
            takes_infinitive(groups_.back().lemma)) {
            const VerbRole role = groups_.back().role;
            return role == VerbRole::main || role == VerbRole::complement ? VerbRole::complement
                                                                          : role;
        }
        return VerbRole::purpose; // settled when the whole sentence is known
    }

    /// "develop and deliver", "review X, issue Y and report": verbs that share what stands in
    /// front.
    std::size_t read_coordinated(std::size_t at, VerbTime time) {
        std::size_t i = at;
        if (word(i) == "/" && shares(i + 1, time))
            return add_coordinated(i + 1, time);
        if ((word(i) == "and" || word(i) == "or" || word(i) == ",") &&
            shares(skip_shared(i + 1), time))
            return add_coordinated(skip_shared(i + 1), time);
        pending_ = time;
        pending_role_ = groups_.back().role;
        pending_from_ = groups_.size() - 1;
        return at;
    }
    [[nodiscard]] std::size_t skip_shared(std::size_t i) const {
        while (word(i) == "and" || word(i) == "or" || word(i) == "then" || word(i) == "also" ||
               word(i) == "to")
            ++i;
        return skip_adverbs(i);
    }
    [[nodiscard]] bool shares(std::size_t i, VerbTime time) const {
        const VerbGroup& before = groups_.back();
        if (before.passive || time == VerbTime::perfect || time == VerbTime::past)
            return before.passive ? is_participle(i) && !is_gerund(i)
                                  : is_form(i, participle | past);
        const Verb* found = verb(i);
        return found != nullptr && (found->forms & base) != 0 &&
               (!found->noun || has(classes(i + 1), determiner | quantity | pronoun) ||
                word(i + 1) == "and" || opens_object(i + 1));
    }
    std::size_t add_coordinated(std::size_t i, VerbTime time) {
        const VerbGroup before = groups_.back();
        const VerbRole saved = next_role_;
        next_role_ = before.role;
        add(i, i, time, before.passive);
        next_role_ = saved;
        VerbGroup& group = groups_.back();
        group.coordinated = true;
        group.told = before.told;
        group.subject_first = before.subject_first;
        group.subject_last = before.subject_last;
        return read_coordinated(i + 1, time);
    }

    /// A word that is neither helper nor link: perhaps a verb of its own.
    std::size_t read_plain(std::size_t i, std::uint32_t c) {
        if (const std::size_t next = read_pending(i, c))
            return next;
        const Verb* found = verb(i);
        if (found == nullptr)
            return i + 1;
        if (is_gerund(i))
            return read_gerund(i);
        if (i == first_)
            return i + 1;
        if (is_finite(i, *found)) {
            const bool past_form =
                (found->forms & past) != 0 && (found->forms & (base | third)) == 0;
            add(i, i, past_form ? VerbTime::past : VerbTime::present, false);
        }
        return i + 1;
    }
    /// "and ensure ..." after the object of a group that can be gone on with.
    std::size_t read_pending(std::size_t i, std::uint32_t c) {
        const bool conjoined = has(c, conjunction) || (i > first_ && word(i - 1) == ",");
        if (pending_from_ >= groups_.size() || !conjoined)
            return 0;
        const std::size_t at = has(c, conjunction) ? skip_shared(i + 1) : skip_shared(i);
        if (at >= last_ || has(classes(at), modal | be_form | have_form))
            return 0;
        const VerbGroup& before = groups_[pending_from_];
        bool goes_on = false;
        if (pending_ == VerbTime::future || pending_ == VerbTime::infinitive ||
            pending_ == VerbTime::imperative || pending_ == VerbTime::conditional) {
            const Verb* found = verb(at);
            goes_on = !before.passive && found != nullptr && (found->forms & base) != 0 &&
                      (!found->noun || certain_object(at + 1)) &&
                      (has(c, conjunction) || certain_object(at + 1));
            if (before.passive)
                goes_on = is_participle(at) && !is_gerund(at) && !opens_object(at + 1) &&
                          has(c, conjunction);
        }
        if (!goes_on)
            return 0;
        const VerbRole role = pending_role_;
        const VerbTime time = pending_;
        const VerbGroup copy = before;
        const VerbRole saved = next_role_;
        next_role_ = role;
        add(at, at, time, copy.passive);
        next_role_ = saved;
        groups_.back().coordinated = true;
        groups_.back().told = copy.told;
        groups_.back().subject_first = copy.subject_first;
        groups_.back().subject_last = copy.subject_last;
        pending_from_ = groups_.size() - 1;
        return at + 1;
    }
    [[nodiscard]] bool certain_object(std::size_t i) const {
        if (i >= last_)
            return false;
        return has(classes(i), determiner | quantity | pronoun) || tokens_.is_number(i) ||
               word(i) == "that" || word(i) == "with" || word(i) == "how" ||
               (tokens_.is_word(i) && tokens_[i].capital) || (classes(i) == 0 && opens_object(i));
    }

    std::size_t read_gerund(std::size_t i) {
        const bool noun_like = i == first_ || (has(classes(i - 1), determiner) ||
                                               (!has(classes(i - 1), preposition | conjunction) &&
                                                !tokens_.is_mark(i - 1) && !opens_object(i + 1)));
        if (noun_like)
            return i + 1;
        const VerbRole saved = next_role_;
        next_role_ = VerbRole::participial;
        add(i, i, VerbTime::gerund, false);
        next_role_ = saved;
        return i + 1;
    }
    /// A present or past verb without a helper: once in a clause, behind its subject.
    [[nodiscard]] bool is_finite(std::size_t i, const Verb& found) const {
        const bool clause_has_verb =
            std::any_of(groups_.begin(), groups_.end(), [&](const VerbGroup& g) {
                return g.first >= clause_ && g.time != VerbTime::gerund &&
                       g.time != VerbTime::infinitive;
            });
        if (clause_has_verb || i == clause_)
            return has(classes(i - 1), relative) && (found.forms & (third | past | base)) != 0;
        const std::uint32_t before = classes(i - 1);
        if (has(before, determiner & ~pronoun) || has(before, preposition | conjunction | quantity))
            return has(before, relative);
        const bool noun_or_pronoun = has(before, pronoun | relative | adverb) || before == 0;
        if (!noun_or_pronoun || tokens_.is_number(i - 1) || tokens_.is_mark(i - 1))
            return false;
        const std::size_t next = skip_adverbs(i + 1);
        if ((found.forms & third) != 0)
            return !found.noun || has(classes(next), determiner | quantity | pronoun) ||
                   word(next) == "that" || (word(next) == "to" && takes_infinitive(found.lemma));
        if ((found.forms & past) != 0 && (found.forms & base) == 0)
            return has(classes(next), determiner | quantity) || (found.forms & participle) == 0;
        return (found.forms & base) != 0 && plural_before(i) &&
               (!found.noun || has(classes(next), determiner | quantity));
    }
    [[nodiscard]] bool plural_before(std::size_t i) const {
        const std::string_view before = word(i - 1);
        return has(classes(i - 1), pronoun | relative) ||
               (before.size() > 3 && before.back() == 's' && before[before.size() - 2] != 's') ||
               before == "staff" || before == "hmpps" || before == "people";
    }

    // ---- when the whole sentence is known

    /// "The Head of X to hold ...": with no finite verb in the sentence, the first infinitive is
    /// what it says. So is that of "To achieve 80% by March."
    void settle_infinitives() {
        if (opens_with_purpose() && raise_promise())
            return;
        if (has_finite() || opening_gerund_ || groups_.empty())
            return;
        for (std::size_t i = 0; i < groups_.size(); ++i) {
            VerbGroup& group = groups_[i];
            // "staff encouraged to stay", "encouraging staff to stay": the infinitive is theirs.
            const bool belongs =
                (group.time == VerbTime::gerund && group.first > first_ &&
                 has(classes(group.first - 1), preposition | conjunction)) ||
                (group.time == VerbTime::infinitive && group.first > first_ &&
                 is_participle(group.first - 1) && !is_form(group.first - 1, base));
            if (belongs)
                return;
            if (group.time != VerbTime::infinitive || group.role != VerbRole::purpose)
                continue;
            group.role = VerbRole::main;
            for (std::size_t next = i + 1; next < groups_.size() && groups_[next].coordinated;
                 ++next) {
                if (groups_[next].time == VerbTime::infinitive)
                    groups_[next].role = VerbRole::main;
            }
            return;
        }
    }
    [[nodiscard]] bool opens_with_purpose() const {
        return !groups_.empty() && groups_[0].first == first_ &&
               groups_[0].time == VerbTime::infinitive;
    }
    /// "To make sure that it works the lead will test it": without its comma the promise seems to
    /// hang on the purpose.
    bool raise_promise() {
        for (auto group = groups_.rbegin(); group != groups_.rend(); ++group) {
            if (group->time != VerbTime::future)
                continue;
            if (group->role == VerbRole::subordinate)
                group->role = VerbRole::main;
            return group->role == VerbRole::main;
        }
        return false;
    }
    void find_agents() {
        for (std::size_t g = 0; g < groups_.size(); ++g) {
            if (!groups_[g].passive)
                continue;
            const std::size_t end = g + 1 < groups_.size() && !groups_[g + 1].coordinated &&
                                            groups_[g + 1].role == VerbRole::main
                                        ? groups_[g + 1].first
                                        : last_;
            for (std::size_t i = groups_[g].last; i + 1 < end; ++i) {
                if (word(i) == "by" && can_be_agent(tokens_, i + 1, last_)) {
                    groups_[g].agent = i + 1;
                    break;
                }
            }
        }
    }

    const Tokens& tokens_;
    std::size_t first_;
    std::size_t last_;
    std::size_t clause_ = 0; // first token of the clause at hand
    VerbRole next_role_ = VerbRole::main;
    bool opening_gerund_ = false;
    VerbTime pending_ = VerbTime::past;
    VerbRole pending_role_ = VerbRole::main;
    std::size_t pending_from_ = static_cast<std::size_t>(-1);
    std::vector<VerbGroup> groups_;
};

} // namespace

std::vector<VerbGroup> verb_groups(const Tokens& tokens, const Sentence& sentence) {
    return Analyser(tokens, sentence).run();
}

bool is_commitment(const VerbGroup& group) {
    if ((group.role != VerbRole::main && group.role != VerbRole::complement) || group.told)
        return false;
    return group.time == VerbTime::future || group.time == VerbTime::infinitive ||
           group.time == VerbTime::imperative || group.time == VerbTime::gerund ||
           group.time == VerbTime::progressive;
}

} // namespace planwright::language
