// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/text.h"
#include "layout/text_measurer.h"

namespace planwright::testing {

/// Every letter is 10 wide, bold ones 12, raised and lowered ones 6; marks (accents) have no width.
/// A line is 20 high, with 15 above the baseline.
class FakeMeasurer : public TextMeasurer {
public:
    [[nodiscard]] FontMetrics metrics(FontRole /*role*/) override { return {15, 5, 20}; }
    [[nodiscard]] double width(std::string_view text, Font font) override {
        ++measured;
        std::vector<double> all;
        edges(text, font, all);
        return all.back();
    }
    void edges(std::string_view text, Font font, std::vector<double>& edges) override {
        edges.assign(text.size() + 1, 0.0);
        double x = 0;
        for (std::size_t at = 0; at < text.size();) {
            const text::Decoded decoded = text::decode_at(text, at);
            for (std::size_t i = 0; i < decoded.size; ++i)
                edges[at + i] = x;
            x += text::is_mark(decoded.code_point) ? 0.0 : letter(font);
            at += decoded.size;
            edges[at] = x;
        }
    }

    unsigned measured = 0; ///< how often a width was asked for

private:
    [[nodiscard]] static double letter(Font font) {
        if (has(font.style, RunStyle::superscript) || has(font.style, RunStyle::subscript))
            return 6;
        return has(font.style, RunStyle::bold) ? 12 : 10;
    }
};

} // namespace planwright::testing
