// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/lexicon.h"

#include "embedded/language_data.h"

#include <array>
#include <deque>
#include <string>
#include <unordered_map>

namespace planwright::language {

namespace {

/// Cuts the next word off the front of a line.
std::string_view take_word(std::string_view& line) {
    const std::size_t begin = line.find_first_not_of(' ');
    if (begin == std::string_view::npos) {
        line = {};
        return {};
    }
    const std::size_t end = std::min(line.find(' ', begin), line.size());
    const std::string_view word = line.substr(begin, end - begin);
    line.remove_prefix(end);
    return word;
}

template <class Use>
void each_line(std::string_view data, Use use) {
    while (!data.empty()) {
        const std::size_t end = std::min(data.find('\n'), data.size());
        const std::string_view line = data.substr(0, end);
        data.remove_prefix(std::min(end + 1, data.size()));
        if (!line.empty() && line.front() != '#')
            use(line);
    }
}

bool is_vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}
bool ends_with(std::string_view word, std::string_view ending) {
    return word.size() >= ending.size() && word.substr(word.size() - ending.size()) == ending;
}
bool consonant_y(std::string_view word) {
    return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

std::string third_person(const std::string& lemma) {
    if (consonant_y(lemma))
        return lemma.substr(0, lemma.size() - 1) + "ies";
    for (const std::string_view hiss : {"s", "x", "z", "ch", "sh", "o"}) {
        if (ends_with(lemma, hiss))
            return lemma + "es";
    }
    return lemma + "s";
}
std::string with_ed(const std::string& lemma, bool doubled) {
    if (consonant_y(lemma))
        return lemma.substr(0, lemma.size() - 1) + "ied";
    if (lemma.back() == 'e')
        return lemma + "d";
    return doubled ? lemma + lemma.back() + "ed" : lemma + "ed";
}
std::string with_ing(const std::string& lemma, bool doubled) {
    if (ends_with(lemma, "ie"))
        return lemma.substr(0, lemma.size() - 2) + "ying";
    const bool silent = lemma.back() == 'e' && !ends_with(lemma, "ee") && !ends_with(lemma, "oe");
    if (silent && lemma.size() > 2)
        return lemma.substr(0, lemma.size() - 1) + "ing";
    return doubled ? lemma + lemma.back() + "ing" : lemma + "ing";
}

/// Built once from the data files.
class Lexicon {
public:
    Lexicon() {
        each_line(*embedded::language_data::file("data/function-words.txt"),
                  [&](std::string_view line) { add_class(line); });
        each_line(*embedded::language_data::file("data/verbs.txt"),
                  [&](std::string_view line) { add_verb(line); });
    }

    static const Lexicon& instance() {
        static const Lexicon lexicon;
        return lexicon;
    }

    [[nodiscard]] std::uint32_t classes(std::string_view word) const {
        const auto found = classes_.find(word);
        return found == classes_.end() ? 0 : found->second;
    }
    [[nodiscard]] const Verb* verb(std::string_view word) const {
        const auto found = verbs_.find(word);
        return found == verbs_.end() ? nullptr : &found->second;
    }
    [[nodiscard]] std::vector<std::string_view> forms(std::string_view lemma) const {
        const auto found = forms_.find(lemma);
        return found == forms_.end() ? std::vector<std::string_view>() : found->second;
    }

private:
    void add_class(std::string_view line) {
        static constexpr std::array<std::string_view, 13> names{
            "determiner",  "preposition", "pronoun",      "modal",  "be",       "have",    "do",
            "conjunction", "relative",    "subordinator", "adverb", "negation", "quantity"};
        const std::string_view name = take_word(line);
        for (std::size_t bit = 0; bit < names.size(); ++bit) {
            if (names[bit] != name)
                continue;
            for (std::string_view word = take_word(line); !word.empty(); word = take_word(line))
                classes_[word] |= 1U << bit;
        }
    }

    /// "lemma", with "+" when its last letter doubles; "n" when it is a noun too; then past and
    /// participle when they are irregular.
    void add_verb(std::string_view line) {
        std::string lemma(take_word(line));
        const bool doubled = lemma.back() == '+';
        if (doubled)
            lemma.pop_back();
        std::string_view word = take_word(line);
        const bool noun = word == "n";
        if (noun)
            word = take_word(line);
        const std::string past_form = word.empty() ? with_ed(lemma, doubled) : std::string(word);
        const std::string_view last = take_word(line);
        const std::string participle_form = last.empty() ? past_form : std::string(last);
        const std::string_view kept = keep(lemma);
        add_form(kept, kept, base, noun);
        add_form(kept, keep(third_person(lemma)), third, noun);
        add_form(kept, keep(past_form), past, noun);
        add_form(kept, keep(participle_form), participle, noun);
        add_form(kept, keep(with_ing(lemma, doubled)), gerund, noun);
    }
    void add_form(std::string_view lemma, std::string_view spelling, VerbForm form, bool noun) {
        Verb& verb = verbs_[spelling];
        if (verb.forms != 0 && verb.lemma != lemma)
            return; // "found" is a form of find before it is a verb of its own
        verb.lemma = lemma;
        verb.forms = static_cast<std::uint8_t>(verb.forms | form);
        verb.noun = noun;
        std::vector<std::string_view>& forms = forms_[lemma];
        if (forms.empty() || forms.back() != spelling)
            forms.push_back(spelling);
    }
    std::string_view keep(std::string text) { return texts_.emplace_back(std::move(text)); }

    std::deque<std::string> texts_;
    std::unordered_map<std::string_view, std::uint32_t> classes_;
    std::unordered_map<std::string_view, Verb> verbs_;
    std::unordered_map<std::string_view, std::vector<std::string_view>> forms_;
};

bool is_interval_word(std::string_view word) {
    for (const std::string_view one :
         {"daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly", "early", "only",
          "family", "reply", "apply", "supply", "rely", "comply", "assembly", "imply"}) {
        if (one == word || (word.size() > one.size() && ends_with(word, one) &&
                            word[word.size() - one.size() - 1] == '-'))
            return true;
    }
    return false;
}

} // namespace

std::uint32_t word_classes(std::string_view word) {
    const std::uint32_t known = Lexicon::instance().classes(word);
    if (known == 0 && word.size() > 4 && ends_with(word, "ly") && !is_interval_word(word))
        return adverb;
    return known;
}

const Verb* find_verb(std::string_view word) {
    const Lexicon& lexicon = Lexicon::instance();
    if (const Verb* verb = lexicon.verb(word))
        return verb;
    for (const std::string_view prefix : {"re-", "pre-"}) {
        if (word.substr(0, prefix.size()) == prefix)
            return lexicon.verb(word.substr(prefix.size()));
    }
    const std::size_t ize = word.rfind("iz");
    if (ize == std::string_view::npos || ize < 3)
        return nullptr;
    std::string british(word);
    british[ize + 1] = 's';
    return lexicon.verb(british);
}

std::vector<std::string_view> forms_of(std::string_view lemma) {
    return Lexicon::instance().forms(lemma);
}

std::string_view stem(std::string_view word) {
    for (const std::string_view possessive : {"'s", "\u2019s", "s'", "s\u2019"}) {
        if (word.size() > possessive.size() + 2 && ends_with(word, possessive))
            word.remove_suffix(possessive.size());
    }
    if (const Verb* verb = find_verb(word); verb != nullptr && verb->forms != base)
        word = verb->lemma;
    for (const std::string_view ending :
         {"ations", "ation", "ments", "ment", "ings", "ing", "ities", "ity", "ies", "ions", "ion",
          "ers", "er", "ed", "es", "s", "e", "y"}) {
        const bool hiss = ending == "s" && ends_with(word, "ss");
        if (word.size() >= ending.size() + 4 && ends_with(word, ending) && !hiss)
            return word.substr(0, word.size() - ending.size());
    }
    return word;
}

} // namespace planwright::language
