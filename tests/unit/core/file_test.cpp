// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/file.h"

#include "support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace planwright {
namespace {

using ::testing::HasSubstr;
namespace fs = std::filesystem;

TEST(ReadFile, GivesEveryByte) {
    const testing::TemporaryFolder folder;
    std::string bytes(300'000, 'x');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7 % 256);
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, std::size_t{65'536}, bytes.size()}) {
        const std::string expected = bytes.substr(0, size);
        std::ofstream(folder / "f", std::ios::binary) << expected;
        const Result<std::string> read = read_file(folder / "f");
        ASSERT_TRUE(read) << describe(read.error());
        EXPECT_EQ(*read, expected);
    }
}

TEST(ReadFile, SaysWhatIsMissing) {
    const Result<std::string> read = read_file("/no/such/file.txt");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::not_found);
    EXPECT_THAT(describe(read.error()), HasSubstr("/no/such/file.txt: cannot read: there is no"));
}

TEST(ReadFile, RefusesAFolder) {
    const testing::TemporaryFolder folder;
    const Result<std::string> read = read_file(folder.path());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::io);
    EXPECT_THAT(describe(read.error()), HasSubstr("it is a folder"));
}

TEST(ReadFile, KeepsToItsLimit) {
    const testing::TemporaryFolder folder;
    std::ofstream(folder / "f") << "12345";
    EXPECT_TRUE(read_file(folder / "f", 5));
    const Result<std::string> read = read_file(folder / "f", 4);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::too_large);
    EXPECT_THAT(describe(read.error()), HasSubstr("larger than 4 bytes"));
}

#if defined(__linux__)
TEST(ReadFile, KeepsToItsLimitWhereNoSizeIsKnown) {
    const Result<std::string> read = read_file("/dev/zero", 100'000);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::too_large);
    const Result<std::string> status = read_file("/proc/self/status"); // its size reads as 0
    ASSERT_TRUE(status);
    EXPECT_THAT(*status, HasSubstr("Pid:"));
}
#endif

} // namespace
} // namespace planwright
