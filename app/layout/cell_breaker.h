// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/cell_layout.h"

namespace planwright {

/// Breaks the paragraphs of a cell into lines, and lines into fragments. Used once.
class CellBreaker {
public:
    CellBreaker(CellLayout& cell, TextTools& tools);
    void run();

private:
    /// Bytes of the paragraph at hand that look the same.
    struct Look {
        std::size_t end = 0;
        RunStyle style = RunStyle::plain;
        bool link = false;
    };

    void add_paragraph(std::size_t index, const std::string& mark);
    void indent(const Paragraph& paragraph, const std::string& mark);
    void break_paragraph();
    /// Puts a word that is wider than a line on as many as it needs; gives where the last begins.
    std::size_t break_word(std::size_t line_begin, ByteRange word);
    void finish_line(std::size_t begin, std::size_t end, bool wrapped);
    void add_fragments(CellLine& line);
    [[nodiscard]] Look look_at(std::size_t offset) const;
    [[nodiscard]] double width(std::size_t begin, std::size_t end);

    CellLayout& cell_;
    TextTools& tools_;
    const FontMetrics& metrics_;
    const Paragraph* paragraph_ = nullptr;
    std::size_t index_ = 0;
    double left_ = 0; ///< of the paragraph's text
    bool right_to_left_ = false;
    double y_ = 0;
    std::vector<std::size_t> ends_;
};

} // namespace planwright
