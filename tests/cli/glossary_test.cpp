// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/file.h"
#include "support/process.h"
#include "support/temporary_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace {

using namespace planwright::testing;
using planwright::read_file;
using planwright::write_file;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* plan = R"({
  "edition": "probation-2024", "plan_title": "ACTION PLAN: WESSEX",
  "recommendations": [
    {"no": "1", "recommendation": "Improve supervision.", "status": "Agreed", "actions": [
      {"text": "An SPO will meet each team. The Local Review Team (LRT) will sit monthly.",
       "owner": "Head of Service", "target": "March 2025"},
      {"text": "The Local Review Team will publish a report.", "owner": "Head of Service",
       "target": "May 2025"}]}]})";

class GlossaryCommand : public ::testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(write_file(input_, plan)); }
    TemporaryFolder folder_;
    std::string input_ = (folder_.path() / "in.json").string();
    std::string output_ = (folder_.path() / "out.json").string();
};

TEST_F(GlossaryCommand, ExpandWritesOutAtFirstUseAndShortensAfter) {
    const auto result = run_planwright({"glossary", "expand", input_, "-o", output_});
    ASSERT_EQ(result.exit_code, 0) << result.err;
    EXPECT_THAT(read_file(output_).value(),
                AllOf(HasSubstr("A Senior Probation Officer (SPO) will meet each team."),
                      HasSubstr("\"The LRT will publish a report.\"")));
    EXPECT_THAT(result.err, HasSubstr("2 places changed"));
}

TEST_F(GlossaryCommand, ExpandShowsItsChangesBeforeMakingThem) {
    const auto result = run_planwright({"glossary", "expand", input_, "--dry-run"});
    EXPECT_EQ(result.exit_code, 0) << result.err;
    EXPECT_THAT(result.out, HasSubstr("text: An SPO -> A Senior Probation Officer (SPO)\n"));
    EXPECT_EQ(run_planwright({"glossary", "expand", input_}).exit_code, 2);
}

TEST_F(GlossaryCommand, TakeWritesWhatThePlanExplains) {
    const std::string file = (folder_.path() / "wessex.glossary.xml").string();
    ASSERT_EQ(run_planwright({"glossary", "take", input_, "-o", file}).exit_code, 0);
    EXPECT_THAT(read_file(file).value(),
                AllOf(HasSubstr("<title>ACTION PLAN: WESSEX</title>"),
                      HasSubstr("<term abbreviation=\"LRT\">Local Review Team</term>"),
                      Not(HasSubstr("SPO"))));
}

TEST_F(GlossaryCommand, FindsWhatIsNotExplainedInACheck) {
    const auto result = run_planwright({"check", input_, "--only", "glossary"});
    EXPECT_THAT(result.out, AllOf(HasSubstr("SPO is never explained: write “Senior Probation "
                                            "Officer (SPO)” here."),
                                  Not(HasSubstr("LRT is never"))));
}

TEST_F(GlossaryCommand, TheTermsOfAPlanLieOverTheNationalOnes) {
    const std::string native = (folder_.path() / "in.plan.xml").string();
    ASSERT_EQ(run_planwright({"convert", input_, "-o", native}).exit_code, 0);
    std::string xml = read_file(native).value();
    const std::size_t at =
        xml.find("</recommendations>") + std::string("</recommendations>").size();
    xml.insert(at, "<glossary><term abbreviation=\"SPO\">Shared Parking Office</term></glossary>");
    ASSERT_TRUE(write_file(native, xml));
    EXPECT_THAT(run_planwright({"check", native, "--only", "glossary"}).out,
                HasSubstr("write “Shared Parking Office (SPO)” here."));
}

} // namespace
