// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "embedded/generated.h"
#include "embedded/sample.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

namespace embedded = planwright::embedded;

std::string on_disk(std::string_view name) {
    std::ifstream file(std::string(PLANWRIGHT_SOURCE_DIR "/tests/house/data/").append(name),
                       std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

TEST(Embed, GivesTheBytesOfTheFile) {
    const auto text = embedded::sample::file("sub/awkward.txt");
    ASSERT_TRUE(text.has_value());
    EXPECT_FALSE(text->empty());
    EXPECT_EQ(*text, on_disk("sub/awkward.txt"));
}

TEST(Embed, KeepsEveryByteOfALargeFile) {
    const auto bytes = embedded::generated::file("every-byte.bin");
    ASSERT_TRUE(bytes.has_value());
    ASSERT_EQ(bytes->size(), 256U * 400U);
    for (std::size_t at = 0; at < bytes->size(); ++at)
        ASSERT_EQ(static_cast<unsigned char>((*bytes)[at]), at % 256) << "at byte " << at;
}

TEST(Embed, KnowsAnEmptyFileFromNone) {
    EXPECT_EQ(embedded::sample::file("empty.txt"), std::string_view());
    EXPECT_FALSE(embedded::sample::file("awkward.txt").has_value());
}

TEST(Embed, ListsTheFilesByName) {
    const auto files = embedded::sample::files();
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].name, "empty.txt");
    EXPECT_EQ(files[1].name, "sub/awkward.txt");
}

} // namespace
