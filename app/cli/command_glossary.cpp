// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/fix.h"
#include "cli/plugins.h"
#include "cli/support.h"
#include "core/file.h"
#include "glossary/layers.h"
#include "host/plan_view.h"
#include "model/field.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace planwright::cli {

namespace {

constexpr const char* plugin_id = "glossary";

struct Options {
    std::string input;
    std::string output;
    bool dry_run = false;
};

/// The plugin at work on one plan.
struct Work {
    Imported imported;
    std::unique_ptr<host::PluginSet> set;
    host::Session* plugin = nullptr;
};

void report(Session& session, const host::Failure& failure) {
    session.report({ErrorCode::io, failure.message, "", {}});
}

std::optional<Work> begin(Session& session, Plugins& plugins, const Options& options) {
    auto imported = load(options.input, {}, EditionLibrary::shipped());
    if (!imported) {
        session.report(imported.error());
        return std::nullopt;
    }
    const setup::PlanSetup in_force = plugins.set_up_for(options.input);
    if (!in_force.problems.empty()) {
        session.report(in_force.problems.front());
        return std::nullopt;
    }
    Work work{std::move(*imported), plugins.make_set({{plugin_id}, {}, true}, in_force.options),
              nullptr};
    work.plugin = work.set->find(plugin_id);
    if (work.plugin == nullptr) {
        session.report({ErrorCode::not_found,
                        "the plugin \"glossary\" was not found",
                        "see planwright plugins list",
                        {}});
        return std::nullopt;
    }
    const Plan& plan = work.imported.plan;
    const Edition& edition = *work.imported.edition;
    work.set->set_glossary(layers_of(plan, &in_force.glossary), edition.variant);
    work.set->set_plan(host::PlanView::make(plan, edition, {}));
    return work;
}

/// One line a change: what stood there, and what stands there now.
void show(const Plan& plan, const Edition& edition, const std::vector<Edit>& edits) {
    for (const Edit& edit : edits) {
        const std::string text = field_text(plan, edition, edit.place.at).value_or("");
        const ByteRange at = edit.place.range;
        if (at.end <= text.size()) {
            fmt::print("{}: {} -> {}\n", to_string(edit.place.at.field),
                       text.substr(at.begin, at.size()), edit.replacement);
        }
    }
}

void expand(Session& session, const Options& options) {
    Plugins plugins(session);
    auto work = begin(session, plugins, options);
    if (!work) {
        return;
    }
    auto edits = work->plugin->command("expand");
    if (!edits) {
        return report(session, edits.error());
    }
    if (options.dry_run) {
        return show(work->imported.plan, *work->imported.edition, *edits);
    }
    const std::size_t count = edits->size();
    Fix fix;
    fix.title = "Write abbreviations out at first use";
    fix.edits = *std::move(edits);
    const auto changed = apply(work->imported.plan, fix);
    if (!changed) {
        return session.report(changed.error());
    }
    if (const auto saved = save(*changed, *work->imported.edition, options.output, {}, {});
        !saved) {
        return session.report(saved.error());
    }
    session.note(
        fmt::format("{}: {} {} changed", options.output, count, count == 1 ? "place" : "places"));
}

/// The plan's own terms, and what its text explains: rows of abbreviation, meaning, place.
Glossary terms_of(const Plan& plan, const std::vector<wire::TableRow>& rows) {
    Glossary glossary = glossary_of(plan);
    glossary.title = plan.front->title.empty() ? "a plan" : plan.front->title;
    for (const wire::TableRow& row : rows) {
        const bool explained =
            !row.header && row.cells.size() > 2 && !row.cells[1].empty() && !row.cells[2].empty();
        if (!explained) {
            continue;
        }
        const auto same = [&](const GlossaryTerm& term) {
            return term.abbreviation == row.cells[0];
        };
        if (std::none_of(glossary.terms.begin(), glossary.terms.end(), same)) {
            glossary.terms.push_back({row.cells[0], row.cells[1], {}, {}, {}});
        }
    }
    return glossary;
}

void take(Session& session, const Options& options) {
    Plugins plugins(session);
    auto work = begin(session, plugins, options);
    if (!work) {
        return;
    }
    const auto rows = work->plugin->table("abbreviations");
    if (!rows) {
        return report(session, rows.error());
    }
    const auto xml = write_glossary(terms_of(work->imported.plan, *rows));
    const auto written = xml ? write_file(options.output, *xml) : tl::unexpected(xml.error());
    if (!written) {
        session.report(written.error());
    }
}

} // namespace

void add_glossary(CLI::App& app, Session& session) {
    CLI::App* command =
        add_command(app, session, "glossary", "Write abbreviations out, or take a plan's meanings");
    command->require_subcommand(1);
    auto options = std::make_shared<Options>();
    const auto add_part = [&](const std::string& name, const std::string& description) {
        CLI::App* part = add_command(*command, session, name, description);
        part->add_option("plan", options->input, "Plan to read; - is standard input")->required();
        return part;
    };
    CLI::App* written_out =
        add_part("expand", "Write abbreviations out at first use, and short after");
    CLI::Option* output =
        written_out->add_option("-o,--output", options->output, "File to write the plan to");
    CLI::Option* dry_run = written_out->add_flag("--dry-run", options->dry_run,
                                                 "Print each change, and write nothing");
    output->excludes(dry_run);
    written_out->callback([options, &session] {
        if (options->output.empty() && !options->dry_run) {
            throw CLI::RequiredError("--output");
        }
        expand(session, *options);
    });
    CLI::App* taken = add_part("take", "Write the abbreviations that a plan explains to a file");
    taken->add_option("-o,--output", options->output, "Glossary file to write")->required();
    taken->callback([options, &session] { take(session, *options); });
}

} // namespace planwright::cli
