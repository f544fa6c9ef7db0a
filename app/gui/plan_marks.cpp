// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/plan_marks.h"

namespace planwright::gui {

void PlanMarks::set_comments(const std::vector<Comment>& comments) {
    comments_.clear();
    for (const Comment& comment : comments) {
        if (!comment.resolved)
            comments_[comment.place.at].push_back(comment.place.range);
    }
}

void PlanMarks::marks(const FieldRef& field, std::vector<FieldMark>& out) const {
    if (findings_ != nullptr)
        findings_->marks(field, out);
    if (const auto found = comments_.find(field); found != comments_.end()) {
        for (const ByteRange& range : found->second)
            out.push_back({range, MarkLevel::comment});
    }
    if (changed_.count(field) > 0)
        out.push_back({{}, MarkLevel::changed});
}

std::optional<std::array<bool, 5>> PlanMarks::letters(Id action) const {
    return findings_ == nullptr ? std::nullopt : findings_->letters(action);
}

} // namespace planwright::gui
