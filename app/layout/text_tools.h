// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/text_breaks.h"
#include "layout/text_measurer.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace planwright {

/// What every layout for one target needs: its measurer, the rules of breaking, and the widths of
/// words met before. A text is as wide as its words and spaces one by one, wherever it is asked, so
/// that wrapping, caret and drawing agree. Used on one thread; outlived by the measurer.
class TextTools {
public:
    explicit TextTools(TextMeasurer& measurer) : measurer_(measurer) {}

    [[nodiscard]] TextBreaks& breaks() { return breaks_; }
    [[nodiscard]] const FontMetrics& metrics(FontRole role);
    [[nodiscard]] double width(std::string_view text, Font font);
    /// As `TextMeasurer::edges`.
    void edges(std::string_view text, Font font, std::vector<double>& edges);
    /// Forgets what was measured: the target's fonts or scale changed.
    void clear();

private:
    struct Hash {
        using is_transparent = void; // NOLINT(readability-identifier-naming): the library's name
        [[nodiscard]] std::size_t operator()(std::string_view s) const {
            return std::hash<std::string_view>{}(s);
        }
    };
    using Widths = std::unordered_map<std::string, double, Hash, std::equal_to<>>;

    [[nodiscard]] double word_width(std::string_view word, Font font);

    TextMeasurer& measurer_;
    TextBreaks breaks_;
    std::array<FontMetrics, font_role_count> metrics_{};
    std::array<bool, font_role_count> has_metrics_{};
    std::array<Widths, font_role_count * 16> widths_;
    std::size_t words_ = 0;
    std::vector<double> word_edges_;
};

} // namespace planwright
