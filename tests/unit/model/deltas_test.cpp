// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "example.h"

#include <gmock/gmock.h>

namespace planwright {
namespace {

using ::testing::ElementsAre;
using testing::must;
using testing::small_plan;

[[nodiscard]] std::vector<std::string> told(const Plan& before, const Plan& after) {
    static constexpr std::array<std::string_view, 4> kinds{"inserted", "removed", "changed",
                                                           "moved"};
    static constexpr std::array<std::string_view, 5> rows{"group", "recommendation", "action",
                                                          "front", "annotations"};
    std::vector<std::string> result;
    for (const RowDelta& delta : deltas(before, after)) {
        std::string line(kinds[static_cast<std::size_t>(delta.kind)]);
        line += ' ';
        line += rows[static_cast<std::size_t>(delta.row)];
        if (delta.id)
            line += ' ' + std::to_string(delta.id.value);
        result.push_back(std::move(line));
    }
    return result;
}

TEST(Deltas, OfEqualPlansAreNone) {
    EXPECT_THAT(told(small_plan(), small_plan()), ElementsAre()); // equal, nothing shared
    EXPECT_THAT(told(Plan(), Plan()), ElementsAre());
}

TEST(Deltas, NameEachRowThatChangedItself) {
    const Plan before = small_plan();
    Plan after = must(edits::replace_text(before, {Id{112}, Field::text, 0}, {0, 0}, "x"));
    EXPECT_THAT(told(before, after), ElementsAre("changed action 112"));
    after = must(edits::set_status(after, Id{21}, std::nullopt));
    after = must(edits::replace_text(after, {Id{1}, Field::group_heading, 0}, {0, 0}, "x"));
    EXPECT_THAT(told(before, after),
                ElementsAre("changed group 1", "changed action 112", "changed recommendation 21"));
}

TEST(Deltas, NameFrontAndAnnotations) {
    const Plan before = small_plan();
    Front front;
    front.title = "x";
    Annotations annotations;
    annotations.posts.push_back({"Head", {}});
    Plan after = edits::set_annotations(edits::set_front(before, front), annotations);
    after = must(edits::set_owner(after, Id{111}, {}));
    EXPECT_THAT(told(before, after),
                ElementsAre("changed front", "changed action 111", "changed annotations"));
    Plan other = before;
    other.language = "cy";
    EXPECT_THAT(told(before, other), ElementsAre("changed front"));
}

TEST(Deltas, TellMovesFromChanges) {
    const Plan before = testing::large_plan(10);
    EXPECT_THAT(told(before, must(edits::move_recommendation(before, Id{10}, Id{1}, 9))),
                ElementsAre("moved recommendation 10"));
    EXPECT_THAT(told(before, must(edits::move_recommendation(before, Id{100}, Id{1}, 0))),
                ElementsAre("moved recommendation 100"));
    Plan after = must(edits::move_action(before, Id{11}, Id{90}, 2));
    after = must(edits::replace_text(after, {Id{11}, Field::text, 0}, {0, 0}, "x"));
    EXPECT_THAT(told(before, after), ElementsAre("moved action 11", "changed action 11"));
}

TEST(Deltas, NameInsertedAndRemovedRowsWithAllInThem) {
    const Plan before = small_plan();
    Plan after = must(edits::remove_group(before, Id{1}));
    EXPECT_THAT(told(before, after),
                ElementsAre("removed group 1", "removed recommendation 11", "removed action 111",
                            "removed action 112", "removed recommendation 12",
                            "removed action 121"));
    EXPECT_THAT(told(after, before),
                ElementsAre("inserted group 1", "inserted recommendation 11", "inserted action 111",
                            "inserted action 112", "inserted recommendation 12",
                            "inserted action 121"));
}

TEST(Deltas, FollowRowsOutOfAGroupThatGoes) {
    const Plan before = small_plan();
    const Plan after = must(edits::remove_group_heading(before, Id{2}));
    EXPECT_THAT(told(before, after), ElementsAre("moved recommendation 21", "removed group 2"));
}

} // namespace
} // namespace planwright
