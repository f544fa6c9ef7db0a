// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/sheet_controller.h"
#include "example.h"
#include "model/edits.h"
#include "support/fake_measurer.h"

#include <memory>

namespace planwright::testing {

[[nodiscard]] inline std::shared_ptr<const Edition> edition_for_editing() {
    Edition edition;
    edition.id = "generic";
    edition.frame.organisation = "The Service";
    edition.frame.submitted_label = "Submitted:";
    edition.frame.published_label = "Published:";
    edition.frame.introduction = one_paragraph("What this plan is for.");
    edition.frame.column_headings = {"No", "Recommendation", "Answer", "Action", "Owner", "Target"};
    edition.frame.summary_heading = "Recommendations";
    edition.frame.summary_total = "Total";
    return std::make_shared<const Edition>(std::move(edition));
}

/// A plan being edited, without a window.
struct Editing {
    explicit Editing(Plan plan)
        : document(std::move(plan)),
          sheet(document.snapshot().plan, edition_for_editing(), measurer, SheetOptions{1'400}),
          controller(document, sheet, [this] { return Id{next_id++}; }) {}

    [[nodiscard]] std::string words(std::uint64_t row, Field field) const {
        return field_text(document.plan(), *edition_for_editing(), {Id{row}, field, 0})
            .value_or("no such field");
    }
    [[nodiscard]] std::string words(const FieldRef& field) const {
        return field_text(document.plan(), *edition_for_editing(), field).value_or("no such field");
    }
    bool go(std::uint64_t row, Field field, std::size_t offset = 0) {
        return controller.select({{Id{row}, field, 0}, {offset, offset}});
    }
    [[nodiscard]] std::uint64_t row() const {
        return controller.field() ? controller.field()->row.value : 0;
    }
    [[nodiscard]] Field field() const {
        return controller.field() ? controller.field()->field : Field::document;
    }
    [[nodiscard]] std::size_t caret() const { return controller.caret()->head; }
    bool run(Command command, bool extend = false) { return controller.run(command, extend); }

    FakeMeasurer measurer;
    Document document;
    SheetLayout sheet;
    std::uint64_t next_id = 9'000;
    SheetController controller;
};

} // namespace planwright::testing
