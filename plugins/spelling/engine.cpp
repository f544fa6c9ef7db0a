// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "engine.h"

#include <algorithm>
#include <cstring>

namespace spelling {

namespace {

constexpr std::size_t most_remembered_bytes = 2UL * 1024 * 1024;
constexpr std::size_t most_names = 100'000;

std::uint64_t mixed(std::uint64_t x) {
    x ^= x >> 32U;
    x *= 0xD6E8FEB86659FD93ULL;
    x ^= x >> 32U;
    return x;
}

/// Eight bytes at a time; equal hashes are told apart by the text itself.
std::uint64_t hash_of(std::string_view text, std::string_view language) {
    std::uint64_t hash = mixed(text.size()) + language.size();
    for (const std::string_view s : {language, text}) {
        std::size_t i = 0;
        for (; i + 8 <= s.size(); i += 8) {
            std::uint64_t part = 0;
            std::memcpy(&part, s.data() + i, 8);
            hash = (hash ^ part) * 0x9E3779B97F4A7C15ULL;
            hash ^= hash >> 29U;
        }
        std::uint64_t rest = 0;
        if (i < s.size())
            std::memcpy(&rest, s.data() + i, s.size() - i);
        hash = mixed(hash ^ rest);
    }
    return hash;
}

bool is_english(std::string_view tag) {
    return tag == "en" || tag.substr(0, 3) == "en-";
}

/// Whether an acronym has a letter that looks like another one.
bool has_doubtful_letter(std::string_view s) {
    return s.find_first_of("lI1") != std::string_view::npos;
}

/// Of a word that is in no list and also found by a rule that says more, only the latter is told.
void drop_explained(std::vector<Issue>& issues) {
    const auto explained = [&issues](const Issue& unknown) {
        return unknown.rule == Rule::unknown_word &&
               std::any_of(issues.begin(), issues.end(), [&](const Issue& other) {
                   return other.rule != Rule::unknown_word && other.at.begin <= unknown.at.begin &&
                          unknown.at.end <= other.at.end;
               });
    };
    std::vector<Issue> kept;
    for (const Issue& issue : issues) {
        if (!explained(issue))
            kept.push_back(issue);
    }
    issues = std::move(kept);
}

} // namespace

Engine::Engine(const std::string& own, std::vector<std::string> dictionaries)
    : own_(own), folders_(std::move(dictionaries)) {
    read_files();
}

Engine::~Engine() {
    for (const auto& [tag, language] : languages_) {
        if (language.judge)
            language.judge->dictionary().finish_loading();
    }
}

void Engine::read_files() {
    english_ = std::make_unique<Lexicon>();
    other_ = std::make_unique<Lexicon>();
    missing_files_.clear();
    if (own_.empty())
        return;
    const std::filesystem::path words = std::filesystem::path(own_) / "resources";
    missing_files_ = english_->read(words);
    static_cast<void>(other_->read_names(words)); // named above when it is missing
}

void Engine::forget_lists() {
    languages_.clear();
    remembered_.clear();
    remembered_bytes_ = 0;
    read_files();
}

void Engine::allow(std::string_view term) {
    english_->allow(term);
    other_->allow(term);
}

void Engine::deny(std::string_view term) {
    english_->deny(term);
    other_->deny(term);
}

void Engine::prefer(std::string_view term, std::string_view instead) {
    english_->prefer(term, instead);
    other_->prefer(term, instead);
}

void Engine::prepare(std::string_view language) {
    language_of(language);
}

Engine::Language& Engine::language_of(std::string_view tag) {
    if (const auto found = languages_.find(tag); found != languages_.end())
        return found->second;
    Language& language = languages_[std::string(tag)];
    language.english = is_english(tag);
    if (const auto files = find_dictionary(tag, folders_))
        language.judge = std::make_unique<Judge>(language.english ? *english_ : *other_,
                                                 Dictionary::open(*files));
    return language;
}

Judge* Engine::judge_of(std::string_view language) {
    return language_of(language).judge.get();
}

const Analysis& Engine::analyse(std::string_view text, std::string_view language) {
    const std::uint64_t hash = hash_of(text, language);
    Remembered& known = remembered_[hash];
    if (known.text == text && known.language == language && !known.language.empty())
        return known.analysis;
    if (remembered_bytes_ > most_remembered_bytes) {
        remembered_.clear();
        remembered_bytes_ = 0;
        for (auto& [tag, one] : languages_) {
            if (one.judge)
                one.judge->forget_if_many();
        }
    }
    Remembered& entry = remembered_[hash];
    remembered_bytes_ += text.size() + sizeof entry;
    entry.text = text;
    entry.language = language;
    entry.analysis = {};
    analyse_new(text, language_of(language), entry.analysis);
    remembered_bytes_ += entry.analysis.issues.size() * 200 + entry.analysis.names.size() * 12;
    return entry.analysis;
}

void Engine::analyse_new(std::string_view text, Language& language, Analysis& out) {
    if (!language.judge)
        return;
    out.checked = true;
    Judge& judge = *language.judge;
    const Tokens tokens = tokeniser_.tokens(text, judge);
    find_unknown_words(tokens, judge, out.issues);
    find_patterns(tokens, judge.lexicon(), out.issues);
    if (language.english) {
        find_apostrophes(tokens, judge.lexicon(), out.issues);
        find_missing_words(tokens, judge.lexicon(), out.issues);
    }
    drop_explained(out.issues);
    std::stable_sort(out.issues.begin(), out.issues.end(),
                     [](const Issue& a, const Issue& b) { return a.at.begin < b.at.begin; });
    find_names(tokens, out.names);
}

void Engine::find_names(const Tokens& tokens, std::vector<NameUse>& out) {
    constexpr std::size_t shortest = 5;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Word& word = tokens.word(i);
        if (tokens[i].ignored || word.shape == Shape::lower || word.shape == Shape::no_letters)
            continue;
        const bool name = word.shape == Shape::title && word.stem.size() >= shortest &&
                          (word.verdict == Verdict::unknown_name || !tokens.opens(i));
        const bool acronym = word.acronym && word.stem.size() > 2 && has_doubtful_letter(word.stem);
        if ((name || acronym) && names_.size() < most_names)
            out.push_back({intern(word), tokens[i].at});
    }
}

std::uint32_t Engine::intern(const Word& word) {
    if (const auto found = name_index_.find(word.stem); found != name_index_.end())
        return found->second;
    const auto index = static_cast<std::uint32_t>(names_.size());
    names_.push_back({word.stem, word.verdict == Verdict::unknown_name, word.acronym});
    name_index_.emplace(word.stem, index);
    return index;
}

} // namespace spelling
