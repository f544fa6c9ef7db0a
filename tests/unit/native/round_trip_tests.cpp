// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edition/edition.h"
#include "model/edits.h"
#include "support.h"

namespace planwright::testing {
namespace {

TEST(NativeRoundTrip, SavesTheSameBytesOfAFileItWrote) {
    expect_valid(full_plan());
    const Imported imported = read(full_plan());
    EXPECT_EQ(repairs_of(imported), "");
    EXPECT_TRUE(imported.report.set_aside.empty());
    EXPECT_EQ(written(imported.plan), full_plan());
}

TEST(NativeRoundTrip, SavesOtherValidFilesTheSameFromTheSecondTimeOn) {
    const std::string hand_made =
        "\xEF\xBB\xBF<?xml version='1.0'?><!-- a --><?b c?>\r\n"
        "<p:action-plan version=' 1.0 ' xmlns:p='urn:planwright:action-plan:1' "
        "xmlns:x='urn:x' xml:base='y' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
        "xsi:schemaLocation='urn:planwright:action-plan:1 nowhere.xsd'>\r\n"
        "<p:edition id='generic' x:a='&#10;&quot;'/><p:cover><!-- c --><p:submitted>1 May"
        "<!-- in --> 2024</p:submitted><x:foreign><p:title>of ours</p:title></x:foreign>"
        "<p:response/><p:published/></p:cover><p:title><![CDATA[A <B> & C]]></p:title>"
        "<p:recommendations><x:y/><p:ungrouped id='00000000000000a1'>"
        "<p:recommendation id='00000000000000b1'><p:number>1</p:number><p:text><p:p>a\nb"
        "<p:br/><p:i>c<p:b>d<!-- e -->f</p:b></p:i><p:b/><p:sup>g</p:sup><p:sup>h</p:sup></p:p>"
        "</p:text><p:status>\n Agreed </p:status><p:action id='00000000000000c1'><p:text/>"
        "<p:owner/><p:target>March 2025</p:target></p:action></p:recommendation></p:ungrouped>"
        "</p:recommendations></p:action-plan><?d?><!-- e -->";
    expect_valid(hand_made);
    const Imported imported = read(hand_made);
    EXPECT_EQ(repairs_of(imported), "");
    const std::string first = written(imported.plan);
    expect_valid(first);
    for (const char* kept :
         {"<!-- a -->\n<?b c?>\n", "xml:base=\"y\"", "xsi:schemaLocation", "x:a=\"&#10;&quot;\"",
          "<!-- c -->", "1 May<!-- in --> 2024", "<x:y xmlns:x=\"urn:x\"/>", "of ours",
          "A &lt;B&gt; &amp; C", "a<br/>b<br/><i>c</i>", "<sup>gh</sup>", "\n<?d?>\n<!-- e -->\n"})
        EXPECT_NE(first.find(kept), std::string::npos) << kept << "\n" << first;
    EXPECT_EQ(written(read(first).plan), first);
}

TEST(NativeRoundTrip, CarriesTheModel) {
    const Plan plan = read(full_plan()).plan;
    EXPECT_EQ(plan.edition_id, "probation-2024");
    EXPECT_EQ(plan.language, "cy");
    EXPECT_TRUE(plan.numbers_follow_order);
    const Front& front = *plan.front;
    EXPECT_EQ(front.cover.submitted_written, "29th February 2024.");
    EXPECT_EQ(to_iso(front.cover.submitted.value()), "2024-02-29");
    EXPECT_EQ(front.cover.response_lines.size(), 2U);
    EXPECT_EQ(front.cover.response_lines[1], "Bodies: Avon & Severn, \"North\"");
    EXPECT_EQ(front.cover.published_label, "Reports Published:");
    ASSERT_EQ(front.cover.reports.size(), 2U);
    EXPECT_EQ(front.cover.reports[0].body, "X");
    EXPECT_EQ(front.title, "ACTION PLAN:  Two  spaces – Région");
    EXPECT_EQ(front.overrides.definition_headings->at(2), "C");
    EXPECT_EQ(front.overrides.definitions->at(0).definition.at(0).text, "All of it.");
    EXPECT_EQ(front.overrides.introduction->at(1).language, "cy");
    EXPECT_EQ(front.printed_summary->partly_agreed, 1U);

    ASSERT_EQ(plan.groups.size(), 3U);
    EXPECT_TRUE(plan.groups[0].loose);
    EXPECT_EQ(plan.groups[0].recommendations[0].report, "r1");
    EXPECT_EQ(plan.groups[0].recommendations[0].status, std::nullopt);
    const Recommendation& row = plan.groups[1].recommendations[0];
    EXPECT_EQ(to_string(row.id), "00000000000000b2");
    EXPECT_EQ(row.status, Status::partly_agreed);
    EXPECT_EQ(row.reason_category, ReasonCategory::policy);
    ASSERT_EQ(row.text.size(), 4U);
    EXPECT_EQ(row.text[0].text, "  Leading, trailing and\ttabs  ");
    EXPECT_EQ(row.text[1].kind, ParagraphKind::background);
    EXPECT_EQ(row.text[1].list, ListKind::bullet);
    EXPECT_EQ(row.text[1].text, "abcdef");
    const std::vector<planwright::Run> runs{
        {1, 2, RunStyle::bold, ""},
        {2, 3, RunStyle::bold | RunStyle::italic, ""},
        {3, 4, RunStyle::superscript, "https://example.org/?a=1&b=2"},
        {4, 5, RunStyle::subscript, ""}};
    EXPECT_EQ(row.text[1].runs, runs);
    EXPECT_EQ(row.text[2].text, "one\ntwothree\nfour 1 < 2 & 3 > 2");
    EXPECT_EQ(row.text[2].level, 1U);
    EXPECT_EQ(row.text[3].text, "xzw");
    const Action& action = row.actions[0];
    EXPECT_EQ(action.owner.written, "Head of A / Head of B");
    EXPECT_EQ(action.owner.lead, "Head of A");
    EXPECT_EQ(action.owner.supports, std::vector<std::string>{"Head of B"});
    EXPECT_EQ(action.target.kind, TargetKind::month_and_review);
    EXPECT_EQ(to_iso(action.target.due.value()), "2024-09");
    EXPECT_EQ(action.target.review, "with review");
    EXPECT_TRUE(row.actions[1].owner.empty());

    const Annotations& notes = *plan.annotations;
    ASSERT_EQ(notes.comments.size(), 1U);
    EXPECT_TRUE(notes.comments[0].resolved);
    EXPECT_EQ(notes.comments[0].place.range, (ByteRange{11, 18}));
    EXPECT_EQ(notes.comments[0].remarks.at(1).text, "This & that.");
    ASSERT_EQ(notes.waivers.size(), 1U);
    EXPECT_EQ(notes.waivers[0].place.at, (FieldRef{Id{}, Field::introduction, 1}));
    EXPECT_EQ(notes.posts.at(0).aliases.size(), 2U);
    ASSERT_EQ(notes.terms.size(), 2U);
    EXPECT_EQ(notes.terms[0], (GlossaryTerm{"RST",
                                            "Regional Support Team",
                                            "Not the radio report.",
                                            "",
                                            {"probation", "generic"}}));
    EXPECT_EQ(notes.terms[1], (GlossaryTerm{"", "cynllun gweithredu", "", "cy", {}}));
}

TEST(NativeRoundTrip, CarriesALocalEdition) {
    Plan plan = read(full_plan()).plan;
    Edition edition = *EditionLibrary::shipped().all().front();
    edition.id = "local-0123456789abcdef";
    edition.local = true;
    edition.frame.introduction = one_paragraph("Words of <our> own.\nTwo lines & more");
    plan.edition_id = edition.id;
    plan.local_edition = std::make_shared<const Edition>(edition);
    const std::string bytes = written(plan);
    expect_valid(bytes);
    const Imported imported = read(bytes);
    EXPECT_EQ(repairs_of(imported), "");
    ASSERT_TRUE(imported.plan.local_edition);
    EXPECT_EQ(*imported.plan.local_edition, edition);
    EXPECT_EQ(imported.edition, imported.plan.local_edition);
    EXPECT_EQ(imported.report.edition, "local");
    EXPECT_EQ(written(imported.plan), bytes);
}

TEST(NativeRoundTrip, KeepsForeignContentWhenItsPlaceIsGone) {
    Plan plan = read(full_plan()).plan;
    Front front = *plan.front;
    front.cover.response_lines.clear();
    front.cover.reports.clear();
    front.overrides = {};
    front.title = "é";
    plan.front = std::make_shared<const Front>(front);
    const std::string bytes = written(plan);
    expect_valid(bytes);
    EXPECT_NE(bytes.find("<!-- between two lines -->"), std::string::npos);
    EXPECT_NE(bytes.find("<x:stamp"), std::string::npos);
    EXPECT_NE(bytes.find("é<!-- in words --></title>"), std::string::npos) << bytes;
    EXPECT_EQ(written(read(bytes).plan), bytes);
}

TEST(NativeRoundTrip, KeepsACommentInAnOwnerThatIsEmptiedNow) {
    const Plan plan =
        read(actions_in_plan("<action id='00000000000000c1'><text/><owner><written>Head"
                             "<!-- of what? --></written></owner><target/></action>"))
            .plan;
    EXPECT_NE(written(plan).find("<written>Head<!-- of what? --></written>"), std::string::npos);
    const Result<Plan> emptied =
        edits::set_owner(plan, parse_id("00000000000000c1").value(), Owner{});
    ASSERT_TRUE(emptied);
    const std::string bytes = written(*emptied);
    expect_valid(bytes);
    EXPECT_NE(bytes.find("<!-- of what? -->"), std::string::npos) << bytes;
    EXPECT_EQ(written(read(bytes).plan), bytes);
}

TEST(NativeRoundTrip, UnderstandsATargetThatNamesNoKind) {
    const Plan plan = read(actions_in_plan("<action id='00000000000000c1'><text/><owner/>"
                                           "<target>March 2025</target></action>"))
                          .plan;
    const Target& target = plan.groups[0].recommendations[0].actions[0].target;
    EXPECT_EQ(target.kind, TargetKind::month);
    ASSERT_TRUE(target.due);
    EXPECT_EQ(to_iso(*target.due), "2025-03");
}

TEST(NativeRoundTrip, SaysWhenTheEditionIsNotKnown) {
    std::string bytes = full_plan();
    bytes.replace(bytes.find("probation-2024"), 14, "mars-2090");
    const Imported imported = read(bytes);
    ASSERT_TRUE(imported.edition);
    ASSERT_EQ(imported.report.decisions.size(), 1U);
    EXPECT_NE(imported.report.decisions[0].did.find("mars-2090"), std::string::npos);
    EXPECT_EQ(imported.plan.edition_id, "mars-2090");
    EXPECT_EQ(written(imported.plan), bytes);
}

TEST(NativeRoundTrip, ComparesThePrintedSummaryWithTheRows) {
    EXPECT_FALSE(read(full_plan()).report.summary_matches);
    std::string bytes = full_plan();
    bytes.replace(bytes.find("agreed=\"1\""), 10, "agreed=\"0\"");
    EXPECT_TRUE(read(bytes).report.summary_matches);
}

} // namespace
} // namespace planwright::testing
