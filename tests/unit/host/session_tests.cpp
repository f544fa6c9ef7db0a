// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The same answers in this process and in a child.
#include "host_fixture.h"
#include "model/edits.h"

#include <thread>

namespace planwright::host {
namespace {

enum class Where { local, child };

class Sessions : public testing::TestWithParam<Where> {
protected:
    [[nodiscard]] std::unique_ptr<Session> start(wire::Offer offer = {}) {
        SessionOptions with = options(clock_);
        with.listener = {[this](std::uint32_t, std::string_view line) { log_ += line; },
                         [this](std::string_view word) { proposed_ += word; }};
        const Manifest manifest = installed("everything");
        return GetParam() == Where::local ? local_session(manifest, offer, with)
                                          : child_session(manifest, offer, runner_path, with);
    }

    TestClock clock_;
    std::string log_;
    std::string proposed_;
};

INSTANTIATE_TEST_SUITE_P(Both, Sessions, testing::Values(Where::local, Where::child),
                         [](const auto& test) {
                             return test.param == Where::local ? "InProcess" : "Child";
                         });

wire::Offer looking_for(std::string word) {
    wire::Offer offer;
    offer.settings["word"] = {std::move(word)};
    return offer;
}

Action action(std::uint64_t id, const std::string& text, const std::string& owner) {
    Action a;
    a.id = {id};
    a.text = from_plain_text(text);
    a.owner = parse_owner(owner);
    return a;
}

Plan small_plan(std::size_t recommendations) {
    std::vector<std::shared_ptr<const Recommendation>> list;
    for (std::size_t i = 0; i < recommendations; ++i) {
        auto r = std::make_shared<Recommendation>();
        r->id = {1000 + i};
        r->number = std::to_string(i + 1);
        r->text = one_paragraph("Do it.");
        r->actions = r->actions.appended(
            std::make_shared<const Action>(action(2000 + 2 * i, "First step", "Head of PDU")));
        r->actions = r->actions.appended(
            std::make_shared<const Action>(action(2001 + 2 * i, "- a\n- b", "")));
        list.push_back(std::move(r));
    }
    auto group = std::make_shared<Group>();
    group->id = {1};
    group->heading = one_paragraph("Leadership");
    group->recommendations = Sequence<Recommendation>(std::move(list));
    Plan plan;
    plan.groups = plan.groups.appended(std::move(group));
    return plan;
}

TEST_P(Sessions, DescribesThePlugin) {
    const auto description = start()->start();
    ASSERT_TRUE(description) << description.error().message;
    EXPECT_EQ(description->version, "2.0");
    EXPECT_EQ(description->extensions.size(), 9U);
    EXPECT_TRUE(description->has(PW_EXT_TRANSFORM));
    EXPECT_EQ(description->interests, static_cast<std::uint32_t>(PW_INTEREST_ALL));
    ASSERT_EQ(description->tables.size(), 1U);
    EXPECT_EQ(description->tables[0], (wire::Item{"rows", "Rows", "One line a row."}));
}

TEST_P(Sessions, FindsInParagraphs) {
    const auto session = start(looking_for("Llŷn"));
    const auto answers = session->check_texts(
        {paragraph("o Llŷn i Llŷn", 7, 10), paragraph("", 8), paragraph("Llyn", 9)});
    ASSERT_TRUE(answers[0]) << answers[0].error().message;
    ASSERT_EQ(answers[0]->size(), 2U);
    const Diagnostic& finding = answers[0]->at(1);
    EXPECT_EQ(finding.rule, "everything.word");
    EXPECT_EQ(finding.plugin, "everything");
    EXPECT_EQ(finding.letter, 'S');
    EXPECT_EQ(finding.fragment, "Llŷn");
    EXPECT_EQ(finding.place, (FieldRange{{{7}, Field::text, 0}, {20, 25}}));
    EXPECT_TRUE(answers[1]->empty());
    EXPECT_TRUE(answers[2]->empty());
}

TEST_P(Sessions, AVeryLongParagraphIsCheckedToTheEnd) {
    const auto session = start(looking_for("needle"));
    std::string text;
    while (text.size() < 3'000'000)
        text += "Llŷn hay \"\x01\" ";
    const std::size_t middle = text.find("hay", 1'500'000);
    text.replace(middle, 3, "needle");
    text += "needle";
    const auto answers = session->check_texts({paragraph(text, 7, 5)});
    ASSERT_TRUE(answers[0]) << answers[0].error().message;
    ASSERT_EQ(answers[0]->size(), 2U);
    EXPECT_EQ(answers[0]->at(0).place.range.begin, middle + 5);
    EXPECT_EQ(answers[0]->at(1).place.range.end, text.size() + 5);
}

TEST_P(Sessions, ThousandsOfParagraphsKeepTheirOrder) {
    const auto session = start(looking_for("x"));
    std::vector<wire::Paragraph> texts;
    for (std::uint64_t i = 1; i <= 3000; ++i)
        texts.push_back(paragraph(std::string(i % 4, 'x'), i));
    const auto answers = session->check_texts(texts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        ASSERT_TRUE(answers[i]);
        ASSERT_EQ(answers[i]->size(), texts[i].text.size());
    }
}

TEST_P(Sessions, MoreThanAThousandFindingsInAFieldAreCutThere) {
    const auto answers = start(looking_for("x"))->check_texts({paragraph(std::string(1500, 'x'))});
    ASSERT_TRUE(answers[0]) << answers[0].error().message;
    EXPECT_EQ(answers[0]->size(), 1000U);
}

TEST_P(Sessions, CancellingEndsACall) {
    const auto session = start();
    ASSERT_TRUE(session->start());
    const CancelToken token = CancelToken::make();
    std::thread other([&] { token.cancel(); });
    const auto answers =
        session->check_texts({paragraph("wait until cancelled"), paragraph("later")}, token);
    other.join();
    for (const auto& answer : answers) {
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, Failure::Kind::cancelled);
    }
    EXPECT_TRUE(session->check_texts({paragraph("later")})[0]) << "the plugin lives on";
}

TEST_P(Sessions, SettingsWordsAndFoldersArrive) {
    wire::Offer offer = looking_for("a");
    offer.words_granted = true;
    offer.words = {{PW_WORDS_ALLOW, "Llŷn", ""}, {PW_WORDS_PREFER, "utilise", "use"}};
    offer.glossary = {{"PDU", "Probation Delivery Unit", "", ""}};
    offer.well_known = {"NHS", "UK"};
    offer.folders["dictionaries"] = {"/usr/share/hunspell"};
    const auto session = start(offer);
    auto answers = session->check_texts({paragraph("words"), paragraph("banana")});
    EXPECT_EQ(answers[0]->at(0).message,
              "0Llŷn>;2utilise>use;PDU=Probation Delivery Unit;NHS!UK!/usr/share/hunspell;");
    EXPECT_EQ(answers[1]->size(), 3U);

    offer.settings["word"] = {std::string("n")};
    offer.words = {{PW_WORDS_DENY, "bad", ""}};
    offer.glossary.clear();
    offer.well_known = {"UK"};
    session->configure(offer);
    answers = session->check_texts({paragraph("words"), paragraph("banana")});
    EXPECT_EQ(answers[0]->at(0).message, "1bad>;UK!/usr/share/hunspell;");
    EXPECT_EQ(answers[1]->size(), 2U);
}

TEST_P(Sessions, AHundredThousandWordsArrive) {
    wire::Offer offer;
    offer.words_granted = true;
    for (int i = 0; i < 100'000; ++i)
        offer.words.push_back({PW_WORDS_ALLOW, "word-number-" + std::to_string(i), ""});
    const auto session = start(offer);
    // The message would be too long for a finding: only that the plugin started counts here.
    EXPECT_TRUE(session->start());
}

TEST_P(Sessions, LogAndProposalsComeBack) {
    wire::Offer offer;
    offer.words_granted = true;
    const auto session = start(offer);
    ASSERT_TRUE(session->check_texts({paragraph("propose")})[0]);
    EXPECT_EQ(log_, "proposing");
    EXPECT_EQ(proposed_, "Llŷn");
}

TEST_P(Sessions, WordsThatAreNotGrantedAreNotThere) {
    const auto session = start();
    ASSERT_TRUE(session->check_texts({paragraph("propose")})[0]);
    EXPECT_EQ(proposed_, "");
}

TEST_P(Sessions, ChecksAPlanAndFollowsItsChanges) {
    const auto session = start();
    const Edition edition;
    Plan plan = small_plan(30);
    std::shared_ptr<const PlanView> view = PlanView::make(plan, edition, {1, {}});
    session->set_plan(view);
    auto findings = session->check_plan();
    ASSERT_TRUE(findings) << findings.error().message;
    ASSERT_EQ(findings->size(), 31U);
    EXPECT_EQ(findings->at(0).message, "The index is the plan.");
    EXPECT_EQ(findings->at(1).place, (FieldRange{{{2001}, Field::owner, 0}, {0, 0}}));
    EXPECT_EQ(findings->at(1).related.at(0).fragment, "- a\n- b");

    const std::vector<std::function<Result<Plan>(const Plan&)>> steps{
        [](const Plan& p) { return edits::set_owner(p, {2001}, parse_owner("Head of HR")); },
        [](const Plan& p) { return edits::remove_action(p, {2010}); },
        [](const Plan& p) { return edits::move_action(p, {2030}, {1003}, 0); },
        [](const Plan& p) { return edits::move_recommendation(p, {1020}, {1}, 0); },
        [](const Plan& p) { return edits::insert_action(p, {1004}, 1, action(9000, "New", "")); },
        [](const Plan& p) { return edits::remove_recommendation(p, {1007}); },
    };
    std::uint64_t revision = 1;
    for (const auto& step : steps) {
        auto next = step(plan);
        ASSERT_TRUE(next) << describe(next.error());
        plan = *next;
        view = PlanView::make(plan, edition, {++revision, {}}, view.get());
        session->set_plan(view);
        findings = session->check_plan();
        ASSERT_TRUE(findings) << findings.error().message;
        EXPECT_EQ(findings->at(0).message, "The index is the plan.") << revision;
    }
    EXPECT_EQ(findings->at(0).help, std::to_string(steps.size())) << "told of changes, not anew";
}

TEST_P(Sessions, APlanOfManyMessagesArrivesWhole) {
    const auto session = start();
    const Edition edition;
    session->set_plan(PlanView::make(small_plan(3000), edition, {1, {}}));
    const auto findings = session->check_plan();
    ASSERT_TRUE(findings) << findings.error().message;
    EXPECT_EQ(findings->size(), 3001U);
    EXPECT_EQ(findings->at(0).message, "The index is the plan.");
}

TEST_P(Sessions, SuggestsTabulatesAndProposes) {
    const auto session = start();
    const Edition edition;
    session->set_plan(PlanView::make(small_plan(2), edition, {1, {}}));

    const wire::Paragraph p = paragraph("some words", 2000, 0);
    const wire::Range range{p.at, 5, 10};
    const auto suggestions = session->suggest(p, range);
    ASSERT_TRUE(suggestions) << suggestions.error().message;
    EXPECT_EQ(*suggestions, std::vector<std::string>{"words?"});

    const auto table = session->table("rows");
    ASSERT_TRUE(table) << table.error().message;
    ASSERT_EQ(table->size(), 5U);
    EXPECT_TRUE(table->at(0).header);
    EXPECT_EQ(table->at(1).cells, (std::vector<std::string>{"2000", "First step"}));
    EXPECT_EQ(table->at(1).source, (wire::Place{2000, PW_FIELD_TEXT, 0}));

    const auto edits = session->command("clear-owners");
    ASSERT_TRUE(edits) << edits.error().message;
    ASSERT_EQ(edits->size(), 4U);
    EXPECT_EQ(edits->at(0).place, (FieldRange{{{2000}, Field::owner, 0}, {0, 11}}));

    const auto quoted = session->transform("quote", p, range);
    ASSERT_TRUE(quoted) << quoted.error().message;
    ASSERT_EQ(quoted->size(), 2U);
    EXPECT_EQ(quoted->at(1).replacement, "’");
}

TEST_P(Sessions, TellsWhichLettersAreCovered) {
    const auto session = start();
    const Edition edition;
    session->set_plan(PlanView::make(small_plan(2), edition, {1, {}}));
    const auto covered = session->coverage();
    ASSERT_TRUE(covered) << covered.error().message;
    ASSERT_FALSE(covered->empty());
    EXPECT_EQ(covered->at(0).letter, 'S');
    EXPECT_EQ(covered->at(0).place, (FieldRange{{{2000}, Field::text, 0}, {0, 10}}));
}

TEST_P(Sessions, RefusesALetterInTheFieldOfAnother) {
    const auto session = start(looking_for("wrong field"));
    const Edition edition;
    session->set_plan(PlanView::make(small_plan(2), edition, {1, {}}));
    const auto covered = session->coverage();
    ASSERT_FALSE(covered);
    EXPECT_EQ(covered.error().kind, Failure::Kind::nonsense);
}

TEST_P(Sessions, TheSameQuestionHasTheSameAnswer) {
    const auto session = start(looking_for("a"));
    const std::vector<wire::Paragraph> texts{paragraph("banana"), paragraph("ananas")};
    const auto first = session->check_texts(texts);
    const auto second = session->check_texts(texts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        ASSERT_EQ(first[i]->size(), second[i]->size());
        for (std::size_t n = 0; n < first[i]->size(); ++n)
            EXPECT_EQ(first[i]->at(n).place, second[i]->at(n).place);
    }
}

} // namespace
} // namespace planwright::host
