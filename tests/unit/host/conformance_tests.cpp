// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The conformance suite passes good plugins and finds every fault of plugins/faulty.
#include "host/conformance.h"

#include "host_fixture.h"

#include <fmt/format.h>

#include <cstdlib>
#include <set>

namespace planwright::host {
namespace {

ConformanceOptions patient() {
    ConformanceOptions options;
    options.runner = runner_path;
    options.deadline = std::chrono::seconds(60);
    return options;
}

/// Hangs are ended soon; nothing else needs so long.
ConformanceOptions impatient() {
    ConformanceOptions options = patient();
    options.deadline = std::chrono::milliseconds(3000);
    options.limits.memory_mib = 256;
    return options;
}

std::set<std::string> broken(const ConformanceReport& report) {
    std::set<std::string> names;
    for (const ConformanceCase& one : report.cases) {
        EXPECT_FALSE(one.rule.empty());
        if (!one.failure.empty())
            names.insert(one.name);
    }
    return names;
}

std::string words(const ConformanceReport& report) {
    std::string all;
    for (const ConformanceCase& one : report.cases) {
        if (!one.failure.empty())
            all += fmt::format("{}: {}\n", one.name, one.failure);
    }
    return all;
}

class GoodPlugin : public testing::TestWithParam<const char*> {};

TEST_P(GoodPlugin, Passes) {
    const auto report = check_plugin(installed(GetParam()), patient());
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_TRUE(report->passed()) << words(*report);
    EXPECT_GE(report->cases.size(), 7U);
}

INSTANTIATE_TEST_SUITE_P(All, GoodPlugin,
                         testing::Values("everything", "exclamation", "exclamation-c",
                                         "exclamation-python"),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::erase(name, '-');
                             return name;
                         });

struct Expected {
    const char* id;
    const char* name; ///< of the case that must break
};

class FaultyPlugin : public testing::TestWithParam<Expected> {};

TEST_P(FaultyPlugin, IsFound) {
    const std::string path = (test_plugins / "libfaulty.so").string();
    if (sanitized) // no address space can be limited there
        setenv("ASAN_OPTIONS", "hard_rss_limit_mb=512:detect_leaks=0", 1);
    ConformanceOptions options = impatient();
    options.only = {"loads", GetParam().name};
    const auto reports = check_library(path, GetParam().id, options);
    ASSERT_TRUE(reports) << describe(reports.error());
    ASSERT_EQ(reports->size(), 1U);
    EXPECT_EQ(broken(reports->front()), std::set<std::string>{GetParam().name});
}

INSTANTIATE_TEST_SUITE_P(
    All, FaultyPlugin,
    testing::Values(Expected{"flood", "limit"}, Expected{"range-outside", "text-plain"},
                    Expected{"range-reversed", "text-plain"},
                    Expected{"range-inside-character", "text-samples"},
                    Expected{"range-elsewhere", "text-plain"},
                    Expected{"range-of-paragraph", "text-offset"},
                    Expected{"bad-text", "text-plain"}, Expected{"foreign-rule", "text-plain"},
                    Expected{"small-struct", "text-plain"}, Expected{"wrong-result", "text-plain"},
                    Expected{"changes-its-mind", "deterministic"},
                    Expected{"late-sink", "late-sinks"}, Expected{"ignores-cancel", "cancel"},
                    Expected{"fails", "text-plain"}, Expected{"crash", "text-plain"},
                    Expected{"abort", "text-plain"}, Expected{"exit", "text-plain"},
                    Expected{"throw", "text-plain"}, Expected{"hang", "text-plain"},
                    Expected{"spin", "text-plain"}, Expected{"hang-in-start", "life"},
                    Expected{"crash-in-start", "life"}, Expected{"fail-in-start", "life"},
                    Expected{"crash-in-destroy", "unstarted"}, Expected{"allocate", "text-plain"},
                    Expected{"print", "quiet"}, Expected{"change-locale", "text-plain"},
                    Expected{"leave-thread", "threads"},
                    Expected{"call-back-after-return", "late-sinks"}),
    [](const auto& test) {
        std::string name = test.param.id;
        std::erase(name, '-');
        return name;
    });

TEST(Conformance, FindsALibraryThatHangsInInit) {
    const auto reports = check_library(test_plugins / "libfaulty_init.so", "", impatient());
    ASSERT_TRUE(reports);
    EXPECT_EQ(broken(reports->front()), std::set<std::string>{"loads"});
    EXPECT_NE(words(reports->front()).find("did not come to an end"), std::string::npos);
}

TEST(Conformance, NamesWhatIsNoPlugin) {
    const auto failure = [](const char* file) {
        const auto reports = check_library(test_plugins / file, "", patient());
        return reports ? words(reports->front()) : describe(reports.error());
    };
    EXPECT_NE(failure("libfaulty_empty.so").find("does not export planwright_entry_1"),
              std::string::npos);
    EXPECT_NE(failure("libfaulty_version.so").find("version 2"), std::string::npos);
    EXPECT_NE(failure("nowhere.so").find("there is no such library"), std::string::npos);
}

TEST(Conformance, ReportsCasesAsTheyEnd) {
    ConformanceOptions options = patient();
    std::vector<std::string> told;
    options.on_case = [&](const ConformanceCase& one) { told.push_back(one.name); };
    const auto reports =
        check_library(test_plugins / "exclamation" / "libexclamation.so", "", options);
    ASSERT_TRUE(reports);
    ASSERT_EQ(reports->size(), 1U);
    EXPECT_EQ(reports->front().plugin, "exclamation");
    ASSERT_EQ(told.size(), reports->front().cases.size());
    EXPECT_EQ(told.front(), "loads");
}

} // namespace
} // namespace planwright::host
