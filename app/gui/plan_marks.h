// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/sheet_painter.h"
#include "model/plan.h"

#include <memory>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace planwright::gui {

/// All that is shown on the sheet beside its words: findings, open comments, and what changed since
/// another version. Main thread.
class PlanMarks : public SheetMarks {
public:
    /// May be null; must outlive this or be taken away first.
    void set_findings(const SheetMarks* findings) { findings_ = findings; }
    void set_comments(const std::vector<Comment>& comments);
    void set_changed(std::unordered_set<FieldRef> changed) { changed_ = std::move(changed); }

    void marks(const FieldRef& field, std::vector<FieldMark>& out) const override;
    [[nodiscard]] std::optional<std::array<bool, 5>> letters(Id action) const override;

private:
    const SheetMarks* findings_ = nullptr;
    std::unordered_map<FieldRef, std::vector<ByteRange>> comments_;
    std::unordered_set<FieldRef> changed_;
};

} // namespace planwright::gui
