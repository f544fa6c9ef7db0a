// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wording/findings.h"

#include <planwright/plugin.hpp>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace planwright::wording {

/// Habits of a whole plan: each is shown once, with all its places. Fifty long sentences are one
/// thing to know, not fifty.
class Groups {
public:
    explicit Groups(std::size_t sentence_words) : sentence_words_(sentence_words) {}

    using PlaceOf = std::function<pw_range(Range)>;
    void add(const Text& text, const PlaceOf& place);
    void report(std::vector<pw::Finding>& out) const;

private:
    struct Place {
        pw_range at{};
        std::string words;
        std::size_t weight = 0;
    };
    void add_sentences(const Text& text, const PlaceOf& place);
    void add_words(const Text& text, const PlaceOf& place);
    void add_signs(const Text& text, const PlaceOf& place);

    std::size_t sentence_words_;
    std::vector<Place> sentences_;
    std::vector<Place> house_words_;
    std::vector<Place> hyphens_;
    std::vector<Place> straight_;
    std::vector<Place> curly_;
};

} // namespace planwright::wording
