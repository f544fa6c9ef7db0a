// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/text_tools.h"

namespace planwright {

namespace {

/// More words than the largest plan has different ones; beyond, the text is no prose.
constexpr std::size_t most_words = 200'000;
/// Longer "words" are measured each time.
constexpr std::size_t longest_kept = 64;

/// The end of the word, or run of equal spaces, that begins at `at`.
[[nodiscard]] std::size_t piece_end(std::string_view text, std::size_t at) {
    const bool space = text[at] == ' ';
    const std::size_t end = space ? text.find_first_not_of(' ', at) : text.find(' ', at);
    return end == std::string_view::npos ? text.size() : end;
}

} // namespace

const FontMetrics& TextTools::metrics(FontRole role) {
    const auto at = static_cast<std::size_t>(role);
    if (!has_metrics_[at]) {
        metrics_[at] = measurer_.metrics(role);
        has_metrics_[at] = true;
    }
    return metrics_[at];
}

double TextTools::word_width(std::string_view word, Font font) {
    if (word.size() > longest_kept)
        return measurer_.width(word, font);
    Widths& widths =
        widths_[static_cast<std::size_t>(font.role) * 16 + static_cast<std::size_t>(font.style)];
    const auto known = widths.find(word);
    if (known != widths.end())
        return known->second;
    if (words_ >= most_words) {
        for (Widths& each : widths_)
            each.clear();
        words_ = 0;
    }
    ++words_;
    return widths.emplace(word, measurer_.width(word, font)).first->second;
}

double TextTools::width(std::string_view text, Font font) {
    double sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = piece_end(text, at);
        if (text[at] == ' ')
            sum += static_cast<double>(end - at) * word_width(" ", font);
        else
            sum += word_width(text.substr(at, end - at), font);
        at = end;
    }
    return sum;
}

void TextTools::edges(std::string_view text, Font font, std::vector<double>& edges) {
    edges.assign(text.size() + 1, 0.0);
    double sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = piece_end(text, at);
        if (text[at] == ' ') {
            const double space = word_width(" ", font);
            for (std::size_t i = at; i < end; ++i)
                edges[i + 1] = sum += space;
        } else {
            measurer_.edges(text.substr(at, end - at), font, word_edges_);
            for (std::size_t i = at; i < end; ++i)
                edges[i + 1] = sum + word_edges_[i + 1 - at];
            sum += word_width(text.substr(at, end - at), font);
            edges[end] = sum;
        }
        at = end;
    }
}

void TextTools::clear() {
    has_metrics_.fill(false);
    for (Widths& each : widths_)
        each.clear();
    words_ = 0;
}

} // namespace planwright
