// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/clipboard.h"
#include "gui/plan_marks.h"
#include "model/edits.h"
#include "window_support.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace planwright::gui {
namespace {

using ::testing::HasSubstr;

class Help : public Window {
protected:
    [[nodiscard]] std::size_t found(const std::string& rule, const std::string& words) {
        const auto all = frame->live().findings();
        return static_cast<std::size_t>(
            std::count_if(all.begin(), all.end(), [&](const Diagnostic& finding) {
                return finding.rule == rule && finding.fragment == words;
            }));
    }
    void settle_findings() {
        wait_for([&] { return frame->live().settled(); });
    }
};

TEST_F(Help, APastedListIsOfferedAsActionsOfTheirOwn) {
    frame->sheet().go_to(first_action());
    press('A', wxMOD_CONTROL);
    put_on_clipboard(from_plain_text("- visit each office\n- write to the courts"));
    const std::size_t before = recommendation("3").actions.size();
    press(WXK_DELETE);
    ASSERT_TRUE(frame->commands().run("edit.paste"));
    EXPECT_THAT(frame->status().facts().message.utf8_string(), HasSubstr("Ctrl+Alt+A"));
    ASSERT_TRUE(frame->commands().run("row.items"));
    EXPECT_EQ(recommendation("3").actions.size(), before + 1);
    EXPECT_EQ(frame->file().document().undo_name(), "make list items actions");
}

TEST_F(Help, ATermOfThePlansOwnGlossaryIsKnownFromThenOn) {
    frame->sheet().go_to(first_action());
    type("The QZX board decides. ");
    wait_for([&] { return frame->live().settled(); });
    wait_for([&] { return !frame->live().explanation("QZX"); });
    Annotations annotations = *plan().annotations;
    annotations.terms.push_back({"QZX", "Quality Zeal Exchange", {}, {}, {}});
    ASSERT_TRUE(frame->sheet().controller().change(
        edits::set_annotations(plan(), std::move(annotations)), "add a term"));
    const auto meaning = frame->live().explanation("QZX");
    ASSERT_TRUE(meaning);
    EXPECT_THAT(*meaning, HasSubstr("Quality Zeal Exchange"));
    settle_findings();
    const auto all = frame->live().findings();
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const Diagnostic& finding) {
        return finding.plugin == "glossary" &&
               finding.message.find("Quality Zeal Exchange") != std::string::npos;
    }));
}

TEST_F(Help, PluginsSayWhatTheyCanDoAndProposeIt) {
    settle_findings();
    std::vector<PluginAction> actions;
    frame->live().actions([&](const std::vector<PluginAction>& found) { actions = found; });
    wait_for([&] { return !actions.empty(); });
    const auto expand = std::find_if(actions.begin(), actions.end(), [](const PluginAction& one) {
        return one.plugin == "glossary" && one.id == "expand";
    });
    ASSERT_NE(expand, actions.end());
    std::optional<Result<std::vector<Edit>>> edits;
    frame->live().propose(*expand, {}, {}, [&](const auto& found) { edits = found; });
    wait_for([&] { return edits.has_value(); });
    ASSERT_TRUE(*edits);
    EXPECT_FALSE((*edits)->empty());
}

TEST_F(Help, WhatAPluginIsAskedThatIsNotThereFailsInWords) {
    std::optional<Result<std::vector<Edit>>> edits;
    frame->live().propose({"nobody", "nothing", "Nothing", false}, {}, {},
                          [&](const auto& found) { edits = found; });
    wait_for([&] { return edits.has_value(); });
    ASSERT_FALSE(*edits);
    EXPECT_THAT((*edits).error().what, HasSubstr("“nobody”"));
}

TEST_F(Help, OpenCommentsAndChangedFieldsAreMarkedAndResolvedOnesAreNot) {
    PlanMarks marks;
    Comment open{{1}, {first_action(), {0, 3}}, {{"Ann", "", "Why?"}}, false};
    Comment done = open;
    done.id = {2};
    done.resolved = true;
    marks.set_comments({open, done});
    marks.set_changed({first_action()});
    std::vector<FieldMark> found;
    marks.marks(first_action(), found);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].level, MarkLevel::comment);
    EXPECT_EQ(found[1].level, MarkLevel::changed);
    found.clear();
    marks.marks(action("3", 1), found);
    EXPECT_TRUE(found.empty());
}

TEST_F(Help, TheFindingAtTheCaretIsPutIntoWordsForThoseWhoHearTheScreen) {
    frame->sheet().go_to(first_action());
    type("zzxqv ");
    settle_findings();
    wait_for([&] { return found("spelling.unknown-word", "zzxqv") == 1; });
    ASSERT_TRUE(frame->sheet().select({first_action(), {2, 2}}));
    EXPECT_THAT(frame->help().words_at_caret(), HasSubstr("zzxqv"));
    ASSERT_TRUE(frame->sheet().go_to(action("3", 0, Field::owner)));
    EXPECT_THAT(frame->help().words_at_caret(), ::testing::Not(HasSubstr("zzxqv")));
}

TEST_F(Help, APlaceThatIsGoneToStandsAtTheTopOfTheView) {
    const FieldRef place{recommendation("9").id, Field::recommendation, 0};
    const auto block = frame->sheet().layout().find(place);
    ASSERT_TRUE(block);
    ASSERT_NE(frame->sheet().top_block(), *block);
    frame->show_place(place);
    EXPECT_EQ(frame->sheet().top_block(), *block);
    EXPECT_EQ(frame->sheet().controller().field(), place);
}

TEST_F(Help, ChangesAreShownAndHiddenByTheirCommands) {
    EXPECT_FALSE(frame->commands().enabled("review.changes-off"));
    EXPECT_FALSE(frame->changes().IsShown());
    ASSERT_TRUE(frame->commands().run("review.changes-saved"));
    EXPECT_TRUE(frame->changes().IsShown());
    ASSERT_TRUE(frame->commands().run("review.changes-off"));
    EXPECT_FALSE(frame->commands().enabled("review.changes-off"));
    EXPECT_FALSE(frame->changes().IsShown());
}

} // namespace
} // namespace planwright::gui
