// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_evidence.h"

#include "core/text.h"

#include <algorithm>
#include <array>

namespace planwright::importing {

namespace {

/// Words of posts that say nothing about which post.
constexpr std::array<std::string_view, 14> common{
    "Head",  "Heads", "Deputy",   "Director", "Lead",    "Leads",    "Probation",
    "Group", "Team",  "Managers", "Manager",  "Service", "Services", "Regional"};

bool names_owner(std::string_view sentence, std::string_view owner) {
    const std::string_view begin = sentence.substr(0, 140);
    for (const ByteRange range : text::words(owner)) {
        const std::string_view word = owner.substr(range.begin, range.size());
        if (word.size() >= 3 && !starts_small(word) &&
            std::find(common.begin(), common.end(), word) == common.end() &&
            begin.find(word) != std::string_view::npos)
            return true;
    }
    return false;
}

double tense_evidence(std::string_view sentence, std::string_view target) {
    const std::string_view begin = sentence.substr(0, 300);
    const bool ahead = has_phrase(begin, " will ") || has_phrase(begin, " to be ");
    const bool behind = has_phrase(begin, " has been ") || has_phrase(begin, " have been ") ||
                        has_phrase(begin, " was ") || has_phrase(begin, " were ") ||
                        has_phrase(begin, " has ") || has_phrase(begin, " have ");
    if (has_phrase(target, "ongoing"))
        return has_phrase(begin, " continue") ? 0.6 : 0.0;
    if (has_phrase(target, "complete"))
        return behind ? 0.4 : (ahead ? -0.4 : 0.0);
    return ahead ? 0.3 : (behind ? -0.3 : 0.0);
}

} // namespace

double evidence_for(const Unit& unit, const BodyRow& row, std::size_t entry) {
    if (row.owners.size() != row.targets.size() || entry >= row.owners.size())
        return 0;
    const std::string_view sentence = unit.piece.text;
    const std::string_view target = row.targets[entry].text;
    double result = tense_evidence(sentence, target);
    if (names_owner(sentence, row.owners[entry].text))
        result += 0.8;
    const std::string_view month = target.substr(0, target.find_last_not_of(". ") + 1);
    if (month.size() > 6 && sentence.find(month) != std::string_view::npos)
        result += 0.7;
    return result;
}

} // namespace planwright::importing
