// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// What a child can do: the plugin "probe" tries, and finds one rule for each thing it managed.
#include "core/file.h"
#include "host/child_backend.h"
#include "host_fixture.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <set>

namespace planwright::host {
namespace {

class Sandbox : public testing::Test {
protected:
    void SetUp() override {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "planwright-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        ASSERT_TRUE(write_file(folder_ / "secret.txt", "secret"));
        setenv("PLANWRIGHT_PROBE", "1", 1);
    }
    void TearDown() override {
        std::filesystem::remove_all(folder_);
        unsetenv("PLANWRIGHT_PROBE");
    }

    [[nodiscard]] std::set<std::string> possible(wire::Offer offer = {}) {
        TestClock clock;
        const auto session = child(faulty("probe"), options(clock), std::move(offer));
        const auto answers = session->check_texts({paragraph((folder_ / "secret.txt").string())});
        EXPECT_TRUE(answers[0]) << (answers[0] ? "" : answers[0].error().message);
        std::set<std::string> rules;
        for (const Diagnostic& finding : answers[0].value_or(std::vector<Diagnostic>()))
            rules.insert(finding.rule);
        return rules;
    }

    std::filesystem::path folder_;
};

TEST_F(Sandbox, LeavesNothingButThreads) {
#ifdef __linux__
    std::set<std::string> allowed{"probe.thread"};
    constexpr unsigned ask_version = 1;
    if (syscall(444, nullptr, 0, ask_version) < 1) {
        std::puts("This kernel has no Landlock: files can be read.");
        allowed.insert("probe.read");
    }
    EXPECT_EQ(possible(), allowed);
    const auto kept = read_file(folder_ / "secret.txt");
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, "secret");
    EXPECT_FALSE(std::filesystem::exists(folder_ / "secret.txt.new"));
#endif
}

TEST_F(Sandbox, AGrantedFolderCanBeRead) {
#ifdef __linux__
    wire::Offer offer;
    offer.folders["dictionaries"] = {folder_.string()};
    EXPECT_EQ(possible(offer), (std::set<std::string>{"probe.read", "probe.thread"}));
#endif
}

TEST_F(Sandbox, AChildDiesWithItsSession) {
    TestClock clock;
    auto backend = std::make_unique<ChildBackend>(
        faulty("print"), Launch{runner_path, {}, options(clock).limits}, Listener());
    ASSERT_TRUE(backend->start({}));
    EXPECT_TRUE(backend->child()->running());
    backend.reset(); // waits for the end: a child that stayed would block here for ever
}

} // namespace
} // namespace planwright::host
