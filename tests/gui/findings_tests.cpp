// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "window_support.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace planwright::gui {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

class Findings : public Window {
protected:
    void SetUp() override {
        Window::SetUp();
        wait_for([&] { return frame->live().settled(); });
        settle();
    }
    [[nodiscard]] bool has(const std::string& rule, const FieldRef& field) const {
        const auto& all = frame->findings().list().all();
        return std::any_of(all.begin(), all.end(), [&](const Diagnostic& one) {
            return one.rule == rule && one.place.at == field;
        });
    }
    [[nodiscard]] std::vector<FieldMark> marks(const FieldRef& field) const {
        std::vector<FieldMark> found;
        frame->live().marks(field, found);
        return found;
    }
};

TEST_F(Findings, StandInTheListAndInTheSheet) {
    const FieldRef owner = action("5", 2, Field::owner);
    EXPECT_TRUE(has("template.owner-missing", owner));
    EXPECT_THAT(marks(owner), Not(IsEmpty()));
    EXPECT_THAT(frame->status().facts().blocking.utf8_string(), HasSubstr("block submission"));
}

TEST_F(Findings, FollowWhatIsTyped) {
    const FieldRef field = first_action();
    ASSERT_THAT(marks(field), IsEmpty());
    frame->sheet().go_to(field);
    type("recieve ");
    wait_for([&] { return !marks(field).empty(); });
    ASSERT_THAT(marks(field), Not(IsEmpty()));
    EXPECT_EQ(marks(field)[0].range, (ByteRange{0, 7}));
    for (int i = 0; i < 8; ++i)
        press(WXK_BACK);
    wait_for([&] { return marks(field).empty(); });
}

TEST_F(Findings, AreGoneWhenTheirCellIsFilled) {
    const FieldRef owner = action("5", 2, Field::owner);
    frame->sheet().go_to(owner);
    type("Head of Works");
    wait_for([&] { return frame->live().settled() && !has("template.owner-missing", owner); });
}

TEST_F(Findings, AreWalkedThroughByKey) {
    frame->sheet().run(Command::sheet_begin);
    ASSERT_TRUE(frame->commands().run("check.next"));
    const FieldRef first = *frame->sheet().controller().field();
    ASSERT_TRUE(frame->commands().run("check.next"));
    ASSERT_TRUE(frame->commands().run("check.previous"));
    EXPECT_EQ(*frame->sheet().controller().field(), first);
}

TEST_F(Findings, CanBeFiltered) {
    const std::size_t all = frame->findings().list().size();
    FindingFilter filter;
    filter.severity = Severity::hint;
    frame->findings().filter(filter);
    EXPECT_LT(frame->findings().list().size(), all);
    EXPECT_EQ(frame->findings().list().size(), frame->findings().list().counts()[0]);
    filter = {};
    filter.blocking_only = true;
    frame->findings().filter(filter);
    for (std::size_t i = 0; i < frame->findings().list().size(); ++i)
        EXPECT_TRUE(frame->findings().list()[i].blocks);
}

TEST_F(Findings, ACardOffersFixesAndTakesThem) {
    const FieldRef target = action("6", 1, Field::target);
    ASSERT_TRUE(has("template.target-vague", target));
    frame->sheet().go_to(target);
    ASSERT_TRUE(frame->commands().run("check.card"));
    SheetPopup& card = frame->help().popup();
    ASSERT_TRUE(card.is_open());
    EXPECT_THAT(card.content().heading.utf8_string(), HasSubstr("vague"));
    press(WXK_RETURN);
    EXPECT_FALSE(card.is_open());
    EXPECT_EQ(text_of(target), "November 2026");
    EXPECT_THAT(frame->file().document().undo_name(), HasSubstr("November 2026"));
    wait_for([&] { return frame->live().settled() && !has("template.target-vague", target); });
}

TEST_F(Findings, ASpellingCardHasWordsToPutThere) {
    const FieldRef field = first_action();
    frame->sheet().go_to(field);
    type("Recieve ");
    wait_for([&] { return !marks(field).empty(); });
    press(WXK_HOME, wxMOD_ALT);
    ASSERT_TRUE(frame->commands().run("check.card"));
    const auto& items = frame->help().popup().content().items;
    wait_for([&] {
        return std::any_of(items.begin(), items.end(),
                           [](const auto& one) { return one.title.Contains("Receive"); });
    });
    press(WXK_ESCAPE);
    EXPECT_FALSE(frame->help().popup().is_open());
}

TEST_F(Findings, LettersOfSmartAreKnown) {
    wait_for([&] { return frame->live().letters(first_action().row).has_value(); });
    EXPECT_TRUE((*frame->live().letters(first_action().row))[4]); // it has a month
}

TEST_F(Findings, TablesAreMadeOfThePlan) {
    wait_for([&] { return !frame->tables().tables().empty(); });
    EXPECT_EQ(frame->tables().tables().front().id, "summary");
}

TEST_F(Findings, OwnersOfThePlanAreOffered) {
    const FieldRef owner = action("5", 2, Field::owner);
    const std::string known = text_of(action("3", 0, Field::owner));
    frame->sheet().go_to(owner);
    type(known.substr(0, 6));
    SheetPopup& popup = frame->help().popup();
    ASSERT_TRUE(popup.is_open());
    const auto& items = popup.content().items;
    const auto found = std::find_if(items.begin(), items.end(), [&](const auto& one) {
        return one.title.utf8_string() == known;
    });
    ASSERT_NE(found, items.end());
    popup.take(static_cast<std::size_t>(found - items.begin()));
    EXPECT_EQ(text_of(owner), known);
}

TEST_F(Findings, ATargetDateSaysHowItIsUnderstood) {
    const FieldRef target = action("3", 0, Field::target);
    frame->sheet().go_to(target);
    ASSERT_TRUE(frame->commands().run("edit.select-all"));
    type("mar 27");
    SheetPopup& popup = frame->help().popup();
    ASSERT_TRUE(popup.is_open());
    EXPECT_THAT(popup.content().body.utf8_string(), HasSubstr("March 2027"));
    press(WXK_RETURN);
    EXPECT_EQ(text_of(target), "March 2027");
}

class FindAndReplace : public Window {};

TEST_F(FindAndReplace, FindsEverywhereAndGoesThere) {
    ASSERT_TRUE(frame->commands().run("edit.find"));
    FindQuery query;
    query.words = "staff";
    frame->find_bar().look_for(query);
    const std::size_t all = frame->find_bar().places().size();
    ASSERT_GT(all, 1U);
    ASSERT_TRUE(frame->find_bar().step(true));
    EXPECT_EQ(plain_text(frame->sheet().controller().copy()).size(), 5U);
    query.column = Field::text;
    frame->find_bar().look_for(query);
    EXPECT_LT(frame->find_bar().places().size(), all);
}

TEST_F(FindAndReplace, ReplacesAllInOneStep) {
    ASSERT_TRUE(frame->commands().run("edit.replace"));
    FindQuery query;
    query.words = "Head of (\\w+)";
    query.regular = true;
    query.match_case = true;
    query.column = Field::owner;
    frame->find_bar().look_for(query);
    const std::size_t count = frame->find_bar().places().size();
    ASSERT_GT(count, 0U);
    const auto before = frame->file().bytes();
    frame->find_bar().set_replacement("$1 Lead");
    EXPECT_EQ(frame->find_bar().replace_all(), count);
    frame->find_bar().look_for(query);
    EXPECT_TRUE(frame->find_bar().places().empty());
    EXPECT_TRUE(frame->sheet().run(Command::undo));
    EXPECT_EQ(*frame->file().bytes(), *before);
}

TEST_F(FindAndReplace, SaysWhatIsWrongWithAnExpression) {
    ASSERT_TRUE(frame->commands().run("edit.find"));
    FindQuery query;
    query.words = "(a";
    query.regular = true;
    frame->find_bar().look_for(query);
    EXPECT_THAT(frame->find_bar().note().utf8_string(), HasSubstr("cannot be read"));
}

} // namespace
} // namespace planwright::gui
