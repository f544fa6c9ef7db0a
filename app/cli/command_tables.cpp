// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/plugins.h"
#include "cli/support.h"
#include "export/tables.h"
#include "host/plan_view.h"
#include "host/tables.h"

#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace planwright::cli {

namespace {

struct Options {
    std::string input;
    std::string table;
    std::string format = "text";
    std::string as_of;
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

/// Several tables in one answer: titles between text, an empty line between CSV, a list in JSON.
Result<std::string> all_as(const std::string& format, const std::vector<GeneratedTable>& tables) {
    std::string result;
    for (const GeneratedTable& table : tables) {
        auto shown = table_as(format, table);
        if (!shown) {
            return shown;
        }
        if (format == "text") {
            result +=
                fmt::format("{}{} ({})\n\n", result.empty() ? "" : "\n", table.caption, table.id);
        } else if (format == "csv" && !result.empty()) {
            result += "\r\n";
        } else if (format == "json") {
            shown->pop_back(); // its line end
            result += result.empty() ? "[\n" : ",\n";
        }
        result += *shown;
    }
    if (format == "json") {
        result += result.empty() ? "[]\n" : "\n]\n";
    }
    return result;
}

void report(Session& session, const host::Failure& failure) {
    session.report({ErrorCode::io, failure.message, "", {}});
}

/// The tables that were asked for: one, or all that have something to show.
std::vector<GeneratedTable> build(Session& session, host::TableShelf& shelf,
                                  const std::string& wanted) {
    std::vector<GeneratedTable> result;
    for (const std::string& id : wanted.empty() ? shelf.ids() : std::vector{wanted}) {
        auto table = shelf.build(id);
        if (!table) {
            report(session, table.error());
        } else if (!wanted.empty() || !table->rows.empty()) {
            result.push_back(*std::move(table));
        }
    }
    return result;
}

std::optional<Date> judged_on(const Options& options, const Plan& plan) {
    if (!options.as_of.empty()) {
        return require_date("--as-of", options.as_of);
    }
    const auto& submitted = plan.front->cover.submitted;
    return submitted ? *submitted : today();
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
    Plugins plugins(session);
    const setup::PlanSetup in_force = plugins.set_up_for(options.input);
    for (const Error& problem : in_force.problems) {
        session.report(problem);
    }
    const Plan& plan = imported->plan;
    const Edition& edition = *imported->edition;
    const auto set = plugins.make_set(in_force.choice, in_force.options);
    set->set_glossary(layers_of(plan, &in_force.glossary), edition.variant);
    set->set_plan(host::PlanView::make(with_registers(plan, in_force.owners), edition,
                                       {1, judged_on(options, plan)}));
    host::TableShelf shelf(*set);
    for (const host::Failure& failure : shelf.failures()) {
        report(session, failure);
    }
    if (!options.table.empty() && !shelf.has(options.table)) {
        session.report({ErrorCode::not_found,
                        fmt::format("no plugin makes a table “{}”", options.table),
                        shelf.ids().empty() ? std::string("see planwright plugins list")
                                            : "there are: " + text::join(shelf.ids(), ", "),
                        {}});
        return;
    }
    const std::vector<GeneratedTable> tables = build(session, shelf, options.table);
    const auto shown = options.table.empty() || tables.empty()
                           ? all_as(options.format, tables)
                           : table_as(options.format, tables.front());
    if (!shown) {
        session.report(shown.error());
        return;
    }
    if (!tables.empty() || options.table.empty()) {
        fmt::print("{}", *shown);
    }
}

} // namespace

void add_tables(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* command = add_command(app, session, "tables", "Print a plan's generated tables");
    command->add_option("plan", options->input, "Plan to read; - is standard input")->required();
    command->add_option(
        "--table", options->table,
        "Table to print, as summary, groups, owners, dates, progress; all when left out");
    command->add_option("--format", options->format, "How to print it")
        ->check(CLI::IsMember({"text", "csv", "html", "json"}))
        ->capture_default_str();
    command->add_option("--as-of", options->as_of,
                        "Day that progress is judged on; the plan's submitted date when left out");
    command->callback([options, &session] { run(session, *options); });
}

} // namespace planwright::cli
