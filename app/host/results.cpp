// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/results.h"

#include "core/text.h"
#include "host/places.h"
#include "module/texts.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace planwright::host {

namespace {

using Rule = std::optional<std::string>;

Rule broken_range(const wire::Range& range, const TextOf& text_of) {
    const auto at = text_of(range.at);
    if (!at || !module::lies_in(range, at->text, at->start))
        return "gave a range that does not lie in its text";
    return std::nullopt;
}

Rule broken_text(std::string_view text) {
    if (!is_text(text))
        return "gave text that is no UTF-8";
    return std::nullopt;
}

std::string fragment_of(const wire::Range& range, const TextOf& text_of) {
    const TextAt at = text_of(range.at).value_or(TextAt{});
    return std::string(at.text.substr(static_cast<std::size_t>(range.begin - at.start),
                                      static_cast<std::size_t>(range.end - range.begin)));
}

FieldRange place_of(const wire::Range& range) {
    return host::to_model(range).value_or(FieldRange{});
}

} // namespace

bool is_text(std::string_view s) {
    return s.find('\0') == std::string_view::npos && text::is_valid_utf8(s);
}

Rule broken_rule(const std::vector<wire::Edit>& edits, const TextOf& text_of) {
    std::vector<wire::Range> places;
    for (const wire::Edit& edit : edits) {
        if (Rule broken = broken_range(edit.place, text_of))
            return broken;
        if (Rule broken = broken_text(edit.replacement))
            return broken;
        places.push_back(edit.place);
    }
    const auto before = [](const wire::Range& a, const wire::Range& b) {
        return std::tie(a.at, a.begin, a.end) < std::tie(b.at, b.begin, b.end);
    };
    std::sort(places.begin(), places.end(), before);
    const auto overlap = [](const wire::Range& a, const wire::Range& b) {
        return a.at == b.at && a.end > b.begin;
    };
    if (std::adjacent_find(places.begin(), places.end(), overlap) != places.end())
        return "gave edits that overlap";
    return std::nullopt;
}

Rule broken_rule(const std::vector<wire::TableRow>& rows, const TextOf& text_of) {
    for (const wire::TableRow& row : rows) {
        if (row.cells.empty() || row.cells.size() != rows.front().cells.size())
            return "gave rows of one table with different numbers of cells";
        if (row.source && !text_of(*row.source))
            return "gave a row that speaks of a field that does not exist";
        for (const std::string& cell : row.cells) {
            if (Rule broken = broken_text(cell))
                return broken;
        }
    }
    return std::nullopt;
}

Rule broken_rule(const std::vector<wire::Covered>& letters, const TextOf& text_of) {
    std::set<std::pair<std::uint64_t, char>> seen;
    for (const wire::Covered& one : letters) {
        if (one.letter == 0 || std::string_view("SMART").find(one.letter) == std::string::npos ||
            one.place.at.field != module::field_of_letter(one.letter))
            return "gave a letter that does not exist, or in another's field";
        if (Rule broken = broken_range(one.place, text_of))
            return broken;
        if (!seen.emplace(one.place.at.row, one.letter).second)
            return "gave a letter of an action twice";
    }
    return std::nullopt;
}

Rule broken_rule(const wire::Finding& finding, std::string_view plugin_id, const TextOf& text_of) {
    const std::string prefix = std::string(plugin_id) + ".";
    if (finding.rule.size() <= prefix.size() || finding.rule.rfind(prefix, 0) != 0)
        return "gave a rule whose id does not begin with the plugin's";
    if (finding.message.empty())
        return "gave a finding without a message";
    if (finding.letter != 0 && std::string_view("SMART").find(finding.letter) == std::string::npos)
        return "gave a finding with a letter that does not exist";
    for (const std::string_view text :
         {std::string_view(finding.rule), std::string_view(finding.message),
          std::string_view(finding.help)}) {
        if (Rule broken = broken_text(text))
            return broken;
    }
    if (Rule broken = broken_range(finding.place, text_of))
        return broken;
    for (const wire::Related& related : finding.related) {
        if (Rule broken = broken_range(related.place, text_of))
            return broken;
        if (Rule broken = broken_text(related.note))
            return broken;
    }
    for (const wire::Fix& fix : finding.fixes) {
        if (Rule broken = broken_text(fix.title))
            return broken;
        if (Rule broken = broken_rule(fix.edits, text_of))
            return broken;
    }
    return std::nullopt;
}

Edit to_model(const wire::Edit& edit) {
    return {place_of(edit.place), edit.replacement};
}

Covered to_model(const wire::Covered& covered) {
    return {covered.letter, place_of(covered.place)};
}

Diagnostic to_diagnostic(const wire::Finding& finding, std::string_view plugin_id,
                         const TextOf& text_of) {
    Diagnostic out;
    out.rule = finding.rule;
    out.plugin = plugin_id;
    out.severity = static_cast<Severity>(finding.severity);
    out.blocks = finding.blocks;
    out.letter = finding.letter;
    out.message = finding.message;
    out.help = finding.help;
    out.place = place_of(finding.place);
    out.fragment = fragment_of(finding.place, text_of);
    for (const wire::Related& related : finding.related)
        out.related.push_back(
            {place_of(related.place), fragment_of(related.place, text_of), related.note});
    for (const wire::Fix& fix : finding.fixes) {
        Fix& made = out.fixes.emplace_back();
        made.title = fix.title;
        made.safe = fix.safe;
        for (const wire::Edit& edit : fix.edits)
            made.edits.push_back(host::to_model(edit));
    }
    return out;
}

static_assert(static_cast<int>(Severity::hint) == PW_HINT);
static_assert(static_cast<int>(Severity::error) == PW_ERROR);

} // namespace planwright::host
