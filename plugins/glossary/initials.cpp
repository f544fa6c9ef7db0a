// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "initials.h"

#include "characters.h"

#include <algorithm>
#include <array>

namespace glossary {

namespace {

constexpr unsigned inside = 1;  // a letter from inside a word
constexpr unsigned skipped = 2; // a word in lower case that gives no letter
constexpr unsigned max_inside = 3;
constexpr unsigned impossible = 1000;

/// What one word can give.
struct Giver {
    std::string folded;
    bool small = false;
    bool optional = false; // in lower case, or behind a hyphen
    bool whole = false;    // an abbreviation or number: may give all it has
};

std::vector<Giver> givers(const Passage& passage, std::size_t first, std::size_t count) {
    std::vector<Giver> result;
    for (std::size_t i = first; i < first + count; ++i) {
        const std::string_view word = passage.word(i);
        Giver giver;
        giver.folded = letters_of(word);
        giver.small = is_small_word(giver.folded);
        const bool edge = i == first || i + 1 == first + count;
        giver.optional = !passage.words[i].capital && (!edge || passage.words[i].hyphened);
        giver.whole = upper_count(word) > 1 || is_digit(decode(word, 0).value);
        result.push_back(std::move(giver));
    }
    return result;
}

/// The cheapest way to spell `letters` from place `j` on with the words from `i` on.
class Speller {
public:
    Speller(std::string_view letters, std::vector<Giver> words)
        : letters_(letters),
          words_(std::move(words)),
          known_((words_.size() + 1) * (letters_.size() + 1), unknown) {}

    unsigned cost(std::size_t i, std::size_t j) {
        unsigned& known = known_[i * (letters_.size() + 1) + j];
        if (known == unknown)
            known = compute(i, j);
        return known;
    }

private:
    static constexpr unsigned unknown = ~0U;

    unsigned at_end(std::size_t j) const {
        const std::string_view rest = letters_.substr(j);
        if (rest.empty() || rest.find_first_not_of("0123456789") == std::string_view::npos)
            return 0;
        // "SEEDS": an s that makes a word of it.
        return rest.front() == 's' && at_end(j + 1) == 0 ? inside : impossible;
    }
    unsigned compute(std::size_t i, std::size_t j) {
        if (i == words_.size())
            return at_end(j);
        const Giver& word = words_[i];
        unsigned best = impossible;
        if (word.small && i > 0)
            best = cost(i + 1, j);
        else if (i > 0 && (word.optional || word.whole))
            best = cost(i + 1, j) + skipped;
        unsigned taken = 0;
        std::size_t in_word = 0;
        for (std::size_t k = j; k < letters_.size() && taken <= max_inside; ++k, ++taken) {
            in_word =
                taken == 0
                    ? (word.folded.empty() || word.folded[0] != letters_[k] ? std::string::npos : 0)
                    : word.folded.find(letters_[k], in_word + 1);
            if (in_word == std::string::npos)
                break;
            best = std::min(best, cost(i + 1, k + 1) + (word.whole ? 0 : taken * inside));
        }
        return best;
    }

    std::string_view letters_;
    std::vector<Giver> words_;
    std::vector<unsigned> known_;
};

std::string singular_word(const std::string& word) {
    if (word == "people")
        return "person";
    const auto ends = [&](std::string_view tail) {
        return word.size() > tail.size() + 1 &&
               word.compare(word.size() - tail.size(), tail.size(), tail) == 0;
    };
    if (ends("ies"))
        return word.substr(0, word.size() - 3) + "y";
    if (ends("ss") || ends("us") || ends("is"))
        return word;
    return ends("s") ? word.substr(0, word.size() - 1) : word;
}

/// The begin of a word that both share, long enough to be one stem.
bool same_stem(const std::string& a, const std::string& b) {
    const std::size_t least = std::min(a.size(), b.size());
    std::size_t shared = 0;
    while (shared < least && a[shared] == b[shared])
        ++shared;
    return shared >= 5 || (shared >= 3 && shared == least);
}

std::vector<std::string> without_small(std::vector<std::string> words) {
    std::erase_if(words, [](const std::string& word) { return is_small_word(word); });
    return words;
}

/// Where the word that carries the number ends: before "of", "in", "on" ("Head of Service").
std::size_t head_end(std::string_view expansion) {
    for (const std::string_view joint : {" of ", " in ", " on ", " for ", " to "}) {
        const std::size_t at = expansion.find(joint);
        if (at != std::string_view::npos && at > 0)
            return at;
    }
    return expansion.size();
}

} // namespace

bool is_small_word(std::string_view folded) {
    constexpr std::array<std::string_view, 17> words{"of",   "and", "the", "for",  "in",  "on",
                                                     "to",   "a",   "an",  "with", "by",  "at",
                                                     "from", "or",  "as",  "its",  "into"};
    return std::find(words.begin(), words.end(), folded) != words.end();
}

std::optional<unsigned> misfit(std::string_view letters, const Passage& passage,
                               std::size_t first_word, std::size_t word_count) {
    if (letters.empty() || word_count == 0)
        return std::nullopt;
    Speller speller(letters, givers(passage, first_word, word_count));
    const unsigned cost = speller.cost(0, 0);
    return cost > letters.size() ? std::nullopt : std::optional(cost);
}

std::optional<unsigned> misfit(std::string_view letters, std::string_view expansion) {
    const Passage passage = make_passage({}, Voice::author, std::string(expansion), {});
    return misfit(letters, passage, 0, passage.words.size());
}

std::string initials(const Passage& passage, std::size_t first_word, std::size_t word_count,
                     bool small_too) {
    std::string result;
    for (std::size_t i = first_word; i < first_word + word_count; ++i) {
        const std::string folded = letters_of(passage.word(i));
        if (!folded.empty() && (small_too || !is_small_word(folded)))
            result += folded.substr(0, 1);
    }
    return result;
}

std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before;
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({change, last[j] + 1, row[j - 1] + 1});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped)
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = last;
        std::swap(last, row);
    }
    return last[b.size()];
}

std::vector<std::string> plain_words(std::string_view expansion) {
    std::string text = fold(expansion);
    for (std::size_t at = text.find('&'); at != std::string::npos; at = text.find('&', at))
        text.replace(at, 1, "and");
    const Passage passage = make_passage({}, Voice::author, std::move(text), {});
    std::vector<std::string> words;
    for (std::size_t i = 0; i < passage.words.size(); ++i) {
        std::string_view word = passage.word(i);
        for (const std::string_view ending : {"'s", "’s"}) {
            if (word.ends_with(ending))
                word.remove_suffix(ending.size());
        }
        words.push_back(singular_word(letters_of(word)));
    }
    return words;
}

Likeness compare(std::string_view a, std::string_view b) {
    std::vector<std::string> left = plain_words(a);
    std::vector<std::string> right = plain_words(b);
    const auto dropped_article = [](std::vector<std::string>& words) {
        if (!words.empty() && words.front() == "the")
            words.erase(words.begin());
    };
    dropped_article(left);
    dropped_article(right);
    if (left == right)
        return Likeness::same;
    left = without_small(std::move(left));
    right = without_small(std::move(right));
    const bool similar = left.size() == right.size() && left.size() > 1 &&
                         std::equal(left.begin(), left.end(), right.begin(), same_stem);
    return similar ? Likeness::similar : Likeness::other;
}

bool is_plural(std::string_view expansion) {
    const std::string head = fold(expansion.substr(0, head_end(expansion)));
    const std::size_t space = head.find_last_of(" -");
    const std::string last = space == std::string::npos ? head : head.substr(space + 1);
    return singular_word(last) != last;
}

std::string plural_of(std::string_view expansion) {
    const std::size_t end = head_end(expansion);
    std::string head(expansion.substr(0, end));
    const std::string rest(expansion.substr(end));
    if (is_plural(expansion) || head.empty())
        return std::string(expansion);
    const auto ends = [&](std::string_view tail) { return std::string_view(head).ends_with(tail); };
    if (ends("erson"))
        return head.replace(head.size() - 5, 5, "eople") + rest;
    const bool consonant_y =
        ends("y") && head.size() > 1 &&
        std::string_view("aeiou").find(head[head.size() - 2]) == std::string_view::npos;
    if (consonant_y)
        return head.replace(head.size() - 1, 1, "ies") + rest;
    const bool hissing = ends("s") || ends("x") || ends("ch") || ends("sh");
    return head + (hissing ? "es" : "s") + rest;
}

std::string singular_of(std::string_view expansion) {
    if (!is_plural(expansion))
        return std::string(expansion);
    const std::size_t end = head_end(expansion);
    std::string head(expansion.substr(0, end));
    const std::string rest(expansion.substr(end));
    const auto ends = [&](std::string_view tail) { return std::string_view(head).ends_with(tail); };
    if (ends("eople"))
        return head.replace(head.size() - 5, 5, "erson") + rest;
    if (ends("ies"))
        return head.replace(head.size() - 3, 3, "y") + rest;
    return head.substr(0, head.size() - 1) + rest;
}

} // namespace glossary
