// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/support.h"
#include "export/tables.h"

#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <string>

namespace planwright::cli {

namespace {

struct Options {
    std::string input;
    std::string table;
    std::string format = "text";
};

Result<std::string> table_as(const std::string& format, const GeneratedTable& table) {
    if (format == "csv") {
        return table_csv(table);
    }
    if (format == "html") {
        return table_html(table);
    }
    return format == "json" ? table_json(table) : table_text(table);
}

void run(Session& session, const Options& options) {
    const auto imported = load(options.input, {}, EditionLibrary::shipped());
    if (!imported) {
        session.report(imported.error());
        return;
    }
    if (holds_no_plan(*imported)) {
        session.note(fmt::format("{}: no recommendation was found in it", options.input));
        session.raise(Exit::findings);
    }
    const auto shown = table_as(options.format, summary_table(imported->plan, *imported->edition));
    if (!shown) {
        session.report(shown.error());
        return;
    }
    fmt::print("{}", *shown);
}

} // namespace

void add_tables(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* command = add_command(app, session, "tables", "Print a plan's generated tables");
    command->add_option("plan", options->input, "Plan to read; - is standard input")->required();
    command->add_option("--table", options->table, "Table to print; all when left out")
        ->check(CLI::IsMember({"summary"}));
    command->add_option("--format", options->format, "How to print it")
        ->check(CLI::IsMember({"text", "csv", "html", "json"}))
        ->capture_default_str();
    command->callback([options, &session] { run(session, *options); });
}

} // namespace planwright::cli
