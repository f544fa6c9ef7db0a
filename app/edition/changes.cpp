// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/hash.h"
#include "edition/edition.h"
#include "edition/frame_parts.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace planwright {

namespace {

template <class T>
void take_if_empty(T& mine, const T& other) {
    if (mine.empty())
        mine = other;
}

template <std::size_t N>
void take_if_empty(std::array<std::string, N>& mine, const std::array<std::string, N>& other) {
    for (std::size_t i = 0; i < N; ++i)
        take_if_empty(mine[i], other[i]);
}

FrameWording completed(FrameWording frame, const FrameWording& base) {
    take_if_empty(frame.organisation, base.organisation);
    take_if_empty(frame.submitted_label, base.submitted_label);
    take_if_empty(frame.response_label, base.response_label);
    take_if_empty(frame.published_label, base.published_label);
    take_if_empty(frame.introduction_heading, base.introduction_heading);
    take_if_empty(frame.introduction, base.introduction);
    take_if_empty(frame.definition_headings, base.definition_headings);
    take_if_empty(frame.definitions, base.definitions);
    take_if_empty(frame.title_prefix, base.title_prefix);
    take_if_empty(frame.column_headings, base.column_headings);
    take_if_empty(frame.summary_heading, base.summary_heading);
    take_if_empty(frame.summary_total, base.summary_total);
    return frame;
}

/// The same words in the same styles give the same id, whoever extracts them.
std::string local_id(const FrameWording& frame) {
    StableHash hash;
    for (const FramePart& part : frame_parts(frame))
        hash.add(part.name).add(part.marked);
    return fmt::format("local-{:016x}", hash.value());
}

/// An override stays only while it says something the new edition does not, and was the plan's own
/// deviation rather than a repetition of the old edition.
template <class T>
void keep_deviation(std::optional<T>& mine, const T& old_words, const T& new_words) {
    if (mine && (*mine == old_words || *mine == new_words))
        mine.reset();
}

void migrate_overrides(FrameOverrides& mine, const FrameWording& from, const FrameWording& to) {
    keep_deviation(mine.organisation, from.organisation, to.organisation);
    keep_deviation(mine.submitted_label, from.submitted_label, to.submitted_label);
    keep_deviation(mine.introduction_heading, from.introduction_heading, to.introduction_heading);
    keep_deviation(mine.introduction, from.introduction, to.introduction);
    keep_deviation(mine.definition_headings, from.definition_headings, to.definition_headings);
    keep_deviation(mine.definitions, from.definitions, to.definitions);
    keep_deviation(mine.column_headings, from.column_headings, to.column_headings);
}

/// A plan holds its response line and its title whole; their fixed beginning follows the edition.
void migrate_prefix(std::string& line, const std::string& from, const std::string& to) {
    if (!from.empty() && line.compare(0, from.size(), from) == 0)
        line.replace(0, from.size(), to);
}

Front migrated(Front front, const FrameWording& from, const FrameWording& to) {
    migrate_overrides(front.overrides, from, to);
    if (!front.cover.response_lines.empty())
        migrate_prefix(front.cover.response_lines.front(), from.response_label, to.response_label);
    migrate_prefix(front.title, from.title_prefix, to.title_prefix);
    std::string& label = front.cover.published_label;
    if (label == from.published_label || label == to.published_label)
        label.clear();
    return front;
}

std::string words_of(const SubmissionWindow& window) {
    if (window.length == 0)
        return {};
    return fmt::format("{} {}", window.length,
                       window.unit == SubmissionWindow::Unit::working_days ? "working days"
                                                                           : "calendar days");
}

/// Everything of an edition that can differ, as named texts in a fixed order.
std::vector<FramePart> parts_of(const Edition& edition) {
    std::vector<FramePart> parts{{"language", edition.language, edition.language},
                                 {"variant", edition.variant, edition.variant}};
    const std::string window = words_of(edition.window);
    parts.push_back({"time to answer", window, window});
    parts.push_back({"protective marking", edition.protective_marking, edition.protective_marking});
    for (FramePart& part : frame_parts(edition.frame))
        parts.push_back(std::move(part));
    for (const auto& [rule, severity] : edition.severities)
        parts.push_back({fmt::format("severity of {}", rule), severity, severity});
    return parts;
}

} // namespace

Edition extract_edition(const FrameWording& found, const Edition& base, std::string_view title) {
    Edition result = base;
    result.title = title.empty() ? base.title : std::string(title);
    result.version = "1";
    result.local = true;
    result.frame = completed(found, base.frame);
    result.id = local_id(result.frame);
    return result;
}

Plan migrate(const Plan& plan, const Edition& from, const Edition& to) {
    Plan result = plan;
    result.edition_id = to.id;
    result.edition_version = to.version;
    result.local_edition = to.local ? std::make_shared<const Edition>(to) : nullptr;
    result.front = std::make_shared<const Front>(migrated(*plan.front, from.frame, to.frame));
    return result;
}

std::vector<EditionDifference> compare(const Edition& a, const Edition& b) {
    const std::vector<FramePart> parts_a = parts_of(a);
    std::vector<FramePart> parts_b = parts_of(b);
    std::vector<EditionDifference> result;
    auto next = parts_b.begin(); // parts of b before it have been told
    const auto tell = [&](const std::string& name, const FramePart* in_a, const FramePart* in_b) {
        const bool same_words = in_a && in_b && in_a->plain == in_b->plain;
        std::string words_a = in_a ? (same_words ? in_a->marked : in_a->plain) : std::string();
        std::string words_b = in_b ? (same_words ? in_b->marked : in_b->plain) : std::string();
        if (words_a != words_b)
            result.push_back({name, std::move(words_a), std::move(words_b)});
    };
    for (const FramePart& part : parts_a) {
        const auto found = std::find_if(
            next, parts_b.end(), [&](const FramePart& other) { return other.name == part.name; });
        if (found == parts_b.end()) {
            tell(part.name, &part, nullptr);
            continue;
        }
        for (; next != found; ++next)
            tell(next->name, nullptr, &*next);
        tell(part.name, &part, &*next);
        ++next;
    }
    for (; next != parts_b.end(); ++next)
        tell(next->name, nullptr, &*next);
    return result;
}

} // namespace planwright
