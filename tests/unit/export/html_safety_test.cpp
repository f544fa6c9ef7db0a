// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/html_style.h"
#include "html_page.h"
#include "sample_plans.h"

#include <gtest/gtest.h>

namespace planwright::testing {

namespace {

const std::string hostile =
    "</td><script>alert('x')</script>\"' & <img src=x onerror=y> &amp; &lt;b&gt;";

Plan plan_with(RichText text) {
    Action action = make_action(0xa1, "", "", "");
    action.text = std::move(text);
    return make_plan({make_group(
        1, "Group", {make_recommendation(0x11, "1", "Text", Status::agreed, {action})})});
}

RichText linked(const std::string& address) {
    RichText text = one_paragraph("See the page here.");
    text[0].runs.push_back({4, 12, RunStyle::bold, address});
    return text;
}

} // namespace

TEST(HtmlSafety, ShowsMarkupInTextAsText) {
    Plan plan = make_plan(
        {make_group(1, hostile,
                    {make_recommendation(0x11, hostile, hostile, Status::agreed,
                                         {make_action(0xa1, hostile, hostile, hostile)})})});
    Front front;
    front.title = hostile;
    front.cover.response_lines = {hostile};
    front.cover.submitted_written = hostile;
    plan.front = std::make_shared<const Front>(front);
    Edition edition = small_edition();
    edition.protective_marking = "</style><script>" + hostile;
    edition.frame.organisation = hostile;
    for (const auto profile : {doc::Profile::faithful, doc::Profile::accessible}) {
        doc::Options options;
        options.profile = profile;
        const HtmlElement page = exported_page(plan, edition, options);
        EXPECT_TRUE(page.all("script").empty());
        EXPECT_TRUE(page.all("img").empty());
        const HtmlElement* row = page.with("data-id", to_string(Id{0xa1}));
        ASSERT_NE(row, nullptr);
        std::size_t count = 0;
        for (std::size_t at = row->text.find(hostile); at != std::string::npos;
             at = row->text.find(hostile, at + 1))
            ++count;
        EXPECT_EQ(count, 5U); // number, recommendation, action, owner, target
    }
}

TEST(HtmlSafety, LetsNothingEndTheStyleSheet) {
    EXPECT_EQ(doc::css_string("a\"b\\c</style>\nd"), "\"a\\22 b\\5c c\\3c /style\\3e \\a d\"");
}

TEST(HtmlSafety, LinksOnlyToTheWeb) {
    for (const std::string address : {"https://example.org/a?b=c&d", "mailto:a@example.org"}) {
        const HtmlElement page = exported_page(plan_with(linked(address)), doc::Profile::faithful);
        ASSERT_EQ(page.all("a").size(), 1U) << address;
        EXPECT_EQ(page.all("a")[0]->attribute("href"), address);
        EXPECT_EQ(page.all("a")[0]->text, "the page");
    }
    for (const std::string address :
         {"javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "java\nscript:x",
          "file:///etc/passwd", "https://a b", "vbscript:x"}) {
        const HtmlElement page = exported_page(plan_with(linked(address)), doc::Profile::faithful);
        EXPECT_TRUE(page.all("a").empty()) << address;
        EXPECT_NE(page.text.find("See the page here."), std::string::npos);
    }
}

TEST(HtmlSafety, WritesWhatNoFileCanHoldAsReplacement) {
    const HtmlElement page = exported_page(plan_with(one_paragraph("before\x01\xFF"
                                                                   "after")),
                                           doc::Profile::faithful);
    EXPECT_NE(page.text.find("before\uFFFD\uFFFD"
                             "after"),
              std::string::npos);
}

TEST(HtmlText, ShowsRunsAsElements) {
    RichText text = one_paragraph("H2O and bold");
    text[0].runs = {{1, 2, RunStyle::subscript, ""},
                    {8, 12, RunStyle::bold | RunStyle::italic, ""}};
    const HtmlElement page = exported_page(plan_with(text), doc::Profile::accessible);
    EXPECT_EQ(page.all("sub").at(0)->text, "2");
    ASSERT_EQ(page.all("em").size(), 1U);
    EXPECT_EQ(page.all("em")[0]->text, "bold");
}

TEST(HtmlText, KeepsForcedLineBreaks) {
    const HtmlElement page =
        exported_page(plan_with(one_paragraph("one\ntwo")), doc::Profile::faithful);
    const HtmlElement* row = page.with("data-id", to_string(Id{0xa1}));
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->all("br").size(), 1U);
}

TEST(HtmlText, NamesTheLanguageOfPagesAndParagraphs) {
    RichText text = one_paragraph("Bydd y pennaeth yn cyhoeddi’r cynllun.");
    text[0].language = "cy";
    const std::string html = exported_html(plan_with(text), doc::Profile::accessible);
    EXPECT_NE(html.find("<html lang=\"en-GB\">"), std::string::npos);
    const HtmlElement page = page_of(html);
    const HtmlElement* welsh = page.with("lang", "cy");
    ASSERT_NE(welsh, nullptr);
    EXPECT_EQ(welsh->text, text[0].text);
}

TEST(HtmlText, NamesTheLanguageOfFixedWordsInAPlanOfAnotherLanguage) {
    Plan plan = plan_with(one_paragraph("Testun"));
    plan.language = "cy";
    const std::string html = exported_html(plan, doc::Profile::accessible);
    EXPECT_NE(html.find("<html lang=\"cy\">"), std::string::npos);
    const HtmlElement page = page_of(html);
    EXPECT_EQ(page.with("id", "introduction")->attribute("lang"), "en-GB");
    EXPECT_EQ(page.with("id", "contents")->attribute("lang"), "en-GB");
}

TEST(HtmlText, ExplainsAbbreviationsOfTheGlossary) {
    doc::Options options;
    options.glossary = {{"PDU", "probation delivery unit"}};
    const HtmlElement page = exported_page(
        plan_with(one_paragraph("Each PDU and all PDUs, not PDUX.")), small_edition(), options);
    const auto found = page.all("abbr");
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0]->text, "PDU");
    EXPECT_EQ(found[1]->attribute("title"), "probation delivery unit");
    EXPECT_NE(page.text.find("Each PDU and all PDUs, not PDUX."), std::string::npos);
}

} // namespace planwright::testing
