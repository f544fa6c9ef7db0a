// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/find.h"

#include "edition/edition.h"
#include "edition/new_plan.h"
#include "model/edits.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

/// One recommendation with two actions.
class Find : public ::testing::Test {
protected:
    Find() {
        Group group;
        group.id = Id{1};
        group.heading = one_paragraph("Yard should:");
        Recommendation row;
        row.id = Id{2};
        row.status = Status::agreed;
        row.text = one_paragraph("Paint the gate. Gates rust.");
        for (std::uint64_t i = 0; i < 2; ++i) {
            Action action;
            action.id = Id{3 + i};
            action.text = one_paragraph(i == 0 ? "The Gate Lead paints the gate in Ŵyn."
                                               : "A clerk counts 12 keys.");
            action.owner = parse_owner(i == 0 ? "Gate Lead" : "Head of Keys");
            row.actions = row.actions.appended(std::make_shared<const Action>(std::move(action)));
        }
        group.recommendations =
            group.recommendations.appended(std::make_shared<const Recommendation>(std::move(row)));
        plan.groups = plan.groups.appended(std::make_shared<const Group>(std::move(group)));
    }
    std::vector<FieldRange> all(const FindQuery& query) const {
        return Finder::make(query)->all(plan, edition).value();
    }
    static FindQuery words(const std::string& what) {
        FindQuery query;
        query.words = what;
        return query;
    }

    Edition edition;
    Plan plan = new_plan(edition, {});
};

TEST_F(Find, LooksInEveryColumnInReadingOrder) {
    const auto found = all(words("gate"));
    ASSERT_THAT(found, SizeIs(5));
    EXPECT_EQ(found[0], (FieldRange{{Id{2}, Field::recommendation, 0}, {10, 14}}));
    EXPECT_EQ(found.back(), (FieldRange{{Id{3}, Field::owner, 0}, {0, 4}}));
}

TEST_F(Find, KeepsToCaseWholeWordsColumnAndAnswer) {
    FindQuery query = words("gate");
    query.match_case = true;
    EXPECT_THAT(all(query), SizeIs(2));
    query = words("gate");
    query.whole_words = true;
    EXPECT_THAT(all(query), SizeIs(4)); // not "Gates"
    query.column = Field::owner;
    EXPECT_THAT(all(query), SizeIs(1));
    query = words("gate");
    query.status = Status::not_agreed;
    EXPECT_THAT(all(query), SizeIs(0));
}

TEST_F(Find, FindsWelshLettersByTheirBytes) {
    const auto found = all(words("ŵyn"));
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].range, (ByteRange{33, 37}));
}

TEST_F(Find, ReplacesByGroupsOfAnExpression) {
    FindQuery query = words("(\\d+) (keys)");
    query.regular = true;
    const Finder finder = *Finder::make(query);
    const auto found = finder.all(plan, edition).value();
    const auto next = finder.replace(plan, edition, found, "$2 ($1, $$)");
    ASSERT_TRUE(next);
    EXPECT_EQ(field_text(*next, edition, {Id{4}, Field::text, 0}), "A clerk counts keys (12, $).");
}

TEST_F(Find, SaysWhereAnExpressionIsWrong) {
    FindQuery query = words("(gate");
    query.regular = true;
    const auto finder = Finder::make(query);
    ASSERT_FALSE(finder);
    EXPECT_THAT(finder.error().what, HasSubstr("cannot be read"));
    EXPECT_FALSE(Finder::make(words("")));
}

TEST_F(Find, CutsAnExpressionThatTakesTooLong) {
    const auto long_text = edits::set_rich_text(plan, {Id{3}, Field::text, 0},
                                                one_paragraph(std::string(5000, 'a') + "!"));
    FindQuery query = words("(a+)+(a+)+$");
    query.regular = true;
    const auto found = Finder::make(query)->all(*long_text, edition);
    ASSERT_FALSE(found);
    EXPECT_THAT(found.error().what, HasSubstr("takes too long"));
}

} // namespace
} // namespace planwright
