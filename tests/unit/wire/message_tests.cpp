// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/message.h"

#include <gtest/gtest.h>

namespace planwright::wire {
namespace {

TEST(Message, RoundTrips) {
    const auto asked = parse_message(request(7, "textCheck", {{"a", 1}}));
    ASSERT_TRUE(asked);
    EXPECT_EQ(asked->kind, Message::Kind::request);
    EXPECT_EQ(asked->id, 7);
    EXPECT_EQ(asked->method, "textCheck");
    EXPECT_EQ(asked->body, Json({{"a", 1}}));

    const auto told = parse_message(notification("log", {{"level", "info"}}));
    ASSERT_TRUE(told);
    EXPECT_EQ(told->kind, Message::Kind::notification);

    const auto answered = parse_message(result(7, nullptr));
    ASSERT_TRUE(answered);
    EXPECT_EQ(answered->kind, Message::Kind::result);
    EXPECT_EQ(answered->id, 7);

    const auto refused = parse_message(error(7, plugin_failed, "no"));
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->kind, Message::Kind::error);
    EXPECT_EQ(refused->code, plugin_failed);
    EXPECT_EQ(refused->what, "no");
}

TEST(Message, AnErrorMayAnswerNothing) {
    const auto message = parse_message(error(-1, parse_error, "what?"));
    ASSERT_TRUE(message);
    EXPECT_EQ(message->id, -1);
}

TEST(Message, BytesThatAreNoTextAreReplaced) {
    const auto message = parse_message(error(1, plugin_failed,
                                             "a\xff"
                                             "b"));
    ASSERT_TRUE(message);
    EXPECT_EQ(message->what, "a\uFFFDb");
}

class NoMessage : public testing::TestWithParam<const char*> {};

TEST_P(NoMessage, IsAnErrorValue) {
    EXPECT_FALSE(parse_message(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    All, NoMessage,
    testing::Values(
        "", "null", "[]", "[1]", "{}", "{", "\"x\"", "{\"jsonrpc\":\"2.0\"}",
        "{\"jsonrpc\":\"1.0\",\"method\":\"a\"}", "{\"jsonrpc\":2,\"method\":\"a\"}",
        "{\"jsonrpc\":\"2.0\",\"method\":7}", "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"params\":7}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":\"x\"}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":-1}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":1.5}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"id\":1e30}", "{\"jsonrpc\":\"2.0\",\"result\":1}",
        "{\"jsonrpc\":\"2.0\",\"result\":1,\"id\":null}", "{\"jsonrpc\":\"2.0\",\"id\":1}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":\"x\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":\"a\",\"message\":\"b\"}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":1}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"\xff\"}"));

TEST(Message, DeepNestingIsRefused) {
    const std::string deep(500'000, '[');
    EXPECT_FALSE(parse_message(deep));
    EXPECT_FALSE(parse_message("{\"jsonrpc\":\"2.0\",\"method\":\"a\",\"params\":" + deep +
                               std::string(500'000, ']') + "}"));
    EXPECT_TRUE(parse_message("{\"jsonrpc\":\"2.0\",\"method\":\"" + deep + "\\\"[\"}"));
}

} // namespace
} // namespace planwright::wire
