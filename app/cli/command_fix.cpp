// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/fix_plan.h"
#include "checks/plan_changes.h"
#include "checks/report_words.h"
#include "checks/rules.h"
#include "cli/checking.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

namespace planwright::cli {

namespace {

struct Options {
    CheckingOptions checking;
    std::string input;
    std::string output;
    std::vector<std::string> rules;
    bool dry_run = false;
};

/// A rule that nobody has would look like a plan without its faults.
Result<void> require_rules(const std::vector<std::string>& rules, const Plugins& plugins) {
    for (const std::string& rule : rules) {
        const std::string owner = rule.substr(0, rule.find('.'));
        const auto& all = plugins.all();
        const auto plugin = std::find_if(
            all.begin(), all.end(), [&](const host::Manifest& one) { return one.id == owner; });
        const bool known =
            find_rule(rule) != nullptr ||
            (plugin != all.end() &&
             (plugin->rules.empty() ||
              std::any_of(plugin->rules.begin(), plugin->rules.end(),
                          [&](const host::RuleSpec& spec) { return spec.id == rule; })));
        if (!known) {
            return fail(ErrorCode::usage, fmt::format("there is no rule “{}”", rule),
                        "planwright check shows the rule of each finding");
        }
    }
    return {};
}

void show(const FixOutcome& outcome, const Edition& edition) {
    for (const FixedRule& fixed : outcome.done) {
        fmt::print("{}: {}\n{}\n", fixed.rule,
                   fixed.count == 1 ? std::string("1 fix") : fmt::format("{} fixes", fixed.count),
                   changes_text(plan_changes(*fixed.before, *fixed.after, edition)));
    }
}

std::string sum_of(const FixOutcome& outcome) {
    std::size_t fixes = 0;
    for (const FixedRule& fixed : outcome.done) {
        fixes += fixed.count;
    }
    Counts left;
    for (const Diagnostic& finding : outcome.left) {
        left.add(finding);
    }
    return fmt::format("{} safe {}; {} left{}", fixes, fixes == 1 ? "fix" : "fixes",
                       counted(left.total(), "finding"),
                       outcome.stable ? "" : "; more safe fixes are left: run it again");
}

Result<void> run_fix(Session& session, const Options& options) {
    const std::string output = options.output.empty() ? options.input : options.output;
    if (!options.dry_run) {
        if (auto kept = require_kept(output, "a plan"); !kept) {
            return kept;
        }
    }
    Checking checking(session, options.checking);
    if (auto known = require_rules(options.rules, checking.plugins()); !known) {
        return known;
    }
    const SharedSettings settings = checking.settings_for(options.input);
    if (!settings->in_force.problems.empty()) {
        return tl::unexpected(settings->in_force.problems.front());
    }
    const auto imported =
        load(options.input, settings->chosen.edition ? settings->chosen.edition->id : std::string(),
             settings->chosen.library);
    if (!imported) {
        return tl::unexpected(imported.error());
    }
    const auto set = checking.make_set(*settings);
    Document document(imported->plan);
    bool failed = false;
    const auto outcome = apply_safe_fixes(document, options.rules, [&](const Plan& plan) {
        host::CheckOutcome found = findings_of(*imported, plan, *settings, *set);
        failed = found.plugin_failed;
        return Result<std::vector<Diagnostic>>(std::move(found.findings));
    });
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    if (options.dry_run) {
        show(*outcome, *imported->edition);
    } else if (!outcome->done.empty() || output != options.input) {
        if (auto saved = save(document.plan(), *imported->edition, output, {}, {}); !saved) {
            return saved;
        }
    }
    session.note(fmt::format("{}: {}", options.input, sum_of(*outcome)));
    Checked checked;
    checked.file.file = options.input;
    checked.file.findings = outcome->left;
    checked.file.plugin_failed = failed;
    judge(session, checked, *settings);
    return {};
}

} // namespace

void add_fix(CLI::App& app, Session& session) {
    auto options = std::make_shared<Options>();
    CLI::App* command =
        add_command(app, session, "fix", "Apply the fixes that cannot change the meaning");
    command->add_option("plan", options->input, "Plan to mend")->required();
    command->add_option("--rule", options->rules, "Only this rule; may be repeated")
        ->allow_extra_args(false);
    command->add_flag("--dry-run", options->dry_run, "Show what would change, and write nothing");
    command->add_option("-o,--output", options->output,
                        "Plan to write (.plan.xml or .json) instead of the one read");
    add_checking_options(*command, options->checking);
    command->callback([options, &session] {
        if (const auto done = run_fix(session, *options); !done) {
            session.report(named(done.error(), options->input));
        }
    });
}

} // namespace planwright::cli
