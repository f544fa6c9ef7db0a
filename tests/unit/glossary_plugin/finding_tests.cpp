// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "plan_of_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace glossary::tests {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

TEST(GlossaryFinding, OffersTheMeaningThatTheGlossaryGives) {
    EXPECT_THAT(fixed("unexplained", {"Each PDU reports."}),
                ElementsAre("Each Probation Delivery Unit (PDU) reports."));
    EXPECT_THAT(fixed("unexplained", {"All SPOs meet."}),
                ElementsAre("All Senior Probation Officers (SPOs) meet."));
    EXPECT_THAT(fixed("unexplained", {"An SPO meets a PDU."}),
                ElementsAre("A Senior Probation Officer (SPO) meets a PDU."));
    EXPECT_THAT(fixed("unexplained", {"Sign a OASys form."}),
                ElementsAre("Sign an Offender Assessment System (OASys) form."));
}

TEST(GlossaryFinding, GuessesFromNamesWithTheSameInitials) {
    const Texts texts{"The WPT is used.", "O:Workforce Planning Tool"};
    EXPECT_THAT(
        fixed("unexplained", texts),
        ElementsAre("The Workforce Planning Tool (WPT) is used.", "Workforce Planning Tool"));
    EXPECT_THAT(check(analysis_of(texts)).front().message, HasSubstr("if it stands for"));
}

TEST(GlossaryFinding, NamesAllFurtherPlacesOnce) {
    const Findings all = check(analysis_of({"A PDU.", "The PDUs.", "O:Head of PDU"}));
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_THAT(all.front().related, SizeIs(2));
}

TEST(GlossaryFinding, MovesALateExplanationForward) {
    EXPECT_THAT(fixed("explained-late", {"The LRT sits.", "A Local Review Team (LRT) acts."}),
                ElementsAre("The Local Review Team (LRT) sits.", "A LRT acts."));
}

TEST(GlossaryFinding, OfAVariantHasAFixForItsPlaceAndOneForAll) {
    const Analysis analysis = analysis_of({"PQIP one.", "Two PQIPs.", "A PQiP."});
    Findings variants = check(analysis);
    std::erase_if(variants, [](const auto& one) { return one.rule != "glossary.variant"; });
    ASSERT_THAT(variants, SizeIs(2));
    for (const pw::Finding& variant : variants) {
        ASSERT_THAT(variant.fixes, SizeIs(2));
        EXPECT_TRUE(variant.fixes[0].safe);
        EXPECT_THAT(variant.related, SizeIs(1));
        EXPECT_THAT(with_edits(analysis, variant.fixes[1].edits),
                    ElementsAre("PQiP one.", "Two PQiPs.", "A PQiP."));
    }
}

TEST(GlossaryFinding, LeavesTheReportsWordsAsTheyAre) {
    for (const pw::Finding& finding :
         check(analysis_of({"R:Offending Assessment System (OASys)", "Use OASys."}))) {
        EXPECT_TRUE(finding.fixes.empty());
        EXPECT_EQ(finding.severity, static_cast<std::uint32_t>(PW_HINT));
    }
}

TEST(GlossaryFinding, ShortensInTheRightNumber) {
    EXPECT_THAT(fixed("explained-again",
                      {"Senior Probation Officers (SPOs)", "Senior Probation Officers (SPO)"}),
                ElementsAre("Senior Probation Officers (SPOs)", "SPOs"));
}

TEST(GlossaryFinding, AreTheSameEachTime) {
    const Texts texts{"The LRT, PDU and QZT.", "A Local Review Team (LRT), a PQIP."};
    EXPECT_EQ(found(texts), found(texts));
}

TEST(GlossaryFinding, TakesWelshLettersAndBrokenBytesAsTheyCome) {
    EXPECT_THAT(found("unexplained", {"Tîm Ŵyth \xff\xfe (TŴ) a’r PDU."}).back(), "PDU");
}

} // namespace
} // namespace glossary::tests
