// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "example.h"
#include "random_edits.h"

#include <array>

namespace planwright {
namespace {

using testing::broken_rule;
using testing::dump;

class UndoProperty : public ::testing::TestWithParam<unsigned> {};

TEST_P(UndoProperty, UndoneToTheStartAndRedoneToTheEnd) {
    Plan first = testing::small_plan();
    first.numbers_follow_order = GetParam() % 2 == 1;
    const std::string first_dump = dump(first);
    Document document(first);
    testing::RandomEdits edits(GetParam());
    std::array<unsigned, testing::RandomEdits::kinds> done{};
    std::vector<std::string> dumps{first_dump};
    for (int i = 0; i < 2'000; ++i) {
        const Result<Plan> next = edits.next(document.plan());
        if (!next)
            continue;
        const std::uint64_t revision = document.revision();
        document.apply(*next, {"edit", "", {}, {}});
        if (document.revision() == revision)
            continue;
        ++done[edits.last_kind()];
        ASSERT_EQ(broken_rule(document.plan()), "")
            << "edit " << i << " of kind " << edits.last_kind();
        dumps.push_back(dump(document.plan()));
    }
    for (unsigned kind = 0; kind < done.size(); ++kind)
        EXPECT_GT(done[kind], 0U) << "no edit of kind " << kind;

    for (std::size_t at = dumps.size() - 1; at > 0; --at) {
        ASSERT_TRUE(document.can_undo());
        document.undo();
        ASSERT_EQ(dump(document.plan()), dumps[at - 1]);
    }
    EXPECT_FALSE(document.can_undo());
    EXPECT_FALSE(document.modified());
    EXPECT_TRUE(deltas(document.plan(), first).empty());
    for (std::size_t at = 1; at < dumps.size(); ++at) {
        document.redo();
        ASSERT_EQ(dump(document.plan()), dumps[at]);
    }
    EXPECT_FALSE(document.can_redo());
    EXPECT_TRUE(document.modified());
}

INSTANTIATE_TEST_SUITE_P(Seeds, UndoProperty, ::testing::Range(1U, 7U));

/// Deltas name exactly the rows that differ: taken the other way round, what was inserted is
/// removed, and rows that are not named are equal in content.
TEST(DeltasProperty, AreTheSameBothWays) {
    testing::RandomEdits edits(99);
    Plan plan = testing::small_plan();
    for (int i = 0; i < 1'500; ++i) {
        Plan next = plan;
        for (int k = 0; k < 3; ++k) {
            if (Result<Plan> edited = edits.next(next))
                next = std::move(*edited);
        }
        std::multiset<std::pair<Id, int>> there;
        std::multiset<std::pair<Id, int>> back;
        using Kind = RowDelta::Kind;
        for (const RowDelta& delta : deltas(plan, next)) {
            if (delta.kind != Kind::moved)
                there.emplace(delta.id, static_cast<int>(delta.kind));
        }
        for (const RowDelta& delta : deltas(next, plan)) {
            const Kind kind = delta.kind == Kind::inserted  ? Kind::removed
                              : delta.kind == Kind::removed ? Kind::inserted
                                                            : delta.kind;
            if (delta.kind != Kind::moved)
                back.emplace(delta.id, static_cast<int>(kind));
        }
        ASSERT_EQ(there, back);
        ASSERT_EQ(deltas(plan, next).empty(), dump(plan) == dump(next));
        plan = std::move(next);
    }
}

} // namespace
} // namespace planwright
