// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/finding_names.h"
#include "checks/html_report_parts.h"
#include "core/text.h"
#include "model/field.h"

#include <fmt/core.h>

#include <algorithm>

namespace planwright::html_report {
namespace {

/// Characters shown on either side of the words concerned, and of those at most.
constexpr std::size_t around = 70;
constexpr std::size_t most_marked = 240;

std::string_view class_of(const Diagnostic& finding) {
    return finding.blocks ? "blocks" : to_string(finding.severity);
}

std::string_view level_of(const Diagnostic& finding) {
    if (finding.blocks)
        return "Blocks submission";
    switch (finding.severity) {
    case Severity::error:
        return "Error";
    case Severity::warning:
        return "Warning";
    case Severity::hint:
        break;
    }
    return "Hint";
}

/// The last characters of a text, begun at a word.
std::string tail(std::string_view s) {
    const std::size_t length = text::length(s);
    if (length <= around)
        return std::string(s);
    std::size_t at = 0;
    for (std::size_t count = 0; count < length - around; ++count)
        at += text::decode_at(s, at).size;
    const std::size_t space = s.find(' ', at);
    return fmt::format("…{}", s.substr(space == std::string_view::npos ? at : space));
}

/// The words concerned, marked, between those beside them; empty when there are none.
std::string quoted(const Diagnostic& finding, const CheckedFile& file) {
    const ByteRange range = finding.place.range;
    const auto text =
        file.edition ? field_text(file.plan, *file.edition, finding.place.at) : std::nullopt;
    std::string marked =
        fmt::format("<mark>{}</mark>", escaped(shortened(one_line(finding.fragment), most_marked)));
    if (finding.fragment.empty())
        return {};
    if (!text || range.end > text->size() || range.begin > range.end)
        return marked;
    const std::string_view whole = *text;
    // One line each: collapsing the whole would lose the spaces beside the mark.
    const auto side = [](std::string_view s, bool left) {
        const bool space = !s.empty() && (left ? s.back() : s.front()) == ' ';
        const std::string words =
            escaped(left ? tail(one_line(s)) : shortened(one_line(s), around));
        return left ? words + (space ? " " : "") : (space ? " " : "") + words;
    };
    return side(whole.substr(0, range.begin), true) + marked + side(whole.substr(range.end), false);
}

/// The place under its heading: nothing for the text of an action, which has a heading itself.
std::string label_of(const Diagnostic& finding, const PlaceIndex& places) {
    std::string place = place_of(finding.place.at, places);
    if (places.resolve(finding.place.at).action == 0)
        return place;
    const std::size_t comma = place.find(", ");
    return comma == std::string::npos ? std::string() : place.substr(comma + 2);
}

} // namespace

void Page::finding(const Diagnostic& finding, const CheckedFile& file, const PlaceIndex& places) {
    std::string label = label_of(finding, places);
    label = label.empty() ? label : escaped(label) + ": ";
    raw(fmt::format("<li class=\"finding {}\">\n<p><strong class=\"level\">{}</strong> {}{}</p>\n",
                    class_of(finding), level_of(finding), label, escaped(finding.message)));
    const std::string words = quoted(finding, file);
    if (!words.empty())
        raw(fmt::format("<p class=\"quoted\">{}</p>\n", words));
    if (!finding.help.empty())
        raw(fmt::format("<p>{}</p>\n", escaped(finding.help)));
    if (!finding.fixes.empty()) {
        std::string fixes;
        for (const Fix& fix : finding.fixes)
            fixes += fmt::format("{}{}", fixes.empty() ? "" : "; or: ", escaped(fix.title));
        raw(fmt::format("<p><strong>To do:</strong> {}</p>\n", fixes));
    }
    raw(fmt::format("<p class=\"rule\"><code>{}</code>{}</p>\n</li>\n", escaped(finding.rule),
                    finding.blocks ? std::string() : fmt::format(" {}", short_name(finding))));
}

} // namespace planwright::html_report
