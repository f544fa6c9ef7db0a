// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "example.h"
#include "model/own_text.h"

#include <gmock/gmock.h>

namespace planwright {
namespace {

using ::testing::ElementsAre;
using testing::must;
using testing::small_plan;
using testing::TextRun;

/// The text with each number that points somewhere in brackets.
[[nodiscard]] std::string marked(std::string text) {
    const std::vector<ByteRange> numbers = edits::pointer_numbers(text);
    for (auto range = numbers.rbegin(); range != numbers.rend(); ++range) {
        text.insert(range->end, "]");
        text.insert(range->begin, "[");
    }
    return text;
}

TEST(Pointers, AreFoundInEveryForm) {
    EXPECT_EQ(marked("See recommendation 3."), "See recommendation [3].");
    EXPECT_EQ(marked("RECOMMENDATION 12"), "RECOMMENDATION [12]");
    EXPECT_EQ(marked("(rec 3)"), "(rec [3])");
    EXPECT_EQ(marked("rec. no. 3"), "rec. no. [3]");
    EXPECT_EQ(marked("Recommendation number 3"), "Recommendation number [3]");
    EXPECT_EQ(marked("Recommendation #3"), "Recommendation #[3]");
    EXPECT_EQ(marked("recommendations 3, 4 and 15 are met"),
              "recommendations [3], [4] and [15] are met");
    EXPECT_EQ(marked("recs 3 & 4, and 5"), "recs [3] & [4], and [5]");
    EXPECT_EQ(marked("recommendations 3\xE2\x80\x93"
                     "5"),
              "recommendations [3]\xE2\x80\x93[5]");
    EXPECT_EQ(marked("recommendation 3 and 4."), "recommendation [3] and [4].");
    EXPECT_EQ(marked("recommendation\xC2\xA0"
                     "3"),
              "recommendation\xC2\xA0[3]");
    EXPECT_EQ(marked("\xE2\x80\x9Crecommendation 3\xE2\x80\x9D"),
              "\xE2\x80\x9Crecommendation [3]\xE2\x80\x9D");
}

TEST(Pointers, AreNotSeenInOtherNumbers) {
    for (const char* text :
         {"recommendation", "recommendations for 3 teams", "record 3", "prec 3", "the recs",
          "recommendation 3.2", "recommendation 3/4/2024", "recommendation 2024", "recommend 3",
          "recommendation 3rd", "recommendation 50%", "recovery 3", "\xC3\xA9rec 3",
          "3 recommendations"})
        EXPECT_EQ(marked(text), text);
    EXPECT_EQ(marked("recommendation 3 and 2 audits"), "recommendation [3] and 2 audits");
    EXPECT_EQ(marked("recommendations 3 and 31 March"), "recommendations [3] and 31 March");
    EXPECT_EQ(marked("recommendation 3, 4 March 2025"), "recommendation [3], 4 March 2025");
}

TEST(Pointers, AreFoundInColumnFourAlone) {
    Plan plan = small_plan();
    plan = must(edits::set_rich_text(plan, {Id{11}, Field::recommendation, 0},
                                     one_paragraph("See recommendation 2.")));
    plan = must(edits::set_rich_text(plan, {Id{11}, Field::preamble, 0},
                                     from_plain_text("Both:\n- rec 2")));
    std::vector<std::string> found;
    for (const edits::Pointer& pointer : edits::find_pointers(plan)) {
        const std::string text = own_text(plan, pointer.at).value_or("");
        EXPECT_EQ(text.substr(pointer.number.begin, pointer.number.size()), pointer.to);
        found.push_back(std::to_string(pointer.at.row.value) + " to " + pointer.to);
    }
    EXPECT_THAT(found, ElementsAre("11 to 2", "121 to 3", "211 to 1", "211 to 2"));
}

TEST(Renumber, LeavesAPlanInOrderAlone) {
    const Plan plan = small_plan();
    EXPECT_TRUE(edits::renumber(plan).groups.same_as(plan.groups));
}

TEST(Renumber, MovesPointersAndNothingElse) {
    Plan plan = small_plan();
    RichText text{testing::paragraph("See recommendation 1, then 3 cases in rec 3.")};
    text[0].runs = {{4, 20, RunStyle::bold, ""}};
    plan = must(edits::set_rich_text(plan, {Id{112}, Field::text, 0}, text));
    plan = must(edits::set_rich_text(plan, {Id{12}, Field::recommendation, 0},
                                     one_paragraph("As recommendation 3 says.")));
    plan = must(edits::move_group(plan, Id{2}, 0)); // 3 becomes 1, 1 becomes 2, 2 becomes 3
    const Plan numbered = edits::renumber(plan);
    const auto words = [&numbered](std::uint64_t row, Field field) {
        return own_text(numbered, {Id{row}, field, 0}).value_or("");
    };
    EXPECT_EQ(words(21, Field::number) + words(11, Field::number) + words(12, Field::number),
              "123");
    EXPECT_EQ(words(112, Field::text), "See recommendation 2, then 3 cases in rec 1.");
    EXPECT_EQ(words(121, Field::text), "As for recommendation 1.");
    EXPECT_EQ(words(211, Field::text), "See recommendations 2 and 3.");
    EXPECT_EQ(words(12, Field::recommendation), "As recommendation 3 says.") << "a quotation";
    EXPECT_EQ(words(111, Field::text), "Train all staff.");
    const Action& styled = action_at(numbered, *find_action(numbered, Id{112}));
    EXPECT_THAT(styled.text[0].runs, ElementsAre(TextRun{4, 20, RunStyle::bold, ""}));
    EXPECT_EQ(action_at(numbered, *find_action(numbered, Id{111})).text,
              action_at(plan, *find_action(plan, Id{111})).text);
}

TEST(Renumber, GrowingNumbersAndGapsAreNoProblem) {
    Plan plan = small_plan();
    plan = must(edits::replace_text(plan, {Id{21}, Field::number, 0}, {0, 1}, "128"));
    plan = must(edits::set_rich_text(plan, {Id{121}, Field::text, 0},
                                     one_paragraph("Recommendations 128, 7 and 128.")));
    plan = edits::renumber(plan);
    EXPECT_EQ(own_text(plan, {Id{121}, Field::text, 0}), "Recommendations 3, 7 and 3.")
        << "no recommendation had 7";
}

} // namespace
} // namespace planwright
