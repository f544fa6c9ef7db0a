// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "example.h"
#include "model/own_text.h"

#include <gmock/gmock.h>

namespace planwright {
namespace {

using testing::dump;
using testing::must;
using testing::small_plan;

constexpr FieldRef field_111{Id{111}, Field::text, 0}; // "Train all staff."

/// Types at a byte of the text of action 111, as one keystroke.
void type(Document& document, std::size_t at, std::string_view words) {
    Document::Step step{"typing", "text 111", {}, {}};
    step.caret_before = Caret{field_111, at, at};
    step.caret_after = Caret{field_111, at + words.size(), at + words.size()};
    document.apply(must(edits::replace_text(document.plan(), field_111, {at, at}, words)), step);
}
[[nodiscard]] std::string words(const Document& document, std::uint64_t row, Field field) {
    return own_text(document.plan(), {Id{row}, field, 0}).value_or("no such field");
}

TEST(Document, UndoesAndRedoesNamedSteps) {
    Document document(small_plan());
    EXPECT_FALSE(document.can_undo());
    EXPECT_EQ(document.undo_name(), "");
    EXPECT_FALSE(document.undo());
    document.apply(must(edits::remove_action(document.plan(), Id{112})),
                   {"remove action 2", "", {}, {}});
    document.apply(must(edits::set_status(document.plan(), Id{11}, {})),
                   {"clear status", "", {}, {}});
    EXPECT_EQ(document.undo_name(), "clear status");
    document.undo();
    EXPECT_EQ(document.undo_name(), "remove action 2");
    EXPECT_EQ(document.redo_name(), "clear status");
    document.undo();
    EXPECT_EQ(dump(document.plan()), dump(small_plan()));
    EXPECT_FALSE(document.can_undo());
    document.redo();
    EXPECT_FALSE(find_action(document.plan(), Id{112}));
    document.apply(must(edits::remove_action(document.plan(), Id{111})),
                   {"remove action 1", "", {}, {}});
    EXPECT_FALSE(document.can_redo()) << "a new step ends the old future";
    EXPECT_EQ(document.redo_name(), "");
}

TEST(Document, TypingBecomesOneStep) {
    Document document(small_plan());
    type(document, 0, "W");
    type(document, 1, "e");
    type(document, 2, ": ");
    EXPECT_EQ(words(document, 111, Field::text), "We: Train all staff.");
    const std::optional<Caret> caret = document.undo();
    EXPECT_EQ(caret, (Caret{field_111, 0, 0}));
    EXPECT_EQ(words(document, 111, Field::text), "Train all staff.");
    EXPECT_FALSE(document.can_undo());
    EXPECT_EQ(document.redo(), (Caret{field_111, 4, 4}));
    EXPECT_EQ(words(document, 111, Field::text), "We: Train all staff.");
}

TEST(Document, MergingEndsWhereItShould) {
    Document document(small_plan());
    const auto undo_gives = [&document](std::string_view expected) {
        document.undo();
        EXPECT_EQ(words(document, 111, Field::text), expected);
    };
    type(document, 0, "a");
    document.break_merge();
    type(document, 1, "b");
    document.mark_saved();
    type(document, 2, "c");
    document.undo();
    type(document, 2, "d");
    document.apply(must(edits::set_status(document.plan(), Id{11}, {})), {"status", "", {}, {}});
    type(document, 3, "e");
    undo_gives("abdTrain all staff.");
    document.undo();
    undo_gives("abTrain all staff.");
    EXPECT_FALSE(document.modified());
    undo_gives("aTrain all staff.");
    undo_gives("Train all staff.");
    EXPECT_FALSE(document.can_undo());
}

TEST(Document, StepsWithoutKeyNeverMerge) {
    Document document(small_plan());
    for (const std::uint64_t id : {111, 112})
        document.apply(must(edits::remove_action(document.plan(), Id{id})), {"remove", "", {}, {}});
    document.undo();
    EXPECT_TRUE(document.can_undo());
}

TEST(Document, IsModifiedWhenNotAtTheSavedState) {
    Document document(small_plan());
    EXPECT_FALSE(document.modified());
    type(document, 0, "a");
    EXPECT_TRUE(document.modified());
    document.undo();
    EXPECT_FALSE(document.modified());
    document.redo();
    document.mark_saved();
    EXPECT_FALSE(document.modified());
    document.undo();
    EXPECT_TRUE(document.modified());
    type(document, 0, "b"); // the saved state can no longer be reached
    EXPECT_TRUE(document.modified());
    document.undo();
    EXPECT_TRUE(document.modified());
}

TEST(Document, WhatChangesNothingIsNoStep) {
    Document document(small_plan());
    const std::uint64_t revision = document.revision();
    document.apply(must(edits::set_status(document.plan(), Id{11}, Status::agreed)),
                   {"x", "", {}, {}});
    document.apply(small_plan(), {"x", "", {}, {}});
    EXPECT_FALSE(document.can_undo());
    EXPECT_FALSE(document.modified());
    EXPECT_EQ(document.revision(), revision);
}

TEST(Document, ASnapshotIsAPointerCopyThatStays) {
    Document document(testing::large_plan(10'000));
    const Snapshot before = document.snapshot();
    EXPECT_EQ(before.plan.get(), &document.plan());
    EXPECT_EQ(before.plan.get(), document.snapshot().plan.get());
    const std::string first_words = plain_text(action_at(*before, {0, 0, 0}).text);
    document.apply(must(edits::remove_group(*before, Id{1})), {"remove", "", {}, {}});
    EXPECT_NE(before.plan.get(), &document.plan());
    EXPECT_EQ(recommendation_count(*before), 10'000U);
    EXPECT_EQ(plain_text(action_at(*before, {0, 0, 0}).text), first_words);
    EXPECT_LT(before.revision, document.revision());
}

TEST(Document, AThousandStepsShareTheirRows) {
    const std::size_t rows = 10'000;
    Document document(testing::large_plan(rows));
    std::vector<Snapshot> steps{document.snapshot()};
    for (std::uint64_t i = 0; i < 1'000; ++i) {
        const FieldRef field{Id{(i * 9 + 1) * 10 + 1}, Field::text, 0};
        document.apply(must(edits::replace_text(document.plan(), field, {0, 0}, "x")),
                       {"typing", "", {}, {}});
        steps.push_back(document.snapshot());
    }
    for (std::size_t i = 1; i < steps.size(); ++i) {
        const Sequence<Recommendation>& before = steps[i - 1]->groups[0].recommendations;
        const Sequence<Recommendation>& after = steps[i]->groups[0].recommendations;
        const std::size_t at = before.common_prefix(after);
        ASSERT_EQ(at + 1 + before.common_suffix(after), rows) << "one row is new in each step";
        const Sequence<Action>& old_actions = before[at].actions;
        const Sequence<Action>& new_actions = after[at].actions;
        ASSERT_EQ(old_actions.common_prefix(new_actions), 0U);
        ASSERT_EQ(old_actions.common_suffix(new_actions), 3U) << "and in it one action";
    }
}

TEST(Document, KnowsWhenEachFieldLastChanged) {
    Document document(small_plan());
    EXPECT_EQ(document.field_revision(field_111), 0U);
    type(document, 0, "a");
    const std::uint64_t typed = document.revision();
    EXPECT_EQ(document.field_revision(field_111), typed);
    EXPECT_EQ(document.field_revision({Id{111}, Field::owner, 0}), 0U);
    EXPECT_EQ(document.field_revision({Id{112}, Field::text, 0}), 0U);
    EXPECT_EQ(document.field_revision({Id(), Field::summary, 0}), 0U);
    document.apply(must(edits::set_status(document.plan(), Id{11}, {})), {"status", "", {}, {}});
    EXPECT_EQ(document.field_revision({Id{11}, Field::status, 0}), document.revision());
    EXPECT_EQ(document.field_revision({Id(), Field::summary, 0}), document.revision());
    EXPECT_EQ(document.field_revision(field_111), typed);
    document.undo();
    document.undo();
    EXPECT_EQ(document.field_revision(field_111), document.revision()) << "undo changes it again";
    document.apply(must(edits::insert_action(document.plan(), Id{12}, 0, testing::action(9, "x"))),
                   {"insert", "", {}, {}});
    EXPECT_EQ(document.field_revision({Id{9}, Field::target, 0}), document.revision());
}

TEST(Document, KnowsWhenTheFrameLastChanged) {
    Document document(small_plan());
    const auto revision_of = [&document](Field field, std::uint32_t index) {
        return document.field_revision({Id(), field, index});
    };
    Front front;
    front.cover.response_lines = {"one", "two"};
    document.apply(edits::set_front(document.plan(), front), {"cover", "", {}, {}});
    EXPECT_EQ(revision_of(Field::cover, 2), document.revision()) << "the lines were counted anew";
    const std::uint64_t first = document.revision();
    front.cover.response_lines[1] = "2";
    front.overrides.introduction = one_paragraph("x");
    document.apply(edits::set_front(document.plan(), front), {"cover", "", {}, {}});
    EXPECT_EQ(revision_of(Field::cover, 1), first);
    EXPECT_EQ(revision_of(Field::cover, 2), document.revision());
    EXPECT_EQ(revision_of(Field::introduction, 5), document.revision());
    EXPECT_EQ(revision_of(Field::definitions, 0), 0U);
}

TEST(Document, RenumbersWhenNumbersFollowOrder) {
    Plan plan = small_plan();
    plan.numbers_follow_order = true;
    Document document(plan);
    document.apply(must(edits::move_recommendation(plan, Id{21}, Id{1}, 0)), {"move", "", {}, {}});
    EXPECT_EQ(words(document, 21, Field::number), "1");
    EXPECT_EQ(words(document, 12, Field::number), "3");
    EXPECT_EQ(words(document, 121, Field::text), "As for recommendation 1.");
    EXPECT_EQ(words(document, 211, Field::text), "See recommendations 2 and 3.");
    document.undo();
    EXPECT_EQ(dump(document.plan()), dump(plan)) << "one step";
    EXPECT_FALSE(document.can_undo());
}

TEST(Document, KeepsImportedNumbers) {
    Document document(small_plan());
    document.apply(must(edits::remove_recommendation(document.plan(), Id{11})), {"x", "", {}, {}});
    EXPECT_EQ(words(document, 12, Field::number), "2");
}

TEST(Change, InverseIsTheExchange) {
    const auto before = std::make_shared<const Plan>(small_plan());
    const auto after = std::make_shared<const Plan>();
    const Change change{"x", before, after, Caret{field_111, 1, 1}, {}, "key"};
    const Change inverse = change.inverse();
    EXPECT_EQ(inverse.before, after);
    EXPECT_EQ(inverse.after, before);
    EXPECT_EQ(inverse.caret_after, change.caret_before);
    EXPECT_EQ(inverse.inverse().before, before);
}

} // namespace
} // namespace planwright
