// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/comments.h"

#include "edit/owners.h"

#include <gtest/gtest.h>

namespace planwright {
namespace {

const Remark question{"Ann", "2026-12-01T10:00:00", " Why? "};

TEST(Comments, AreThreadsThatAreAnsweredResolvedAndReopenedByAnAnswer) {
    const FieldRange place{{{7}, Field::text, 0}, {1, 4}};
    auto plan = comments::add(Plan(), {1}, place, question);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->annotations->comments[0].remarks[0].text, "Why?");
    plan = comments::resolve(*plan, {1}, true);
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->annotations->comments[0].resolved);
    plan = comments::reply(*plan, {1}, {"Bob", "2026-12-01T11:00:00", "Because."});
    ASSERT_TRUE(plan);
    EXPECT_FALSE(plan->annotations->comments[0].resolved);
    EXPECT_EQ(plan->annotations->comments[0].remarks.size(), 2U);
    plan = comments::remove(*plan, {1});
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->annotations->comments.empty());
}

TEST(Comments, WithoutWordsOrThreadFailWithASentence) {
    EXPECT_EQ(comments::add(Plan(), {1}, {}, {"Ann", "", " \n"}).error().what,
              "the comment is empty");
    EXPECT_EQ(comments::reply(Plan(), {9}, question).error().code, ErrorCode::not_found);
    EXPECT_EQ(comments::resolve(Plan(), {9}, true).error().code, ErrorCode::not_found);
    EXPECT_EQ(comments::remove(Plan(), {9}).error().code, ErrorCode::not_found);
}

Plan owned_by(const std::vector<std::string>& owners) {
    Recommendation row;
    row.id = {1};
    std::uint64_t id = 10;
    for (const std::string& owner : owners) {
        Action action;
        action.id = {id++};
        action.owner = parse_owner(owner);
        row.actions = row.actions.appended(std::make_shared<const Action>(action));
    }
    Group group;
    group.id = {2};
    group.recommendations =
        group.recommendations.appended(std::make_shared<const Recommendation>(row));
    Plan plan;
    plan.groups = plan.groups.appended(std::make_shared<const Group>(group));
    return plan;
}

const Owner& owner_of(const Plan& plan, std::size_t action) {
    return plan.groups[0].recommendations[0].actions[action].owner;
}

TEST(Owners, AreReplacedWhereverTheyAreNamedAloneOrAmongOthers) {
    const Plan plan = owned_by({"Head of Hub", "Head of Hub / Head of Health",
                                "Head of Health; Head of Hub", "Head of Hub Services"});
    const auto next = replace_owner(plan, "Head of Hub", "Hub Manager");
    ASSERT_TRUE(next);
    EXPECT_EQ(owner_of(*next, 0).written, "Hub Manager");
    EXPECT_EQ(owner_of(*next, 1).written, "Hub Manager / Head of Health");
    EXPECT_EQ(owner_of(*next, 1).lead, "Hub Manager");
    EXPECT_EQ(owner_of(*next, 2).written, "Head of Health; Hub Manager");
    EXPECT_EQ(owner_of(*next, 3).written, "Head of Hub Services"); // another post
}

TEST(Owners, ThatAreNotThereOrEmptyFailWithASentence) {
    const Plan plan = owned_by({"Head of Hub"});
    EXPECT_EQ(replace_owner(plan, "Nobody", "X").error().code, ErrorCode::not_found);
    EXPECT_EQ(replace_owner(plan, "Head of Hub", " ").error().code, ErrorCode::usage);
}

TEST(Owners, AreCountedByPost) {
    const auto owners = owners_of(owned_by({"Head of Hub", "Head of Hub / Head of Health"}));
    ASSERT_EQ(owners.size(), 2U);
    EXPECT_EQ(owners[1].post, "Head of Hub");
    EXPECT_EQ(owners[1].actions, 2U);
}

} // namespace
} // namespace planwright
