// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/tables.h"

#include "html_page.h"
#include "sample_plans.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace planwright::testing {

TEST(Tables, CountTheAnswersFromTheRows) {
    const GeneratedTable table = summary_table(varied_plan(), small_edition());
    std::vector<std::pair<std::string, std::uint64_t>> counted;
    for (const GeneratedTable::Row& row : table.rows)
        counted.emplace_back(row.cells[0].text, row.cells[1].number.value());
    EXPECT_EQ(counted, (std::vector<std::pair<std::string, std::uint64_t>>{
                           {"Agreed", 1}, {"Partly Agreed", 1}, {"Not Agreed", 1}, {"Total", 4}}));
    EXPECT_EQ(table.note, "1 of them has no answer yet.");
    EXPECT_EQ(table.rows[1].sources, std::vector<Id>{Id{0x12}});
    EXPECT_EQ(table.rows[3].sources.size(), 4U);
}

TEST(Tables, AlignTextForATerminal) {
    EXPECT_EQ(table_text(summary_table(long_plan(120), small_edition())),
              "Recommendations  Number\n"
              "---------------  ------\n"
              "Agreed              120\n"
              "Partly Agreed         0\n"
              "Not Agreed            0\n"
              "Total               120\n");
}

TEST(Tables, QuoteCsvFieldsThatNeedIt) {
    GeneratedTable table;
    table.header = {"a,b", "c"};
    table.rows.push_back({{{"say \"yes\"", {}}, {"line\nbreak", {}}}, {}, false});
    EXPECT_EQ(table_csv(table), "\"a,b\",c\r\n\"say \"\"yes\"\"\",\"line\nbreak\"\r\n");
}

TEST(Tables, KeepCsvFromBeingRun) {
    GeneratedTable table;
    table.header = {"Owner", "Actions"};
    table.rows.push_back({{{"=1+1", {}}, {"-", {}}}, {}, false});
    table.rows.push_back({{{"+44, @home", {}}, {"3", 3}}, {}, false});
    EXPECT_EQ(table_csv(table), "Owner,Actions\r\n'=1+1,'-\r\n\"'+44, @home\",3\r\n");
}

TEST(Tables, AlignWideAndCombiningCharacters) {
    GeneratedTable table;
    table.header = {"Owner", "n"};
    table.rows.push_back({{{"灯灯", {}}, {"1", 1}}, {}, false});
    table.rows.push_back({{{"w\xCC\x82r", {}}, {"22", 22}}, {}, false});
    EXPECT_EQ(table_text(table), "Owner   n\n-----  --\n灯灯    1\nw\xCC\x82r     22\n");
}

TEST(Tables, HideBarsFromScreenReaders) {
    GeneratedTable table;
    table.header = {"Month", "Timeline"};
    table.rows.push_back({{{"May", {}}, {"██", {}}}, {}, false});
    const auto html = table_html(table);
    ASSERT_TRUE(html);
    EXPECT_NE(html->find("<span aria-hidden=\"true\">██</span>"), std::string::npos) << *html;
}

TEST(Tables, WriteAFragmentOfHtml) {
    const auto html = table_html(summary_table(varied_plan(), small_edition()));
    ASSERT_TRUE(html);
    EXPECT_EQ(html->find("<!DOCTYPE"), std::string::npos);
    const HtmlElement page = page_of(*html);
    ASSERT_EQ(page.all("table").size(), 1U);
    EXPECT_EQ(grid_of(*page.all("table")[0], 2).size(), 5U);
    EXPECT_EQ(page.all("caption").size(), 1U);
    EXPECT_EQ(page.all("th").at(0)->attribute("scope"), "col");
    EXPECT_EQ(page.all("th").at(2)->attribute("scope"), "row");
}

TEST(Tables, WriteJsonWithNumbersAndSources) {
    const auto json =
        nlohmann::json::parse(table_json(summary_table(varied_plan(), small_edition())));
    EXPECT_EQ(json["table"], "summary");
    EXPECT_EQ(json["header"], nlohmann::json({"Recommendations", "Number"}));
    EXPECT_EQ(json["rows"][0]["cells"], nlohmann::json({"Agreed", 1}));
    EXPECT_EQ(json["rows"][0]["sources"], nlohmann::json::array({to_string(Id{0x11})}));
}

} // namespace planwright::testing
