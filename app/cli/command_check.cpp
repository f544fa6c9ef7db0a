// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/check.h"
#include "checks/report_json.h"
#include "checks/report_text.h"
#include "checks/rules.h"
#include "cli/plugins.h"
#include "cli/support.h"
#include "core/terminal.h"
#include "host/plan_checker.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace planwright::cli {

namespace {

struct Options {
    std::vector<std::string> files;
    std::string format = "text";
    std::string gate = "draft";
    std::string min_level = "hint";
    std::string fail_level = "error";
    std::vector<std::string> only;
    std::vector<std::string> without;
    std::string edition;
    std::string as_of;
    unsigned jobs = 1;
};

/// What all files of one run are checked by.
struct Settings {
    ChosenEdition chosen;
    Gate gate = Gate::draft;
    Severity min_level = Severity::hint;
    Severity fail_level = Severity::error;
    std::optional<Date> as_of; ///< as given; without it each plan's submitted date, else today
    Date today{};
    host::PluginChoice choice;
};

host::CheckOutcome findings_of(const Imported& imported, const Settings& settings,
                               host::PluginSet& plugins) {
    CheckOptions options{*imported.edition};
    options.gate = settings.gate;
    options.as_of = settings.as_of;
    if (!options.as_of && !imported.plan.front->cover.submitted) {
        options.as_of = settings.today;
    }
    options.compare_with = settings.chosen.edition.get();
    host::CheckRequest request{imported.plan, options};
    request.as_of = options.as_of;
    request.built_in = settings.choice.wants(template_plugin);
    if (request.built_in) {
        for (const RepairNote& repair : imported.repairs) {
            request.further.push_back(
                from_repair(repair.what, repair.place.line, repair.place.column));
        }
    }
    host::CheckOutcome outcome = host::check_all(request, plugins);
    std::erase_if(outcome.findings,
                  [&](const Diagnostic& finding) { return finding.severity < settings.min_level; });
    return outcome;
}

/// One file's findings, and why it is no clean pass whatever they are.
struct Outcome {
    CheckedFile checked;
    bool no_plan = false; ///< a readable document without a plan
    bool plugin_failed = false;
};

/// Waits, the first time, until the plugins have started.
using PluginsWhenReady = std::function<host::PluginSet&()>;

Outcome check_file(const std::string& file, const Settings& settings,
                   const PluginsWhenReady& plugins) {
    Outcome outcome;
    CheckedFile& result = outcome.checked;
    result.file = file;
    const std::string edition =
        settings.chosen.edition ? settings.chosen.edition->id : std::string();
    auto imported = load(file, edition, settings.chosen.library);
    if (!imported) {
        result.error = imported.error();
        return outcome;
    }
    outcome.no_plan = holds_no_plan(*imported);
    host::CheckOutcome found = findings_of(*imported, settings, plugins());
    result.findings = std::move(found.findings);
    result.covered = std::move(found.covered);
    outcome.plugin_failed = found.plugin_failed;
    result.plan = std::move(imported->plan);
    result.edition = imported->edition;
    return outcome;
}

/// Checks the files on `jobs` threads, each with plugins of its own; the results stand in the order
/// of the files.
std::vector<Outcome> check_files(const std::vector<std::string>& files, const Settings& settings,
                                 Plugins& plugins, unsigned jobs, ProgressLine& progress) {
    std::vector<Outcome> results(files.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        auto starting = plugins.start_set(settings.choice);
        std::unique_ptr<host::PluginSet> set;
        const auto ready = [&]() -> host::PluginSet& {
            if (!set) {
                set = starting.get();
            }
            return *set;
        };
        for (std::size_t i = next++; i < files.size(); i = next++) {
            progress.show(static_cast<double>(i) / static_cast<double>(files.size()), files[i]);
            results[i] = check_file(files[i], settings, ready);
        }
    };
    std::vector<std::thread> helpers;
    for (std::size_t i = 1; i < std::min<std::size_t>(jobs, files.size()); ++i) {
        helpers.emplace_back(work);
    }
    work();
    for (std::thread& helper : helpers) {
        helper.join();
    }
    return results;
}

TextReportOptions text_options() {
    TextReportOptions options;
    options.colour = is_terminal(Stream::output) && std::getenv("NO_COLOR") == nullptr;
    const unsigned width = terminal_width();
    options.width = width == 0 ? 100 : std::clamp(width, 40U, 120U);
    return options;
}

Result<Settings> settings_of(const Options& options) {
    Settings settings;
    auto chosen = choose_edition(options.edition);
    if (!chosen) {
        return tl::unexpected(chosen.error());
    }
    settings.chosen = *std::move(chosen);
    settings.gate = options.gate == "submission" ? Gate::submission : Gate::draft;
    settings.min_level = *parse_severity(options.min_level);
    settings.fail_level = *parse_severity(options.fail_level);
    if (!options.as_of.empty()) {
        settings.as_of = require_date("--as-of", options.as_of);
    }
    settings.today = today();
    settings.choice.only = options.only;
    settings.choice.without = options.without;
    return settings;
}

/// The exit code that one file asks for.
void judge(Session& session, const Outcome& outcome, Severity fail_level) {
    if (outcome.checked.error) {
        session.report(*outcome.checked.error);
    }
    if (outcome.no_plan) {
        session.note(
            fmt::format("{}: no recommendation was found in it; convert it with --report to "
                        "see its words",
                        outcome.checked.file));
        session.raise(Exit::findings);
    }
    if (outcome.plugin_failed) {
        session.raise(Exit::failed);
    }
    for (const Diagnostic& finding : outcome.checked.findings) {
        if (finding.severity >= fail_level && !finding.waived) {
            session.raise(Exit::findings);
        }
    }
}

/// A name without a plugin behind it would make a clean pass of everything.
void require_plugins(Session& session, const Plugins& plugins,
                     const std::vector<std::string>& only) {
    for (const std::string& id : only) {
        if (id != template_plugin && !plugins.has(id)) {
            session.report({ErrorCode::not_found,
                            fmt::format("there is no plugin “{}”", id),
                            "see planwright plugins list",
                            {}});
        }
    }
}

void run(Session& session, const Options& options) {
    const auto settings = settings_of(options);
    if (!settings) {
        session.report(settings.error());
        return;
    }
    Plugins plugins(session);
    require_plugins(session, plugins, options.only);
    std::vector<Outcome> outcomes;
    {
        ProgressLine progress(session.quiet);
        outcomes = check_files(options.files, *settings, plugins, options.jobs, progress);
    }
    std::vector<CheckedFile> files;
    files.reserve(outcomes.size());
    for (Outcome& outcome : outcomes) {
        judge(session, outcome, settings->fail_level);
        files.push_back(std::move(outcome.checked));
    }
    fmt::print("{}",
               options.format == "json" ? report_json(files) : report_text(files, text_options()));
}

} // namespace

void add_check(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(app, session, "check", "Check plans against the template and its rules");
    command->add_option("file", options->files, "Plans or documents to read; - is standard input")
        ->required();
    const auto levels = CLI::IsMember({"error", "warning", "hint"});
    command->add_option("--format", options->format, "How to print the findings")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command->add_option("--gate", options->gate, "submission makes what blocks one an error")
        ->check(CLI::IsMember({"draft", "submission"}))
        ->capture_default_str();
    command->add_option("--min-level", options->min_level, "Leave out findings below this level")
        ->check(levels)
        ->capture_default_str();
    command->add_option("--fail-level", options->fail_level, "Exit with 1 from this level on")
        ->check(levels)
        ->capture_default_str();
    command
        ->add_option("--only", options->only,
                     "Run only these plugins (P,P); the built-in rules are “template”")
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_option("--without", options->without, "Do not run these plugins (P,P)")
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_option("--edition", options->edition,
                        "Edition to compare the fixed wording with (id or file)");
    command->add_option(
        "--as-of", options->as_of,
        "Day to look from (2026-03-31); else the plan's submitted date, else today");
    command->add_option("--jobs", options->jobs, "Files to check at the same time")
        ->check(CLI::Range(1U, 256U))
        ->capture_default_str();
    command->callback([options, &session] { run(session, *options); });
}

} // namespace planwright::cli
