// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "editing.h"
#include "export/native_writer.h"
#include "import/import.h"
#include "import/native_schema.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

namespace planwright {
namespace {

using testing::broken_rule;
using testing::Editing;

/// The plan as a file; the test fails when that breaks the schema.
[[nodiscard]] std::string valid_file(const Plan& plan) {
    const Result<std::string> bytes = write_native(plan);
    EXPECT_TRUE(bytes) << (bytes ? "" : describe(bytes.error()));
    if (!bytes)
        return {};
    const Result<xml::Document> document = xml::Document::parse(*bytes, "monkey.plan.xml");
    EXPECT_TRUE(document);
    if (document) {
        for (const Error& error : native::plan_schema().validate(*document))
            ADD_FAILURE() << describe(error);
    }
    return *bytes;
}

/// Presses keys, clicks and chooses without a thought.
class Monkey {
public:
    explicit Monkey(unsigned seed, Editing& editing) : random_(seed), e_(editing) {}

    void act() {
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
            type();
            break;
        case 3:
            point();
            break;
        case 4:
            choose();
            break;
        case 5:
            clipboard();
            break;
        default: {
            const auto command = static_cast<Command>(below(command_count));
            ++ran_[static_cast<std::size_t>(command)];
            e_.run(command, below(4) == 0);
        }
        }
    }
    [[nodiscard]] const std::array<unsigned, command_count>& ran() const { return ran_; }

private:
    std::size_t below(std::size_t limit) { return random_() % limit; }

    void type() {
        constexpr std::array<std::string_view, 12> pieces{
            "a", "Train ", "ŵ", "\u0302", " ", "שלום", "\U0001F600", "2nd", "\n", "- ", "\"", "&<"};
        e_.controller.type(pieces[below(pieces.size())]);
    }

    void point() {
        const Point at{
            static_cast<double>(below(1'400)),
            static_cast<double>(below(static_cast<std::size_t>(e_.sheet.height()) + 50))};
        e_.controller.set_view(at.y / 2, 800);
        e_.controller.press(at, 1 + static_cast<unsigned>(below(3)), below(4) == 0);
        if (below(3) == 0)
            e_.controller.drag({at.x + static_cast<double>(below(300)), at.y + 20});
    }

    void choose() {
        if (!e_.controller.field())
            return;
        const Id row = e_.controller.field()->row;
        switch (below(5)) {
        case 0:
            e_.controller.choose_status(row, all_statuses[below(3)]);
            break;
        case 1:
            e_.controller.choose_reason(row, all_reason_categories[below(4)]);
            break;
        case 2:
            e_.controller.set_owner(row, below(2) == 0 ? "Head of HR / Head of IT" : "");
            break;
        case 3:
            e_.controller.set_target(row, "Sept 2026 and ongoing");
            break;
        default:
            e_.controller.leave();
        }
    }

    void clipboard() {
        if (below(2) == 0) {
            const RichText piece = below(2) == 0 ? e_.controller.cut() : e_.controller.copy();
            if (!piece.empty())
                kept_ = piece;
        } else if (below(4) == 0) {
            e_.controller.paste_rows(rows_from_text("One\tHead\tMay 2026\nTwo\tLead\tJune 2026"));
        } else {
            e_.controller.paste(below(3) == 0 ? from_pasted_text("• one\n  • two\nthree") : kept_);
        }
    }

    std::mt19937 random_;
    Editing& e_;
    RichText kept_ = one_paragraph("kept words");
    std::array<unsigned, command_count> ran_{};
};

class SheetMonkey : public ::testing::TestWithParam<unsigned> {};

TEST_P(SheetMonkey, ThePlanStaysValidAndUndoLeadsBackToTheFirst) {
    Plan first = testing::small_plan();
    first.numbers_follow_order = GetParam() % 2 == 0;
    const std::string first_file = valid_file(first);
    Editing e(first);
    Monkey monkey(GetParam(), e);
    e.run(Command::sheet_begin);
    for (int i = 0; i < 2'000; ++i) {
        monkey.act();
        if (e.controller.caret()) {
            ASSERT_TRUE(e.controller.caret_rect()) << "a caret that is nowhere, event " << i;
            const std::string words = e.words(*e.controller.field());
            ASSERT_LE(e.controller.caret()->head, words.size()) << "event " << i;
        }
        if (i % 50 == 0) {
            ASSERT_EQ(broken_rule(e.document.plan()), "") << "event " << i;
            static_cast<void>(valid_file(e.document.plan()));
            ASSERT_FALSE(HasFailure()) << "event " << i;
        }
    }
    for (std::size_t command = 0; command < command_count; ++command)
        EXPECT_GT(monkey.ran()[command], 0U) << "command " << command << " never ran";

    while (e.run(Command::redo)) { // it may have ended on a step back
    }
    const std::string last_file = valid_file(e.document.plan());
    // The sheet has followed all of it.
    Editing fresh(e.document.plan());
    while (e.sheet.refine(100)) {
    }
    while (fresh.sheet.refine(100)) {
    }
    EXPECT_EQ(e.sheet.height(), fresh.sheet.height());
    while (e.run(Command::undo)) {
    }
    EXPECT_EQ(valid_file(e.document.plan()), first_file);
    EXPECT_FALSE(e.document.modified());
    while (e.run(Command::redo)) {
    }
    EXPECT_EQ(valid_file(e.document.plan()), last_file);
}

INSTANTIATE_TEST_SUITE_P(Seeds, SheetMonkey, ::testing::Range(1U, 7U));

} // namespace
} // namespace planwright
