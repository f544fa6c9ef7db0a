// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "phrases.h"

#include "characters.h"
#include "initials.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace glossary {

namespace {

/// Many words share their first: each search ends at the first word that differs.
struct Wanted {
    std::size_t acronym = 0;
    std::vector<std::string> content; ///< its words without the small ones
};

class Search {
public:
    explicit Search(const Analysis& analysis) : analysis_(analysis) {
        for (std::size_t i = 0; i < analysis.acronyms.size(); ++i) {
            const Acronym& acronym = analysis.acronyms[i];
            if (acronym.meaning.empty() || acronym.well_known)
                continue;
            Wanted wanted{i, plain_words(acronym.meaning)};
            std::erase_if(wanted.content, [](const auto& word) { return is_small_word(word); });
            if (wanted.content.size() > 1)
                by_first_[stem(wanted.content.front())].push_back(std::move(wanted));
        }
    }

    std::vector<Phrase> find() {
        for (std::size_t i = 0; i < analysis_.document.size(); ++i) {
            mark_definitions(i);
            find_in(i);
        }
        return std::move(found_);
    }

private:
    static std::string stem(const std::string& word) { return word.substr(0, 5); }
    void mark_definitions(std::size_t passage) {
        taken_.clear();
        while (next_definition_ < analysis_.definitions.size() &&
               analysis_.definitions[next_definition_].passage <= passage)
            taken_.push_back(analysis_.definitions[next_definition_++].whole);
    }
    void find_in(std::size_t index) {
        const Passage& passage = analysis_.document[index];
        for (std::size_t word = 0; word < passage.words.size(); ++word) {
            if (!passage.words[word].capital || is_inside_name(passage, word))
                continue;
            const auto wanted = by_first_.find(stem(plain(passage, word)));
            if (wanted == by_first_.end())
                continue;
            for (const Wanted& one : wanted->second)
                match(index, word, one);
        }
    }
    void match(std::size_t index, std::size_t first, const Wanted& wanted) {
        const Passage& passage = analysis_.document[index];
        std::size_t last = first;
        for (std::size_t i = 1; i < wanted.content.size(); ++i) {
            do {
                if (++last == passage.words.size() || !touches(passage, last))
                    return;
            } while (is_small_word(plain(passage, last)));
            if (!passage.words[last].capital && !passage.words[last].hyphened)
                return;
            const std::string word = plain(passage, last);
            if (stem(word) != stem(wanted.content[i]))
                return;
        }
        const Span at{passage.words[first].at.begin, passage.words[last].at.end};
        const auto overlaps = [&](const Span& taken) {
            return at.begin < taken.end && taken.begin < at.end;
        };
        if (std::any_of(taken_.begin(), taken_.end(), overlaps))
            return;
        const Acronym& acronym = analysis_.acronyms[wanted.acronym];
        const std::string text = without_possessive(passage.part(at));
        const Likeness likeness = compare(text, acronym.meaning);
        if (likeness == Likeness::other)
            return;
        const bool plural = is_plural(text) && !is_plural(acronym.meaning);
        found_.push_back({wanted.acronym, index, at, likeness == Likeness::same, plural});
        taken_.push_back(at);
    }
    /// "Probation Officer" in "Senior Probation Officer" is no name of its own.
    static bool is_inside_name(const Passage& passage, std::size_t word) {
        if (word == 0 || !touches(passage, word) || !passage.words[word - 1].capital)
            return false;
        const bool begins_sentence = word == 1 || !touches(passage, word - 1);
        return !begins_sentence && !is_small_word(fold(passage.word(word - 1)));
    }
    static std::string plain(const Passage& passage, std::size_t word) {
        const std::vector<std::string> words = plain_words(passage.word(word));
        return words.empty() ? std::string() : words.front();
    }
    /// No stop, bracket or line end between a word and the one before it.
    static bool touches(const Passage& passage, std::size_t word) {
        const std::string_view between =
            passage.part({passage.words[word - 1].at.end, passage.words[word].at.begin});
        return between.find_first_of(".;:!?()[]\n") == between.npos && between.size() < 4;
    }

    const Analysis& analysis_;
    std::unordered_map<std::string, std::vector<Wanted>> by_first_;
    std::size_t next_definition_ = 0;
    std::vector<Span> taken_;
    std::vector<Phrase> found_;
};

} // namespace

std::vector<Phrase> find_phrases(const Analysis& analysis) {
    return Search(analysis).find();
}

} // namespace glossary
