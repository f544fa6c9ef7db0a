// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
// planwright-rules: runs the tests of a rule pack.
#include "packs/tool/feature.h"
#include "packs/tool/scenario.h"

#include <CLI/CLI.hpp>
#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace {

namespace fs = std::filesystem;
using namespace planwright::packs;

constexpr int could_not_run = 2;

int complain(const Refusal& refusal) {
    fmt::print(stderr, "planwright-rules: {}\n", describe(refusal));
    return could_not_run;
}

struct Counts {
    int passed = 0;
    int failed = 0;
    int set_aside = 0;
};

void report(const Scenario& scenario, const Verdict& verdict, const std::string& file,
            Counts& counts) {
    const std::string place = fmt::format("{}:{}: {}", file, scenario.line, scenario.name);
    if (verdict.outcome == Outcome::failed) {
        ++counts.failed;
        fmt::print("failed: {}\n", place);
        for (const std::string& line : verdict.diff)
            fmt::print("  {}\n", line);
    } else if (verdict.outcome == Outcome::set_aside) {
        ++counts.set_aside;
        fmt::print("set aside: {}\n", place);
    } else {
        ++counts.passed;
        if (!verdict.notes.empty())
            fmt::print("passed, but for what is named: {}\n", place);
    }
    for (const std::string& note : verdict.notes)
        fmt::print("  {}\n", note);
}

int test_pack(const fs::path& pack) {
    std::vector<fs::path> features;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(pack / "features", error))
        if (entry.path().extension() == ".feature")
            features.push_back(entry.path());
    std::sort(features.begin(), features.end());
    if (features.empty())
        return complain({pack.string(), 0, "there is no features/*.feature in this folder"});
    Counts counts;
    for (const fs::path& feature : features) {
        const auto text = read_text_file(feature);
        if (!text)
            return complain(text.error());
        const auto scenarios = read_feature(*text, feature.string());
        if (!scenarios)
            return complain(scenarios.error());
        for (const Scenario& scenario : *scenarios)
            report(scenario, run_scenario(scenario, pack), feature.filename().string(), counts);
    }
    fmt::print("{} passed, {} failed{}\n", counts.passed, counts.failed,
               counts.set_aside == 0 ? "" : fmt::format(", {} set aside", counts.set_aside));
    if (counts.passed + counts.failed == 0)
        return complain({pack.string(), 0, "no scenario could be run"});
    return counts.failed == 0 ? 0 : 1;
}

int run(int argc, char** argv) {
    CLI::App app("Runs the tests of a rule pack in the format of Vale.", "planwright-rules");
    app.set_version_flag("--version", std::string("planwright-rules ") + PLANWRIGHT_VERSION);
    app.require_subcommand(1);
    CLI::App* test = app.add_subcommand(
        "test",
        "Run features/*.feature of a pack against its fixtures.\n"
        "Prints how many scenarios passed and failed, and for failed ones what was expected "
        "(-) and found (+).\n"
        "Ends with 0 when all passed, 1 when some failed, 2 when nothing could be run.");
    std::string pack;
    test->add_option("PACKFOLDER", pack, "the folder of the pack: features, fixtures, styles")
        ->required();
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp& help) {
        return app.exit(help);
    } catch (const CLI::CallForVersion& version) {
        return app.exit(version);
    } catch (const CLI::ParseError& wrong) {
        fmt::print(stderr, "planwright-rules: {}\n", wrong.what());
        return could_not_run;
    }
    std::error_code error;
    const fs::path folder = fs::weakly_canonical(pack, error);
    if (error || !fs::is_directory(folder))
        return complain({pack, 0, "there is no such folder"});
    return test_pack(folder);
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        fmt::print(stderr, "planwright-rules: {}\n", error.what());
        return could_not_run;
    }
}
