// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/template_rules.h"
#include "checks/word_diff.h"

#include <fmt/core.h>

#include <algorithm>

/// The fixed words around the table, compared with the edition.
namespace planwright {
namespace {

/// So many changes are told one by one.
constexpr std::size_t most_changes_told = 12;

/// One stretch of fixed wording, as the edition has it and as the plan has it.
struct Wording {
    FieldRef at;
    std::string name; ///< "Paragraph 2 of the introduction"
    std::string edition;
    std::string plan;
    std::string part;       ///< for Operation::restore_edition_text; empty when nothing restores it
    bool is_field = true;   ///< `plan` is the text of field `at`, so that bytes can be shown
    std::size_t offset = 0; ///< where `plan` begins in the field's text
};

std::string tell(const std::vector<WordChange>& changes, const Wording& wording) {
    std::string told;
    for (std::size_t i = 0; i < changes.size() && i < most_changes_told; ++i) {
        told += fmt::format("{}{}", i == 0 ? "" : "; ",
                            describe(changes[i], wording.edition, wording.plan));
    }
    if (changes.size() > most_changes_told)
        told += fmt::format("; and {} more", changes.size() - most_changes_told);
    return told + '.';
}

FieldRange place_of(const WordChange& change, const Wording& wording) {
    if (!wording.is_field)
        return {wording.at, {}};
    return {wording.at, {wording.offset + change.after.begin, wording.offset + change.after.end}};
}

void report(const Wording& wording, const std::vector<WordChange>& changes, Findings& findings) {
    const WordChange& first = changes.front();
    const std::string message = changes.size() == 1
                                    ? fmt::format("{} differs from the edition: {}.", wording.name,
                                                  describe(first, wording.edition, wording.plan))
                                    : fmt::format("{} differs from the edition in {} places.",
                                                  wording.name, changes.size());
    Diagnostic& finding =
        findings.add(RuleKey::edition_text_changed, wording.at, wording.plan, first.after, message);
    finding.place = place_of(first, wording);
    finding.help = fmt::format("{}: {}", wording.name, tell(changes, wording));
    for (std::size_t i = 1; i < changes.size() && i < most_changes_told; ++i) {
        const ByteRange words = changes[i].after;
        finding.related.push_back({place_of(changes[i], wording),
                                   wording.plan.substr(words.begin, words.size()),
                                   describe(changes[i], wording.edition, wording.plan)});
    }
    if (!wording.part.empty())
        finding.fixes.push_back(doing("Put the edition's words back",
                                      Operation::restore_edition_text, {}, wording.part));
}

void compare(const Wording& wording, Findings& findings) {
    // An edition that fixes no words here leaves them to the plan.
    if (wording.edition.empty() || wording.edition == wording.plan)
        return;
    const std::vector<WordChange> changes = word_diff(wording.edition, wording.plan);
    if (!changes.empty())
        report(wording, changes, findings);
}

FieldRef frame_field(Field field, std::size_t index = 0) {
    return {{}, field, static_cast<std::uint32_t>(index)};
}

std::vector<std::string> lines_of(const RichText& text) {
    const std::vector<std::string> marks = list_marks(text);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < text.size(); ++i)
        lines.push_back(marks[i] + text[i].text);
    return lines;
}

/// Paragraph by paragraph, those that are equal at the begin and end left out, so that one put in
/// or left out does not make all after it differ.
void compare_introduction(const RichText& edition, const RichText& plan, Findings& findings) {
    if (edition.empty() || edition == plan)
        return;
    const std::vector<std::string> a = lines_of(edition);
    const std::vector<std::string> b = lines_of(plan);
    const auto same = [&](std::size_t i, std::size_t j) { return same_words(a[i], b[j]); };
    std::size_t head = 0;
    while (head < std::min(a.size(), b.size()) && same(head, head))
        ++head;
    std::size_t tail = 0;
    while (tail < std::min(a.size(), b.size()) - head &&
           same(a.size() - tail - 1, b.size() - tail - 1))
        ++tail;
    const std::size_t last_a = a.size() - tail;
    const std::size_t last_b = b.size() - tail;
    for (std::size_t i = head; i < std::max(last_a, last_b); ++i) {
        Wording wording;
        wording.at = frame_field(Field::introduction, std::min(i, b.empty() ? 0 : b.size() - 1));
        wording.part = "introduction";
        wording.name = fmt::format("Paragraph {} of the introduction", i + 1);
        wording.is_field = i < last_b;
        wording.edition = i < last_a ? a[i] : std::string();
        wording.plan = i < last_b ? b[i] : std::string();
        const std::vector<WordChange> changes = word_diff(wording.edition, wording.plan);
        if (!changes.empty())
            report(wording, changes, findings);
    }
}

std::string row_text(const Definition& row) {
    return row.term + '\n' + plain_text(row.definition) + '\n' + plain_text(row.comment);
}

void compare_definitions(const std::vector<Definition>& edition,
                         const std::vector<Definition>& plan, Findings& findings) {
    if (edition.empty() || edition == plan)
        return;
    for (std::size_t i = 0; i < std::max(edition.size(), plan.size()); ++i) {
        Wording wording;
        wording.at =
            frame_field(Field::definitions, std::min(i, plan.empty() ? 0 : plan.size() - 1));
        wording.part = "definitions";
        wording.name = fmt::format("The definition of {}",
                                   i < edition.size() ? edition[i].term : plan[i].term);
        wording.is_field = i < plan.size();
        wording.edition = i < edition.size() ? row_text(edition[i]) : std::string();
        wording.plan = i < plan.size() ? row_text(plan[i]) : std::string();
        const std::vector<WordChange> changes = word_diff(wording.edition, wording.plan);
        if (!changes.empty())
            report(wording, changes, findings);
    }
}

template <std::size_t size>
void compare_headings(const std::array<std::string, size>& edition,
                      const std::array<std::string, size>& plan, std::string_view table,
                      std::string_view part, Field field, Findings& findings) {
    for (std::size_t i = 0; i < size; ++i)
        compare({frame_field(field), fmt::format("Heading {} of the {}", i + 1, table), edition[i],
                 plan[i], std::string(part), false},
                findings);
}

/// The fixed begin of a line that goes on in the plan's own words.
void compare_begin(const FieldRef& at, std::string_view name, std::string_view fixed,
                   const std::string& line, Findings& findings) {
    const std::string wanted = text::collapse_spaces(fixed);
    const std::string found = text::collapse_spaces(line);
    if (wanted.empty() || found.empty() || found.starts_with(wanted))
        return;
    // As many words as the fixed begin has; the rest is the plan's own.
    const auto count = static_cast<std::size_t>(std::count(wanted.begin(), wanted.end(), ' ')) + 1;
    std::size_t end = 0;
    for (std::size_t word = 0; word < count && end < line.size(); ++word) {
        end = std::min(line.find_first_not_of(' ', end), line.size());
        end = std::min(line.find(' ', end), line.size());
    }
    compare({at, std::string(name), wanted, line.substr(0, end), {}, true}, findings);
}

} // namespace

void check_frame(const Plan& plan, const CheckOptions& options, Findings& findings) {
    const Edition& reference = options.compare_with ? *options.compare_with : options.edition;
    const FrameWording& edition = reference.frame;
    const FrameWording words = effective_frame(plan, options.edition);
    const Cover& cover = plan.front->cover;
    // The begins of lines that no override can hold; a document's own edition has them from it.
    const bool begins = options.compare_with != nullptr || !reference.local;
    const auto published = frame_field(Field::cover, cover.response_lines.size() + 1);
    compare({frame_field(Field::cover), "The organisation", edition.organisation,
             words.organisation, "organisation", false},
            findings);
    compare({frame_field(Field::cover), "The label of the submission date", edition.submitted_label,
             words.submitted_label, "submitted_label", false},
            findings);
    if (begins && !cover.response_lines.empty())
        compare_begin(frame_field(Field::cover, 1), "The response line", edition.response_label,
                      cover.response_lines.front(), findings);
    compare({published, "The label of the publication date", edition.published_label,
             words.published_label, "published_label", false},
            findings);
    compare({frame_field(Field::introduction), "The heading of the introduction",
             edition.introduction_heading, words.introduction_heading, "introduction_heading",
             false},
            findings);
    compare_introduction(edition.introduction, words.introduction, findings);
    compare_headings(edition.definition_headings, words.definition_headings, "definitions table",
                     "definition_headings", Field::definitions, findings);
    compare_definitions(edition.definitions, words.definitions, findings);
    if (begins)
        compare_begin(frame_field(Field::plan_title), "The title", edition.title_prefix,
                      plan.front->title, findings);
    compare_headings(edition.column_headings, words.column_headings, "action table",
                     "column_headings", Field::document, findings);
}

} // namespace planwright
