// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/tool/source_map.h"

#include <algorithm>

namespace planwright::packs {

namespace {

constexpr std::size_t longest_entity = 34;

/// The size of the entity at the beginning, or 0.
std::size_t entity_size(std::string_view text) {
    if (!text.starts_with('&'))
        return 0;
    const std::size_t end = text.substr(0, longest_entity).find(';');
    const auto in_name = [](char c) {
        return c == '#' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
               (c >= 'A' && c <= 'Z');
    };
    if (end == text.npos || end < 2 ||
        !std::all_of(text.begin() + 1, text.begin() + static_cast<std::ptrdiff_t>(end), in_name))
        return 0;
    return end + 1;
}

bool is_punctuation(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= '~');
}

void add_run(std::vector<Run>& runs, Run run) {
    if (!runs.empty() && runs.back().at + runs.back().size == run.at &&
        runs.back().source + runs.back().size == run.source)
        runs.back().size += run.size;
    else
        runs.push_back(run);
}

} // namespace

void SourceMap::enter(Range range) {
    place_ = std::min(range.begin, source_.size());
    end_ = std::min(range.end, source_.size());
}

bool SourceMap::read(std::string_view literal, std::size_t& place, std::size_t at_in_text,
                     std::vector<Run>& runs) const {
    for (std::size_t i = 0; i < literal.size();) {
        const std::string_view rest = source_.substr(place, end_ - place);
        if (rest.empty())
            return false;
        const std::size_t size = code_point_at(literal, i).size;
        const std::string_view wanted = literal.substr(i, size);
        const std::size_t entity = entity_size(rest);
        if (rest.size() > 1 && rest[0] == '\\' && is_punctuation(rest[1]) &&
            wanted.front() == rest[1]) {
            add_run(runs, {at_in_text + i, place + 1, 1});
            place += 2;
        } else if (entity > 0 &&
                   (wanted != "&" || rest.starts_with("&amp;") || rest.starts_with("&#"))) {
            add_run(runs, {at_in_text + i, place, std::min(size, entity)});
            place += entity;
        } else if (rest.starts_with(wanted)) {
            add_run(runs, {at_in_text + i, place, size});
            place += size;
        } else {
            return false;
        }
        i += size;
    }
    return true;
}

std::vector<Run> SourceMap::find(std::string_view literal, std::size_t at_in_text) {
    for (std::size_t begin = place_; begin < end_; ++begin) {
        std::vector<Run> runs;
        std::size_t place = begin;
        if (read(literal, place, at_in_text, runs)) {
            place_ = place;
            return runs;
        }
    }
    return {};
}

bool SourceMap::next_is(std::string_view words) const {
    return source_.substr(place_, end_ - place_).starts_with(words);
}

void SourceMap::skip(std::string_view words) {
    const std::size_t found = source_.substr(0, end_).find(words, place_);
    if (found != source_.npos)
        place_ = found + words.size();
}

} // namespace planwright::packs
