// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support/files.h"
#include "support/process.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace planwright::testing;
using nlohmann::json;
using ::testing::HasSubstr;

TEST(New, GivesAValidDraftOfTheEdition) {
    ScratchFolder folder;
    const std::string plan = folder.file("new.plan.xml");
    const auto made = run_planwright(
        {"new", "--published", "2026-07-20", "--published", "2026-07-27", "-o", plan});
    EXPECT_EQ(made.exit_code, 0) << made.err;
    const auto converted = run_planwright({"convert", plan, "-o", "-", "--to", "json"});
    EXPECT_EQ(converted.exit_code, 0) << converted.err;
    const json read = json::parse(converted.out);
    EXPECT_EQ(read["cover"]["reports_published"], json({"2026-07-20", "2026-07-27"}));
    EXPECT_EQ(read["cover"]["reports_published_raw"], "20 July 2026 and 27 July 2026");
    EXPECT_EQ(read["summary"]["total"], 0);
    EXPECT_GE(read["introduction"].size(), 1U);
}

TEST(New, EveryShippedEditionBeginsAPlan) {
    ScratchFolder folder;
    const auto list = run_planwright({"edition", "list"});
    ASSERT_EQ(list.exit_code, 0);
    std::istringstream lines(list.out);
    std::string line;
    int count = 0;
    while (std::getline(lines, line)) {
        const std::string id = line.substr(0, line.find(' '));
        const std::string plan = folder.file(id + ".plan.xml");
        EXPECT_EQ(run_planwright({"new", "--edition", id, "-o", plan}).exit_code, 0) << id;
        const auto read = run_planwright({"convert", plan, "-o", "-", "--to", "json"});
        EXPECT_EQ(json::parse(read.out)["edition"], id);
        ++count;
    }
    EXPECT_GE(count, 5);
}

TEST(New, RefusesADateThatIsNone) {
    ScratchFolder folder;
    const auto result =
        run_planwright({"new", "--published", "31/07/2026", "-o", folder.file("x.plan.xml")});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, HasSubstr("“31/07/2026” is not a date"));
    EXPECT_FALSE(std::filesystem::exists(folder.file("x.plan.xml")));
}

TEST(Edition, AnUnknownOneNamesThoseThereAre) {
    const auto result = run_planwright({"edition", "show", "probation-1066"});
    EXPECT_EQ(result.exit_code, 2);
    EXPECT_THAT(result.err, HasSubstr("generic"));
}

TEST(Edition, ExtractedWordingComesBackInANewPlan) {
    ScratchFolder folder;
    const std::string edition = folder.file("official.edition.xml");
    const auto text = source_file("samples/plans/typical.txt");
    ASSERT_EQ(run_planwright({"edition", "extract", text, "-o", edition}).exit_code, 0);
    ASSERT_EQ(
        run_planwright({"new", "--edition", edition, "-o", folder.file("new.plan.xml")}).exit_code,
        0);
    const auto source = run_planwright({"convert", text, "-o", "-", "--to", "json"});
    const auto made =
        run_planwright({"convert", folder.file("new.plan.xml"), "-o", "-", "--to", "json"});
    const json a = json::parse(source.out);
    const json b = json::parse(made.out);
    EXPECT_EQ(a["introduction"], b["introduction"]);
    EXPECT_EQ(a["definitions"], b["definitions"]);
    EXPECT_EQ(a["column_headings"], b["column_headings"]);
}

TEST(Edition, DiffNamesThePartsAndExitsOne) {
    EXPECT_EQ(run_planwright({"edition", "diff", "generic", "generic"}).exit_code, 0);
    const auto result = run_planwright({"edition", "diff", "probation-2023", "probation-2024"});
    EXPECT_EQ(result.exit_code, 1);
    EXPECT_THAT(result.out, HasSubstr("introduction"));
}

TEST(Edition, MigrationChangesTheFrameAndKeepsTheRows) {
    ScratchFolder folder;
    const std::string plan = source_file("samples/plans/typical.plan.xml");
    const std::string moved = folder.file("moved.plan.xml");
    const auto result =
        run_planwright({"edition", "migrate", plan, "--to", "prison-2024", "-o", moved});
    ASSERT_EQ(result.exit_code, 0) << result.err;
    const json before =
        json::parse(run_planwright({"convert", plan, "-o", "-", "--to", "json"}).out);
    const json after =
        json::parse(run_planwright({"convert", moved, "-o", "-", "--to", "json"}).out);
    EXPECT_EQ(after["edition"], "prison-2024");
    EXPECT_EQ(before["recommendations"], after["recommendations"]);
    EXPECT_NE(before["introduction"], after["introduction"]);
}

} // namespace
