// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/cell_layout.h"

#include "layout/cell_breaker.h"

#include <algorithm>

namespace planwright {

namespace {

/// How wide a chosen paragraph end is shown.
constexpr double break_width = 4;

[[nodiscard]] bool is_before(TextPlace a, TextPlace b) {
    return a.paragraph < b.paragraph || (a.paragraph == b.paragraph && a.offset < b.offset);
}

} // namespace

std::shared_ptr<const CellLayout> CellLayout::make(std::shared_ptr<const RichText> text,
                                                   const CellFormat& format, TextTools& tools) {
    std::shared_ptr<CellLayout> cell(new CellLayout(std::move(text), format));
    CellBreaker(*cell, tools).run();
    return cell;
}

std::string_view CellLayout::words(const CellLine& line, std::uint32_t begin,
                                   std::uint32_t end) const {
    if (text_->empty())
        return {};
    return std::string_view((*text_)[line.paragraph].text).substr(begin, end - begin);
}

TextPlace CellLayout::clamped(TextPlace place) const {
    if (text_->empty())
        return {};
    if (place.paragraph >= text_->size())
        return {text_->size() - 1, text_->back().text.size()};
    return {place.paragraph, std::min(place.offset, (*text_)[place.paragraph].text.size())};
}

std::size_t CellLayout::line_of(const CellCaret& caret) const {
    const TextPlace place = clamped(caret.place);
    const auto after = std::upper_bound(lines_.begin(), lines_.end(), place,
                                        [](const TextPlace& p, const CellLine& line) {
                                            return is_before(p, {line.paragraph, line.begin});
                                        });
    auto line = static_cast<std::size_t>(after - lines_.begin());
    line = line == 0 ? 0 : line - 1;
    if (caret.upstream && line > 0 && lines_[line].begin == place.offset &&
        lines_[line - 1].wrapped)
        --line;
    return line;
}

double CellLayout::x_of(const CellLine& line, std::size_t offset, TextTools& tools) const {
    const LineFragment* best = nullptr;
    for (std::uint32_t i = 0; i < line.fragment_count; ++i) {
        const LineFragment& fragment = fragments_[line.first_fragment + i];
        if (offset >= fragment.begin && offset < fragment.end) {
            best = &fragment;
            break;
        }
        if (offset == fragment.end)
            best = &fragment;
    }
    if (best == nullptr)
        return line.right_to_left ? format_.width : line.x;
    double x = 0;
    if (offset == best->end) {
        x = best->width;
    } else if (offset > best->begin) {
        std::vector<double> edges;
        tools.edges(words(line, best->begin, best->end), {format_.role, best->style}, edges);
        x = edges[offset - best->begin];
    }
    return best->right_to_left ? best->x + best->width - x : best->x + x;
}

Rect CellLayout::caret(const CellCaret& caret, TextTools& tools) const {
    const TextPlace place = clamped(caret.place);
    const CellLine& line = lines_[line_of(caret)];
    const std::size_t offset = std::clamp<std::size_t>(place.offset, line.begin, line.end);
    // Spaces that hang at the end of a line do not push the caret out of the cell.
    const double x = std::clamp(x_of(line, offset, tools), 0.0, std::max(0.0, format_.width));
    return {x, line.top, 0, line.height};
}

CellCaret CellLayout::hit(Point point, TextTools& tools) const {
    const auto below =
        std::upper_bound(lines_.begin(), lines_.end(), point.y,
                         [](double y, const CellLine& line) { return y < line.top; });
    const auto line = static_cast<std::size_t>(below - lines_.begin());
    return hit_line(line == 0 ? 0 : line - 1, point.x, tools);
}

CellCaret CellLayout::hit_line(std::size_t index, double x, TextTools& tools) const {
    const CellLine& line = lines_[std::min(index, lines_.size() - 1)];
    std::size_t offset = line.begin;
    const LineFragment* at = nullptr;
    for (std::uint32_t i = 0; i < line.fragment_count; ++i) {
        const LineFragment& fragment = fragments_[line.first_fragment + i];
        if (at == nullptr || x >= fragment.x)
            at = &fragment;
    }
    if (at != nullptr) {
        const std::string_view text = words(line, at->begin, at->end);
        std::vector<double> edges;
        tools.edges(text, {format_.role, at->style}, edges);
        const double inside = at->right_to_left ? at->x + at->width - x : x - at->x;
        std::size_t edge = 0;
        while (edge < text.size()) {
            const std::size_t next = tools.breaks().next_cluster(text, edge);
            if (inside < (edges[edge] + edges[next]) / 2)
                break;
            edge = next;
        }
        offset = at->begin + edge;
    }
    const bool at_wrap = line.wrapped && offset == line.end && line.end > line.begin;
    return {{line.paragraph, offset}, at_wrap};
}

CellCaret CellLayout::line_begin(std::size_t index) const {
    const CellLine& line = lines_[std::min(index, lines_.size() - 1)];
    return {{line.paragraph, line.begin}, false};
}

CellCaret CellLayout::line_end(std::size_t index) const {
    const CellLine& line = lines_[std::min(index, lines_.size() - 1)];
    return {{line.paragraph, line.end}, line.wrapped};
}

std::vector<Rect> CellLayout::rectangles(TextPlace begin, TextPlace end, bool with_breaks,
                                         TextTools& tools) const {
    std::vector<Rect> result;
    begin = clamped(begin);
    end = clamped(end);
    if (!is_before(begin, end))
        return result;
    for (std::size_t i = line_of({begin, false}); i < lines_.size(); ++i) {
        const CellLine& line = lines_[i];
        if (!is_before({line.paragraph, line.begin}, end) &&
            !(line.paragraph == end.paragraph && line.begin == end.offset && line.begin == 0))
            break;
        const std::size_t from = line.paragraph == begin.paragraph
                                     ? std::clamp<std::size_t>(begin.offset, line.begin, line.end)
                                     : line.begin;
        const std::size_t to = line.paragraph == end.paragraph
                                   ? std::clamp<std::size_t>(end.offset, line.begin, line.end)
                                   : line.end;
        const bool break_chosen = with_breaks && !line.wrapped &&
                                  (line.paragraph < end.paragraph || line.end < end.offset);
        add_rectangles(line, {from, to}, break_chosen, result, tools);
    }
    return result;
}

void CellLayout::add_rectangles(const CellLine& line, ByteRange range, bool with_break,
                                std::vector<Rect>& out, TextTools& tools) const {
    const std::size_t first = out.size();
    for (std::uint32_t i = 0; i < line.fragment_count; ++i) {
        const LineFragment& fragment = fragments_[line.first_fragment + i];
        const std::size_t from = std::max<std::size_t>(range.begin, fragment.begin);
        const std::size_t to = std::min<std::size_t>(range.end, fragment.end);
        if (from >= to)
            continue;
        std::vector<double> edges;
        tools.edges(words(line, fragment.begin, fragment.end), {format_.role, fragment.style},
                    edges);
        double left = edges[from - fragment.begin];
        double right = edges[to - fragment.begin];
        if (fragment.right_to_left) {
            std::swap(left, right);
            left = fragment.width - left;
            right = fragment.width - right;
        }
        left = std::min(fragment.x + left, format_.width);
        right = std::min(fragment.x + right, format_.width);
        if (out.size() > first && out.back().right() >= left - 0.01)
            out.back().width = right - out.back().x;
        else
            out.push_back({left, line.top, right - left, line.height});
    }
    if (!with_break)
        return;
    if (out.size() > first && !line.right_to_left)
        out.back().width += break_width;
    else
        out.push_back({x_of(line, line.end, tools), line.top, break_width, line.height});
}

} // namespace planwright
