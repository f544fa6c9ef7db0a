// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/document.h"

#include <algorithm>

namespace planwright {

namespace {

/// The stretch that two texts do not share: [begin, old_end) became [begin, new_end).
struct Stretch {
    std::size_t begin;
    std::size_t old_end;
    std::size_t new_end;
};

[[nodiscard]] Stretch stretch_between(std::string_view before, std::string_view after) {
    const std::size_t most = std::min(before.size(), after.size());
    std::size_t begin = 0;
    while (begin < most && before[begin] == after[begin])
        ++begin;
    while (begin > 0 &&
           (!text::is_code_point_edge(before, begin) || !text::is_code_point_edge(after, begin)))
        --begin;
    std::size_t same = 0;
    while (same < most - begin &&
           before[before.size() - same - 1] == after[after.size() - same - 1])
        ++same;
    while (!text::is_code_point_edge(before, before.size() - same) ||
           !text::is_code_point_edge(after, after.size() - same))
        --same;
    return {begin, before.size() - same, after.size() - same};
}

} // namespace

ByteRange shifted(ByteRange range, std::string_view before, std::string_view after) {
    const Stretch s = stretch_between(before, after);
    if (s.begin == s.old_end && s.begin == s.new_end)
        return range;
    const auto moved = [&s](std::size_t at) { return at - s.old_end + s.new_end; };
    const bool holds_all = range.begin <= s.begin && s.old_end <= range.end;
    if (range.begin >= s.old_end)
        return {moved(range.begin), moved(range.end)};
    if (range.end <= s.begin)
        return range;
    if (holds_all && !range.empty())
        return {range.begin, moved(range.end)};
    if (range.begin < s.begin)
        return {range.begin, s.begin};
    if (range.end > s.old_end)
        return {s.new_end, moved(range.end)};
    return {s.new_end, s.new_end};
}

} // namespace planwright
