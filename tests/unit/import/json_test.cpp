// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "json_support.h"

#include <algorithm>

namespace planwright::testing {

namespace {

std::vector<ParagraphKind> kinds(const RichText& text) {
    std::vector<ParagraphKind> result;
    for (const Paragraph& paragraph : text)
        result.push_back(paragraph.kind);
    return result;
}

std::size_t decisions(const Imported& imported, DecisionKind kind) {
    return static_cast<std::size_t>(
        std::count_if(imported.report.decisions.begin(), imported.report.decisions.end(),
                      [&](const Decision& decision) { return decision.kind == kind; }));
}

std::string recommendation_with(const std::string& members) {
    return R"({"recommendations":[{"no":"1","recommendation":"Do it.",)" + members + "}]}";
}

} // namespace

TEST(Json, NeedsOnlyNumberTextAndActions) {
    const Imported imported = from_json(with_action(R"("text":"We will.")"));
    EXPECT_EQ(only_recommendation(imported).number, "1");
    EXPECT_EQ(plain_text(only_recommendation(imported).text), "Do it.");
    EXPECT_EQ(plain_text(only_action(imported).text), "We will.");
    EXPECT_TRUE(only_action(imported).owner.empty());
    EXPECT_TRUE(imported.plan.groups[0].loose);
    ASSERT_NE(imported.edition, nullptr);
    EXPECT_EQ(imported.plan.edition_id, imported.edition->id);
}

TEST(Json, UnderstandsOwnerAndTargetByThemselves) {
    const Imported imported = from_json(
        with_action(R"("text":"x","owner":"Head of A / Head of B","target":"March 2025")"));
    EXPECT_EQ(only_action(imported).owner.lead, "Head of A");
    EXPECT_EQ(only_action(imported).owner.supports, std::vector<std::string>{"Head of B"});
    EXPECT_EQ(only_action(imported).target.kind, TargetKind::month);
    EXPECT_EQ(to_iso(only_action(imported).target.due.value()), "2025-03");
}

TEST(Json, KeepsTheLinesOfAnOwnerCell) {
    const Imported imported = from_json(
        with_action(R"("text":"x","owner":" Head of A \n\nHead of B","target":"March 2025")"));
    EXPECT_EQ(only_action(imported).owner.written, "Head of A\nHead of B");
}

TEST(Json, KeepsHowOwnerAndTargetWereUnderstood) {
    const Imported imported = from_json(with_action(
        R"("text":"x","owner":"A / B","lead":"B","supports":["A"],"target":"by spring",
           "target_kind":"month","due":"2025-04","review":"then again")"));
    EXPECT_EQ(only_action(imported).owner.lead, "B");
    EXPECT_EQ(only_action(imported).target.written, "by spring");
    EXPECT_EQ(to_iso(only_action(imported).target.due.value()), "2025-04");
    EXPECT_EQ(only_action(imported).target.review, "then again");
}

TEST(Json, MarksLeadInLinesAndLists) {
    const Imported imported =
        from_json(with_action(R"("text":"The region will:\n- one\n- two","lead_in_lines":1)"));
    const RichText& text = only_action(imported).text;
    EXPECT_EQ(kinds(text),
              (std::vector{ParagraphKind::lead_in, ParagraphKind::action, ParagraphKind::action}));
    EXPECT_EQ(text[2].list, ListKind::bullet);
    EXPECT_EQ(text[2].text, "two");
}

TEST(Json, TakesKindsListsAndLineBreaksFromParagraphs) {
    const Imported imported = from_json(with_action(
        R"("text":"- a\nb\n1. c","paragraphs":[
           {"kind":"background","list":"none","level":0,"text":"- a\nb"},
           {"kind":"measure","list":"number","level":0,"text":"c"}])"));
    const RichText& text = only_action(imported).text;
    ASSERT_EQ(text.size(), 2U);
    EXPECT_EQ(text[0].list, ListKind::none);
    EXPECT_EQ(text[0].text, "- a\nb");
    EXPECT_EQ(kinds(text), (std::vector{ParagraphKind::background, ParagraphKind::measure}));
    EXPECT_TRUE(imported.report.decisions.empty());
}

TEST(Json, FollowsTheTextWhereParagraphsDiffer) {
    const Imported imported =
        from_json(with_action(R"("text":"new words","paragraphs":[{"text":"old words"}])"));
    EXPECT_EQ(plain_text(only_action(imported).text), "new words");
    ASSERT_EQ(imported.report.set_aside.size(), 1U);
    EXPECT_EQ(imported.report.set_aside[0].text, "old words");
    EXPECT_EQ(decisions(imported, DecisionKind::repaired), 1U);
}

TEST(Json, SeesTheKindOfAPreambleInItsWords) {
    const auto kind_of = [](const std::string& members) {
        return only_recommendation(from_json(recommendation_with(members))).preamble.at(0).kind;
    };
    EXPECT_EQ(kind_of(R"("preamble":"No money.","status":"Not Agreed")"), ParagraphKind::reason);
    EXPECT_EQ(kind_of(R"("preamble":"The unit will:","status":"Agreed")"), ParagraphKind::lead_in);
    EXPECT_EQ(kind_of(R"("preamble":"See recommendation 3.","status":"Agreed")"),
              ParagraphKind::pointer);
    EXPECT_EQ(kind_of(R"("preamble":"Work began.","status":"Agreed")"), ParagraphKind::background);
}

TEST(Json, GroupsRecommendationsUnderTheSameHeading) {
    const Imported imported = from_json(R"({"recommendations":[
        {"no":"1","recommendation":"a","group_heading":"A should:","actions":[]},
        {"no":"2","recommendation":"b","group_heading":"A should:","actions":[]},
        {"no":"3","recommendation":"c","group_heading":null,"actions":[]},
        {"no":"4","recommendation":"d","group_heading":"B should:","actions":[]}]})");
    ASSERT_EQ(imported.plan.groups.size(), 3U);
    EXPECT_EQ(imported.plan.groups[0].recommendations.size(), 2U);
    EXPECT_EQ(plain_text(imported.plan.groups[0].heading), "A should:");
    EXPECT_TRUE(imported.plan.groups[1].loose);
    EXPECT_FALSE(imported.plan.groups[2].loose);
}

TEST(Json, ReadsNumbersAndStatusesAsPeopleWriteThem) {
    const Imported imported = from_json(
        R"({"recommendations":[{"no":7,"recommendation":"a","status":"partially agreed","actions":[]},
                               {"no":"8.","recommendation":"b","status":"maybe","actions":[]}]})");
    const auto& rows = imported.plan.groups[0].recommendations;
    EXPECT_EQ(rows[0].number, "7");
    EXPECT_EQ(rows[0].status, Status::partly_agreed);
    EXPECT_EQ(rows[1].number, "8");
    EXPECT_FALSE(rows[1].status);
    EXPECT_EQ(imported.report.set_aside.at(0).text, "maybe");
    EXPECT_EQ(decisions(imported, DecisionKind::status_missing), 1U);
}

TEST(Json, NamesAllUnknownKeysInOneDecisionAndSetsTheirWordsAside) {
    const Imported imported = from_json(
        R"({"notes":["first","second"],"recommendations":[{"no":"1","recommendation":"a","colour":
            {"deep":"blue"},"actions":[]},{"no":"2","recommendation":"b","colour":"red","actions":[]}]})");
    ASSERT_EQ(decisions(imported, DecisionKind::unknown_key), 1U);
    EXPECT_EQ(imported.report.decisions.back().text, "/notes, /recommendations/*/colour");
    ASSERT_EQ(imported.report.set_aside.size(), 2U);
    EXPECT_EQ(imported.report.set_aside[0].text, "first\nsecond");
    EXPECT_EQ(imported.report.set_aside[1].text, "blue\nred");
    EXPECT_EQ(imported.report.set_aside[1].line, 2U);
}

TEST(Json, ReadsTheCover) {
    const Imported imported = from_json(R"({"recommendations":[],"plan_title":"ACTION PLAN: X",
        "cover":{"submitted":"2023-08-21","submitted_raw":"21st August 2023.","in_response_to":"A to B",
                 "reports_published":["2023-07-20","2023-07-27"],"reports_published_raw":"20th & 27th July 2023"}})");
    const Front& front = *imported.plan.front;
    EXPECT_EQ(front.title, "ACTION PLAN: X");
    EXPECT_EQ(to_iso(front.cover.submitted.value()), "2023-08-21");
    EXPECT_EQ(front.cover.response_lines, std::vector<std::string>{"A to B"});
    ASSERT_EQ(front.cover.reports.size(), 2U);
    EXPECT_EQ(front.cover.reports[1].key, "r2");
    EXPECT_EQ(to_iso(front.cover.reports[1].date.value()), "2023-07-27");
}

TEST(Json, SaysWhenTheSummaryDiffersFromTheRows) {
    const std::string rows =
        R"("recommendations":[{"no":"1","recommendation":"a","status":"Agreed","actions":[]}])";
    const Imported right = from_json(
        "{" + rows + R"(,"summary":{"agreed":1,"partly_agreed":0,"not_agreed":0,"total":1}})");
    EXPECT_TRUE(right.report.summary_matches);
    EXPECT_FALSE(right.plan.front->printed_summary);
    const Imported wrong = from_json(
        "{" + rows + R"(,"summary":{"agreed":2,"partly_agreed":0,"not_agreed":0,"total":2}})");
    EXPECT_FALSE(wrong.report.summary_matches);
    EXPECT_EQ(wrong.plan.front->printed_summary.value().agreed, 2U);
}

TEST(Json, GivesTheSameIdsEachTimeAndDifferentOnesToEqualRows) {
    const std::string twins = R"({"recommendations":[{"no":"1","recommendation":"a","actions":[
        {"text":"same"},{"text":"same"}]},{"no":"1","recommendation":"a","actions":[]}]})";
    const Imported once = from_json(twins);
    const Imported again = from_json(twins);
    const auto& rows = once.plan.groups[0].recommendations;
    EXPECT_EQ(rows[0].id, again.plan.groups[0].recommendations[0].id);
    EXPECT_NE(rows[0].id, rows[1].id);
    EXPECT_NE(rows[0].actions[0].id, rows[0].actions[1].id);
}

TEST(Json, KeepsIdsAndReplacesBadOnes) {
    const Imported imported = from_json(R"({"recommendations":[
        {"id":"00000000000000aa","no":"1","recommendation":"a","actions":[]},
        {"id":"00000000000000aa","no":"2","recommendation":"b","actions":[]},
        {"id":"no id","no":"3","recommendation":"c","actions":[]}]})");
    const auto& rows = imported.plan.groups[0].recommendations;
    EXPECT_EQ(rows[0].id, Id{0xaa});
    EXPECT_NE(rows[1].id, Id{0xaa});
    EXPECT_TRUE(rows[2].id);
    EXPECT_EQ(decisions(imported, DecisionKind::repaired), 2U);
}

TEST(Json, ComposesLettersOfForeignFilesOnly) {
    const std::string foreign = with_action("\"text\":\"Cafe\u0301\"");
    EXPECT_EQ(plain_text(only_action(from_json(foreign)).text), "Caf\u00e9");
    const std::string own = R"({"edition":"generic",)" + foreign.substr(1);
    EXPECT_EQ(plain_text(only_action(from_json(own)).text), "Cafe\u0301");
}

TEST(Json, ReplacesControlCharacters) {
    const Imported imported = from_json(with_action(R"("text":"a\u0000b\u0007c\r\nd\te")"));
    EXPECT_EQ(plain_text(only_action(imported).text), "a\uFFFDb\uFFFDc\nd\te");
    EXPECT_EQ(decisions(imported, DecisionKind::encoding), 1U);
}

TEST(Json, TakesTheEditionThatTheFileNames) {
    const Imported imported = from_json(R"({"edition":"prison-2024","recommendations":[]})");
    EXPECT_EQ(imported.plan.edition_id, "prison-2024");
    EXPECT_EQ(imported.report.edition, "prison-2024");
    EXPECT_EQ(imported.plan.front->overrides, FrameOverrides{});
}

TEST(Json, KeepsWordingThatDiffersFromTheNamedEdition) {
    const Imported imported = from_json(
        R"({"edition":"generic","recommendations":[],"introduction":["Our own words.","- and an item"]})");
    EXPECT_EQ(imported.plan.edition_id, "generic");
    ASSERT_TRUE(imported.plan.front->overrides.introduction);
    EXPECT_EQ(imported.plan.front->overrides.introduction->at(1).list, ListKind::bullet);
    EXPECT_FALSE(imported.plan.front->overrides.definitions);
    EXPECT_EQ(decisions(imported, DecisionKind::wording_differs), 1U);
}

TEST(Json, MakesALocalEditionOfAFrameThatNoneKnows) {
    const Imported imported =
        from_json(R"({"recommendations":[],"introduction":["Quite other words here."],
        "definitions":[{"term":"Yes","definition":"We will.","comment":"Nothing to add."}],
        "column_headings":["A","B","C","D","E","F"]})");
    EXPECT_EQ(imported.report.edition, "local");
    ASSERT_NE(imported.plan.local_edition, nullptr);
    EXPECT_EQ(imported.plan.local_edition->frame.definitions.at(0).term, "Yes");
    EXPECT_EQ(imported.plan.front->overrides, FrameOverrides{});
}

TEST(Json, KeepsTheNameOfALocalEdition) {
    // JSON lacks some labels of the frame, so that the wording alone would give another name.
    const Imported imported = from_json(
        R"({"edition":"local-00000000000000ab","recommendations":[],"introduction":["Other words."]})");
    EXPECT_EQ(imported.plan.edition_id, "local-00000000000000ab");
    ASSERT_NE(imported.plan.local_edition, nullptr);
    EXPECT_EQ(imported.plan.local_edition->id, imported.plan.edition_id);
}

TEST(Json, TakesTheEditionAskedForOrFails) {
    ImportOptions options;
    options.edition_id = "probation-2023";
    const auto read = read_json(R"({"edition":"generic","recommendations":[]})", options);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->plan.edition_id, "probation-2023");
    options.edition_id = "probation-1999";
    const auto missing = read_json(R"({"recommendations":[]})", options);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::not_found);
}

} // namespace planwright::testing
