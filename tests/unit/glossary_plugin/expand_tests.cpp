// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "expand.h"

#include "plan_of_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace glossary::tests {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Texts expanded_texts(const Texts& texts) {
    const Analysis analysis = analysis_of(texts);
    return with_edits(analysis, expand(analysis));
}

TEST(GlossaryExpand, WritesOutAtFirstUseAndShortensAfter) {
    EXPECT_THAT(expanded_texts({"An SPO leads.", "O:SPO", "Senior Probation Officer (SPO) rota.",
                                "The Senior Probation Officer decides."}),
                ElementsAre("A Senior Probation Officer (SPO) leads.", "SPO", "SPO rota.",
                            "The SPO decides."));
}

TEST(GlossaryExpand, LeavesWhatIsRightOrKnownOrNotTheAuthors) {
    for (const Texts& texts :
         {Texts{"The Local Review Team (LRT) sits.", "The LRT sits."}, Texts{"In the UK."},
          Texts{"The QZT."}, Texts{"R:A PDU."}, Texts{"R:Probation Delivery Unit (PDU)", "A PDU."}})
        EXPECT_THAT(expand(analysis_of(texts)), IsEmpty()) << texts.front();
}

TEST(GlossaryExpand, IsDoneWhenItWasDone) {
    const Texts once = expanded_texts(
        {"PDUs and SPOs.", "Each Senior Probation Officer (SPO).", "OASys, a PDU’s OASys."});
    EXPECT_EQ(expanded_texts(once), once);
}

TEST(GlossaryTable, ListsEachAbbreviationOnceInOrder) {
    const std::vector<TableRow> rows =
        table_of(analysis_of({"The PDUs and the LRT.", "Local Review Team (LRT), QZT"}));
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].abbreviation, "LRT");
    EXPECT_EQ(rows[0].meaning, "Local Review Team");
    EXPECT_EQ(rows[0].explained, "place 2");
    EXPECT_EQ(rows[0].uses, 2U);
    EXPECT_EQ(rows[1].abbreviation, "PDU");
    EXPECT_EQ(rows[1].meaning, "Probation Delivery Unit");
    EXPECT_EQ(rows[1].explained, "");
    EXPECT_EQ(rows[2].meaning, "");
}

} // namespace
} // namespace glossary::tests
