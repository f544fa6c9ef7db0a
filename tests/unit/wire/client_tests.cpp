// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/client.h"

#include "wire/framing.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <vector>

namespace planwright::wire {
namespace {

using Kind = CallFailure::Kind;

Client start(const std::string& how) {
    auto child = ChildProcess::start({WIRE_TEST_CHILD, {how}, {}, clean_environment()});
    EXPECT_TRUE(child) << (child ? "" : describe(child.error()));
    return Client(std::move(*child));
}

Client::Limits patient() {
    Client::Limits limits;
    limits.hard = std::chrono::seconds(30);
    return limits;
}

TEST(Client, GetsItsAnswers) {
    Client client = start("");
    for (int i = 0; i < 100; ++i) {
        const auto answer = client.call("echo", {{"n", i}}, patient());
        ASSERT_TRUE(answer) << answer.error().what;
        EXPECT_EQ((*answer)["n"], i);
    }
}

TEST(Client, SendsAndTakesTheLongestMessages) {
    Client client = start("");
    const std::string text(max_frame_bytes - 200, 'x');
    const auto answer = client.call("echo", {{"text", text}}, patient());
    ASSERT_TRUE(answer) << answer.error().what;
    EXPECT_EQ((*answer)["text"], text);

    const auto refused = client.call("echo", {{"text", text + text}}, patient());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Kind::refused);
    EXPECT_TRUE(client.call("echo", nullptr, patient()));
}

TEST(Client, PassesARefusalOn) {
    Client client = start("");
    const auto answer = client.call("fail", nullptr, patient());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, Kind::refused);
    EXPECT_EQ(answer.error().code, plugin_failed);
    EXPECT_EQ(answer.error().what, "no luck");
    EXPECT_TRUE(client.call("echo", nullptr, patient())) << "the child lives on";
}

TEST(Client, HandsNotificationsOver) {
    Client client = start("notes");
    int sum = 0;
    const auto answer = client.call("echo", nullptr, patient(), {}, [&](const Message& message) {
        sum += message.body.value("n", 100);
        return message.method == "note" ? Client::Heard::fine : Client::Heard::nonsense;
    });
    EXPECT_TRUE(answer);
    EXPECT_EQ(sum, 0 + 1 + 2);
    EXPECT_EQ(client
                  .call("echo", nullptr, patient(), {},
                        [](const Message&) { return Client::Heard::nonsense; })
                  .error()
                  .kind,
              Kind::nonsense);
}

struct Misbehaviour {
    const char* how;
    Kind kind;
    const char* words;
};

class Misbehaving : public testing::TestWithParam<Misbehaviour> {};

TEST_P(Misbehaving, EndsTheChildAndSaysWhy) {
    Client client = start(GetParam().how);
    Client::Limits limits = patient();
    if (GetParam().kind == Kind::hung)
        limits.hard = std::chrono::milliseconds(100);
    if (GetParam().kind == Kind::flooded)
        limits.max_bytes = 1024UL * 1024;
    const auto answer = client.call("echo", {{"a", 1}}, limits);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, GetParam().kind) << answer.error().what;
    EXPECT_NE(answer.error().what.find(GetParam().words), std::string::npos) << answer.error().what;
    EXPECT_FALSE(client.child().running());
    EXPECT_EQ(client.call("echo", nullptr, limits).error().kind, Kind::died)
        << "a call to a dead child does not wait";
}

INSTANTIATE_TEST_SUITE_P(All, Misbehaving,
                         testing::Values(Misbehaviour{"hang", Kind::hung,
                                                      "did not answer within 100 ms"},
                                         Misbehaviour{"die", Kind::died, "signal 6"},
                                         Misbehaviour{"leave", Kind::died, "code 7"},
                                         Misbehaviour{"noise", Kind::nonsense, "no message"},
                                         Misbehaviour{"long", Kind::nonsense, "no message"},
                                         Misbehaviour{"flood", Kind::flooded, "without end"},
                                         Misbehaviour{"other-id", Kind::nonsense, "no answer"},
                                         Misbehaviour{"asks", Kind::nonsense, "no answer"}),
                         [](const auto& test) {
                             std::string name = test.param.how;
                             std::erase(name, '-');
                             return name;
                         });

TEST(Client, ACancelledCallEndsAtOnceAndItsAnswerIsSkipped) {
    Client client = start("");
    const CancelToken token = CancelToken::make();
    token.cancel();
    EXPECT_EQ(client.call("echo", {{"n", 1}}, patient(), token).error().kind, Kind::cancelled);
    const auto answer = client.call("echo", {{"n", 2}}, patient());
    ASSERT_TRUE(answer) << answer.error().what;
    EXPECT_EQ((*answer)["n"], 2);
}

TEST(Client, WhatIsSaidLateToACancelledCallIsNotTakenForTheNext) {
    Client client = start("late");
    std::vector<std::int64_t> heard;
    for (int i = 0; i < 3; ++i) {
        const auto answer =
            client.call("echo", nullptr, patient(), {}, [&](const Message& message) {
                heard.push_back(message.body.value("request", std::int64_t{-1}));
                return Client::Heard::fine;
            });
        ASSERT_TRUE(answer) << answer.error().what;
    }
    // Each call hears its own note and not the one of the call before it.
    ASSERT_EQ(heard.size(), 3U);
    EXPECT_EQ(heard[1], heard[0] + 1);
    EXPECT_EQ(heard[2], heard[1] + 1);
}

TEST(Client, PrintingDoesNotBreakTheProtocol) {
    Client client = start("prints");
    EXPECT_TRUE(client.call("echo", nullptr, patient()));
    EXPECT_TRUE(client.call("echo", nullptr, patient()));
    client.child().kill();
    EXPECT_NE(client.child().last_words().find("printed, not sent"), std::string::npos);
}

TEST(ChildProcess, AMissingProgramIsAnError) {
    const auto child = ChildProcess::start({"/nowhere/program", {}, {}, {}});
    ASSERT_FALSE(child);
    EXPECT_EQ(child.error().code, ErrorCode::io);
}

} // namespace
} // namespace planwright::wire
