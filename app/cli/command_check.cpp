// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/report_github.h"
#include "checks/report_html.h"
#include "checks/report_json.h"
#include "checks/report_sarif.h"
#include "checks/report_text.h"
#include "cli/checking.h"
#include "core/file.h"
#include "core/terminal.h"
#include "import/row_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace planwright::cli {

namespace {

/// Each has dictionaries of its own in memory.
constexpr unsigned most_default_jobs = 4;

unsigned default_jobs() {
    return std::clamp(std::thread::hardware_concurrency(), 1U, most_default_jobs);
}

struct Options {
    CheckingOptions checking;
    std::vector<std::string> files;
    std::string format = "text";
    unsigned jobs = default_jobs();
    bool print_config = false;
};

TextReportOptions text_options() {
    TextReportOptions options;
    options.colour = is_terminal(Stream::output) && std::getenv("NO_COLOR") == nullptr;
    const unsigned width = terminal_width();
    options.width = width == 0 ? 100 : std::clamp(width, 40U, 120U);
    return options;
}

ReportTool tool_of(const Plugins& plugins) {
    ReportTool tool{PLANWRIGHT_VERSION, {}};
    for (const host::Manifest& plugin : plugins.all()) {
        PluginInfo& about = tool.plugins.emplace_back();
        about = {plugin.id, plugin.name, plugin.version, {}};
        for (const host::RuleSpec& rule : plugin.rules) {
            about.rules.push_back({rule.id, rule.title, rule.help,
                                   parse_severity(rule.severity).value_or(Severity::warning)});
        }
    }
    return tool;
}

/// Where annotations point to. A file that cannot be read again has none.
void add_lines(CheckedFile& file) {
    if (file.error || file.file == "-") {
        return;
    }
    if (const auto bytes = read_file(file.file)) {
        file.lines = row_lines(*bytes);
    }
}

std::unique_ptr<ReportWriter> make_report(const std::string& format, const ReportTool& tool,
                                          std::size_t files) {
    if (format == "json") {
        return make_json_report();
    }
    if (format == "html") {
        return make_html_report(tool, files);
    }
    if (format == "github") {
        return make_github_report();
    }
    if (format == "sarif") {
        return make_sarif_report(tool);
    }
    return make_text_report(text_options());
}

/// Takes files as threads are done with them, and says the report in the order of the files. What
/// was said is forgotten. On a terminal, where a progress line may stand, all is said at the end.
class OrderedReport {
public:
    OrderedReport(Session& session, ProgressLine& progress, const std::string& format,
                  const ReportTool& tool, std::vector<SharedSettings> settings)
        : session_(session),
          progress_(progress),
          needs_lines_(format == "github" || format == "sarif"),
          settings_(std::move(settings)),
          writer_(make_report(format, tool, settings_.size())) {}

    /// Any thread.
    void take(std::size_t at, Checked checked) {
        if (needs_lines_) {
            add_lines(checked.file);
        }
        const std::lock_guard lock(mutex_);
        waiting_.emplace(at, std::move(checked));
        for (auto next = waiting_.begin(); next != waiting_.end() && next->first == done_;
             next = waiting_.erase(next)) {
            progress_.clear();
            judge(session_, next->second, *settings_[done_++]);
            say(writer_->file(next->second.file));
        }
    }
    /// After the last file.
    void end() { fmt::print("{}{}", held_, writer_->end()); }

private:
    void say(std::string piece) {
        if (at_once_) {
            fmt::print("{}", piece);
        } else {
            held_ += piece;
        }
    }

    Session& session_;
    ProgressLine& progress_;
    bool needs_lines_;
    bool at_once_ = !is_terminal(Stream::output);
    std::vector<SharedSettings> settings_;
    std::mutex mutex_;
    std::unique_ptr<ReportWriter> writer_;
    std::map<std::size_t, Checked> waiting_; ///< done, and before them one that is not
    std::size_t done_ = 0;
    std::string held_;
};

/// Checks the files on `jobs` threads, each with plugins of its own.
void check_files(const std::vector<std::string>& files, const std::vector<SharedSettings>& settings,
                 Checking& checking, unsigned jobs, ProgressLine& progress, OrderedReport& report) {
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        SharedSettings current;
        std::future<std::unique_ptr<host::PluginSet>> starting;
        std::unique_ptr<host::PluginSet> set;
        const auto ready = [&]() -> host::PluginSet& {
            if (starting.valid()) {
                set = starting.get();
            }
            return *set;
        };
        for (std::size_t i = next++; i < files.size(); i = next++) {
            progress.show(static_cast<double>(i) / static_cast<double>(files.size()), files[i]);
            if (current != settings[i]) {
                current = settings[i];
                starting = checking.start_set(*current);
            }
            report.take(i, check_file(files[i], *current, ready));
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
}

/// One block for each different set of settings, under the names of its files.
void print_settings(const std::vector<std::string>& files,
                    const std::vector<SharedSettings>& settings) {
    for (std::size_t i = 0; i < files.size(); ++i) {
        fmt::print("# {}\n", files[i]);
        if (i + 1 == files.size() || settings[i] != settings[i + 1]) {
            fmt::print("{}{}", config::print(settings[i]->in_force.config),
                       i + 1 == files.size() ? "" : "\n");
        }
    }
}

void run(Session& session, const Options& options) {
    Checking checking(session, options.checking);
    std::vector<SharedSettings> settings;
    settings.reserve(options.files.size());
    for (const std::string& file : options.files) {
        settings.push_back(checking.settings_for(file));
    }
    if (options.print_config) {
        print_settings(options.files, settings);
        return;
    }
    const ReportTool tool = tool_of(checking.plugins());
    ProgressLine progress(session.quiet);
    OrderedReport report(session, progress, options.format, tool, settings);
    check_files(options.files, settings, checking, options.jobs, progress, report);
    progress.clear();
    report.end();
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
        ->check(CLI::IsMember({"text", "json", "sarif", "github", "html"}))
        ->capture_default_str();
    command
        ->add_option("--gate", options->checking.gate,
                     "submission makes what blocks one an error; draft unless settings say else")
        ->check(CLI::IsMember({"draft", "submission"}));
    command
        ->add_option("--min-level", options->checking.min_level,
                     "Leave out findings below this level; hint unless settings say else")
        ->check(levels);
    command
        ->add_option("--fail-level", options->checking.fail_level,
                     "Exit with 1 from this level on; error unless settings say else")
        ->check(levels);
    add_checking_options(*command, options->checking);
    command
        ->add_option("--jobs", options->jobs,
                     "Files to check at the same time; one a processor, at most 4, unless said")
        ->check(CLI::Range(1U, 256U));
    command->add_flag("--print-config", options->print_config,
                      "Print the settings in force and where each comes from, and stop");
    command->callback([options, &session] { run(session, *options); });
}

} // namespace planwright::cli
