// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/words.h"

#include "embedded/smart_data.h"

#include <algorithm>
#include <array>
#include <string>

namespace planwright::smart {

namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Phrase::count)> phrase_names{
    "appropriate",
    "appropriate-adult",
    "named-standard",
    "where-necessary",
    "set-by-rule",
    "vague-frequency",
    "ambiguous-interval",
    "interval-explained",
    "business-as-usual",
    "focus",
    "empty-work",
    "explore",
    "vague-quantity",
    "tentative",
    "outside-control",
    "conditional",
    "declines",
    "under-way",
    "product",
    "meeting",
    "gathering",
    "deed",
    "means",
    "progress",
    "count-measure",
    "outcome-measure",
    "measurable",
    "scale",
    "target-word",
    "means-to-tell",
    "duty",
    "interim"};
constexpr std::array<std::string_view, 16> class_names{
    "make",   "strong",   "support", "aware",   "explore", "partner", "monitor", "measure",
    "change", "quantity", "meet",    "arrange", "keep",    "effect",  "light",   "tangible"};

std::string_view take_word(std::string_view& line) {
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    const std::string_view word = line.substr(0, std::min(line.find(' '), line.size()));
    line.remove_prefix(word.size());
    return word;
}

} // namespace

const Words& Words::instance() {
    static const Words words;
    return words;
}

Words::Words() : phrases_(*embedded::smart_data::file("data/phrases.txt")) {
    std::string_view data = *embedded::smart_data::file("data/verb-classes.txt");
    while (!data.empty()) {
        const std::size_t end = std::min(data.find('\n'), data.size());
        std::string_view line = data.substr(0, end);
        data.remove_prefix(std::min(end + 1, data.size()));
        const auto* const name = std::find(class_names.begin(), class_names.end(), take_word(line));
        if (name == class_names.end())
            continue;
        for (std::string_view lemma = take_word(line); !lemma.empty(); lemma = take_word(line))
            classes_[lemma] |= 1U << static_cast<unsigned>(name - class_names.begin());
    }
}

std::uint32_t Words::classes(std::string_view lemma) const {
    const auto found = classes_.find(lemma);
    return found == classes_.end() ? 0 : found->second;
}

std::vector<std::string> Words::problems() const {
    std::vector<std::string> all = phrases_.problems();
    for (std::size_t i = 0; i < phrase_names.size(); ++i) {
        if (phrases_.list_index(phrase_names[i]) != i)
            all.push_back(std::string(phrase_names[i]) + ": not where it is looked for");
    }
    if (phrases_.list_count() != phrase_names.size())
        all.emplace_back("a list without a name in the code");
    return all;
}

} // namespace planwright::smart
