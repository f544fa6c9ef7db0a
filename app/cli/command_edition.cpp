// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/support.h"
#include "core/file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>

namespace planwright::cli {

namespace {

struct Options {
    std::string first;
    std::string second;
    std::string output;
};

void list(const Session& /*session*/) {
    std::size_t width = 0;
    for (const auto& edition : EditionLibrary::shipped().all()) {
        width = std::max(width, edition->id.size());
    }
    for (const auto& edition : EditionLibrary::shipped().all()) {
        fmt::print("{:<{}}  {}\n", edition->id, width, edition->title);
    }
}

void show(Session& session, const Options& options) {
    const auto chosen = choose_edition(options.first);
    if (!chosen) {
        session.report(chosen.error());
        return;
    }
    const auto xml = write_edition(*chosen->edition);
    if (!xml) {
        session.report(xml.error());
        return;
    }
    fmt::print("{}", *xml);
}

/// The document's own wording, whether or not it is near a known edition.
void extract(Session& session, const Options& options) {
    const auto imported = load(options.first, {}, EditionLibrary::shipped());
    if (!imported) {
        session.report(imported.error());
        return;
    }
    if (holds_no_plan(*imported)) {
        session.report(Error{ErrorCode::malformed,
                             "no action plan was found in it",
                             "give a published plan with its cover, introduction and table",
                             {options.first, 0, 0}});
        return;
    }
    const Edition edition =
        imported->edition->local
            ? *imported->edition
            : extract_edition(effective_frame(imported->plan, *imported->edition),
                              *imported->edition, imported->edition->title);
    const auto xml = write_edition(edition);
    const auto written = xml ? write_file(options.output, *xml) : tl::unexpected(xml.error());
    if (!written) {
        session.report(written.error());
        return;
    }
    session.note(
        fmt::format("{}: edition {} written; begin a plan with it: planwright new --edition {} "
                    "-o PLAN.plan.xml",
                    options.output, edition.id, options.output));
}

void diff(Session& session, const Options& options) {
    const auto first = choose_edition(options.first);
    const auto second = choose_edition(options.second);
    for (const auto* chosen : {&first, &second}) {
        if (!*chosen) {
            session.report(chosen->error());
            return;
        }
    }
    const auto differences = compare(*first->edition, *second->edition);
    for (const EditionDifference& difference : differences) {
        fmt::print("{}\n  - {}\n  + {}\n", difference.part, difference.a, difference.b);
    }
    if (!differences.empty()) {
        session.raise(Exit::findings);
    }
}

void migrate_plan(Session& session, const Options& options) {
    const auto target = choose_edition(options.second);
    if (!target) {
        session.report(target.error());
        return;
    }
    const auto imported = load(options.first, {}, target->library);
    if (!imported) {
        session.report(imported.error());
        return;
    }
    const Plan plan = migrate(imported->plan, *imported->edition, *target->edition);
    if (const auto saved = save(plan, *target->edition, options.output, {}, {}); !saved) {
        session.report(saved.error());
    }
}

} // namespace

void add_edition(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* edition =
        add_command(app, session, "edition", "Look at, take and change template editions");
    edition->require_subcommand(1);

    CLI::App* command = add_command(*edition, session, "list", "List the known editions");
    command->callback([&session] { list(session); });

    command = add_command(*edition, session, "show", "Print an edition as its file");
    command->add_option("edition", options->first, "Edition's id, or an edition file")->required();
    command->callback([options, &session] { show(session, *options); });

    command = add_command(*edition, session, "extract",
                          "Take the exact wording of an edition out of a published plan");
    command->add_option("document", options->first, "Published plan to read")->required();
    command->add_option("-o,--output", options->output, "Edition file to write")->required();
    command->callback([options, &session] { extract(session, *options); });

    command =
        add_command(*edition, session, "diff", "Show how two editions differ (exit code 1 if so)");
    command->add_option("a", options->first, "Edition's id, or an edition file")->required();
    command->add_option("b", options->second, "Edition's id, or an edition file")->required();
    command->callback([options, &session] { diff(session, *options); });

    command = add_command(*edition, session, "migrate", "Move a plan to another edition");
    command->add_option("plan", options->first, "Plan to read")->required();
    command->add_option("--to", options->second, "Edition to move to (id or file)")->required();
    command->add_option("-o,--output", options->output, "Plan to write")->required();
    command->callback([options, &session] { migrate_plan(session, *options); });
}

} // namespace planwright::cli
