// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "patterns.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace spelling {

/// Hashes of text that can be looked up without being copied.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>()(s); }
};
template <class T>
using TextMap = std::unordered_map<std::string, T, TextHash, std::equal_to<>>;
using TextSet = std::unordered_set<std::string, TextHash, std::equal_to<>>;

/// Words that are right besides those of a dictionary. A word in small letters is right with
/// capitals too; one with capitals only as it stands or all in capitals.
class WordList {
public:
    void add(std::string_view word); ///< one word, folded
    [[nodiscard]] bool knows(std::string_view folded, std::string_view lower) const {
        return words_.find(folded) != words_.end() || words_.find(lower) != words_.end();
    }
    [[nodiscard]] const std::vector<std::string>& in_order() const { return order_; }

private:
    TextSet words_;
    std::vector<std::string> order_;
};

/// Terms of several words, each of them right where the whole term stands.
class Terms {
public:
    void add(const std::vector<std::string>& words); ///< folded, in small letters
    struct Use {
        std::size_t term = 0;
        std::size_t position = 0;
    };
    [[nodiscard]] const std::vector<Use>* uses(std::string_view lower) const;
    [[nodiscard]] const std::vector<std::string>& words_of(std::size_t term) const {
        return terms_[term];
    }

private:
    std::vector<std::vector<std::string>> terms_;
    TextMap<std::vector<Use>> uses_;
};

/// All that the plugin knows of words besides dictionaries: its own files, and the lists and the
/// glossary that the host gives. Built once, then read by one thread at a time.
class Lexicon {
public:
    /// Reads the plugin's files; those that are missing are left out and named in the result.
    std::vector<std::string> read(const std::filesystem::path& folder);

    /// Of the same files only the names, which are right in every language; false: it is missing.
    [[nodiscard]] bool read_names(const std::filesystem::path& folder);

    void allow(std::string_view term);
    void deny(std::string_view term);
    void prefer(std::string_view term, std::string_view instead);

    /// The classes of a word in small letters, as a set of bits; 0 when it has none.
    [[nodiscard]] std::uint32_t classes_of(std::string_view lower) const;
    /// The bit of a class; 0 when no word has it.
    [[nodiscard]] std::uint32_t class_bit(std::string_view name) const;

    [[nodiscard]] const WordList& words() const { return words_; }
    [[nodiscard]] const WordList& listed() const { return listed_; } ///< the host's lists alone
    [[nodiscard]] const Terms& terms() const { return terms_; }
    [[nodiscard]] const Patterns& patterns() const { return patterns_; }
    /// Ordinary words of plans, in small letters, seven letters and more: what names are not.
    [[nodiscard]] const std::vector<std::string>& ordinary() const { return ordinary_; }

private:
    bool read_words(const std::filesystem::path& file);
    bool read_ordinary(const std::filesystem::path& file);
    bool read_classes(const std::filesystem::path& file);
    bool read_patterns(const std::filesystem::path& file);
    void add_to_class(std::string_view word, std::uint32_t bit);

    WordList words_;
    WordList listed_;
    Terms terms_;
    Patterns patterns_;
    TextMap<std::uint32_t> classes_;
    std::map<std::string, std::uint32_t, std::less<>> class_bits_;
    std::vector<std::string> ordinary_;
};

/// The words of a term, folded and parted at spaces.
[[nodiscard]] std::vector<std::string> split_term(std::string_view term);

} // namespace spelling
