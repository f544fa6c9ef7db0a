// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/spellings.h"

#include "packs/text.h"

#include <algorithm>
#include <optional>

namespace planwright::packs {

namespace {

constexpr std::size_t most_spellings = 64;
constexpr int deepest_group = 16;

using Spellings = std::optional<std::vector<std::string>>;

/// Reads the alternatives of a pattern, or of a group in it.
class Expander {
public:
    explicit Expander(std::string_view pattern) : pattern_(pattern) {}

    Spellings run() {
        Spellings all = alternatives(0);
        return at_ == pattern_.size() ? all : std::nullopt;
    }

private:
    Spellings alternatives(int depth) {
        std::vector<std::string> done;
        std::vector<std::string> current{""};
        while (at_ < pattern_.size() && pattern_[at_] != ')') {
            if (pattern_[at_] == '|') {
                ++at_;
                done.insert(done.end(), current.begin(), current.end());
                current = {""};
                continue;
            }
            Spellings atom = next_atom(depth);
            if (!atom || !append(current, *atom))
                return std::nullopt;
        }
        done.insert(done.end(), current.begin(), current.end());
        return done.size() > most_spellings ? std::nullopt : Spellings(done);
    }

    Spellings next_atom(int depth) {
        Spellings atom;
        const char c = pattern_[at_++];
        if (c == '(') {
            atom = group(depth);
        } else if (c == '\\') {
            const bool letter =
                at_ < pattern_.size() && ((pattern_[at_] >= '0' && pattern_[at_] <= '9') ||
                                          (pattern_[at_] >= 'A' && pattern_[at_] <= 'Z') ||
                                          (pattern_[at_] >= 'a' && pattern_[at_] <= 'z'));
            if (at_ >= pattern_.size() || letter)
                return std::nullopt;
            atom = {std::string(1, pattern_[at_++])};
        } else if (std::string_view("[]{}.*+?^$").find(c) == std::string_view::npos) {
            atom = {std::string(1, c)};
        }
        if (atom && at_ < pattern_.size() && pattern_[at_] == '?') {
            ++at_;
            atom->emplace_back();
        }
        return atom;
    }

    Spellings group(int depth) {
        if (pattern_.substr(at_).starts_with("?:"))
            at_ += 2;
        else if (at_ < pattern_.size() && pattern_[at_] == '?')
            return std::nullopt;
        if (depth >= deepest_group)
            return std::nullopt;
        Spellings inner = alternatives(depth + 1);
        if (at_ >= pattern_.size())
            return std::nullopt;
        ++at_;
        return inner;
    }

    static bool append(std::vector<std::string>& current, const std::vector<std::string>& atom) {
        if (current.size() * atom.size() > most_spellings)
            return false;
        std::vector<std::string> longer;
        for (const std::string& begin : current)
            for (const std::string& end : atom)
                longer.push_back(begin + end);
        current = std::move(longer);
        return true;
    }

    std::string_view pattern_;
    std::size_t at_ = 0;
};

} // namespace

std::vector<std::string> spellings(std::string_view pattern) {
    return Expander(pattern).run().value_or(std::vector<std::string>{});
}

std::string spelling_like(const std::string& pattern, std::string_view observed) {
    for (const std::string& spelling : spellings(pattern))
        if (equal_ignoring_case(spelling, observed))
            return spelling;
    return pattern;
}

std::string recased(const std::string& word, std::string_view observed) {
    if (observed == to_upper(observed) && observed != to_lower(observed) &&
        code_points(observed) > 1)
        return to_upper(word);
    if (observed == to_lower(observed))
        return to_lower(word);
    return observed == capitalised(observed) ? capitalised(word) : word;
}

} // namespace planwright::packs
