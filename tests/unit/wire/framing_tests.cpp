// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/framing.h"

#include <gtest/gtest.h>

#include <ostream>
#include <vector>

namespace planwright::wire {
namespace {

std::vector<std::string> all(FrameReader& reader) {
    std::vector<std::string> bodies;
    for (auto next = reader.next(); next && *next; next = reader.next())
        bodies.push_back(**next);
    return bodies;
}

TEST(Framing, ReadsWhatItWrote) {
    FrameReader reader;
    reader.feed(frame("{}") + frame("") + frame("Llŷn"));
    EXPECT_EQ(all(reader), (std::vector<std::string>{"{}", "", "Llŷn"}));
}

TEST(Framing, ReadsByteByByte) {
    FrameReader reader;
    std::vector<std::string> bodies;
    for (const char c : frame("one") + frame("two")) {
        reader.feed({&c, 1});
        for (const std::string& body : all(reader))
            bodies.push_back(body);
    }
    EXPECT_EQ(bodies, (std::vector<std::string>{"one", "two"}));
}

TEST(Framing, TakesOtherHeadersAndAnyCase) {
    FrameReader reader;
    reader.feed("Content-Type: x; charset=utf-8\r\ncontent-length:  2 \r\n\r\nab");
    EXPECT_EQ(all(reader), std::vector<std::string>{"ab"});
}

struct Bad {
    const char* bytes;
    ErrorCode code;
};

/// Test cases are named by what is fed, not by where it lies in memory.
void PrintTo(const Bad& bad, std::ostream* out) {
    *out << testing::PrintToString(bad.bytes);
}

class BadFraming : public testing::TestWithParam<Bad> {};

TEST_P(BadFraming, FailsAndStaysFailed) {
    FrameReader reader;
    reader.feed(GetParam().bytes);
    const auto next = reader.next();
    ASSERT_FALSE(next);
    EXPECT_EQ(next.error().code, GetParam().code);
    reader.feed(frame("{}"));
    EXPECT_FALSE(reader.next());
}

INSTANTIATE_TEST_SUITE_P(
    All, BadFraming,
    testing::Values(Bad{"Content-Length: 1048577\r\n\r\n", ErrorCode::too_large},
                    Bad{"Content-Length: 99999999999999999999999\r\n\r\n", ErrorCode::too_large},
                    Bad{"Content-Length: -1\r\n\r\n", ErrorCode::malformed},
                    Bad{"Content-Length: 2x\r\n\r\nab", ErrorCode::malformed},
                    Bad{"Content-Length:\r\n\r\n", ErrorCode::malformed},
                    Bad{"Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", ErrorCode::malformed},
                    Bad{"Other: 1\r\n\r\n", ErrorCode::malformed},
                    Bad{"Hello, world\r\n\r\n", ErrorCode::malformed},
                    Bad{"\r\n\r\n", ErrorCode::malformed}));

TEST(Framing, AHeaderWithoutAnEndFails) {
    FrameReader reader;
    reader.feed(std::string(max_frame_header_bytes + 1, 'x'));
    EXPECT_FALSE(reader.next());
}

TEST(Framing, TakesTheLongestFrame) {
    FrameReader reader;
    const std::string body(max_frame_bytes, 'x');
    reader.feed(frame(body));
    EXPECT_EQ(all(reader), std::vector<std::string>{body});
}

} // namespace
} // namespace planwright::wire
