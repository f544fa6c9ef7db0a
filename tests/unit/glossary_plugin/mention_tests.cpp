// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "plan_of_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace glossary::tests {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> forms(const Texts& texts) {
    std::vector<std::string> result;
    for (const Mention& mention : analysis_of(texts).mentions)
        result.push_back(mention.form + (mention.ending.empty() ? "" : "+" + mention.ending));
    return result;
}

TEST(GlossaryMentions, AreFoundAsPeopleWriteThem) {
    EXPECT_THAT(forms({"NPPV checks, an R-CAT, two PQiPs, SEEDS2 and the HoP&Q of the MoJ."}),
                ElementsAre("NPPV", "R-CAT", "PQiP+s", "SEEDS2", "HoP&Q", "MoJ"));
    EXPECT_THAT(forms({"The PDU's lead, the SPOs’ rota, DD/HR and a CAS-3 bed."}),
                ElementsAre("PDU+'s", "SPO+s", "DD", "HR", "CAS-3"));
    EXPECT_THAT(forms({"RoSH, EPoP, ViSOR, OASys-based, non-MAPPA and T&D."}),
                ElementsAre("RoSH", "EPoP", "ViSOR", "OASys", "MAPPA", "T&D"));
    EXPECT_THAT(forms({"PDU’s", "(CRS)", "“HDC”", "IOM."}),
                ElementsAre("PDU+’s", "CRS", "HDC", "IOM"));
}

TEST(GlossaryMentions, AreNotHeadingsInCapitals) {
    EXPECT_THAT(forms({"ACTION PLAN: KENT REGION"}), IsEmpty());
    EXPECT_THAT(forms({"WHAT WE WILL DO"}), IsEmpty());
    EXPECT_THAT(forms({"STAFF TRAINING AND SUPERVISION\nThe team meets."}), IsEmpty());
    EXPECT_THAT(forms({"The SPO WILL NOT wait."}), ElementsAre("SPO"));
}

TEST(GlossaryMentions, AreNotEmphasisNumeralsUnitsOrCodes) {
    EXPECT_THAT(forms({"All reports MUST be sent AND read; do NOT wait."}), IsEmpty());
    EXPECT_THAT(forms({"Part II and Part XIV of the guide, phase III."}), IsEmpty());
    EXPECT_THAT(forms({"Form AB12, ward SO14, 25 KM and 3 GB."}), IsEmpty());
    EXPECT_THAT(forms({"Due in DEC, on a MON, at 9 AM."}), IsEmpty());
    EXPECT_THAT(forms({"This is URGENT, and urgent work comes first."}), IsEmpty());
    EXPECT_THAT(forms({"See GOV.UK and the .GOV network, or write to HR@example.org."}), IsEmpty());
    EXPECT_THAT(forms({"McLeod, LinkedIn, PowerPoint, a PhD."}), IsEmpty());
}

TEST(GlossaryMentions, OfADoubtfulWordCountWhenItIsExplained) {
    EXPECT_THAT(forms({"The Approvals and Compliance Team (ACT) will act. ACT meets."}),
                ElementsAre("ACT", "ACT"));
    EXPECT_THAT(forms({"New IT arrives."}), ElementsAre("IT"));
}

TEST(GlossaryMentions, SettleWhatIsAPlural) {
    EXPECT_THAT(forms({"OASys and OASYs"}), ElementsAre("OASys", "OASYs"));
    EXPECT_THAT(forms({"Each R-CAT; an R-CAT; the R-CATS."}),
                ElementsAre("R-CAT", "R-CAT", "R-CAT+S"));
    EXPECT_THAT(forms({"CRS and CRS"}), ElementsAre("CRS", "CRS"));
}

} // namespace
} // namespace glossary::tests
