// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/clipboard.h"

#include "window_support.h"

#include <gmock/gmock.h>

namespace planwright::gui {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(Html, OfAWordProcessorKeepsListsAndStyles) {
    const Pasted pasted = from_html(
        "<html><head><style>p{margin:0}</style></head><body><!--StartFragment-->"
        "<p class=MsoNormal>The lead will <b>train</b> all staff:</p>"
        "<p class=MsoListParagraph>\xC2\xB7<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; "
        "</span>each month</p><ol><li>first<ol type=a><li>inner</li></ol></li></ol>"
        "<!--EndFragment--></body></html>");
    EXPECT_EQ(plain_text(pasted.text),
              "The lead will train all staff:\n- each month\n1. first\n  a) inner");
    ASSERT_THAT(pasted.text[0].runs, SizeIs(1));
    EXPECT_EQ(pasted.text[0].runs[0].style, RunStyle::bold);
}

TEST(Html, OfASpreadsheetIsRows) {
    const Pasted pasted =
        from_html("<table><tr><td>1</td><td>Count the keys.</td><td>Yard Lead</td><td>May 2027</td>"
                  "</tr><tr><td>2</td><td>Paint the gate.</td><td>Head of Works</td>"
                  "<td>June 2027</td></tr></table>");
    ASSERT_THAT(pasted.rows, SizeIs(2));
    EXPECT_EQ(plain_text(pasted.rows[0].text), "Count the keys.");
    EXPECT_EQ(pasted.rows[1].owner, "Head of Works");
    EXPECT_EQ(pasted.rows[1].target, "June 2027");
}

TEST(Html, PicturesAndScriptsAreLeftOutAndNamed) {
    const Pasted pasted = from_html("<p>Words<img src=x.png></p><script>alert(1)</script>");
    EXPECT_EQ(plain_text(pasted.text), "Words");
    EXPECT_TRUE(pasted.left_out_pictures);
    EXPECT_TRUE(pasted.left_out_scripts);
}

TEST(Html, GoesOutAndComesBackTheSame) {
    RichText text = from_pasted_text("A < B & “C”\n- one\n- two\n1. three");
    text[0].runs.push_back({0, 1, RunStyle::italic, {}});
    EXPECT_EQ(from_html(to_html(text)).text, text);
}

class Clipboard : public Window {};

TEST_F(Clipboard, CutWordsComeBackByPaste) {
    const FieldRef field = first_action();
    const std::string before = text_of(field);
    frame->sheet().go_to(field);
    ASSERT_TRUE(frame->commands().run("edit.select-all"));
    ASSERT_TRUE(frame->commands().run("edit.cut"));
    EXPECT_THAT(text_of(field), IsEmpty());
    ASSERT_TRUE(frame->commands().run("edit.paste"));
    EXPECT_EQ(text_of(field), before);
}

} // namespace
} // namespace planwright::gui
