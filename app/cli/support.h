// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "core/date.h"
#include "core/progress.h"
#include "edition/edition.h"
#include "export/export.h"
#include "import/import.h"

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace planwright::cli {

/// Reads a plan or document of any readable format; "-" is standard input. Errors name the file.
[[nodiscard]] Result<Imported> load(const std::string& path, const std::string& edition,
                                    const EditionLibrary& editions, const Progress& progress = {});

/// The shipped editions, with the one that --edition names as a file added.
struct ChosenEdition {
    EditionLibrary library = EditionLibrary::shipped();
    std::shared_ptr<const Edition> edition; ///< null when none was named
};

/// `name` is an edition's id or the path of an edition file; empty names none.
[[nodiscard]] Result<ChosenEdition> choose_edition(const std::string& name);

/// Writes a plan: its format by `format`, or when that is empty by the output's extension.
[[nodiscard]] Result<void> save(const Plan& plan, const Edition& edition, const std::string& output,
                                const std::string& format, const doc::Options& options);

/// Whether a file of that name can hold `what` of a plan; else an error that says which can.
[[nodiscard]] Result<void> require_kept(const std::string& output, std::string_view what);

/// The error, with the file's name where it names none.
[[nodiscard]] Error named(Error error, const std::string& file);

/// What there is to say when a readable document holds no plan.
[[nodiscard]] bool holds_no_plan(const Imported& imported);

/// Today in the local time zone: the only clock of the command line.
[[nodiscard]] Date today();

/// Reads an option's ISO date; throws CLI::ValidationError with a sentence.
[[nodiscard]] Date require_date(const std::string& option, const std::string& value);

/// A progress line on standard error: only on a terminal, only after a second, gone when done.
/// Calls may come from any thread.
class ProgressLine {
public:
    explicit ProgressLine(bool quiet);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(double fraction, std::string_view note);
    /// Makes room for other lines.
    void clear();
    [[nodiscard]] Progress callback();

private:
    bool wanted_;
    bool shown_ = false;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point last_;
    std::mutex mutex_;
};

} // namespace planwright::cli
