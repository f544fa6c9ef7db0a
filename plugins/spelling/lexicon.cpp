// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "lexicon.h"

#include "unicode.h"

#include <algorithm>
#include <fstream>

namespace spelling {

namespace {

/// Calls `take(line)` for the lines of a file without comments and outer spaces; false when it
/// cannot be read.
template <class Take>
bool for_lines(const std::filesystem::path& file, Take take) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return false;
    std::string line;
    while (std::getline(in, line)) {
        std::string_view rest = line;
        rest = rest.substr(0, rest.find('#'));
        while (!rest.empty() && is_space(rest.back()))
            rest.remove_suffix(1);
        while (!rest.empty() && is_space(rest.front()))
            rest.remove_prefix(1);
        if (!rest.empty())
            take(rest);
    }
    return true;
}

/// Calls `take(word)` for each word of a line.
template <class Take>
void for_words(std::string_view line, Take take) {
    while (!line.empty()) {
        const std::size_t end = std::min(line.find(' '), line.size());
        if (end > 0)
            take(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
}

std::uint32_t index_bit(std::size_t index) {
    return index < 32 ? 1U << index : 0;
}

} // namespace

void WordList::add(std::string_view word) {
    if (words_.emplace(word).second)
        order_.emplace_back(word);
}

void Terms::add(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        uses_[words[i]].push_back({terms_.size(), i});
    terms_.push_back(words);
}

const std::vector<Terms::Use>* Terms::uses(std::string_view lower) const {
    const auto found = uses_.find(lower);
    return found == uses_.end() ? nullptr : &found->second;
}

std::vector<std::string> split_term(std::string_view term) {
    std::vector<std::string> words;
    const std::string folded = fold(term);
    for_words(folded, [&](std::string_view word) { words.emplace_back(word); });
    return words;
}

std::vector<std::string> Lexicon::read(const std::filesystem::path& folder) {
    std::vector<std::string> missing;
    const auto check = [&](bool good, const char* name) {
        if (!good)
            missing.emplace_back(name);
    };
    check(read_words(folder / "domain.txt"), "domain.txt");
    check(read_words(folder / "names.txt"), "names.txt");
    check(read_ordinary(folder / "ordinary.txt"), "ordinary.txt");
    check(read_classes(folder / "classes.txt"), "classes.txt");
    check(read_patterns(folder / "patterns.txt"), "patterns.txt");
    return missing;
}

bool Lexicon::read_names(const std::filesystem::path& folder) {
    return read_words(folder / "names.txt");
}

/// "word" or "word/s", which allows the plural too.
bool Lexicon::read_words(const std::filesystem::path& file) {
    return for_lines(file, [this](std::string_view line) {
        for_words(line, [this](std::string_view word) {
            const bool plural = word.size() > 2 && word.substr(word.size() - 2) == "/s";
            if (plural)
                word.remove_suffix(2);
            words_.add(word);
            if (plural)
                words_.add(std::string(word) + "s");
        });
    });
}

bool Lexicon::read_ordinary(const std::filesystem::path& file) {
    return for_lines(file, [this](std::string_view line) {
        for_words(line, [this](std::string_view word) { ordinary_.emplace_back(word); });
    });
}

/// "[class]", then its words. Of persons the plural is in the class "persons".
bool Lexicon::read_classes(const std::filesystem::path& file) {
    std::uint32_t bit = 0;
    bool persons = false;
    const auto begin_class = [this](const std::string& name) {
        return class_bits_.emplace(name, index_bit(class_bits_.size())).first->second;
    };
    const std::uint32_t persons_bit = begin_class("persons");
    return for_lines(file, [&](std::string_view line) {
        if (line.front() == '[' && line.back() == ']') {
            const std::string name(line.substr(1, line.size() - 2));
            bit = begin_class(name);
            persons = name == "person";
            return;
        }
        for_words(line, [&](std::string_view word) {
            add_to_class(word, bit);
            if (persons)
                add_to_class(std::string(word) + "s", persons_bit);
        });
    });
}

void Lexicon::add_to_class(std::string_view word, std::uint32_t bit) {
    classes_[std::string(word)] |= bit;
}

bool Lexicon::read_patterns(const std::filesystem::path& file) {
    return for_lines(file, [this](std::string_view line) {
        if (auto pattern =
                Patterns::parse(line, [this](std::string_view name) { return class_bit(name); }))
            patterns_.add(std::move(*pattern));
    });
}

std::uint32_t Lexicon::classes_of(std::string_view lower) const {
    const auto found = classes_.find(lower);
    return found == classes_.end() ? 0 : found->second;
}

std::uint32_t Lexicon::class_bit(std::string_view name) const {
    const auto found = class_bits_.find(name);
    return found == class_bits_.end() ? 0 : found->second;
}

void Lexicon::allow(std::string_view term) {
    std::vector<std::string> words = split_term(term);
    if (words.size() == 1) {
        words_.add(words.front());
        listed_.add(words.front());
    } else if (words.size() > 1) {
        for (std::string& word : words)
            word = to_lower(word);
        terms_.add(words);
    }
}

void Lexicon::deny(std::string_view term) {
    prefer(term, {});
}

void Lexicon::prefer(std::string_view term, std::string_view instead) {
    Pattern pattern;
    pattern.kind = instead.empty() ? Pattern::Kind::denied : Pattern::Kind::preferred;
    pattern.instead = instead;
    for (std::string& word : split_term(term)) {
        // Capitals in a list are meant: "Pdu" is wrong and "PDU" is right.
        const bool exact = shape_of(word) != Shape::lower;
        pattern.keep_capital = pattern.keep_capital && !exact;
        pattern.elements.push_back({{std::move(word)}, 0, false, exact});
    }
    pattern.mark_end = pattern.elements.size();
    if (!pattern.elements.empty())
        patterns_.add(std::move(pattern));
}

} // namespace spelling
