// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/file.h"
#include "support/temporary_folder.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <fstream>
#include <thread>

namespace planwright {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;
namespace fs = std::filesystem;

[[nodiscard]] std::string content(const fs::path& path) {
    const Result<std::string> read = read_file(path);
    return read ? *read : "cannot be read: " + describe(read.error());
}

TEST(WriteFile, MakesANewFile) {
    const testing::TemporaryFolder folder;
    const std::string bytes("a\0b\r\n", 5);
    const Result<void> written = write_file(folder / "new", bytes);
    ASSERT_TRUE(written) << describe(written.error());
    EXPECT_EQ(content(folder / "new"), bytes);
    EXPECT_THAT(folder.names(), ElementsAre("new"));
}

TEST(WriteFile, ReplacesAnOldOneAndWritesLargeOnes) {
    const testing::TemporaryFolder folder;
    ASSERT_TRUE(write_file(folder / "f", std::string(5'000'000, 'a')));
    EXPECT_EQ(content(folder / "f"), std::string(5'000'000, 'a'));
    ASSERT_TRUE(write_file(folder / "f", ""));
    EXPECT_EQ(content(folder / "f"), "");
    EXPECT_THAT(folder.names(), ElementsAre("f"));
}

TEST(WriteFile, WritesIntoTheFolderOneIsIn) {
    const testing::TemporaryFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    const Result<void> written = write_file("bare", "x");
    fs::current_path(before);
    ASSERT_TRUE(written) << describe(written.error());
    EXPECT_EQ(content(folder / "bare"), "x");
}

TEST(WriteFile, KeepsPermissions) {
    const testing::TemporaryFolder folder;
    for (const auto wanted :
         {fs::perms::owner_read | fs::perms::owner_write,
          fs::perms::owner_all | fs::perms::group_read | fs::perms::others_read}) {
        std::ofstream(folder / "f") << "old";
        fs::permissions(folder / "f", wanted);
        ASSERT_TRUE(write_file(folder / "f", "new"));
        EXPECT_EQ(fs::status(folder / "f").permissions(), wanted);
        EXPECT_EQ(content(folder / "f"), "new");
    }
}

TEST(WriteFile, ANewFileIsAsReadableAsAnyOther) {
    const testing::TemporaryFolder folder;
    std::ofstream(folder / "usual") << "x";
    ASSERT_TRUE(write_file(folder / "ours", "x"));
    EXPECT_EQ(fs::status(folder / "ours").permissions(),
              fs::status(folder / "usual").permissions());
}

TEST(WriteFile, FollowsSymbolicLinks) {
    const testing::TemporaryFolder folder;
    fs::create_directory(folder / "far");
    std::ofstream(folder / "far/target") << "old";
    fs::create_symlink("far/target", folder / "link");
    fs::create_symlink("link", folder / "second");
    ASSERT_TRUE(write_file(folder / "second", "new"));
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_TRUE(fs::is_symlink(folder / "second"));
    EXPECT_EQ(content(folder / "far/target"), "new");
    EXPECT_THAT(folder.names(), ElementsAre("far", "link", "second"));
}

TEST(WriteFile, ALinkToNothingYetGetsItsTarget) {
    const testing::TemporaryFolder folder;
    fs::create_symlink("target", folder / "link");
    ASSERT_TRUE(write_file(folder / "link", "new"));
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_EQ(content(folder / "target"), "new");
}

TEST(WriteFile, LinksInACircleAreAnError) {
    const testing::TemporaryFolder folder;
    fs::create_symlink("b", folder / "a");
    fs::create_symlink("a", folder / "b");
    const Result<void> written = write_file(folder / "a", "new");
    ASSERT_FALSE(written);
    EXPECT_THAT(describe(written.error()), HasSubstr("circle"));
}

TEST(WriteFile, RefusesAFolderAndAMissingFolder) {
    const testing::TemporaryFolder folder;
    const Result<void> onto = write_file(folder.path(), "x");
    ASSERT_FALSE(onto);
    EXPECT_THAT(describe(onto.error()), HasSubstr("it is a folder"));
    const Result<void> into = write_file(folder / "none/f", "x");
    ASSERT_FALSE(into);
    EXPECT_EQ(into.error().code, ErrorCode::not_found);
}

#if defined(__linux__)
TEST(WriteFile, WritesStraightToWhatIsNoRegularFile) {
    EXPECT_TRUE(write_file("/dev/null", "x"));
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
    const Result<void> written = write_file("/dev/full", "x");
    ASSERT_FALSE(written);
    EXPECT_EQ(describe(written.error()),
              "/dev/full: cannot write: the disk is full; make room, or choose another disk");
}

TEST(StandardStreams, AreMeantByAHyphen) {
    const testing::TemporaryFolder folder;
    std::ofstream(folder / "in") << "read me";
    const auto open_as = [](const fs::path& path, int flags, int stream) {
        const int kept = ::dup(stream);
        const int file = ::open(path.c_str(), flags, 0600);
        ::dup2(file, stream);
        ::close(file);
        return kept;
    };
    const auto put_back = [](int kept, int stream) {
        ::dup2(kept, stream);
        ::close(kept);
    };
    const int input = open_as(folder / "in", O_RDONLY, STDIN_FILENO);
    const Result<std::string> read = read_file("-");
    put_back(input, STDIN_FILENO);
    std::fflush(stdout);
    const int output = open_as(folder / "out", O_WRONLY | O_CREAT, STDOUT_FILENO);
    std::fputs("before ", stdout); // what waits in the buffer comes first
    const Result<void> written = write_file("-", "write me");
    put_back(output, STDOUT_FILENO);
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(*read, "read me");
    ASSERT_TRUE(written) << describe(written.error());
    EXPECT_EQ(content(folder / "out"), "before write me");
    EXPECT_THAT(folder.names(), ElementsAre("in", "out"));
}

TEST(WriteFile, WritesStraightToAPipe) {
    const testing::TemporaryFolder folder;
    const fs::path pipe = folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    std::string read;
    std::thread reader([&] {
        std::ifstream in(pipe, std::ios::binary);
        read.assign(std::istreambuf_iterator<char>(in), {});
    });
    const Result<void> written = write_file(pipe, std::string(200'000, 'p'));
    reader.join();
    ASSERT_TRUE(written) << describe(written.error());
    EXPECT_EQ(read, std::string(200'000, 'p'));
    EXPECT_TRUE(fs::is_fifo(pipe));
}
#endif

struct FaultCase {
    WriteStep step;
    int error_number;
    const char* reason;
};
void PrintTo(const FaultCase& fault, std::ostream* os) {
    *os << "step " << static_cast<int>(fault.step) << ", error " << fault.error_number;
}

class WriteFault : public ::testing::TestWithParam<FaultCase> {};

TEST_P(WriteFault, LeavesTheOldFileAsItWas) {
    const testing::TemporaryFolder folder;
    std::ofstream(folder / "plan") << "old words";
    fs::permissions(folder / "plan", fs::perms::owner_read | fs::perms::owner_write);
    const auto written_before = fs::last_write_time(folder / "plan");
    const InjectedWriteFault fault(GetParam().step, GetParam().error_number);
    const Result<void> written = write_file(folder / "plan", "new words");
    ASSERT_TRUE(fault.fired());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::io);
    EXPECT_THAT(describe(written.error()),
                StartsWith((folder / "plan").string() + ": cannot write: "));
    EXPECT_THAT(describe(written.error()), HasSubstr(GetParam().reason));
    EXPECT_EQ(content(folder / "plan"), "old words");
    EXPECT_EQ(fs::last_write_time(folder / "plan"), written_before);
    EXPECT_THAT(folder.names(), ElementsAre("plan"));
}

TEST_P(WriteFault, LeavesNoNewFile) {
    const testing::TemporaryFolder folder;
    const InjectedWriteFault fault(GetParam().step, GetParam().error_number);
    EXPECT_FALSE(write_file(folder / "plan", "new words"));
    ASSERT_TRUE(fault.fired());
    EXPECT_THAT(folder.names(), ElementsAre());
}

INSTANTIATE_TEST_SUITE_P(
    EveryStep, WriteFault,
    ::testing::Values(FaultCase{WriteStep::create, EROFS, "the disk is read-only"},
                      FaultCase{WriteStep::create, EACCES, "permission is denied"},
                      FaultCase{WriteStep::write, ENOSPC, "the disk is full"},
                      FaultCase{WriteStep::write, EFBIG, "too large for this disk"},
                      FaultCase{WriteStep::flush, EIO, "the disk reports an error"},
                      FaultCase{WriteStep::close, EDQUOT, "uota"}, // the system's own words
                      FaultCase{WriteStep::rename, EPERM, "permission is denied"}));

TEST(WriteFault, EndsWithItsObjectAndGivesWayToInnerOnes) {
    const testing::TemporaryFolder folder;
    {
        const InjectedWriteFault outer(WriteStep::rename, EIO);
        {
            const InjectedWriteFault inner(WriteStep::create, EACCES);
            EXPECT_FALSE(write_file(folder / "f", "x"));
            EXPECT_TRUE(inner.fired());
            EXPECT_FALSE(outer.fired());
        }
        EXPECT_FALSE(write_file(folder / "f", "x"));
        EXPECT_TRUE(outer.fired());
    }
    EXPECT_TRUE(write_file(folder / "f", "x"));
    const InjectedWriteFault unreached(WriteStep::flush, EIO);
    EXPECT_TRUE(write_file("/dev/null", "x")); // no device is flushed
    EXPECT_FALSE(unreached.fired());
}

TEST(WriteFault, IsOfItsThreadAlone) {
    const testing::TemporaryFolder folder;
    const InjectedWriteFault fault(WriteStep::write, EIO);
    bool other = false;
    std::thread([&] { other = write_file(folder / "other", "x").has_value(); }).join();
    EXPECT_TRUE(other);
    EXPECT_FALSE(write_file(folder / "mine", "x"));
}

} // namespace
} // namespace planwright
