// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "html_page.h"
#include "sample_plans.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

namespace planwright::testing {

namespace {

const HtmlElement& plan_table(const HtmlElement& page) {
    const HtmlElement* table = page.with("id", "plan");
    EXPECT_NE(table, nullptr);
    static const HtmlElement none;
    return table ? *table : none;
}

/// Every text of the plan's rows, in the order in which the table is read.
std::vector<std::string> pieces_of(const Plan& plan) {
    std::vector<std::string> pieces;
    const auto add = [&](const RichText& text) {
        for (const Paragraph& paragraph : text)
            pieces.push_back(paragraph.text);
    };
    for (const Group& group : plan.groups) {
        add(group.heading);
        for (const Recommendation& recommendation : group.recommendations) {
            pieces.push_back(recommendation.number);
            add(recommendation.text);
            if (recommendation.status)
                pieces.emplace_back(to_string(*recommendation.status));
            add(recommendation.preamble);
            for (const Action& action : recommendation.actions) {
                add(action.text);
                pieces.push_back(action.owner.written);
                pieces.push_back(action.target.written);
            }
        }
    }
    return pieces;
}

class BothProfiles : public ::testing::TestWithParam<doc::Profile> {};
INSTANTIATE_TEST_SUITE_P(Html, BothProfiles,
                         ::testing::Values(doc::Profile::faithful, doc::Profile::accessible),
                         [](const auto& at) {
                             return at.param == doc::Profile::faithful ? "faithful" : "accessible";
                         });

} // namespace

TEST_P(BothProfiles, HoldEveryWordOfTheRowsInOrder) {
    for (const Plan& plan : {varied_plan(), long_plan(35)}) {
        const std::string page = letters_and_digits(exported_page(plan, GetParam()).text);
        std::size_t at = page.find(letters_and_digits("Additional comment"));
        for (const std::string& piece : pieces_of(plan)) {
            const std::string wanted = letters_and_digits(piece);
            const std::size_t found = page.find(wanted, at);
            ASSERT_NE(found, std::string::npos) << piece;
            at = found + wanted.size();
        }
    }
}

TEST_P(BothProfiles, HoldTheFrameAndTheCover) {
    const HtmlElement page = exported_page(varied_plan(), GetParam());
    for (const std::string piece : {"Action Plan Submitted:", "A Response to the Inspection:",
                                    "Vale PDU", "Reports Published:", "The first paragraph.",
                                    "What Partly Agreed means.", "Additional comment"})
        EXPECT_NE(page.text.find(piece), std::string::npos) << piece;
}

TEST_P(BothProfiles, SayDraftInHeaderTitleAndProperties) {
    const HtmlElement page = exported_page(varied_plan(), GetParam());
    EXPECT_EQ(page.all("title").at(0)->text.find("DRAFT"), 0U);
    EXPECT_NE(page.all("header").at(0)->text.find("DRAFT"), std::string::npos);
    const HtmlElement* description = page.with("name", "description");
    ASSERT_NE(description, nullptr);
    EXPECT_EQ(description->attribute("content").find("DRAFT"), 0U);
}

TEST_P(BothProfiles, SayNothingOfADraftInASubmission) {
    doc::Options options;
    options.profile = GetParam();
    options.draft = false;
    const HtmlElement page = exported_page(varied_plan(), small_edition(), options);
    EXPECT_EQ(page.text.find("DRAFT"), std::string::npos);
    EXPECT_EQ(page.with("name", "description")->attribute("content").find("DRAFT"),
              std::string::npos);
    EXPECT_NE(page.all("header").at(0)->text.find("OFFICIAL"), std::string::npos);
}

TEST_P(BothProfiles, HaveOneTopHeadingAndNoGapBelow) {
    const HtmlElement page = exported_page(varied_plan(), GetParam());
    std::vector<unsigned> levels;
    const std::function<void(const HtmlElement&)> look = [&](const HtmlElement& element) {
        for (const HtmlElement& child : element.children) {
            if (child.name.size() == 2 && child.name[0] == 'h' && child.name[1] > '0' &&
                child.name[1] < '7')
                levels.push_back(static_cast<unsigned>(child.name[1] - '0'));
            look(child);
        }
    };
    look(page);
    EXPECT_EQ(std::count(levels.begin(), levels.end(), 1U), 1);
    ASSERT_EQ(levels.at(0), 1U);
    for (std::size_t i = 1; i < levels.size(); ++i)
        EXPECT_LE(levels[i], levels[i - 1] + 1);
}

TEST_P(BothProfiles, GiveEveryTableCaptionHeaderAndScopes) {
    const HtmlElement page = exported_page(varied_plan(), GetParam());
    const auto tables = page.all("table");
    ASSERT_GE(tables.size(), 3U);
    for (const HtmlElement* table : tables) {
        ASSERT_EQ(table->all("caption").size(), 1U);
        EXPECT_FALSE(text::trim(table->all("caption")[0]->text).empty());
        ASSERT_EQ(table->all("thead").size(), 1U);
        for (const HtmlElement* header : table->all("th"))
            EXPECT_FALSE(header->attribute("scope").empty()) << header->text;
    }
}

TEST_P(BothProfiles, AreTheSameBytesEachTime) {
    EXPECT_EQ(exported_html(varied_plan(), GetParam()), exported_html(varied_plan(), GetParam()));
}

TEST_P(BothProfiles, CarryTheIdsOfAllRows) {
    const HtmlElement page = exported_page(varied_plan(), GetParam());
    for (const std::uint64_t action : {0xa1U, 0xa2U, 0xa3U, 0xa4U}) {
        const std::string id = to_string(Id{action});
        const HtmlElement* row = page.with("data-id", id);
        ASSERT_NE(row, nullptr) << id;
        EXPECT_EQ(row->name, "tr");
        EXPECT_EQ(row->attribute("id"), "a-" + id);
    }
    for (const std::uint64_t recommendation : {0x11U, 0x12U, 0x21U, 0x31U}) {
        const std::string id = to_string(Id{recommendation});
        EXPECT_NE(page.with("data-recommendation", id), nullptr);
        const HtmlElement* cell = page.with("data-id", id);
        ASSERT_NE(cell, nullptr) << id;
        EXPECT_EQ(cell->attribute("id"), "r-" + id);
    }
    for (const std::uint64_t group : {0x1U, 0x2U, 0x3U}) {
        EXPECT_NE(page.with("data-id", to_string(Id{group})), nullptr);
        EXPECT_NE(page.with("id", "g-" + to_string(Id{group})), nullptr);
    }
}

TEST_P(BothProfiles, NestListsInTheirItems) {
    const HtmlElement page = exported_page(varied_plan(), GetParam());
    const HtmlElement* row = page.with("data-id", to_string(Id{0xa1}));
    ASSERT_NE(row, nullptr);
    ASSERT_EQ(row->all("ul").size(), 1U);
    EXPECT_EQ(row->all("ul")[0]->children.size(), 2U);
    const auto lettered = row->all("ul")[0]->children[0].all("ol");
    ASSERT_EQ(lettered.size(), 1U);
    EXPECT_EQ(lettered[0]->attribute("type"), "a");
    EXPECT_EQ(lettered[0]->children.size(), 2U);
}

TEST_P(BothProfiles, HoldAPlanWithoutRecommendations) {
    const HtmlElement page = exported_page(make_plan({}), GetParam());
    EXPECT_NE(page.text.find("Total"), std::string::npos);
    EXPECT_EQ(page.all("h1").size(), 1U);
    EXPECT_FALSE(page.all("h1")[0]->text.empty());
}

TEST_P(BothProfiles, HoldTwoThousandRecommendations) {
    const HtmlElement page = exported_page(long_plan(2000), GetParam());
    std::size_t actions = 0;
    for (const HtmlElement* row : page.all("tr"))
        actions += row->attribute("id").rfind("a-", 0) == 0 ? 1U : 0U;
    EXPECT_EQ(actions, 4000U);
}

TEST(FaithfulHtml, IsOneTableOfSixColumnsWithoutHoles) {
    const HtmlElement page = exported_page(varied_plan(), doc::Profile::faithful);
    const HtmlElement& table = plan_table(page);
    const auto grid = grid_of(table, 6);
    EXPECT_EQ(grid.size(), 9U); // header, two groups, 2 + 2 + 1 + 1 rows
    EXPECT_EQ(table.all("tbody").size(), 3U);
}

TEST(FaithfulHtml, MergesTheFirstThreeColumnsOverTheActions) {
    const HtmlElement page = exported_page(varied_plan(), doc::Profile::faithful);
    const HtmlElement* number = page.with("id", "r-" + to_string(Id{0x11}));
    ASSERT_NE(number, nullptr);
    EXPECT_EQ(number->name, "th");
    EXPECT_EQ(number->attribute("scope"), "row");
    EXPECT_EQ(number->attribute("rowspan"), "2");
}

TEST(FaithfulHtml, PutsGroupsAcrossAllColumnsAsHeadersOfTheirRows) {
    const HtmlElement page = exported_page(varied_plan(), doc::Profile::faithful);
    const HtmlElement* group = page.with("id", "g-" + to_string(Id{1}));
    ASSERT_NE(group, nullptr);
    EXPECT_EQ(group->name, "tbody");
    const HtmlElement& heading = group->children.at(0).children.at(0);
    EXPECT_EQ(heading.attribute("colspan"), "6");
    EXPECT_EQ(heading.attribute("scope"), "rowgroup");
    EXPECT_EQ(text::trim(heading.text), "Northmoor PDU should:");
}

TEST(FaithfulHtml, LetsAReasonSpanTheLastThreeColumns) {
    const HtmlElement page = exported_page(varied_plan(), doc::Profile::faithful);
    const auto grid = grid_of(plan_table(page), 6);
    const HtmlElement* reason = nullptr;
    for (const auto& row : grid) {
        if (row[3]->text.find("Only part can be done") != std::string::npos)
            reason = row[3] == row[5] ? row[3] : nullptr;
    }
    ASSERT_NE(reason, nullptr);
    EXPECT_EQ(reason->attribute("colspan"), "3");
}

TEST(FaithfulHtml, KeepsCapitalsAmpersandsAndPrintedDates) {
    const HtmlElement page = exported_page(varied_plan(), doc::Profile::faithful);
    for (const std::string piece :
         {"INTRODUCTION", "Prison & Probation Service", "21st August 2023.",
          "20th July & 27th July 2023", "ACTION PLAN: PROBATION SERVICE"})
        EXPECT_NE(page.text.find(piece), std::string::npos) << piece;
}

} // namespace planwright::testing
