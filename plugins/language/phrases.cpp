// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/phrases.h"

#include "language/lexicon.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace planwright::language {

namespace {

constexpr std::size_t max_expansions = 20000; // of one line

using Words = std::vector<std::string_view>;

/// The ways to write one element of a phrase.
std::vector<Words> ways(std::string_view element, std::string& problem) {
    std::vector<Words> result;
    while (!element.empty()) {
        const std::size_t bar = std::min(element.find('|'), element.size());
        const std::string_view one = element.substr(0, bar);
        element.remove_prefix(std::min(bar + 1, element.size()));
        if (one.size() > 2 && one.front() == '{' && one.back() == '}') {
            const auto forms = forms_of(one.substr(1, one.size() - 2));
            if (forms.empty())
                problem = "unknown verb " + std::string(one);
            for (const std::string_view form : forms)
                result.push_back({form});
        } else {
            result.push_back({one});
        }
    }
    return result;
}

/// "(and when)" as one element, others by spaces.
std::vector<std::string_view> elements(std::string_view line) {
    std::vector<std::string_view> result;
    while (true) {
        line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        if (line.empty())
            return result;
        const std::size_t end = line.front() == '(' ? line.find(')') + 1 : line.find(' ');
        result.push_back(line.substr(0, end == 0 ? line.size() : end));
        line.remove_prefix(std::min(result.back().size(), line.size()));
    }
}

std::vector<Words> expand(std::string_view line, std::string& problem) {
    std::vector<Words> all{{}};
    for (std::string_view element : elements(line)) {
        std::vector<Words> parts;
        if (element.size() > 2 && element.front() == '(' && element.back() == ')') {
            parts = expand(element.substr(1, element.size() - 2), problem);
            parts.emplace_back();
        } else {
            parts = ways(element, problem);
        }
        if (all.size() * parts.size() > max_expansions) {
            problem = "too many ways";
            return {};
        }
        std::vector<Words> next;
        for (const Words& begun : all) {
            for (const Words& part : parts) {
                next.push_back(begun);
                next.back().insert(next.back().end(), part.begin(), part.end());
            }
        }
        all = std::move(next);
    }
    return all;
}

} // namespace

/// A tree of words: the edges leave a node by the number of the next word.
struct PhraseSet::Index {
    std::vector<std::string> names;
    std::unordered_map<std::string_view, std::uint32_t> words;
    std::unordered_map<std::uint64_t, std::uint32_t> edges;
    std::vector<std::vector<std::uint32_t>> ends{
        {}}; ///< by node: the lists of phrases that end there
    std::vector<std::unique_ptr<std::string>> kept;

    static std::uint64_t edge(std::uint32_t node, std::uint32_t word) {
        return (std::uint64_t{node} << 32U) | word;
    }
    std::uint32_t number(std::string_view word) {
        const auto found = words.find(word);
        if (found != words.end())
            return found->second;
        kept.push_back(std::make_unique<std::string>(word));
        const auto next = static_cast<std::uint32_t>(words.size());
        words.emplace(*kept.back(), next);
        return next;
    }
    void add(const Words& phrase, std::uint32_t list) {
        std::uint32_t node = 0;
        for (const std::string_view word : phrase) {
            const auto [at, fresh] =
                edges.emplace(edge(node, number(word)), static_cast<std::uint32_t>(ends.size()));
            if (fresh)
                ends.emplace_back();
            node = at->second;
        }
        if (node != 0 && std::find(ends[node].begin(), ends[node].end(), list) == ends[node].end())
            ends[node].push_back(list);
    }
    /// Calls use(list, one past the last token) for every phrase that begins at `at`.
    template <class Use>
    void each_from(const Tokens& tokens, std::size_t at, std::size_t last, Use use) const {
        std::uint32_t node = 0;
        for (std::size_t i = at; i < last; ++i) {
            const auto word = words.find(tokens.lower(i));
            if (word == words.end())
                return;
            const auto next = edges.find(edge(node, word->second));
            if (next == edges.end())
                return;
            node = next->second;
            for (const std::uint32_t list : ends[node])
                use(list, i + 1);
        }
    }
};

PhraseSet::PhraseSet(std::string_view source) : index_(std::make_unique<Index>()) {
    while (!source.empty()) {
        const std::size_t end = std::min(source.find('\n'), source.size());
        const std::string_view line = source.substr(0, end);
        source.remove_prefix(std::min(end + 1, source.size()));
        if (line.empty() || line.front() == '#')
            continue;
        if (line.front() == '[' && line.back() == ']') {
            index_->names.emplace_back(line.substr(1, line.size() - 2));
            continue;
        }
        std::string problem;
        const auto phrases = expand(line, problem);
        if (index_->names.empty())
            problem = "no list yet";
        if (!problem.empty()) {
            problems_.push_back(std::string(line) + ": " + problem);
            continue;
        }
        for (const Words& phrase : phrases)
            index_->add(phrase, static_cast<std::uint32_t>(index_->names.size() - 1));
    }
}

PhraseSet::~PhraseSet() = default;
PhraseSet::PhraseSet(PhraseSet&&) noexcept = default;
PhraseSet& PhraseSet::operator=(PhraseSet&&) noexcept = default;

std::size_t PhraseSet::list_count() const {
    return index_->names.size();
}

std::size_t PhraseSet::list_index(std::string_view name) const {
    const auto found = std::find(index_->names.begin(), index_->names.end(), name);
    return static_cast<std::size_t>(found - index_->names.begin());
}

std::vector<PhraseMatch> PhraseSet::find(const Tokens& tokens, std::size_t first,
                                         std::size_t last) const {
    std::vector<PhraseMatch> result;
    std::vector<std::size_t> free_from(list_count(), first);
    std::map<std::size_t, std::size_t> here; // the longest of each list
    last = std::min(last, tokens.size());
    for (std::size_t i = first; i < last; ++i) {
        here.clear();
        index_->each_from(tokens, i, last, [&](std::uint32_t list, std::size_t end) {
            if (i >= free_from[list])
                here[list] = end;
        });
        for (const auto& [list, end] : here) {
            result.push_back({list, i, end});
            free_from[list] = end;
        }
    }
    return result;
}

bool PhraseSet::contains(std::size_t list, const Tokens& tokens, std::size_t first,
                         std::size_t last) const {
    bool found = false;
    for (std::size_t i = first; i < std::min(last, tokens.size()) && !found; ++i)
        index_->each_from(tokens, i, std::min(last, tokens.size()),
                          [&](std::uint32_t of, std::size_t) { found = found || of == list; });
    return found;
}

} // namespace planwright::language
