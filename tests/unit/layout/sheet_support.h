// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "example.h"
#include "layout/sheet_layout.h"
#include "support/fake_measurer.h"

#include <memory>

namespace planwright::testing {

[[nodiscard]] inline std::shared_ptr<const Edition> small_edition() {
    Edition edition;
    edition.id = "generic";
    FrameWording& frame = edition.frame;
    frame.organisation = "The Service";
    frame.submitted_label = "Submitted:";
    frame.published_label = "Published:";
    frame.introduction_heading = "INTRODUCTION";
    frame.introduction = one_paragraph("What this plan is for.");
    frame.definition_headings = {"Term", "Definition", "Comment"};
    frame.definitions = {{"Agreed", one_paragraph("All of it."), one_paragraph("With dates.")}};
    frame.column_headings = {"No", "Recommendation", "Answer", "Action", "Owner", "Target"};
    frame.summary_heading = "Recommendations";
    frame.summary_total = "Total";
    return std::make_shared<const Edition>(std::move(edition));
}

[[nodiscard]] inline std::shared_ptr<const Plan> shared(Plan plan) {
    return std::make_shared<const Plan>(std::move(plan));
}

/// A sheet set with the fake measurer: a line is 20 high, a letter 10 wide.
struct SetSheet {
    explicit SetSheet(Plan plan, double width = 1'400)
        : sheet(shared(std::move(plan)), small_edition(), measurer, options(width)) {}

    [[nodiscard]] static SheetOptions options(double width) {
        SheetOptions options;
        options.width = width;
        return options;
    }
    [[nodiscard]] Rect cell(std::uint64_t row, Field field) {
        const std::optional<Rect> rect = sheet.cell_rect({Id{row}, field, 0});
        EXPECT_TRUE(rect) << "no cell for " << row;
        return rect.value_or(Rect());
    }

    FakeMeasurer measurer;
    SheetLayout sheet;
};

} // namespace planwright::testing
