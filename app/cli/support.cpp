// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/support.h"

#include "core/file.h"
#include "core/terminal.h"
#include "core/text.h"

#include <CLI/Error.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <ctime>
#include <filesystem>
#include <utility>

namespace planwright::cli {

namespace {

std::string shown_name(const std::string& path) {
    return path == "-" ? std::string("standard input") : path;
}

bool looks_like_file(const std::string& name) {
    return name.find_first_of("/\\") != std::string::npos || name.ends_with(".xml");
}

Error unknown_edition(const std::string& name, const EditionLibrary& library) {
    std::vector<std::string> ids;
    for (const auto& edition : library.all()) {
        ids.push_back(edition->id);
    }
    return Error{
        ErrorCode::not_found,
        fmt::format("there is no edition “{}”", name),
        fmt::format("choose one of {}, or give the path of an edition file", text::join(ids, ", ")),
        {}};
}

} // namespace

Result<Imported> load(const std::string& path, const std::string& edition,
                      const EditionLibrary& editions, const Progress& progress) {
    const std::string name = shown_name(path);
    auto bytes = read_file(path);
    if (!bytes) {
        return tl::unexpected(std::move(bytes).error());
    }
    const auto format = detect_format(path == "-" ? std::string() : path, *bytes);
    ImportOptions options;
    options.source_name = name;
    options.editions = &editions;
    options.edition_id = edition;
    options.progress = progress;
    Result<Imported> imported =
        format ? import_document(*bytes, *format, options) : tl::unexpected(format.error());
    if (!imported && imported.error().place.file.empty()) {
        imported.error().place.file = name;
    }
    return imported;
}

Result<ChosenEdition> choose_edition(const std::string& name) {
    ChosenEdition chosen;
    if (name.empty()) {
        return chosen;
    }
    chosen.edition = chosen.library.find(name);
    if (chosen.edition) {
        return chosen;
    }
    if (!looks_like_file(name)) {
        return tl::unexpected(unknown_edition(name, chosen.library));
    }
    const auto bytes = read_file(name);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    auto edition = read_edition(*bytes, name);
    if (!edition) {
        return tl::unexpected(edition.error());
    }
    chosen.edition = std::make_shared<const Edition>(*std::move(edition));
    chosen.library = chosen.library.with({chosen.edition});
    return chosen;
}

Result<void> save(const Plan& plan, const Edition& edition, const std::string& output,
                  const std::string& format, const doc::Options& options) {
    const auto chosen = format.empty() ? output_format_of(output) : parse_output_format(format);
    if (!chosen) {
        return fail(ErrorCode::usage,
                    format.empty()
                        ? fmt::format("the format of “{}” cannot be told from its name", output)
                        : fmt::format("“{}” is not a format that can be written", format),
                    fmt::format("use --to with one of {}", output_format_names()));
    }
    const auto bytes = export_document(plan, edition, *chosen, options);
    if (!bytes) {
        Error error = bytes.error();
        if (error.place.file.empty()) {
            error.place.file = output;
        }
        return tl::unexpected(std::move(error));
    }
    return write_file(output, *bytes);
}

Result<void> require_kept(const std::string& output, std::string_view what) {
    const auto format = output_format_of(output);
    if (format == OutputFormat::native || format == OutputFormat::json) {
        return {};
    }
    return fail(ErrorCode::usage, fmt::format("“{}” cannot hold {}", output, what),
                "write to a file whose name ends in .plan.xml or .json");
}

Error named(Error error, const std::string& file) {
    if (error.place.file.empty()) {
        error.place.file = shown_name(file);
    }
    return error;
}

bool holds_no_plan(const Imported& imported) {
    return recommendation_count(imported.plan) == 0 && !imported.report.set_aside.empty();
}

Date today() {
    const std::time_t now = std::time(nullptr);
    const std::tm local = *std::localtime(&now); // main thread only
    return Date{std::chrono::year{local.tm_year + 1900},
                std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
                std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

Date require_date(const std::string& option, const std::string& value) {
    const auto date = parse_iso_date(value);
    if (!date) {
        throw CLI::ValidationError(
            option, fmt::format("“{}” is not a date; write it as 2026-03-31", value));
    }
    return *date;
}

ProgressLine::ProgressLine(bool quiet) : wanted_(!quiet && is_terminal(Stream::error)) {}

ProgressLine::~ProgressLine() {
    clear();
}

void ProgressLine::clear() {
    const std::lock_guard lock(mutex_);
    if (std::exchange(shown_, false)) {
        fmt::print(stderr, "\r\x1b[K");
    }
}

void ProgressLine::show(double fraction, std::string_view note) {
    using namespace std::chrono_literals;
    if (!wanted_) {
        return;
    }
    const std::lock_guard lock(mutex_);
    const auto now = std::chrono::steady_clock::now();
    if (now - start_ < 1s || now - last_ < 100ms) {
        return;
    }
    last_ = now;
    shown_ = true;
    fmt::print(stderr, "\r\x1b[K{:3.0f} % {}", fraction * 100, note);
    std::fflush(stderr);
}

Progress ProgressLine::callback() {
    if (!wanted_) {
        return {};
    }
    return [this](double fraction, std::string_view note) { show(fraction, note); };
}

} // namespace planwright::cli
