// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Every plugin that does harm, in a child: the host lives, says whose fault it was, and reports
// nothing as clean that was not checked.
#include "host_fixture.h"

#include <cstdlib>

namespace planwright::host {
namespace {

using Kind = Failure::Kind;

struct Expected {
    const char* id;
    Kind kind;
    const char* words;
    bool hangs = false;
};

class Fault : public testing::TestWithParam<Expected> {};

TEST_P(Fault, IsNamedAndNothingIsClean) {
    TestClock clock;
    SessionOptions with = options(clock, GetParam().hangs);
    with.limits.memory_mib = 512;
    if (sanitized) // no address space can be limited there
        setenv("ASAN_OPTIONS", "hard_rss_limit_mb=512:detect_leaks=0", 1);
    const auto session = child(faulty(GetParam().id), with);
    // The second text makes the fault of those that need two calls.
    const auto answers = session->check_texts({paragraph("Ein Wörtchen", 7, 4), paragraph("ö", 8)});
    ASSERT_EQ(answers.size(), 2U);
    const auto& failed = answers[0] ? answers[1] : answers[0];
    ASSERT_FALSE(failed) << "reported as clean";
    EXPECT_EQ(failed.error().kind, GetParam().kind) << failed.error().message;
    EXPECT_EQ(failed.error().plugin, GetParam().id);
    EXPECT_NE(failed.error().message.find(GetParam().id), std::string::npos);
    EXPECT_NE(failed.error().message.find(GetParam().words), std::string::npos)
        << failed.error().message;
}

INSTANTIATE_TEST_SUITE_P(
    All, Fault,
    testing::Values(Expected{"crash", Kind::ended, "ended"},
                    Expected{"abort", Kind::ended, "ended"},
                    Expected{"exit", Kind::ended, "ended with code"},
                    Expected{"throw", Kind::nonsense, "exception"},
                    Expected{"hang", Kind::hung, "did not answer within 300 ms", true},
                    Expected{"spin", Kind::hung, "did not answer within 300 ms", true},
                    Expected{"hang-in-start", Kind::hung, "did not answer within", true},
                    Expected{"crash-in-start", Kind::ended, "ended"},
                    Expected{"fail-in-start", Kind::not_started, "could not be started"},
                    Expected{"flood", Kind::hung, "did not answer within 300 ms", true},
                    Expected{"range-outside", Kind::nonsense, "range"},
                    Expected{"range-reversed", Kind::nonsense, "range"},
                    Expected{"range-inside-character", Kind::nonsense, "range"},
                    Expected{"range-elsewhere", Kind::nonsense, "range"},
                    Expected{"range-of-paragraph", Kind::nonsense, "range"},
                    Expected{"bad-text", Kind::nonsense, "UTF-8"},
                    Expected{"foreign-rule", Kind::nonsense, "rule"},
                    Expected{"small-struct", Kind::nonsense, "finding"},
                    Expected{"wrong-result", Kind::nonsense, "does not take"},
                    Expected{"late-sink", Kind::nonsense, "after its call"},
                    Expected{"change-locale", Kind::nonsense, "locale"},
                    Expected{"fails", Kind::failed, "says that it failed"}),
    [](const auto& test) {
        std::string name = test.param.id;
        std::erase(name, '-');
        return name;
    });

TEST(Fault, MemoryWithoutEndEndsTheChildOnly) {
    TestClock clock;
    SessionOptions with = options(clock);
    with.limits.memory_mib = 256;
    if (sanitized)
        setenv("ASAN_OPTIONS", "hard_rss_limit_mb=256:detect_leaks=0", 1);
    const auto session = child(faulty("allocate"), with);
    const auto answers = session->check_texts({paragraph("one")});
    ASSERT_FALSE(answers[0]);
    EXPECT_EQ(answers[0].error().kind, Kind::ended) << answers[0].error().message;
}

TEST(Fault, PrintingAndLeftThreadsDoNotBreakTheProtocol) {
    TestClock clock;
    for (const char* id : {"print", "leave-thread", "ignores-cancel"}) {
        const auto session = child(faulty(id), options(clock));
        for (int i = 0; i < 3; ++i)
            EXPECT_TRUE(session->check_texts({paragraph("one")})[0]) << id;
        EXPECT_EQ(session->state(), RestartPolicy::State::ready);
    }
}

TEST(Fault, ALibraryThatHangsInInitIsEnded) {
    TestClock clock;
    const auto session = child(faulty("any", "faulty_init"), options(clock, true));
    const auto started = session->start();
    ASSERT_FALSE(started);
    EXPECT_EQ(started.error().kind, Kind::hung);
}

TEST(Fault, WhatIsNoPluginIsNamed) {
    TestClock clock;
    const auto words = [&](const Manifest& manifest) {
        const auto started = child(manifest, options(clock))->start();
        EXPECT_FALSE(started);
        EXPECT_EQ(started.error().kind, Kind::not_started);
        return started.error().message;
    };
    EXPECT_NE(words(faulty("any", "faulty_empty")).find("planwright_entry_1"), std::string::npos);
    EXPECT_NE(words(faulty("any", "faulty_version")).find("version 2"), std::string::npos);
    EXPECT_NE(words(faulty("any", "nowhere")).find("could not be loaded"), std::string::npos);
    EXPECT_NE(words(faulty("nobody")).find("makes no plugin"), std::string::npos);
}

TEST(Fault, TheOthersAreCheckedAndTheTextIsRemembered) {
    TestClock clock;
    const auto session = child(faulty("crash-on-word"), options(clock));
    std::vector<wire::Paragraph> texts;
    for (int i = 0; i < 20; ++i)
        texts.push_back(paragraph(i == 11 ? "please crash here" : "good", 100U + i));
    auto answers = session->check_texts(texts);
    for (std::size_t i = 0; i < answers.size(); ++i)
        EXPECT_EQ(answers[i].has_value(), i != 11) << i;
    EXPECT_EQ(answers[11].error().kind, Kind::ended);

    answers = session->check_texts(texts);
    EXPECT_EQ(answers[11].error().kind, Kind::remembered) << "not sent again";
    EXPECT_TRUE(answers[12]);
    EXPECT_EQ(session->state(), RestartPolicy::State::ready);
    // The same words elsewhere are the same text.
    EXPECT_EQ(session->check_texts({paragraph("please crash here", 5, 30)})[0].error().kind,
              Kind::remembered);
}

TEST(Fault, ThreeFaultsTurnAPluginOffUntilTheUserTurnsItOn) {
    TestClock clock;
    const auto session = child(faulty("crash-on-word"), options(clock));
    std::vector<wire::Paragraph> texts;
    for (std::uint64_t i = 0; i < 5; ++i)
        texts.push_back(paragraph("crash here " + std::to_string(i)));
    texts.push_back(paragraph("good"));
    auto answers = session->check_texts(texts);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(answers[i].error().kind, Kind::ended);
    for (std::size_t i = 3; i < 6; ++i)
        EXPECT_EQ(answers[i].error().kind, Kind::off) << i;
    EXPECT_EQ(session->state(), RestartPolicy::State::off);

    session->turn_on();
    answers = session->check_texts(texts);
    EXPECT_EQ(answers[0].error().kind, Kind::remembered);
    EXPECT_EQ(answers[3].error().kind, Kind::ended);
    EXPECT_TRUE(answers[5]);
}

TEST(Fault, WithoutWaitingAPauseIsAnAnswer) {
    TestClock clock;
    SessionOptions with = options(clock);
    with.wait_until = {};
    const auto session = child(faulty("crash-on-word"), with);
    EXPECT_EQ(session->check_texts({paragraph("crash here")})[0].error().kind, Kind::ended);
    EXPECT_EQ(session->check_texts({paragraph("good")})[0].error().kind, Kind::paused);
    clock.now += std::chrono::seconds(10);
    EXPECT_TRUE(session->check_texts({paragraph("good")})[0]);
}

TEST(Fault, AFailureBecomesAFindingThatNamesThePlugin) {
    const Failure failure{Kind::hung, "slow", "The plugin \"Slow\" did not answer."};
    const Diagnostic finding = to_diagnostic(failure, {{{5}, Field::text, 0}, {0, 0}});
    EXPECT_EQ(finding.rule, "slow.failed");
    EXPECT_EQ(finding.plugin, "slow");
    EXPECT_EQ(finding.severity, Severity::error);
    EXPECT_EQ(finding.message, failure.message);
    EXPECT_EQ(finding.place.at.row.value, 5U);
}

} // namespace
} // namespace planwright::host
