// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "html_page.h"
#include "sample_plans.h"

#include <gtest/gtest.h>

namespace planwright::testing {

namespace {

HtmlElement accessible_page() {
    return exported_page(varied_plan(), doc::Profile::accessible);
}

std::vector<const HtmlElement*> plan_tables(const HtmlElement& page) {
    std::vector<const HtmlElement*> result;
    for (const HtmlElement* table : page.all("table")) {
        if (table->attribute("class") == "plan")
            result.push_back(table);
    }
    return result;
}

} // namespace

TEST(AccessibleHtml, HasOneTableForEachGroupUnderItsHeading) {
    const HtmlElement page = accessible_page();
    std::vector<std::string> headings;
    for (const HtmlElement* heading : page.all("h3"))
        headings.push_back(heading->text);
    EXPECT_EQ(headings, (std::vector<std::string>{"Northmoor PDU should:", "Recommendation 3",
                                                  "Vale PDU should:"}));
    EXPECT_EQ(plan_tables(page).size(), 3U);
}

TEST(AccessibleHtml, MergesNoCell) {
    const HtmlElement page = accessible_page();
    for (const std::string name : {"th", "td"}) {
        for (const HtmlElement* cell : page.all(name)) {
            EXPECT_EQ(cell->attribute("rowspan"), "") << cell->text;
            EXPECT_EQ(cell->attribute("colspan"), "") << cell->text;
        }
    }
}

TEST(AccessibleHtml, FillsAllSixColumnsOfEveryRow) {
    const HtmlElement page = accessible_page();
    for (const HtmlElement* table : plan_tables(page)) {
        for (const auto& row : grid_of(*table, 6)) {
            for (const HtmlElement* cell : row)
                EXPECT_FALSE(text::trim(cell->text).empty());
        }
    }
}

TEST(AccessibleHtml, MarksTheNumberOfEachRowAsItsHeader) {
    const HtmlElement page = accessible_page();
    for (const std::uint64_t action : {0xa1U, 0xa2U}) {
        const HtmlElement* row = page.with("data-id", to_string(Id{action}));
        ASSERT_NE(row, nullptr);
        EXPECT_EQ(row->children.at(0).name, "th");
        EXPECT_EQ(row->children.at(0).attribute("scope"), "row");
        EXPECT_EQ(row->children.at(0).text, "1");
        EXPECT_EQ(row->children.at(2).text, "Agreed");
    }
}

TEST(AccessibleHtml, ReadsTheReasonBeforeTheFirstAction) {
    const HtmlElement page = accessible_page();
    const HtmlElement* row = page.with("data-id", to_string(Id{0xa3}));
    ASSERT_NE(row, nullptr);
    const std::string& response = row->children.at(3).text;
    EXPECT_LT(response.find("Only part can be done"), response.find("Two officers"));
}

TEST(AccessibleHtml, SaysWhatIsMissing) {
    const HtmlElement page = accessible_page();
    const HtmlElement* row = page.with("data-id", to_string(Id{0xa2}));
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->children.at(4).text, "Not stated");
    const HtmlElement* refused = page.with("data-recommendation", to_string(Id{0x31}));
    ASSERT_NE(refused, nullptr);
    EXPECT_EQ(refused->children.at(5).text, "Not applicable");
}

TEST(AccessibleHtml, WordsTheFixedTextPlainly) {
    const HtmlElement page = accessible_page();
    for (const std::string piece :
         {"Introduction", "Prison and Probation Service", "The second and last.", "21 August 2023.",
          "20 July 2023 and 27 July 2023", "Action plan: Probation Service – Northmoor and Vale"})
        EXPECT_NE(page.text.find(piece), std::string::npos) << piece;
    EXPECT_EQ(page.text.find("INTRODUCTION"), std::string::npos);
    EXPECT_EQ(page.text.find("21st"), std::string::npos);
}

TEST(AccessibleHtml, LinksTheContentsToHeadingsThatExist) {
    const HtmlElement page = accessible_page();
    const auto links = page.all("nav").at(0)->all("a");
    EXPECT_EQ(links.size(), 6U); // introduction, actions with three groups, summary
    for (const HtmlElement* link : links) {
        const HtmlElement* target = page.with("id", link->attribute("href").substr(1));
        ASSERT_NE(target, nullptr) << link->attribute("href");
        EXPECT_EQ(target->text, link->text);
    }
}

TEST(AccessibleHtml, GivesTablesDifferentCaptions) {
    const HtmlElement page = accessible_page();
    EXPECT_EQ(plan_tables(page).at(0)->all("caption").at(0)->text,
              "Actions on recommendations 1 and 2");
    EXPECT_EQ(plan_tables(page).at(1)->all("caption").at(0)->text, "Actions on recommendation 3");
}

} // namespace planwright::testing
