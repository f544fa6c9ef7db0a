// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_edition.h"

#include "core/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace planwright::importing {

namespace {

/// A part of the frame that is printed nowhere else in the plan.
struct Part {
    std::string name;
    std::string text;
};

std::vector<Part> printed_parts(const FrameWording& frame) {
    std::vector<Part> parts{{"organisation", frame.organisation},
                            {"label of the submission date", frame.submitted_label},
                            {"label of the publication date", frame.published_label},
                            {"heading of the introduction", frame.introduction_heading},
                            {"introduction", plain_text(frame.introduction)}};
    for (const std::string& heading : frame.definition_headings)
        parts.push_back({"headings of the definitions", heading});
    for (std::size_t i = 0; i < 3; ++i) {
        const Definition none;
        const Definition& row = i < frame.definitions.size() ? frame.definitions[i] : none;
        parts.push_back({"definitions", row.term});
        parts.push_back({"definitions", plain_text(row.definition)});
        parts.push_back({"definitions", plain_text(row.comment)});
    }
    for (const std::string& heading : frame.column_headings)
        parts.push_back({"column headings", heading});
    parts.push_back({"heading of the summary", frame.summary_heading});
    parts.push_back({"total of the summary", frame.summary_total});
    return parts;
}

/// The words that the plan prints and the document did not, and the other way round.
void note_differences(const FrameWording& found, const FrameWording& final,
                      const std::string& edition, Notes& notes) {
    const std::vector<Part> mine = printed_parts(found);
    const std::vector<Part> theirs = printed_parts(final);
    for (std::size_t i = 0; i < mine.size(); ++i) {
        if (mine[i].text == theirs[i].text)
            continue;
        notes.set_aside(mine[i].text, 0, 0,
                        fmt::format("the {} is that of the edition {}", mine[i].name, edition));
        notes.put_in(theirs[i].text, theirs[i].name,
                     fmt::format("wording of the edition {}", edition));
    }
}

template <class T>
bool deviates(const T& found, const T& wording) {
    return found != T() && found != wording;
}

template <std::size_t N>
std::array<std::string, N> filled(std::array<std::string, N> found,
                                  const std::array<std::string, N>& wording) {
    for (std::size_t i = 0; i < N; ++i) {
        if (found[i].empty())
            found[i] = wording[i];
    }
    return found;
}

FrameOverrides overrides_of(const FrameWording& found, const FrameWording& wording) {
    FrameOverrides result;
    const auto keep = [](auto& to, const auto& mine, const auto& theirs) {
        if (deviates(mine, theirs))
            to = mine;
    };
    keep(result.organisation, found.organisation, wording.organisation);
    keep(result.submitted_label, found.submitted_label, wording.submitted_label);
    keep(result.introduction_heading, found.introduction_heading, wording.introduction_heading);
    keep(result.introduction, found.introduction, wording.introduction);
    keep(result.definitions, found.definitions, wording.definitions);
    if (deviates(filled(found.definition_headings, wording.definition_headings),
                 wording.definition_headings))
        result.definition_headings = filled(found.definition_headings, wording.definition_headings);
    if (deviates(filled(found.column_headings, wording.column_headings), wording.column_headings))
        result.column_headings = filled(found.column_headings, wording.column_headings);
    return result;
}

bool is_empty(const FrameWording& found) {
    return found.introduction.empty() && found.definitions.empty() &&
           found.column_headings[1].empty() && found.column_headings[3].empty();
}

/// The closing table's labels and figures where the document prints others than the plan will.
void note_summary(const FoundFrame& found, const SummaryCounts& counts, Notes& notes) {
    const FrameWording& wording = found.wording;
    const std::string rows[] = {
        fmt::format("{} {}", to_string(Status::agreed), counts.agreed),
        fmt::format("{} {}", to_string(Status::partly_agreed), counts.partly_agreed),
        fmt::format("{} {}", to_string(Status::not_agreed), counts.not_agreed),
        fmt::format("{} {}", wording.summary_total, counts.total)};
    for (std::size_t i = 0; i < std::size(rows); ++i) {
        if (found.summary_rows[i] == rows[i])
            continue;
        notes.set_aside(found.summary_rows[i], 0, 0, "the summary is kept in the template's words");
        notes.put_in(rows[i], "summary", "the template's words");
    }
}

struct Choice {
    std::shared_ptr<const Edition> edition;
    bool local = false;
};

Result<Choice> choose(const FoundFrame& found, const ImportOptions& options) {
    const EditionLibrary& library =
        options.editions != nullptr ? *options.editions : EditionLibrary::shipped();
    if (!options.edition_id.empty()) {
        auto edition = library.find(options.edition_id);
        if (!edition)
            return fail(ErrorCode::not_found,
                        fmt::format("there is no edition \"{}\"", options.edition_id),
                        "choose one of those that \"planwright edition list\" shows");
        return Choice{std::move(edition), false};
    }
    if (is_empty(found.wording)) {
        if (auto generic = library.find("generic"))
            return Choice{std::move(generic), false};
    }
    const EditionLibrary::Nearest nearest = library.nearest(found.wording);
    if (!nearest.edition)
        return fail(ErrorCode::not_found, "there is no template edition to read the plan with",
                    "install the program again");
    if (nearest.share >= local_edition_below || is_empty(found.wording))
        return Choice{nearest.edition, false};
    const std::string title = found.title.empty() ? "Edition of the imported document"
                                                  : fmt::format("Edition of “{}”", found.title);
    return Choice{
        std::make_shared<const Edition>(extract_edition(found.wording, *nearest.edition, title)),
        true};
}

void note_deviations(const FrameWording& found, const FrameWording& wording,
                     const std::string& edition, Notes& notes) {
    const std::vector<Part> mine = printed_parts(found);
    const std::vector<Part> theirs = printed_parts(wording);
    for (std::size_t i = 0; i < mine.size(); ++i) {
        if (!mine[i].text.empty() && mine[i].text != theirs[i].text)
            notes.decide(DecisionKind::wording_differs, {}, 0, mine[i].text,
                         fmt::format("The {} differs from the edition {}.", mine[i].name, edition));
    }
}

} // namespace

Result<std::shared_ptr<const Edition>> settle_frame(FoundFrame found, const ImportOptions& options,
                                                    Plan& plan, Notes& notes) {
    const Result<Choice> choice = choose(found, options);
    if (!choice)
        return tl::unexpected<Error>(choice.error());
    const Edition& edition = *choice->edition;
    plan.edition_id = edition.id;
    plan.edition_version = edition.version;
    plan.language = edition.language;
    Front front;
    front.cover = std::move(found.cover);
    front.title = std::move(found.title);
    front.printed_summary = found.summary;
    if (choice->local) {
        plan.local_edition = choice->edition;
    } else {
        front.overrides = overrides_of(found.wording, edition.frame);
        if (deviates(found.wording.published_label, edition.frame.published_label))
            front.cover.published_label = found.wording.published_label;
        note_deviations(found.wording, edition.frame, edition.id, notes);
    }
    plan.front = std::make_shared<const Front>(std::move(front));
    if (found.summary)
        note_summary(found, *found.summary, notes);
    note_differences(found.wording, effective_frame(plan, edition), edition.id, notes);
    notes.report().edition = choice->local ? "local" : edition.id;
    notes.report().printed_summary = found.summary;
    return choice->edition;
}

} // namespace planwright::importing
