// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/support.h"
#include "edition/new_plan.h"

#include <memory>
#include <string>
#include <vector>

namespace planwright::cli {

namespace {

struct Options {
    std::string edition = std::string(default_edition_id);
    std::vector<std::string> published;
    std::string output;
};

void run(Session& session, const Options& options) {
    std::vector<Date> published;
    for (const std::string& date : options.published) {
        published.push_back(require_date("--published", date));
    }
    const auto chosen = choose_edition(options.edition);
    if (!chosen) {
        session.report(chosen.error());
        return;
    }
    const Plan plan = new_plan(*chosen->edition, published);
    if (const auto saved = save(plan, *chosen->edition, options.output, {}, {}); !saved) {
        session.report(saved.error());
    }
}

} // namespace

void add_new(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* command = add_command(app, session, "new", "Begin an empty plan of an edition");
    command->add_option("--edition", options->edition, "Edition's id, or an edition file")
        ->capture_default_str();
    command->add_option("--published", options->published,
                        "Publication date of a report (2026-03-31); may be repeated");
    command->add_option("-o,--output", options->output, "Plan to write")->required();
    command->callback([options, &session] { run(session, *options); });
}

} // namespace planwright::cli
