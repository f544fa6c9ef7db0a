// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/html_report_parts.h"

#include <fmt/core.h>

#include <array>

namespace planwright::html_report {

namespace {

constexpr std::string_view letters = "SMART";
constexpr std::array<std::string_view, 5> names{"Specific", "Measurable", "Assigned", "Realistic",
                                                "Timed"};
constexpr std::size_t most_words = 60;

std::string words_at(const FieldRange& place, const CheckedFile& file) {
    const std::string text = field_text(file.plan, *file.edition, place.at).value_or(std::string());
    const ByteRange& range = place.range;
    if (range.begin >= range.end || range.end > text.size())
        return {};
    return shortened(one_line(std::string_view(text).substr(range.begin, range.end - range.begin)),
                     most_words);
}

} // namespace

void Page::remember_coverage(const CheckedFile& file) {
    covered_.clear();
    if (!file.covered)
        return;
    for (const Covered& one : *file.covered)
        covered_.emplace(std::pair(one.place.at.row, one.letter), one.place);
}

void Page::smart(const Recommendation& recommendation, const CheckedFile& file) {
    if (!file.covered || recommendation.actions.empty())
        return;
    raw("<div class=\"scroll\">\n<table class=\"smart\">\n<caption>SMART: the words that cover "
        "each letter</caption>\n<thead><tr><th scope=\"col\">Action</th>");
    for (const std::string_view name : names)
        raw(fmt::format("<th scope=\"col\">{}</th>", name));
    raw("</tr></thead>\n<tbody>\n");
    std::size_t number = 0;
    for (const Action& action : recommendation.actions) {
        raw(fmt::format("<tr><th scope=\"row\">{}</th>", ++number));
        for (const char letter : letters) {
            const auto found = covered_.find({action.id, letter});
            const std::string words =
                found == covered_.end() ? std::string() : words_at(found->second, file);
            raw(words.empty() ? std::string("<td class=\"missing\">missing</td>")
                              : fmt::format("<td>{}</td>", escaped(words)));
        }
        raw("</tr>\n");
    }
    raw("</tbody>\n</table>\n</div>\n");
}

} // namespace planwright::html_report
