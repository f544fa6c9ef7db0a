// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support.h"

namespace spelling {
namespace {

Strings plurals(std::string_view text) {
    return found(text, Rule::apostrophe_plural);
}

TEST(Apostrophes, OfPluralsAreReportedAtEveryPlace) {
    EXPECT_EQ(plurals("SPO's will meet. Training for SPO's, PDU’s and all PP's in the region; "
                      "R-CAT's per month."),
              (Strings{"SPO's>SPOs", "SPO's>SPOs", "PDU’s>PDUs", "PP's>PPs", "R-CAT's>R-CATs"}));
    EXPECT_EQ(plurals("It was sent to Senior Officer's (SO's) in every team."),
              (Strings{"Officer's>Officers", "SO's>SOs"}));
    EXPECT_EQ(plurals("Work by SPO's monthly, a number of NQO's north of here, 12 QDO's left, "
                      "SPO's reviewing "
                      "the cases"),
              (Strings{"SPO's>SPOs", "NQO's>NQOs", "QDO's>QDOs", "SPO's>SPOs"}));
    EXPECT_EQ(plurals("MAPPA J's completed within ten days"), (Strings{"J's>Js"}));
    EXPECT_EQ(plurals("The manager's will decide"), (Strings{"manager's>managers"}));
}

TEST(Apostrophes, OfWhatBelongsToOneAreRight) {
    EXPECT_EQ(
        plurals(
            "The PDU's plan, each SPO's caseload, HMPPS's new policy, an SPO's in-person visit, "
            "the PDU's learning needs and the manager's decision, the manager’s own view"),
        Strings{});
    EXPECT_EQ(plurals("It's what the officer's report says; let's see who's there."), Strings{});
}

TEST(Apostrophes, MissingOnesAreReportedWhereNothingElseFits) {
    EXPECT_EQ(
        found("improve practitioners assessment and PDUs accommodation", Rule::apostrophe_missing),
        (Strings{"practitioners assessment>practitioners’ assessment",
                 "PDUs accommodation>PDUs’ accommodation"}));
    EXPECT_EQ(found("on the regions behalf", Rule::apostrophe_missing),
              (Strings{"regions behalf>regions’ behalf"}));
    EXPECT_EQ(
        found("give practitioners knowledge of risk, on this behalf, practitioners’ assessment, "
              "managers meet, officers attend",
              Rule::apostrophe_missing),
        Strings{});
}

} // namespace
} // namespace spelling
