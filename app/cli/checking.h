// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/report.h"
#include "cli/plugins.h"
#include "cli/support.h"
#include "host/plan_checker.h"

#include <functional>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// How the commands that look for findings do it: with the settings of each plan, the plugins those
/// want, and what the command line says over them.
namespace planwright::cli {

/// As given on the command line; what is empty the settings files decide.
struct CheckingOptions {
    std::string gate;
    std::string min_level;
    std::string fail_level;
    std::vector<std::string> only;
    std::vector<std::string> without;
    std::string edition;
    std::string as_of;
};

/// --edition, --as-of, --only and --without, which every such command has.
void add_checking_options(CLI::App& command, CheckingOptions& options);

/// What a plan is checked by.
struct CheckSettings {
    /// With the command line's values in it. When it has problems no plan is checked by it.
    setup::PlanSetup in_force;
    ChosenEdition chosen;
    Gate gate = Gate::draft;
    Severity min_level = Severity::hint;
    Severity fail_level = Severity::error;
    std::optional<Date> as_of; ///< as given; without it each plan's submitted date, else today
    Date today{};
};
using SharedSettings = std::shared_ptr<const CheckSettings>;

/// A plan with what was found in it, and why it is no clean pass whatever that is.
struct Checked {
    CheckedFile file;
    bool no_plan = false; ///< a readable document without a plan
};

/// The settings and plugins of one run.
class Checking {
public:
    /// Reports what is wrong with the options themselves.
    Checking(Session& session, CheckingOptions options);

    [[nodiscard]] const Plugins& plugins() const { return plugins_; }
    /// What the files say for this plan, each settings file read once. Main thread.
    [[nodiscard]] SharedSettings settings_for(const std::string& plan);
    /// Any thread.
    [[nodiscard]] std::unique_ptr<host::PluginSet> make_set(const CheckSettings& settings);
    /// The same, started on a thread of its own while the caller reads a plan.
    [[nodiscard]] std::future<std::unique_ptr<host::PluginSet>>
    start_set(const CheckSettings& settings);

private:
    [[nodiscard]] SharedSettings read(const std::filesystem::path& project_file);
    void overlay(config::Config& config) const;

    Session& session_;
    CheckingOptions options_;
    Plugins plugins_;
    std::map<std::filesystem::path, std::filesystem::path> by_folder_;
    std::map<std::filesystem::path, SharedSettings> by_file_;
};

/// Findings of a plan at or above the settings' level.
[[nodiscard]] host::CheckOutcome findings_of(const Imported& imported, const Plan& plan,
                                             const CheckSettings& settings,
                                             host::PluginSet& plugins);
/// Waits, the first time, until the plugins have started.
using PluginsWhenReady = std::function<host::PluginSet&()>;

/// Reads and checks one file; asks for the plugins once it is read. Any thread.
[[nodiscard]] Checked check_file(const std::string& file, const CheckSettings& settings,
                                 const PluginsWhenReady& plugins);
/// Raises the exit code that one file asks for, and says why where the report does not.
void judge(Session& session, const Checked& checked, const CheckSettings& settings);

} // namespace planwright::cli
