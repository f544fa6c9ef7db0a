// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "edition/edition.h"
#include "import/import.h"
#include "import/json_rows.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright {

namespace {

/// The parts of the frame that a JSON plan can hold.
struct FrameParts {
    std::optional<RichText> introduction;
    std::optional<std::vector<Definition>> definitions;
    std::optional<std::array<std::string, 6>> headings;
};

RichText read_introduction(const JsonObject& root) {
    const std::vector<std::string> lines = root.texts("introduction");
    RichText together = paragraphs_of(text::join(lines, "\n"));
    if (together.size() == lines.size())
        return together;
    RichText result;
    for (const std::string& line : lines)
        result.push_back(one_paragraph(line).front());
    return result;
}

FrameParts read_frame(JsonReading& reading, const JsonObject& root) {
    FrameParts parts;
    if (!root.items("introduction").empty())
        parts.introduction = read_introduction(root);
    for (const JsonNode& node : root.items("definitions")) {
        const JsonObject row(reading, node, {"term", "definition", "comment"});
        if (!parts.definitions)
            parts.definitions.emplace();
        parts.definitions->push_back({row.line("term"), paragraphs_of(row.text("definition")),
                                      paragraphs_of(row.text("comment"))});
    }
    if (const std::vector<std::string> headings = root.lines("column_headings");
        !headings.empty()) {
        if (headings.size() != 6)
            reading.wrong(*root.find("column_headings"), "an array of six strings");
        parts.headings.emplace();
        std::copy_n(headings.begin(), std::min<std::size_t>(headings.size(), 6),
                    parts.headings->begin());
    }
    return parts;
}

FrameWording laid_over(const FrameParts& parts, FrameWording frame) {
    if (parts.introduction)
        frame.introduction = *parts.introduction;
    if (parts.definitions)
        frame.definitions = *parts.definitions;
    if (parts.headings)
        frame.column_headings = *parts.headings;
    return frame;
}

struct Chosen {
    std::shared_ptr<const Edition> edition;
    bool local = false;
};

Chosen local_edition(const FrameParts& parts, const Edition& base, std::string_view title,
                     const std::string& id) {
    Edition edition = extract_edition(laid_over(parts, base.frame), base, title);
    edition.local = true;
    if (!id.empty())
        edition.id = id;
    return {std::make_shared<const Edition>(std::move(edition)), true};
}

/// The edition asked for, the one the file names, or the nearest to its frame. What the file does
/// not hold is not compared.
Result<Chosen> choose_edition(const EditionLibrary& library, const std::string& asked,
                              const std::string& named, const FrameParts& parts,
                              std::string_view title) {
    if (!asked.empty()) {
        auto edition = library.find(asked);
        if (!edition)
            return fail(ErrorCode::not_found, fmt::format("no edition is called “{}”", asked),
                        "“planwright edition list” shows those there are");
        return Chosen{std::move(edition), false};
    }
    if (auto edition = library.find(named))
        return Chosen{std::move(edition), false};
    EditionLibrary::Nearest nearest;
    for (const auto& edition : library.all()) {
        const EditionLibrary alone({edition});
        const auto found = alone.nearest(laid_over(parts, edition->frame));
        if (!nearest.edition || found.share > nearest.share)
            nearest = {edition, found.share};
    }
    if (!nearest.edition)
        return fail(ErrorCode::not_found, "there is no edition to read the plan with");
    const bool was_local = named.starts_with("local-");
    if (was_local || nearest.share < local_edition_below)
        return local_edition(parts, *nearest.edition, title, was_local ? named : std::string());
    return Chosen{nearest.edition, false};
}

/// What of the frame deviates from the edition.
FrameOverrides overrides_of(JsonReading& reading, const FrameParts& parts,
                            const FrameWording& frame) {
    FrameOverrides result;
    const auto differs = [&](std::string_view part) {
        reading.decide(DecisionKind::wording_differs, std::string(part),
                       "It differs from the edition's wording and was kept as this plan's own.");
    };
    const auto same_words = [](const RichText& a, const RichText& b) {
        return plain_text(a) == plain_text(b);
    };
    if (parts.introduction && !same_words(*parts.introduction, frame.introduction)) {
        result.introduction = parts.introduction;
        differs("introduction");
    }
    const auto same_rows = [&](const Definition& a, const Definition& b) {
        return a.term == b.term && same_words(a.definition, b.definition) &&
               same_words(a.comment, b.comment);
    };
    if (parts.definitions &&
        !std::equal(parts.definitions->begin(), parts.definitions->end(), frame.definitions.begin(),
                    frame.definitions.end(), same_rows)) {
        result.definitions = parts.definitions;
        differs("definitions");
    }
    if (parts.headings && *parts.headings != frame.column_headings) {
        result.column_headings = parts.headings;
        differs("column headings");
    }
    return result;
}

std::optional<Date> read_date(JsonReading& reading, const JsonNode& node) {
    if (!node.is(JsonNode::Type::string)) {
        reading.wrong(node, "a date like 2023-08-21");
        return std::nullopt;
    }
    const std::optional<Date> date = parse_iso_date(node.text);
    if (!date && !node.text.empty()) {
        reading.decide(DecisionKind::repaired, node.text,
                       "This is no date like 2023-08-21; it was left out.");
        reading.set_aside(node, node.text, "it is no date");
    }
    return date;
}

std::vector<CoverReport> read_reports(JsonReading& reading, const JsonObject& cover) {
    std::vector<CoverReport> reports;
    const auto add = [&](std::string body, std::optional<Date> date) {
        reports.push_back({fmt::format("r{}", reports.size() + 1), std::move(body), date});
    };
    for (const JsonNode& node : cover.items("reports")) {
        const JsonObject report(reading, node, {"body", "date"});
        const JsonNode* date = report.find("date");
        add(report.line("body"), date ? read_date(reading, *date) : std::nullopt);
    }
    for (const JsonNode& node : cover.items("reports_published")) {
        const std::optional<Date> date = read_date(reading, node);
        const bool known =
            std::any_of(reports.begin(), reports.end(),
                        [&](const CoverReport& report) { return report.date == date; });
        if (date && !known)
            add({}, date);
    }
    return reports;
}

Cover read_cover(JsonReading& reading, const JsonObject& root) {
    const JsonNode* node = root.find("cover");
    if (!node)
        return {};
    const JsonObject object(reading, *node,
                            {"submitted", "submitted_raw", "in_response_to", "in_response_to_lines",
                             "reports_published", "reports_published_raw", "reports"});
    Cover cover;
    cover.submitted_written = object.line("submitted_raw");
    if (const JsonNode* date = object.find("submitted"))
        cover.submitted = read_date(reading, *date);
    cover.response_lines = object.lines("in_response_to_lines");
    const std::string joined = object.line("in_response_to");
    if (cover.response_lines.empty() && !joined.empty()) {
        cover.response_lines = {joined};
    } else if (!joined.empty() && joined != text::join(cover.response_lines, " ")) {
        reading.decide(DecisionKind::repaired, joined,
                       "It differs from in_response_to_lines; the lines were taken.");
        reading.set_aside(*object.find("in_response_to"), joined, "it differs from the lines");
    }
    cover.published_written = object.line("reports_published_raw");
    cover.reports = read_reports(reading, object);
    return cover;
}

std::optional<SummaryCounts> read_summary(JsonReading& reading, const JsonObject& root) {
    const JsonNode* node = root.find("summary");
    if (!node)
        return std::nullopt;
    const JsonObject object(reading, *node, {"agreed", "partly_agreed", "not_agreed", "total"});
    const auto count = [&](std::string_view key) {
        return static_cast<unsigned>(std::min<std::size_t>(object.count(key), 1'000'000'000));
    };
    return SummaryCounts{count("agreed"), count("partly_agreed"), count("not_agreed"),
                         count("total")};
}

/// The plan of the tree; on an error in `reading` it is not to be used.
Result<Imported> build(JsonReading& reading, const JsonTree& tree, const ImportOptions& options,
                       ImportReport& report) {
    const JsonObject root(reading, tree.root,
                          {"edition", "language", "cover", "introduction", "definitions",
                           "plan_title", "column_headings", "recommendations", "summary", "waivers",
                           "comments"});
    const std::string named = root.line("edition");
    reading.set_own(!named.empty());
    root.require("recommendations");
    Front front;
    front.cover = read_cover(reading, root);
    front.title = root.line("plan_title");
    const FrameParts parts = read_frame(reading, root);
    const EditionLibrary& library =
        options.editions ? *options.editions : EditionLibrary::shipped();
    auto chosen = choose_edition(library, options.edition_id, named, parts,
                                 front.title.empty() ? options.source_name : front.title);
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());

    Imported imported;
    imported.edition = chosen->edition;
    Plan& plan = imported.plan;
    plan.edition_id = chosen->edition->id;
    plan.edition_version = chosen->edition->version;
    if (chosen->local)
        plan.local_edition = chosen->edition;
    const std::string language = root.line("language");
    plan.language = language.empty() ? chosen->edition->language : language;
    front.overrides = overrides_of(reading, parts, chosen->edition->frame);
    std::vector<Sequence<Group>::Item> groups;
    for (Group& group : read_json_rows(reading, root, plan.edition_id))
        groups.push_back(std::make_shared<const Group>(std::move(group)));
    plan.groups = Sequence<Group>(std::move(groups));
    plan.annotations =
        std::make_shared<const Annotations>(read_json_annotations(reading, root, plan));
    report.edition = chosen->local ? "local" : plan.edition_id;
    report.printed_summary = read_summary(reading, root);
    report.summary_matches = !report.printed_summary || *report.printed_summary == summary_of(plan);
    if (!report.summary_matches) // what agrees was computed, and would only grow old in the plan
        front.printed_summary = report.printed_summary;
    plan.front = std::make_shared<const Front>(std::move(front));
    return imported;
}

} // namespace

Result<Imported> read_json(std::string_view bytes, const ImportOptions& options) {
    const auto tree = read_json_tree(bytes, options.source_name);
    if (!tree)
        return tl::unexpected<Error>(tree.error());
    if (options.cancel.cancelled())
        return fail(ErrorCode::cancelled, "reading was stopped", {}, {options.source_name});
    ImportReport report;
    report.source = options.source_name;
    report.format = "json";
    JsonReading reading(**tree, report);
    Result<Imported> imported = build(reading, **tree, options, report);
    if (reading.error())
        return tl::unexpected<Error>(*reading.error());
    if (!imported)
        return imported;
    reading.report_unknown();
    imported->report = std::move(report);
    return imported;
}

} // namespace planwright
