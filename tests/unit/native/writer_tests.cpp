// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support.h"
#include "xml/characters.h"

namespace planwright::testing {
namespace {

Plan plan_of(const Action& action) {
    Recommendation recommendation;
    recommendation.id = Id{2};
    recommendation.actions = Sequence<Action>({std::make_shared<const Action>(action)});
    Group group;
    group.id = Id{3};
    group.recommendations =
        Sequence<Recommendation>({std::make_shared<const Recommendation>(recommendation)});
    Plan plan;
    plan.groups = Sequence<Group>({std::make_shared<const Group>(group)});
    return plan;
}

Action action_saying(std::string text) {
    Action action;
    action.id = Id{1};
    action.text = one_paragraph(std::move(text));
    return action;
}

const Action& only_action(const Plan& plan) {
    return plan.groups[0].recommendations[0].actions[0];
}

TEST(NativeWriter, WritesAnEmptyPlanThatIsValid) {
    const std::string bytes = written(Plan{});
    expect_valid(bytes);
    EXPECT_EQ(repairs_of(read(bytes)), "");
    EXPECT_EQ(written(read(bytes).plan), bytes);
}

TEST(NativeWriter, KeepsEverySpaceOfAText) {
    for (const std::string text :
         {" ", "  a", "a  ", "\t\ta\t", "a\nb", "\n", "\n\na", "a\r\nb", "\r", "<&>\"'", "]]>",
          "é – “quoted” \u00a0\u200b\u2028", "\U0001F600", "&amp; <b>", "- not a list"}) {
        const std::string bytes = written(plan_of(action_saying(text)));
        expect_valid(bytes);
        const Imported imported = read(bytes);
        EXPECT_EQ(repairs_of(imported), "");
        ASSERT_EQ(only_action(imported.plan).text.size(), 1U);
        EXPECT_EQ(only_action(imported.plan).text[0].text, text);
        EXPECT_EQ(written(imported.plan), bytes);
    }
}

TEST(NativeWriter, KeepsEverySpaceOfLinesAndAttributes) {
    Action action = action_saying("x");
    action.owner.written = " a\t/ b\n";
    action.owner.lead = "";
    action.owner.supports = {"", " c "};
    action.target.written = "\n soon ";
    action.target.kind = TargetKind::other;
    action.target.review = " \"with\"\n<review>\t";
    const std::string bytes = written(plan_of(action));
    expect_valid(bytes);
    const Imported imported = read(bytes);
    EXPECT_EQ(repairs_of(imported), "");
    EXPECT_EQ(only_action(imported.plan).owner, action.owner);
    EXPECT_EQ(only_action(imported.plan).target, action.target);
    EXPECT_EQ(written(imported.plan), bytes);
}

TEST(NativeWriter, RefusesToWriteWhatCannotBeReadBack) {
    for (const std::string& bad :
         {std::string("a\0b", 3), std::string("a\x01"), std::string("\xFF"), std::string("\x1B"),
          std::string("\xEF\xBF\xBF")}) {
        const auto bytes = write_native(plan_of(action_saying("before " + bad)));
        ASSERT_FALSE(bytes);
        EXPECT_EQ(bytes.error().code, ErrorCode::encoding);
        EXPECT_TRUE(write_native(plan_of(action_saying(xml::without_forbidden(bad)))));
    }
}

TEST(NativeWriter, RefusesRowsWithoutAnIdOrWithAnothers) {
    Action action = action_saying("x");
    action.id = Id{};
    EXPECT_FALSE(write_native(plan_of(action)));
    action.id = Id{2};
    EXPECT_FALSE(write_native(plan_of(action)));
}

TEST(NativeWriter, PutsOneParagraphOnALine) {
    Action action = action_saying("First.");
    action.text.push_back(one_paragraph("Second.").front());
    const std::string before = written(plan_of(action));
    action.text[1].text = "Changed.";
    const std::string after = written(plan_of(action));
    EXPECT_NE(before.find("\n            <p>First.</p>\n            <p>Second.</p>\n"),
              std::string::npos)
        << before;
    EXPECT_EQ(before.size() + 1, after.size());
    EXPECT_EQ(before.find('\r'), std::string::npos);
    EXPECT_EQ(before.back(), '\n');
}

} // namespace
} // namespace planwright::testing
