// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/checking.h"

#include "checks/rules.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright::cli {

namespace {

namespace fs = std::filesystem;

config::Origin option(const char* name) {
    return {config::Origin::Kind::command_line, {name, 0, 0}};
}

/// Names the settings file and line that an error is about, where it is about one.
Error placed(Error error, const config::Origin& origin) {
    if (origin.kind == config::Origin::Kind::user_file ||
        origin.kind == config::Origin::Kind::project_file) {
        error.place = origin.place;
    }
    return error;
}

} // namespace

void add_checking_options(CLI::App& command, CheckingOptions& options) {
    command
        .add_option("--only", options.only,
                    "Run only these plugins (P,P); the built-in rules are “template”")
        ->delimiter(',')
        ->allow_extra_args(false);
    command.add_option("--without", options.without, "Do not run these plugins (P,P)")
        ->delimiter(',')
        ->allow_extra_args(false);
    command.add_option("--edition", options.edition,
                       "Edition to compare the fixed wording with (id or file)");
    command.add_option("--as-of", options.as_of,
                       "Day to look from (2026-03-31); else the plan's submitted date, else today");
}

Checking::Checking(Session& session, CheckingOptions options)
    : session_(session), options_(std::move(options)), plugins_(session) {}

SharedSettings Checking::settings_for(const std::string& plan) {
    std::error_code error;
    const fs::path folder = plan == "-" ? fs::path() : fs::absolute(plan, error).parent_path();
    auto found = by_folder_.find(folder);
    if (found == by_folder_.end()) {
        found = by_folder_.emplace(folder, config::project_file(plan)).first;
    }
    SharedSettings& settings = by_file_[found->second];
    if (!settings) {
        settings = read(found->second);
        for (const Error& problem : settings->in_force.problems) {
            session_.report(problem);
        }
    }
    return settings;
}

void Checking::overlay(config::Config& config) const {
    const auto set = [](auto& setting, const auto& given, const char* name) {
        if (!given.empty()) {
            setting = {given, option(name)};
        }
    };
    set(config.gate, options_.gate, "--gate");
    set(config.min_level, options_.min_level, "--min-level");
    set(config.fail_level, options_.fail_level, "--fail-level");
    set(config.only, options_.only, "--only");
    set(config.without, options_.without, "--without");
    set(config.edition, options_.edition, "--edition");
}

SharedSettings Checking::read(const fs::path& project_file) {
    auto settings = std::make_shared<CheckSettings>();
    config::Loaded loaded = config::load(config::user_file(), project_file);
    overlay(loaded.config);
    settings->in_force = plugins_.set_up(std::move(loaded));
    const config::Config& config = settings->in_force.config;
    std::vector<Error>& problems = settings->in_force.problems;
    auto chosen = choose_edition(config.edition.value);
    if (chosen) {
        settings->chosen = *std::move(chosen);
    } else {
        problems.push_back(placed(std::move(chosen).error(), config.edition.origin));
    }
    settings->gate = config.gate.value == "submission" ? Gate::submission : Gate::draft;
    settings->min_level = parse_severity(config.min_level.value).value_or(Severity::hint);
    settings->fail_level = parse_severity(config.fail_level.value).value_or(Severity::error);
    if (!options_.as_of.empty()) {
        settings->as_of = require_date("--as-of", options_.as_of);
    }
    settings->today = today();
    // A name without a plugin behind it would make a clean pass of everything.
    for (const std::string& id : config.only.value) {
        if (id != template_plugin && !plugins_.installed().has(id)) {
            problems.push_back(placed({ErrorCode::not_found,
                                       fmt::format("there is no plugin “{}”", id),
                                       "see planwright plugins list",
                                       {}},
                                      config.only.origin));
        } else if (id == "packs" && config.packs.empty()) {
            problems.push_back(placed({ErrorCode::not_found,
                                       "the plugin “packs” has no rule pack to run",
                                       "name its folder in a settings file: packs = [\"FOLDER\"]",
                                       {}},
                                      config.only.origin));
        }
    }
    return settings;
}

std::unique_ptr<host::PluginSet> Checking::make_set(const CheckSettings& settings) {
    return plugins_.make_set(settings.in_force.choice, settings.in_force.options);
}

std::future<std::unique_ptr<host::PluginSet>> Checking::start_set(const CheckSettings& settings) {
    return plugins_.start_set(settings.in_force.choice, settings.in_force.options);
}

host::CheckOutcome findings_of(const Imported& imported, const Plan& plan,
                               const CheckSettings& settings, host::PluginSet& plugins) {
    CheckOptions options{*imported.edition};
    options.gate = settings.gate;
    options.as_of = settings.as_of;
    if (!options.as_of && !plan.front->cover.submitted) {
        options.as_of = settings.today;
    }
    options.compare_with = settings.chosen.edition.get();
    host::CheckRequest request{plan, options};
    request.as_of = options.as_of;
    request.built_in = settings.in_force.choice.wants(template_plugin);
    request.glossary = &settings.in_force.glossary;
    request.owners = settings.in_force.owners;
    request.weights = settings.in_force.weights;
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

Checked check_file(const std::string& file, const CheckSettings& settings,
                   const PluginsWhenReady& plugins) {
    Checked checked;
    CheckedFile& result = checked.file;
    result.file = file;
    if (!settings.in_force.problems.empty()) {
        result.error = settings.in_force.problems.front();
        return checked;
    }
    const std::string edition =
        settings.chosen.edition ? settings.chosen.edition->id : std::string();
    auto imported = load(file, edition, settings.chosen.library);
    if (!imported) {
        result.error = imported.error();
        return checked;
    }
    checked.no_plan = holds_no_plan(*imported);
    host::CheckOutcome found = findings_of(*imported, imported->plan, settings, plugins());
    result.findings = std::move(found.findings);
    result.covered = std::move(found.covered);
    result.plugin_failed = found.plugin_failed;
    result.plan = std::move(imported->plan);
    result.edition = imported->edition;
    return checked;
}

void judge(Session& session, const Checked& checked, const CheckSettings& settings) {
    const CheckedFile& file = checked.file;
    if (file.error && settings.in_force.problems.empty()) { // those were reported once for all
        session.report(*file.error);
    }
    if (checked.no_plan) {
        session.note(
            fmt::format("{}: no recommendation was found in it; convert it with --report to "
                        "see its words",
                        file.file));
        session.raise(Exit::findings);
    }
    if (file.plugin_failed) {
        session.raise(Exit::failed);
    }
    for (const Diagnostic& finding : file.findings) {
        if (finding.severity >= settings.fail_level && !finding.waived) {
            session.raise(Exit::findings);
        }
    }
}

} // namespace planwright::cli
