// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/geometry.h"
#include "layout/text_tools.h"
#include "model/rich_text.h"
#include "model/rich_text_parts.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace planwright {

/// A caret's place. Where a line is wrapped, one place in the text is two on the screen: `upstream`
/// means the end of the upper line.
struct CellCaret {
    TextPlace place;
    bool upstream = false;

    friend bool operator==(const CellCaret& a, const CellCaret& b) {
        return a.place.paragraph == b.place.paragraph && a.place.offset == b.place.offset &&
               a.upstream == b.upstream;
    }
};

/// How a cell's text is set.
struct CellFormat {
    double width = 0; ///< for the text, without padding
    FontRole role = FontRole::body;
    double indent = 16;       ///< of each level of a list
    double paragraph_gap = 0; ///< between paragraphs that are no list items

    friend bool operator==(const CellFormat&, const CellFormat&) = default;
};

/// A stretch of a line in one face and direction. Bytes of its paragraph's text.
struct LineFragment {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    double x = 0; ///< from the cell's left edge
    double width = 0;
    RunStyle style = RunStyle::plain;
    bool link = false;
    bool right_to_left = false;
};

struct CellLine {
    std::uint32_t paragraph = 0;
    std::uint32_t begin = 0; ///< bytes of the paragraph's text
    std::uint32_t end = 0;   ///< with the spaces that hang at the end, without a line break
    double x = 0;            ///< where text begins: behind indent and mark
    double top = 0;
    double height = 0;
    double baseline = 0; ///< from `top`
    std::uint32_t first_fragment = 0;
    std::uint32_t fragment_count = 0; ///< fragments stand from left to right
    bool wrapped = false;             ///< the next line goes on with the same words
    bool right_to_left = false;       ///< base direction: text is set flush right
};

/// The mark of a list item, drawn on its first line.
struct CellMark {
    std::string text; ///< "•", "3.", "b)"
    std::uint32_t line = 0;
    double x = 0;
};

/// A rich text broken into lines and placed. Immutable; shares the text it was made of. Empty text
/// has one empty line, so that there is a place for the caret. Places outside the text are taken as
/// its nearest edge. Questions about x need the tools that it was made with.
class CellLayout {
public:
    [[nodiscard]] static std::shared_ptr<const CellLayout>
    make(std::shared_ptr<const RichText> text, const CellFormat& format, TextTools& tools);

    [[nodiscard]] const RichText& text() const { return *text_; }
    [[nodiscard]] const std::shared_ptr<const RichText>& shared_text() const { return text_; }
    [[nodiscard]] const CellFormat& format() const { return format_; }
    [[nodiscard]] double height() const { return height_; }
    [[nodiscard]] const std::vector<CellLine>& lines() const { return lines_; }
    [[nodiscard]] const std::vector<LineFragment>& fragments() const { return fragments_; }
    [[nodiscard]] const std::vector<CellMark>& marks() const { return marks_; }
    /// The words of a line or fragment.
    [[nodiscard]] std::string_view words(const CellLine& line, std::uint32_t begin,
                                         std::uint32_t end) const;

    /// The index of the line that the caret stands on.
    [[nodiscard]] std::size_t line_of(const CellCaret& caret) const;
    /// The caret: a rectangle without width.
    [[nodiscard]] Rect caret(const CellCaret& caret, TextTools& tools) const;
    /// The place of the letter's edge nearest to a point of the cell.
    [[nodiscard]] CellCaret hit(Point point, TextTools& tools) const;
    /// The same on one line.
    [[nodiscard]] CellCaret hit_line(std::size_t line, double x, TextTools& tools) const;
    [[nodiscard]] CellCaret line_begin(std::size_t line) const;
    [[nodiscard]] CellCaret line_end(std::size_t line) const;
    /// What to fill behind a selection, or to draw a line beneath: one or more rectangles a line,
    /// as high as the line. `with_breaks` shows a chosen paragraph end as a narrow stretch.
    [[nodiscard]] std::vector<Rect> rectangles(TextPlace begin, TextPlace end, bool with_breaks,
                                               TextTools& tools) const;

private:
    CellLayout(std::shared_ptr<const RichText> text, const CellFormat& format)
        : text_(std::move(text)), format_(format) {}
    [[nodiscard]] TextPlace clamped(TextPlace place) const;
    [[nodiscard]] double x_of(const CellLine& line, std::size_t offset, TextTools& tools) const;
    void add_rectangles(const CellLine& line, ByteRange range, bool with_break,
                        std::vector<Rect>& out, TextTools& tools) const;

    friend class CellBreaker;

    std::shared_ptr<const RichText> text_;
    CellFormat format_;
    std::vector<CellLine> lines_;
    std::vector<LineFragment> fragments_;
    std::vector<CellMark> marks_;
    double height_ = 0;
};

} // namespace planwright
