// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/plugin/pack_rules.h"

#include "packs/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace planwright::packs {

namespace {

constexpr std::array<std::string_view, 4> kinds_beyond_paragraphs{"conditional", "consistency",
                                                                  "metric", "readability"};
constexpr std::size_t most_fixes = 3;

bool looks_beyond_paragraphs(const Rule& rule) {
    const Scope scope(rule.scopes);
    return rule.limit > 0 || scope.names("summary") || scope.names("raw") ||
           std::find(kinds_beyond_paragraphs.begin(), kinds_beyond_paragraphs.end(),
                     rule.extends) != kinds_beyond_paragraphs.end();
}

/// Takes the rules that see more than a paragraph out of `rules`.
std::vector<Rule> take_rules_of_plans(std::vector<Rule>& rules) {
    std::vector<Rule> taken;
    const auto first = std::stable_partition(rules.begin(), rules.end(), [](const Rule& rule) {
        return !looks_beyond_paragraphs(rule);
    });
    std::move(first, rules.end(), std::back_inserter(taken));
    rules.erase(first, rules.end());
    return taken;
}

std::string scope_of(std::uint32_t list) {
    return list == PW_LIST_NONE ? "text" : "text.list";
}

std::uint32_t severity_of(Level level) {
    switch (level) {
    case Level::suggestion:
        return PW_HINT;
    case Level::warning:
        return PW_WARNING;
    case Level::error:
        break;
    }
    return PW_ERROR;
}

std::string help_of(const Alert& alert) {
    std::string help = alert.description;
    if (!alert.rule->link.empty())
        help += (help.empty() ? "See " : " See ") + alert.rule->link;
    return help;
}

pw::Finding finding_of(const Alert& alert, const pw_range& place, std::string_view words) {
    pw::Finding finding;
    finding.rule = "packs." + alert.rule->name;
    finding.message = alert.message;
    finding.severity = severity_of(alert.rule->level);
    finding.help = help_of(alert);
    finding.place = place;
    // An offer is for the words that matched, which a rule may report by a larger range.
    if (words != alert.match)
        return finding;
    for (const std::string& suggestion : alert.suggestions) {
        if (finding.fixes.size() == most_fixes)
            break;
        finding.fixes.push_back(
            {suggestion.empty() ? "Remove “" + alert.match + "”" : "Write “" + suggestion + "”",
             {{place, suggestion}},
             false});
    }
    return finding;
}

pw::Finding finding_of(const GaveUp& gave_up, const pw_range& place) {
    pw::Finding finding;
    finding.rule = "packs." + gave_up.rule->name;
    finding.message = "This rule gave up: its pattern takes too long on this text.";
    finding.help = "What it would have found here is not known. Tell the author of the pack.";
    finding.severity = PW_WARNING;
    finding.place = place;
    return finding;
}

/// What the authors of a plan wrote as one document, and where it stands in the plan.
class PlanText {
public:
    PlanText(const pw::Plan& plan, std::string_view language) {
        document_.kind = "md";
        document_.summary.scope = document_.summary.parent = "summary";
        for (const pw::Row row : plan)
            for (std::uint64_t i = 0; i < row.raw().span_count; ++i) {
                const pw_span& span = row.raw().spans[i];
                const bool by_authors =
                    span.field == PW_FIELD_TEXT || span.field == PW_FIELD_PREAMBLE;
                const std::string_view tag = span.language.size > 0 ? pw::view(span.language)
                                                                    : pw::view(plan.raw().language);
                if (by_authors && (tag.empty() || is_language(tag, language)))
                    add(row, span);
            }
    }

    [[nodiscard]] const Document& document() const { return document_; }
    [[nodiscard]] bool empty() const { return pieces_.empty(); }

    /// A range of the document in the plan, as far as it stands in the paragraph it begins in; the
    /// first paragraph for the document as a whole.
    [[nodiscard]] pw_range place(const std::optional<Range>& range) const {
        const std::size_t at = range ? range->begin : 0;
        auto piece = std::upper_bound(
            pieces_.begin(), pieces_.end(), at,
            [](std::size_t offset, const Piece& one) { return offset < one.source; });
        if (piece != pieces_.begin())
            --piece;
        const std::size_t size = piece->place.end - piece->place.begin;
        const std::size_t begin = std::min(at - std::min(at, piece->source), size);
        const std::size_t end =
            range ? std::min(range->end - std::min(range->end, piece->source), size) : size;
        return {piece->place.at, piece->place.begin + begin,
                piece->place.begin + std::max(begin, end)};
    }
    [[nodiscard]] std::string_view words(const std::optional<Range>& range) const {
        return range ? std::string_view(document_.source).substr(range->begin, range->size())
                     : std::string_view();
    }

private:
    struct Piece {
        std::size_t source; ///< where it begins in the document
        pw_range place;
    };

    void add(const pw::Row& row, const pw_span& span) {
        const std::string_view text =
            row.field(span.field).substr(span.text_begin, span.end - span.text_begin);
        if (text.empty())
            return;
        if (!document_.source.empty()) {
            document_.source += "\n\n";
            document_.summary.text += "\n\n";
        }
        const std::size_t at = document_.source.size();
        pieces_.push_back({at, row.range(span.field, span.text_begin, span.end)});
        const std::string scope = scope_of(span.list);
        document_.blocks.push_back({std::string(text), scope, scope, {{0, at, text.size()}}});
        document_.summary.runs.push_back({document_.summary.text.size(), at, text.size()});
        document_.summary.text += text;
        document_.source += text;
        ++document_.counts[span.list == PW_LIST_NONE ? "paragraph" : "list"];
    }

    Document document_;
    std::vector<Piece> pieces_;
};

} // namespace

PackRules::PackRules(std::vector<Rule> rules)
    : of_plans_(take_rules_of_plans(rules)), of_paragraphs_(std::move(rules)) {}

std::vector<pw::Finding> PackRules::check(const pw::Paragraph& paragraph,
                                          const std::function<void()>& poll) const {
    Document document = plain_document(paragraph.text(), scope_of(paragraph.raw().list));
    document.kind = "md";
    const Report report = of_paragraphs_.lint(document, poll);
    const auto place = [&](const std::optional<Range>& range) {
        return range ? paragraph.range(range->begin, range->end)
                     : paragraph.range(0, paragraph.text().size());
    };
    std::vector<pw::Finding> findings;
    for (const Alert& alert : report.alerts)
        findings.push_back(
            finding_of(alert, place(alert.at),
                       alert.at ? paragraph.text().substr(alert.at->begin, alert.at->size()) : ""));
    for (const GaveUp& gave_up : report.gave_up)
        findings.push_back(finding_of(gave_up, place(gave_up.at)));
    return findings;
}

std::vector<pw::Finding> PackRules::check(const pw::Plan& plan, std::string_view language,
                                          const std::function<void()>& poll) const {
    std::vector<pw::Finding> findings;
    const PlanText text(plan, language);
    if (of_plans_.rules().empty() || text.empty())
        return findings;
    const Report report = of_plans_.lint(text.document(), poll);
    for (const Alert& alert : report.alerts)
        findings.push_back(finding_of(alert, text.place(alert.at), text.words(alert.at)));
    for (const GaveUp& gave_up : report.gave_up)
        findings.push_back(finding_of(gave_up, text.place(gave_up.at)));
    return findings;
}

bool is_language(std::string_view tag, std::string_view language) {
    return tag.starts_with(language) &&
           (tag.size() == language.size() || tag[language.size()] == '-');
}

} // namespace planwright::packs
