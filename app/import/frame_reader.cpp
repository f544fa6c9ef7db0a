// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/frame_reader.h"

#include "core/date.h"
#include "core/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace planwright::importing {

namespace {

constexpr std::string_view no_place = "a line that has no place in the template";
constexpr std::size_t longest_label = 12;       ///< in words
constexpr std::size_t longest_cover_line = 400; ///< in bytes

/// Without the marks of headings in plain text.
std::string_view without_marks(std::string_view s) {
    const std::size_t begin = s.find_first_not_of("# ");
    return begin == std::string_view::npos ? std::string_view() : s.substr(begin);
}

RichText rich(const std::vector<Piece>& pieces) {
    RichText result;
    for (const Piece& piece : pieces) {
        Paragraph paragraph;
        Piece whole;
        whole.append(piece, "");
        paragraph.text = std::move(whole.text);
        paragraph.runs = std::move(whole.runs);
        // The figures of a numbered list are not in the document; fixed wording gets none put in.
        paragraph.list = piece.list == ListKind::none ? ListKind::none : ListKind::bullet;
        paragraph.level = piece.level;
        result.push_back(std::move(paragraph));
    }
    return result;
}

/// A cover line cut into its label and what follows: at a colon, else before the first date.
struct Labelled {
    std::string label;
    std::string value;
};

Labelled cut_label(std::string_view line) {
    const std::size_t colon = line.find(':');
    std::size_t at = colon == std::string_view::npos ? line.size() : colon + 1;
    const auto dates = parse_printed_dates(line);
    if (!dates.empty() && dates.front().begin < at)
        at = colon == std::string_view::npos || dates.front().begin < colon ? dates.front().begin
                                                                            : at;
    return {std::string(text::trim(line.substr(0, at))),
            std::string(text::trim(line.substr(std::min(at, line.size()))))};
}

bool is_label(std::string_view line, std::string_view word) {
    if (line.size() >= longest_cover_line || !has_phrase(line, word))
        return false;
    const Labelled parts = cut_label(line);
    return has_phrase(parts.label, word) && word_count(parts.label) <= longest_label &&
           line.size() < 400 &&
           (line.find(':') != std::string_view::npos || !parse_printed_dates(line).empty() ||
            word_count(line) <= 5);
}

bool has_date(std::string_view line) {
    return line.size() < longest_cover_line && parse_printed_date(line).has_value();
}

bool begins_response(std::string_view line) {
    return text::istarts_with(line, "a response to") || text::istarts_with(line, "response to") ||
           text::istarts_with(line, "in response to the hm") ||
           text::istarts_with(line, "action plan in response to") ||
           text::istarts_with(line, "in response to:");
}

bool is_introduction_heading(std::string_view line) {
    return text::iequals(first_word(line), "introduction") && word_count(line) <= 2;
}

bool is_title(std::string_view line) {
    return text::istarts_with(line, "action plan") && !has_phrase(line, "submitted") &&
           !has_phrase(line, "in response");
}

void append_line(std::string& to, std::string_view more) {
    if (!to.empty())
        to += ' ';
    to += more;
}

std::optional<unsigned> count_of(std::string_view s) {
    s = text::trim(s);
    unsigned value = 0;
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), value);
    if (error != std::errc() || end != s.data() + s.size() || s.size() > 5)
        return std::nullopt;
    return value;
}

bool is_definition_term(std::string_view s) {
    return word_count(s) <= 3 && parse_status(s).has_value();
}

} // namespace

bool FrameReader::take_definition(const std::vector<ReadCell>& row) {
    if (row.size() < 2)
        return false;
    const std::string& first = row[0].plain;
    if (text::iequals(first, "term") && row.size() >= 3 && row.size() < columns &&
        found_.wording.definition_headings[0].empty()) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i < 3)
                found_.wording.definition_headings[i] = row[i].plain;
            else
                notes_.set_aside(row[i].plain, row[i].line, row[i].position, std::string(no_place));
        }
        place_ = Place::definitions;
        return true;
    }
    std::vector<Definition>& definitions = found_.wording.definitions;
    const bool new_term = is_definition_term(first) && row.size() < columns &&
                          word_count(row[1].plain) > 3 && definitions.size() < 3;
    const bool more = first.empty() && !definitions.empty() && place_ == Place::definitions;
    if (!new_term && !more)
        return false;
    place_ = Place::definitions;
    if (new_term) {
        definitions.emplace_back();
        definitions.back().term = first;
    }
    for (std::size_t i = 1; i < row.size(); ++i) {
        if (i > 2) {
            notes_.set_aside(row[i].plain, row[i].line, row[i].position, std::string(no_place));
            continue;
        }
        RichText& to = i == 1 ? definitions.back().definition : definitions.back().comment;
        const RichText text = rich(row[i].pieces);
        to.insert(to.end(), text.begin(), text.end());
    }
    return true;
}

bool FrameReader::take_labelled(const ReadCell& line) {
    const std::string_view s = without_marks(line.plain);
    Cover& cover = found_.cover;
    if (is_label(s, "submitted") && cover.submitted_written.empty()) {
        Labelled parts = cut_label(s);
        append_line(found_.wording.submitted_label, parts.label);
        cover.submitted_written = std::move(parts.value);
        place_ = Place::submitted;
        return true;
    }
    if (is_label(s, "publi") && cover.published_written.empty()) {
        Labelled parts = cut_label(s);
        append_line(found_.wording.published_label, parts.label);
        cover.published_written = std::move(parts.value);
        place_ = Place::published;
        return true;
    }
    if (begins_response(s) && cover.response_lines.empty()) {
        cover.response_lines.emplace_back(s);
        place_ = Place::response;
        return true;
    }
    if (is_introduction_heading(s) && found_.wording.introduction_heading.empty()) {
        found_.wording.introduction_heading = s;
        place_ = Place::introduction;
        return true;
    }
    if (is_title(s) && word_count(s) < 60) {
        take_title(std::string(s), line.line);
        return true;
    }
    return false;
}

void FrameReader::take_title(const std::string& line, std::uint32_t number) {
    const std::size_t colon = line.find(':');
    if (found_.title.empty()) {
        found_.title = line;
    } else if (colon != std::string::npos || place_ == Place::definitions) {
        notes_.set_aside(found_.title, number, 0, "a title that stands there twice");
        found_.title = line;
    } else {
        notes_.set_aside(line, number, 0, "a title that stands there twice");
        return;
    }
    found_.wording.title_prefix =
        colon == std::string::npos ? std::string() : found_.title.substr(0, colon + 1) + " ";
    if (place_ != Place::organisation || !organisation_.empty())
        place_ = Place::title;
}

void FrameReader::take_introduction(const ReadCell& line, std::uint32_t blanks) {
    RichText text = rich(line.pieces);
    RichText& to = found_.wording.introduction;
    const bool wraps = !to.empty() && !text.empty() && blanks == 0 &&
                       !ends_sentence(to.back().text) && !ends_colon(to.back().text);
    if (wraps) {
        Piece before;
        before.text = to.back().text;
        before.runs = to.back().runs;
        Piece next;
        next.text = text.front().text;
        next.runs = text.front().runs;
        before.append(next, " ");
        to.back().text = std::move(before.text);
        to.back().runs = std::move(before.runs);
        text.erase(text.begin());
    }
    to.insert(to.end(), text.begin(), text.end());
}

void FrameReader::take_line(const ReadCell& line, std::uint32_t blanks) {
    const std::string s(without_marks(line.plain));
    Cover& cover = found_.cover;
    switch (place_) {
    case Place::organisation:
        if (word_count(s) > 15 || organisation_.size() >= 4)
            notes_.set_aside(s, line.line, 0, std::string(no_place));
        else
            organisation_.push_back(s);
        return;
    case Place::submitted:
        if (cover.submitted_written.empty() && has_date(s))
            cover.submitted_written = s;
        else
            notes_.set_aside(s, line.line, 0, std::string(no_place));
        return;
    case Place::response:
        if (word_count(s) <= 60 && cover.response_lines.size() < 20)
            cover.response_lines.push_back(s);
        else
            notes_.set_aside(s, line.line, 0, std::string(no_place));
        return;
    case Place::published:
        if (cover.published_written.empty() || (has_date(s) && word_count(s) <= 40))
            append_line(cover.published_written, s);
        else
            notes_.set_aside(s, line.line, 0, std::string(no_place));
        return;
    case Place::introduction:
        take_introduction(line, blanks);
        return;
    case Place::title:
        if (blanks == 0 || ends_open(found_.title) || ends_colon(found_.title))
            append_line(found_.title, s);
        else
            notes_.set_aside(s, line.line, 0, std::string(no_place));
        return;
    case Place::definitions:
        notes_.set_aside(s, line.line, 0, std::string(no_place));
        return;
    }
}

void FrameReader::take(const std::vector<ReadCell>& row, std::uint32_t blanks) {
    if (take_definition(row))
        return;
    std::vector<const ReadCell*> filled;
    for (const ReadCell& cell : row) {
        if (has_letter_or_digit(cell.plain))
            filled.push_back(&cell);
    }
    if (filled.empty())
        return;
    if (filled.size() == 2 && ends_colon(filled[0]->plain)) { // "Action Plan Submitted:" in a table
        ReadCell both = *filled[0];
        both.plain += " " + filled[1]->plain;
        if (take_labelled(both))
            return;
    }
    if (filled.size() == 1) {
        if (!take_labelled(*filled[0]))
            take_line(*filled[0], blanks);
        return;
    }
    for (const ReadCell* cell : filled)
        notes_.set_aside(cell->plain, cell->line, cell->position, std::string(no_place));
}

void FrameReader::take_headings(const std::vector<ReadCell>& row, const HeadingMap& map) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        std::string* to = map[i] < columns ? &found_.wording.column_headings[map[i]] : nullptr;
        if (to != nullptr && to->empty())
            *to = row[i].plain;
        else
            notes_.set_aside(row[i].plain, row[i].line, row[i].position,
                             "a heading that the template does not have");
    }
}

bool FrameReader::take_summary(const std::vector<ReadCell>& row) {
    std::vector<const ReadCell*> filled;
    for (const ReadCell& cell : row) {
        if (has_letter_or_digit(cell.plain))
            filled.push_back(&cell);
    }
    if (filled.empty() || filled.size() > 2 || row.size() > columns)
        return false;
    std::string label = filled[0]->plain;
    std::optional<unsigned> count;
    std::string figures;
    if (filled.size() == 2)
        count = count_of(figures = filled[1]->plain);
    const std::size_t space = label.rfind(' ');
    if (filled.size() == 1 && row.size() == 1 && space != std::string::npos) {
        count = count_of(figures = label.substr(space + 1));
        if (count)
            label.resize(space);
    }
    const std::string_view word = text::trim(label);
    if (!count) {
        const bool heading = filled.size() == 1 && text::iequals(word, "recommendations") &&
                             found_.wording.summary_heading.empty();
        if (heading)
            found_.wording.summary_heading = word;
        return heading;
    }
    if (word_count(word) > 3)
        return false;
    const auto status = parse_status(word);
    const bool total = text::istarts_with(word, "total");
    if (!status && !total)
        return false;
    const std::size_t row_index = total ? 3 : static_cast<std::size_t>(*status);
    std::string& printed = found_.summary_rows[row_index];
    if (!printed.empty())
        return false;
    printed = fmt::format("{} {}", word, figures);
    if (total)
        found_.wording.summary_total = word;
    if (!found_.summary)
        found_.summary.emplace();
    SummaryCounts& summary = *found_.summary;
    unsigned* const counts[] = {&summary.agreed, &summary.partly_agreed, &summary.not_agreed,
                                &summary.total};
    *counts[row_index] = *count;
    return true;
}

FoundFrame FrameReader::finish() && {
    for (const std::string& line : organisation_)
        append_line(found_.wording.organisation, line);
    Cover& cover = found_.cover;
    if (!cover.response_lines.empty()) {
        const std::string& line = cover.response_lines.front();
        found_.wording.response_label = line;
    }
    cover.submitted = parse_printed_date(cover.submitted_written);
    unsigned key = 0;
    for (const PrintedDate& date : parse_printed_dates(cover.published_written))
        cover.reports.push_back({fmt::format("r{}", ++key), date.label, date.date});
    return std::move(found_);
}

} // namespace planwright::importing
