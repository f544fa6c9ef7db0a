// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "smart/engine.h"

#include "plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace planwright::smart {
namespace {

using ::testing::IsEmpty;

std::vector<std::string> rules_of(const std::vector<pw::Finding>& findings) {
    std::vector<std::string> rules;
    for (const pw::Finding& finding : findings)
        rules.push_back(finding.rule);
    return rules;
}

std::size_t count(const std::vector<pw::Finding>& findings, std::string_view rule) {
    return static_cast<std::size_t>(std::count_if(
        findings.begin(), findings.end(), [&](const auto& one) { return one.rule == rule; }));
}

TEST(Words, AreReadWhole) {
    EXPECT_THAT(Words::instance().problems(), IsEmpty());
}

TEST(Engine, LeavesTheInspectorsWordsAlone) {
    TestPlan plan;
    plan.recommend("Ensure that appropriate and regular support is given where necessary.");
    plan.act({"The governor will publish two rotas.", "Governor", "May 2025", "", {}});
    EXPECT_THAT(Engine().check(plan.plan()), IsEmpty());
}

TEST(Engine, LeavesLeadInAndBackgroundAlone) {
    TestPlan plan;
    plan.recommend("Do better.");
    plan.act({"publish two rotas.",
              "Governor",
              "May 2025",
              "Where necessary the unit will regularly:",
              {}});
    EXPECT_THAT(Engine().check(plan.plan()), IsEmpty());
}

TEST(Engine, SaysNothingOfWhatIsNotAgreed) {
    TestPlan plan;
    plan.recommend("Do better.", PW_STATUS_NOT_AGREED);
    plan.act({"The unit may look to improve matters where possible.", "Team", "", "", {}});
    EXPECT_THAT(Engine().check(plan.plan()), IsEmpty());
}

TEST(Engine, MarksNoMoreThanTwelveWords) {
    TestPlan plan;
    plan.recommend("Do better.");
    std::string text = "The governor will work with";
    for (int i = 0; i < 60; ++i)
        text += " word";
    const std::uint64_t id = plan.act({text + ".", "Governor", "May 2025", "", {}});
    for (const pw::Finding& finding : Engine().check(plan.plan())) {
        const std::string words =
            plan.field(id, PW_FIELD_TEXT)
                .substr(finding.place.begin, finding.place.end - finding.place.begin);
        EXPECT_LE(std::count(words.begin(), words.end(), ' '), 11) << words;
    }
}

TEST(Engine, TellsOneOwnerOnceForThePlan) {
    TestPlan plan;
    plan.recommend("Do better.");
    for (int i = 0; i < 4; ++i)
        plan.act({"Publish two rotas.", "Safety Team", "May 2025", "", {}});
    const auto findings = Engine().check(plan.plan());
    ASSERT_EQ(count(findings, "smart.owner-is-unit"), 1U);
    EXPECT_EQ(findings[0].related.size(), 3U);
}

TEST(Engine, NoticesTargetsInOneMonth) {
    TestPlan plan;
    plan.recommend("Do better.");
    for (int i = 0; i < 16; ++i)
        plan.act({"Publish two rotas.",
                  "Governor",
                  i < 8 ? "March 2025" : "May 202" + std::to_string(4 + i % 2),
                  "",
                  {}});
    const auto findings = Engine().check(plan.plan());
    ASSERT_EQ(count(findings, "smart.far-or-bunched"), 1U);
    EXPECT_THAT(findings.back().message, ::testing::HasSubstr("8 of 16"));
}

TEST(Engine, SaysTheSameTwice) {
    TestPlan plan;
    plan.recommend("Do better.");
    plan.act({"The unit will regularly work with partners where possible.",
              "Team / Unit / Group",
              "Completed and ongoing",
              "",
              {}});
    Engine engine;
    const auto first = rules_of(engine.check(plan.plan()));
    EXPECT_FALSE(first.empty());
    EXPECT_EQ(rules_of(engine.check(plan.plan())), first);
    EXPECT_EQ(rules_of(Engine().check(plan.plan())), first);
}

TEST(Engine, LooksAgainAtWhatChanged) {
    Engine engine;
    TestPlan before;
    before.recommend("Do better.");
    before.act({"Publish two rotas.", "Governor", "May 2025", "", {}});
    EXPECT_THAT(engine.check(before.plan()), IsEmpty());
    TestPlan after;
    after.recommend("Do better.");
    after.act({"Publish two rotas as appropriate.", "Governor", "May 2025", "", {}});
    EXPECT_THAT(rules_of(engine.check(after.plan())), ::testing::ElementsAre("smart.appropriate"));
}

TEST(Engine, SaysLessOrMoreAsAsked) {
    TestPlan plan;
    plan.recommend("Do better.");
    plan.act({"The unit will support the wing.", "Governor", "May 2025", "", {}});
    Settings settings;
    settings.level = Settings::Level::relaxed;
    Engine engine;
    engine.set(settings);
    EXPECT_THAT(engine.check(plan.plan()), IsEmpty());
    settings.level = Settings::Level::usual;
    engine.set(settings);
    EXPECT_EQ(engine.check(plan.plan()).size(), 1U);
}

TEST(Engine, TakesAnyText) {
    for (const std::string text : {"", " ", "will", "\xF0\x9F\x98\x80 % . ; to be",
                                   "to to to %%% 100%", "by 5% by 5% then"}) {
        TestPlan plan;
        plan.recommend("");
        const std::uint64_t id = plan.act({text, text, text, "", {text}});
        for (const pw::Finding& finding : Engine().check(plan.plan())) {
            EXPECT_LE(finding.place.begin, finding.place.end);
            EXPECT_LE(finding.place.end, plan.field(id, finding.place.at.field).size());
        }
    }
}

} // namespace
} // namespace planwright::smart
