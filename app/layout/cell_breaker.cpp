// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/cell_breaker.h"

#include <algorithm>
#include <array>

namespace planwright {

namespace {

/// Room that indents leave for words, in heights of a line; deeper levels are not indented further.
constexpr double least_room = 5;
constexpr double mark_gap = 6;

/// The mark as it is seen, from that of plain text ("  - ", "2. ").
[[nodiscard]] std::string seen_mark(const std::string& plain, unsigned level) {
    constexpr std::array bullets{"•", "◦", "▪"};
    const std::string_view mark = text::trim(plain);
    return mark == "-" ? bullets[level % bullets.size()] : std::string(mark);
}

[[nodiscard]] bool hangs(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

} // namespace

CellBreaker::CellBreaker(CellLayout& cell, TextTools& tools)
    : cell_(cell), tools_(tools), metrics_(tools.metrics(cell.format().role)) {}

void CellBreaker::run() {
    static const Paragraph nothing;
    const std::vector<std::string> marks = list_marks(cell_.text());
    if (marks.empty()) {
        paragraph_ = &nothing;
        finish_line(0, 0, false);
    }
    for (std::size_t i = 0; i < marks.size(); ++i)
        add_paragraph(i, marks[i]);
    cell_.height_ = y_;
}

void CellBreaker::add_paragraph(std::size_t index, const std::string& mark) {
    paragraph_ = &cell_.text()[index];
    index_ = index;
    if (index > 0 && paragraph_->list == ListKind::none)
        y_ += cell_.format().paragraph_gap;
    right_to_left_ = TextBreaks::is_right_to_left(paragraph_->text);
    left_ = 0;
    if (!mark.empty())
        indent(*paragraph_, mark);
    break_paragraph();
}

void CellBreaker::indent(const Paragraph& paragraph, const std::string& mark) {
    const CellFormat& format = cell_.format();
    const double room = format.width - least_room * metrics_.line_height;
    const double levels = std::clamp(room / format.indent, 1.0, paragraph.level + 1.0);
    left_ = format.indent * static_cast<double>(static_cast<int>(levels));
    CellMark seen{seen_mark(mark, paragraph.level), static_cast<std::uint32_t>(cell_.lines_.size()),
                  0};
    const double mark_width = tools_.width(seen.text, {format.role, RunStyle::plain});
    left_ = std::max(left_, mark_width + mark_gap);
    seen.x = left_ - mark_gap - mark_width;
    if (right_to_left_)
        seen.x = format.width - seen.x - mark_width;
    cell_.marks_.push_back(std::move(seen));
}

void CellBreaker::break_paragraph() {
    const std::string_view text = paragraph_->text;
    const double room = std::max(1.0, cell_.format().width - left_);
    tools_.breaks().lines(text, ends_);
    std::size_t line_begin = 0;
    std::size_t begin = 0;
    double x = 0;
    for (const std::size_t end : ends_) {
        std::size_t word_end = end;
        while (word_end > begin && hangs(text[word_end - 1]))
            --word_end;
        const bool must_end = text[end - 1] == '\n';
        const double word = width(begin, word_end);
        if (x + word > room && line_begin < begin) {
            finish_line(line_begin, begin, true);
            line_begin = begin;
            x = 0;
        }
        if (word > room) {
            line_begin = break_word(line_begin, {begin, word_end});
            x = width(line_begin, word_end);
        } else {
            x += word;
        }
        x += width(word_end, must_end ? end - 1 : end);
        if (must_end) {
            finish_line(line_begin, end - 1, false);
            line_begin = end;
            x = 0;
        }
        begin = end;
    }
    finish_line(line_begin, text.size(), false);
}

std::size_t CellBreaker::break_word(std::size_t line_begin, ByteRange word) {
    const std::string_view text = paragraph_->text;
    const double room = std::max(1.0, cell_.format().width - left_);
    double x = 0;
    for (std::size_t at = word.begin; at < word.end;) {
        const std::size_t next = std::min(word.end, tools_.breaks().next_cluster(text, at));
        const double letter = width(at, next);
        if (x + letter > room && at > line_begin) {
            finish_line(line_begin, at, true);
            line_begin = at;
            x = 0;
        }
        x += letter;
        at = next;
    }
    return line_begin;
}

void CellBreaker::finish_line(std::size_t begin, std::size_t end, bool wrapped) {
    CellLine line;
    line.paragraph = static_cast<std::uint32_t>(index_);
    line.begin = static_cast<std::uint32_t>(begin);
    line.end = static_cast<std::uint32_t>(end);
    line.top = y_;
    line.height = metrics_.line_height;
    line.baseline = (metrics_.line_height + metrics_.ascent - metrics_.descent) / 2;
    line.wrapped = wrapped;
    line.right_to_left = right_to_left_;
    line.x = right_to_left_ ? 0 : left_;
    add_fragments(line);
    cell_.lines_.push_back(line);
    y_ += line.height;
}

void CellBreaker::add_fragments(CellLine& line) {
    line.first_fragment = static_cast<std::uint32_t>(cell_.fragments_.size());
    for (const VisualRun& run : TextBreaks::visual_runs(paragraph_->text, {line.begin, line.end})) {
        const std::size_t first = cell_.fragments_.size();
        for (std::size_t at = run.range.begin; at < run.range.end;) {
            const Look look = look_at(at);
            const std::size_t end = std::min(look.end, run.range.end);
            LineFragment fragment;
            fragment.begin = static_cast<std::uint32_t>(at);
            fragment.end = static_cast<std::uint32_t>(end);
            fragment.width = width(at, end);
            fragment.style = look.style;
            fragment.link = look.link;
            fragment.right_to_left = run.right_to_left;
            cell_.fragments_.push_back(fragment);
            at = end;
        }
        if (run.right_to_left)
            std::reverse(cell_.fragments_.begin() + static_cast<std::ptrdiff_t>(first),
                         cell_.fragments_.end());
    }
    line.fragment_count = static_cast<std::uint32_t>(cell_.fragments_.size()) - line.first_fragment;
    double sum = 0;
    for (std::size_t i = line.first_fragment; i < cell_.fragments_.size(); ++i)
        sum += cell_.fragments_[i].width;
    if (right_to_left_)
        line.x = std::max(0.0, cell_.format().width - left_ - sum);
    double x = line.x;
    for (std::size_t i = line.first_fragment; i < cell_.fragments_.size(); ++i) {
        cell_.fragments_[i].x = x;
        x += cell_.fragments_[i].width;
    }
}

CellBreaker::Look CellBreaker::look_at(std::size_t offset) const {
    for (const Run& run : paragraph_->runs) {
        if (offset < run.begin)
            return {run.begin, RunStyle::plain, false};
        if (offset < run.end)
            return {run.end, run.style, !run.link.empty()};
    }
    return {paragraph_->text.size(), RunStyle::plain, false};
}

double CellBreaker::width(std::size_t begin, std::size_t end) {
    const std::string_view text = paragraph_->text;
    double sum = 0;
    for (std::size_t at = begin; at < end;) {
        const Look look = look_at(at);
        const std::size_t stop = std::min(end, look.end);
        sum += tools_.width(text.substr(at, stop - at), {cell_.format().role, look.style});
        at = stop;
    }
    return sum;
}

} // namespace planwright
