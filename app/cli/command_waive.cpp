// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/finding_names.h"
#include "checks/waive.h"
#include "cli/checking.h"

#include <fmt/format.h>

#include <memory>
#include <string>

namespace planwright::cli {

namespace {

struct Options {
    CheckingOptions checking;
    std::string input;
    std::string finding;
    std::string by;
    std::string reason;
    std::string output;
};

Result<void> run_waive(Session& session, const Options& options) {
    if (auto kept = require_kept(options.output, "waivers"); !kept) {
        return kept;
    }
    Checking checking(session, options.checking);
    const SharedSettings settings = checking.settings_for(options.input);
    const auto set = checking.make_set(*settings);
    const Checked checked =
        check_file(options.input, *settings, [&]() -> host::PluginSet& { return *set; });
    if (checked.file.error) {
        return tl::unexpected(*checked.file.error);
    }
    if (checked.file.plugin_failed) {
        session.note(
            fmt::format("{}: a plugin failed, so its findings have no names here", options.input));
    }
    const Plan& plan = checked.file.plan;
    const auto found = find_finding(checked.file.findings, PlaceNames(plan), options.finding);
    if (!found) {
        return tl::unexpected(found.error());
    }
    const Diagnostic& finding = checked.file.findings[*found];
    const auto waived = waive(plan, finding, {options.by, settings->today, options.reason});
    if (!waived) {
        return tl::unexpected(waived.error());
    }
    if (auto saved = save(*waived, *checked.file.edition, options.output, {}, {}); !saved) {
        return saved;
    }
    session.note(
        fmt::format("{}: {} is waived", options.output, full_name(finding, PlaceNames(plan))));
    return {};
}

} // namespace

void add_waive(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(app, session, "waive", "Set a finding aside, with who, when and why");
    command->add_option("plan", options->input, "Plan to read; - is standard input")->required();
    command
        ->add_option("finding", options->finding,
                     "The name that check shows behind its rule, or RULE@PLACE:BEGIN-END")
        ->required();
    command->add_option("--by", options->by, "Who sets it aside")->required();
    command->add_option("--reason", options->reason, "Why")->required();
    command->add_option("-o,--output", options->output, "Plan to write (.plan.xml or .json)")
        ->required();
    add_checking_options(*command, options->checking);
    command->callback([options, &session] {
        if (const auto done = run_waive(session, *options); !done) {
            session.report(named(done.error(), options->input));
        }
    });
}

} // namespace planwright::cli
