// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/support.h"
#include "core/file.h"
#include "setup/plan_setup.h"

#include <fmt/format.h>

#include <memory>
#include <string>

namespace planwright::cli {

namespace {

struct Options {
    std::string input;
    std::string output;
    std::string format;
    std::string profile = "faithful";
    std::string edition;
    std::string report;
};

void say_what_was_repaired(Session& session, const Imported& imported, const std::string& name) {
    for (const RepairNote& repair : imported.repairs) {
        Error shown{ErrorCode::schema, repair.what, {}, repair.place};
        if (shown.place.file.empty()) {
            shown.place.file = name;
        }
        session.note(describe(shown));
    }
    if (!imported.repairs.empty()) {
        session.raise(Exit::findings);
    }
}

void run(Session& session, const Options& options) {
    const auto chosen = choose_edition(options.edition);
    if (!chosen) {
        session.report(chosen.error());
        return;
    }
    ProgressLine progress(session.quiet);
    const std::string edition_id = chosen->edition ? chosen->edition->id : std::string();
    const auto imported = load(options.input, edition_id, chosen->library, progress.callback());
    if (!imported) {
        session.report(imported.error());
        return;
    }
    say_what_was_repaired(session, *imported, options.input);
    doc::Options how;
    how.profile =
        options.profile == "accessible" ? doc::Profile::accessible : doc::Profile::faithful;
    // Pages show what an abbreviation stands for, as the plan's folder has it.
    const setup::PlanSetup in_force = setup::set_up_for(options.input, {});
    for (const Error& problem : in_force.problems) {
        session.note(describe(problem));
    }
    how.glossary = layers_of(imported->plan, &in_force.glossary).meanings();
    if (const auto saved =
            save(imported->plan, *imported->edition, options.output, options.format, how);
        !saved) {
        session.report(saved.error());
        return;
    }
    if (!options.report.empty()) {
        if (const auto written = write_file(options.report, report_json(*imported)); !written) {
            session.report(written.error());
            return;
        }
    }
    if (holds_no_plan(*imported)) {
        session.note(
            fmt::format("{}: no recommendation was found in it; its words are set aside in the "
                        "report (--report FILE)",
                        options.input));
        session.raise(Exit::findings);
    }
}

} // namespace

void add_convert(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* command = add_command(app, session, "convert",
                                    "Read a plan or document and write it in another format");
    command->add_option("input", options->input, "Plan or document to read; - is standard input")
        ->required();
    command->add_option("-o,--output", options->output, "File to write; - is standard output")
        ->required();
    command->add_option("--to", options->format,
                        "Format to write, when the output's name does not say it: " +
                            output_format_names());
    command
        ->add_option("--profile", options->profile,
                     "faithful looks like the published plans, accessible has one table a group")
        ->check(CLI::IsMember({"faithful", "accessible"}))
        ->capture_default_str();
    command->add_option("--edition", options->edition,
                        "Edition to hold the document against (id or file); else the nearest");
    command->add_option("--report", options->report, "Write what the reader decided as JSON");
    command->callback([options, &session] { run(session, *options); });
}

} // namespace planwright::cli
