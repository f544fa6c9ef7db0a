// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "judge.h"

#include <algorithm>

namespace spelling {

namespace {

constexpr std::size_t most_remembered = 50'000;
/// Words in capitals up to this length are taken for acronyms.
constexpr std::size_t longest_acronym = 5;

bool is_ascii_letters(std::string_view s) {
    return std::all_of(s.begin(), s.end(),
                       [](char c) { return is_ascii_lower(c) || is_ascii_upper(c); });
}

std::size_t capitals_at_start(std::string_view s) {
    std::size_t count = 0;
    while (count < s.size() && is_ascii_upper(s[count]))
        ++count;
    return count;
}

/// "PDUs": capitals and one small s.
bool is_plural_acronym(std::string_view s) {
    const std::size_t capitals = capitals_at_start(s);
    return capitals >= 2 && capitals + 1 == s.size() && s.back() == 's';
}

bool has_digit(std::string_view s) {
    return std::any_of(s.begin(), s.end(), is_digit);
}

} // namespace

Judge::Judge(const Lexicon& lexicon, std::shared_ptr<Dictionary> dictionary)
    : lexicon_(lexicon),
      dictionary_(std::move(dictionary)),
      function_class_(lexicon.class_bit("function")),
      glue_class_(lexicon.class_bit("glue")) {}

const Word& Judge::look_at(std::string_view raw) {
    if (const auto found = known_.find(raw); found != known_.end())
        return *found->second;
    auto word = std::make_unique<Word>();
    word->text = fold(raw);
    word->lower = to_lower(word->text);
    word->stem = word->text;
    if (word->lower.size() > 2 && word->lower.compare(word->lower.size() - 2, 2, "'s") == 0) {
        word->stem.resize(word->stem.size() - 2);
        word->ending = Ending::apostrophe_s;
    }
    word->classes = lexicon_.classes_of(word->lower);
    word->stem_classes =
        word->ending == Ending::none ? word->classes : lexicon_.classes_of(to_lower(word->stem));
    word->shape = shape_of(word->stem);
    word->patterns = lexicon_.patterns().starting_with(word->lower);
    judge(*word);
    return *known_.emplace(std::string(raw), std::move(word)).first->second;
}

void Judge::forget_if_many() {
    if (known_.size() > most_remembered)
        known_.clear();
    if (near_.size() > most_remembered)
        near_.clear();
}

bool Judge::knows(std::string_view folded) {
    return lexicon_.words().knows(folded, to_lower(folded)) || dictionary_->knows(folded);
}

void Judge::judge(Word& word) {
    const std::string_view stem = word.stem;
    if (has_digit(stem))
        return judge_with_digits(word);
    if (std::string latin = in_latin_letters(word.text); !latin.empty()) {
        word.verdict = Verdict::look_alike;
        word.instead = std::move(latin);
        return;
    }
    word.acronym =
        word.shape == Shape::upper ||
        (word.shape == Shape::mixed && capitals_at_start(stem) >= 1 && !is_plural_acronym(stem)) ||
        (word.shape == Shape::title && stem.size() == 1);
    word.acronym_plural = is_plural_acronym(stem);
    if (stem.size() == 1 || lexicon_.words().knows(stem, to_lower(stem)))
        return;
    switch (word.shape) {
    case Shape::lower:
        return judge_small(word);
    case Shape::title:
        return judge_title(word);
    case Shape::upper:
        return judge_upper(word);
    case Shape::mixed:
        return judge_mixed(word);
    case Shape::no_letters:
        word.verdict = Verdict::code;
    }
}

void Judge::judge_small(Word& word) {
    if (dictionary_->knows(word.stem) ||
        (word.ending != Ending::none && dictionary_->knows(word.text)))
        return;
    word.verdict = Verdict::unknown;
    if (split(word))
        return;
    word.instead = ordinary_near(word.lower);
    if (!word.instead.empty())
        word.verdict = Verdict::misspelt;
}

void Judge::judge_title(Word& word) {
    const std::string lower = to_lower(word.stem);
    if (dictionary_->knows(word.stem) || dictionary_->knows(lower))
        return;
    word.instead = capitalised(ordinary_near(lower));
    word.verdict = word.instead.empty() ? Verdict::unknown_name : Verdict::misspelt;
}

void Judge::judge_upper(Word& word) {
    word.verdict = Verdict::acronym;
    if (word.stem.size() <= longest_acronym || !is_ascii_letters(word.stem) ||
        dictionary_->knows(word.stem))
        return;
    std::string near = ordinary_near(to_lower(word.stem));
    if (near.empty())
        return;
    std::transform(near.begin(), near.end(), near.begin(), [](char c) {
        return is_ascii_lower(c) ? static_cast<char>(c - ('a' - 'A')) : c;
    });
    word.instead = std::move(near);
    word.verdict = Verdict::misspelt;
}

void Judge::judge_mixed(Word& word) {
    word.verdict = Verdict::acronym;
    if (word.acronym_plural || !is_ascii_letters(word.stem))
        return;
    const std::string lower = to_lower(word.stem);
    const std::size_t capitals = capitals_at_start(word.stem);
    const std::string_view rest = std::string_view(word.stem).substr(capitals);
    // A shift key held too long; "PSs" and "CAs" are acronyms.
    const bool small_after = std::all_of(rest.begin(), rest.end(), is_ascii_lower);
    if (capitals == 2 && !rest.empty() && small_after && rest != "s" &&
        (word.stem.size() > 3 || (lexicon_.classes_of(lower) & function_class_) != 0) &&
        dictionary_->knows(lower)) {
        word.verdict = Verdict::shifted;
        word.instead = capitalised(lower);
        return;
    }
    // "managersWill": a small letter, then a capital, and a word on each side.
    if (capitals != 0)
        return;
    const auto joint = static_cast<std::size_t>(
        std::find_if(word.stem.begin(), word.stem.end(), is_ascii_upper) - word.stem.begin());
    const std::string left = word.stem.substr(0, joint);
    const std::string right = word.stem.substr(joint);
    if (left.size() >= 3 && right.size() >= 3 && shape_of(right) == Shape::title &&
        dictionary_->knows(left) && dictionary_->knows(to_lower(right))) {
        word.verdict = Verdict::run_together;
        word.instead = left + " " + right;
    }
}

void Judge::judge_with_digits(Word& word) {
    word.verdict = Verdict::code;
    std::string right = right_ordinal(word.lower);
    if (!right.empty()) {
        word.verdict = Verdict::ordinal;
        word.instead = std::move(right);
        return;
    }
    // "Rec13", "March2024": an ordinary word that a number follows; "3months".
    const auto first_digit = static_cast<std::size_t>(
        std::find_if(word.lower.begin(), word.lower.end(), is_digit) - word.lower.begin());
    const auto last_digit = static_cast<std::size_t>(
        std::find_if_not(word.lower.begin() + static_cast<std::ptrdiff_t>(first_digit),
                         word.lower.end(), is_digit) -
        word.lower.begin());
    const std::uint32_t numbered = lexicon_.class_bit("numbered");
    const std::uint32_t counted = lexicon_.class_bit("counted");
    const bool after = last_digit == word.lower.size() &&
                       (lexicon_.classes_of(word.lower.substr(0, first_digit)) & numbered) != 0;
    const bool before =
        first_digit == 0 && (lexicon_.classes_of(word.lower.substr(last_digit)) & counted) != 0;
    if (after || before) {
        word.verdict = Verdict::run_together;
        word.instead = word.text;
        word.instead.insert(after ? first_digit : last_digit, " ");
    }
}

std::string Judge::dictionary_near(const Word& word) {
    constexpr std::size_t shortest = 6;
    const std::string lower = to_lower(word.stem);
    if (lower.size() < shortest || !is_ascii_letters(lower))
        return {};
    if (const auto found = near_.find(lower); found != near_.end())
        return found->second;
    std::string near;
    // Swapped and doubled letters before changed ones; the first letter is seldom wrong.
    const auto accept = [&](const std::string& candidate) {
        if (near.empty() && dictionary_->knows(candidate))
            near = capitalised(candidate);
    };
    for (std::size_t i = 1; i < lower.size() && near.empty(); ++i) {
        std::string swapped = lower;
        if (i + 1 < lower.size()) {
            std::swap(swapped[i], swapped[i + 1]);
            accept(swapped);
        }
        accept(std::string(lower).erase(i, 1));
    }
    for (std::size_t i = 1; i <= lower.size() && near.empty(); ++i) {
        for (char c = 'a'; c <= 'z' && near.empty(); ++c) {
            accept(std::string(lower).insert(i, 1, c));
            if (i < lower.size()) {
                std::string changed = lower;
                changed[i] = c;
                accept(changed);
            }
        }
    }
    near_.emplace(lower, near);
    return near;
}

/// "ofthe": two words, of which one is a word of grammar.
bool Judge::split(Word& word) {
    const std::string_view all = word.lower;
    if (!is_ascii_letters(all))
        return false;
    const auto is_word = [this](std::string_view part) {
        return part.size() >= 4 && dictionary_->knows(part);
    };
    for (std::size_t at = 2; at + 2 <= all.size(); ++at) {
        const std::string_view left = all.substr(0, at);
        const std::string_view right = all.substr(at);
        const std::uint32_t of_left = lexicon_.classes_of(left);
        const std::uint32_t of_right = lexicon_.classes_of(right);
        const bool good = (of_left & of_right & function_class_) != 0 ||
                          ((of_left & glue_class_) != 0 && is_word(right)) ||
                          ((of_right & glue_class_) != 0 && is_word(left));
        if (good) {
            word.verdict = Verdict::run_together;
            word.instead = std::string(left) + " " + std::string(right);
            return true;
        }
    }
    return false;
}

std::string Judge::ordinary_near(std::string_view lower) const {
    constexpr std::size_t shortest = 6;
    constexpr std::size_t long_enough_for_two = 10;
    if (lower.size() < shortest)
        return {};
    const unsigned most = lower.size() >= long_enough_for_two ? 2 : 1;
    std::string_view best;
    unsigned least = most + 1;
    for (const std::string& word : lexicon_.ordinary()) {
        // What begins otherwise is another word, but for two letters swapped.
        if (word.front() != lower.front() && word.front() != lower[1])
            continue;
        if (const unsigned apart = distance(lower, word, least - 1); apart < least) {
            least = apart;
            best = word;
        }
    }
    return std::string(best);
}

} // namespace spelling
