// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/rich_text.h"

#include <algorithm>
#include <array>
#include <set>

namespace planwright {

namespace {

[[nodiscard]] bool same_look(const Run& a, const Run& b) {
    return a.style == b.style && a.link == b.link;
}
[[nodiscard]] bool is_plain(const Run& run) {
    return run.style == RunStyle::plain && run.link.empty();
}

/// Keeps a run inside the text and on code-point edges.
void fit(Run& run, std::string_view text) {
    const auto size = static_cast<std::uint32_t>(text.size());
    run.begin = std::min(run.begin, size);
    run.end = std::min(run.end, size);
    while (!text::is_code_point_edge(text, run.begin))
        --run.begin;
    while (!text::is_code_point_edge(text, run.end))
        ++run.end;
}

/// Which runs are on at a place: how many have each style, and the links by order of the runs.
class Overlay {
public:
    void add(const std::vector<Run>& runs, std::size_t index, int by) {
        const Run& run = runs[index];
        for (std::size_t bit = 0; bit < counts_.size(); ++bit) {
            if ((static_cast<unsigned>(run.style) & (1U << bit)) != 0)
                counts_[bit] += by;
        }
        if (run.link.empty())
            return;
        if (by > 0)
            links_.insert(index);
        else
            links_.erase(index);
    }
    [[nodiscard]] Run look(const std::vector<Run>& runs, std::uint32_t begin,
                           std::uint32_t end) const {
        unsigned style = 0;
        for (std::size_t bit = 0; bit < counts_.size(); ++bit)
            style |= counts_[bit] > 0 ? 1U << bit : 0U;
        return {begin, end, static_cast<RunStyle>(style),
                links_.empty() ? std::string() : runs[*links_.begin()].link};
    }

private:
    std::array<int, 4> counts_{};
    std::set<std::size_t> links_;
};

/// Where runs overlap, the styles add up and the link of the first counts.
[[nodiscard]] std::vector<Run> without_overlap(const std::vector<Run>& runs) {
    struct Border {
        std::uint32_t at;
        int by;
        std::size_t run;
    };
    std::vector<Border> borders;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        borders.push_back({runs[i].begin, 1, i});
        borders.push_back({runs[i].end, -1, i});
    }
    std::stable_sort(borders.begin(), borders.end(),
                     [](const Border& a, const Border& b) { return a.at < b.at; });
    std::vector<Run> flat;
    Overlay overlay;
    std::uint32_t from = 0;
    for (const Border& border : borders) {
        if (border.at > from)
            flat.push_back(overlay.look(runs, from, border.at));
        overlay.add(runs, border.run, border.by);
        from = border.at;
    }
    return flat;
}

} // namespace

bool operator==(const Paragraph& a, const Paragraph& b) {
    return a.text == b.text && a.runs == b.runs && a.kind == b.kind && a.list == b.list &&
           a.level == b.level && a.language == b.language && same_extras(a.extras, b.extras);
}

void normalise_runs(Paragraph& paragraph) {
    std::vector<Run>& runs = paragraph.runs;
    if (runs.empty())
        return;
    for (Run& run : runs)
        fit(run, paragraph.text);
    const auto drop = [&runs](auto useless) {
        runs.erase(std::remove_if(runs.begin(), runs.end(), useless), runs.end());
    };
    drop([](const Run& run) { return run.begin >= run.end; });
    std::stable_sort(runs.begin(), runs.end(),
                     [](const Run& a, const Run& b) { return a.begin < b.begin; });
    const auto overlap = [](const Run& a, const Run& b) { return b.begin < a.end; };
    if (std::adjacent_find(runs.begin(), runs.end(), overlap) != runs.end())
        runs = without_overlap(runs);
    drop(is_plain);
    std::vector<Run> joined;
    joined.reserve(runs.size());
    for (Run& run : runs) {
        if (!joined.empty() && joined.back().end == run.begin && same_look(joined.back(), run))
            joined.back().end = run.end;
        else
            joined.push_back(std::move(run));
    }
    runs = std::move(joined);
}

RichText one_paragraph(std::string text) {
    if (text.empty())
        return {};
    Paragraph paragraph;
    paragraph.text = std::move(text);
    return {std::move(paragraph)};
}

} // namespace planwright
