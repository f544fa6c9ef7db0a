// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "sample_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

/// What looks like a fault and is none: a false alarm costs more trust than a miss.
namespace planwright {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::rules_after;
using testing::SamplePlan;

TEST(NoFault, InOrdinaryText) {
    const char* texts[] = {
        "The list [sic] is kept in room 12.",
        "Part XX of the rules of 2023/24 is read out.",
        "Call the office on extension 2046, rooms 01 and 02.",
        "St John Ambulance and St. David House will host it.",
        "Elizabeth House and James Street are open.",
        "The Victoria Road branch has 1234567 books and 10,000 visitors.",
        "Between 01/04/2024 and 31/03/2025 the rate rises to 0.75 per 1,000.",
        "Section A12 and form B1234567 are used; see ISBN 0-306-40615-2.",
        "Is it open? Yes! Why?? Because.",
        "Use the <b>bold</b> type where x > y and a_b is set.",
        "Dr. and Mr. are titles; Miss out nothing.",
        "See @library and #books for more.",
    };
    for (const char* text : texts) {
        EXPECT_THAT(
            rules_after([&](SamplePlan& p) { p.recommendations[0].actions[0].text = text; }),
            IsEmpty())
            << text;
    }
}

TEST(NoFault, InOwnersOfEveryKind) {
    const char* owners[] = {
        "HoP&Q",
        "Heads of Hall",
        "Head of Performance & Quality",
        "Head of Corporate Services (HoCS)",
        "Kent Hall and Surrey Hall Heads",
        "BSG, Dorset & Somerset Hall Heads",
        "Deputy Director, Workforce Programme, Planning",
        "Head of Safety / Head of Sales",
        "Head of Safety; Head of Sales",
        "DD Operations Directorate & DD Delivery Directorate",
        "Head of\nOperations",
        "A/Head of Safety",
        "Contract Team",
        "Head of Safety.",
    };
    for (const char* owner : owners) {
        EXPECT_THAT(
            rules_after([&](SamplePlan& p) { p.recommendations[0].actions[0].owner = owner; }),
            IsEmpty())
            << owner;
    }
}

TEST(NoFault, InTargetsOfEveryKind) {
    for (const char* target :
         {"March 2025", "March 2025.", "Completed", "Completed.", "Completed and ongoing",
          "Completed (March 2024)", "April 2025, with ongoing review", "August 2024"}) {
        EXPECT_THAT(
            rules_after([&](SamplePlan& p) { p.recommendations[0].actions[0].target = target; }),
            IsEmpty())
            << target;
    }
}

TEST(NoFault, InTextThatIsNoActionAndHasNeitherOwnerNorDate) {
    for (const ParagraphKind kind :
         {ParagraphKind::background, ParagraphKind::lead_in, ParagraphKind::measure,
          ParagraphKind::reason, ParagraphKind::pointer}) {
        EXPECT_THAT(rules_after([&](SamplePlan& p) {
                        p.recommendations[0].actions.push_back({"It was so before.", "", "", kind});
                    }),
                    IsEmpty());
    }
}

TEST(NoFault, InWhatIsNotAgreedAndOnlyExplained) {
    EXPECT_THAT(rules_after([](SamplePlan& p) {
                    p.recommendations[2].preamble.clear();
                    p.recommendations[2].actions = {
                        {"The roof costs more than the hall is worth.", "", ""}};
                }),
                IsEmpty());
}

TEST(NoFault, InNumbersOfOtherForms) {
    const std::vector<std::vector<const char*>> series{
        {"1", "1a", "2"},   {"1", "2a", "2b"},  {"1.1", "1.2", "2.1"},
        {"R1", "R2", "R3"}, {"1.", "2.", "3."}, {"Rec 1", "Rec 2", "Rec 3"}};
    for (const auto& numbers : series) {
        EXPECT_THAT(rules_after([&](SamplePlan& p) {
                        for (std::size_t i = 0; i < numbers.size(); ++i)
                            p.recommendations[i].number = numbers[i];
                    }),
                    IsEmpty())
            << numbers[1];
    }
}

TEST(NoFault, InNumbersThatBeginAnewForEachReport) {
    EXPECT_THAT(rules_after([](SamplePlan& p) {
                    p.recommendations[1].number = "1";
                    p.recommendations[1].report = "r2";
                    p.recommendations[2].number = "2";
                    p.recommendations[2].report = "r2";
                }),
                IsEmpty());
}

TEST(NoFault, InPointersThatHoldOrLeadElsewhere) {
    const char* texts[] = {
        "See recommendation 2 for the doors.",
        "This meets recommendation 14 of the thematic inspection of museums.",
        "As recommendation 31 in the report of 2019 asked.",
    };
    for (const char* text : texts) {
        EXPECT_THAT(
            rules_after([&](SamplePlan& p) { p.recommendations[0].actions[0].text = text; }),
            IsEmpty())
            << text;
    }
}

TEST(NoFault, InFrameWordsThatDifferOnlyInTypeOfQuoteAndSpace) {
    EXPECT_THAT(rules_after([](SamplePlan& p) {
                    p.overrides.introduction =
                        from_plain_text("The  inspector looks at\xC2\xA0libraries.\nThis plan says "
                                        "what will be done about it.");
                }),
                IsEmpty());
}

TEST(NoFault, InASummaryThatAgrees) {
    EXPECT_THAT(rules_after([](SamplePlan& p) {
                    p.printed_summary = SummaryCounts{1, 1, 1, 3};
                }),
                IsEmpty());
}

TEST(Targets, AreComparedWithTheDayGiven) {
    testing::SamplePlan sample;
    CheckOptions options{testing::sample_edition()};
    options.as_of = parse_iso_date("2025-04-01");
    EXPECT_THAT(testing::rules_of(check(sample.make(), options)),
                ElementsAre("template.target-past"));
    // A month means its last day.
    options.as_of = parse_iso_date("2025-03-31");
    EXPECT_THAT(testing::rules_of(check(sample.make(), options)), IsEmpty());
}

} // namespace
} // namespace planwright
