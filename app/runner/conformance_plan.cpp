// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Cases about plans, and about what is made of them.
#include "runner/conformance.h"

#include <fmt/format.h>

namespace planwright::runner {

namespace {

using Findings = std::vector<wire::Finding>;

Result<void> open(module::Instance& instance, const SamplePlan& plan) {
    if (auto done = instance.open_plan(plan.facts); !done)
        return done;
    return instance.append_rows(plan.rows);
}

/// Everything that the plugin can do with the plan that is open.
Result<Findings> use(module::Instance& instance) {
    const wire::Description& about = instance.description();
    for (const wire::Item& table : about.tables) {
        if (const auto rows = instance.table(table.id, {}); !rows)
            return tl::unexpected(rows.error());
    }
    for (const wire::Item& command : about.commands) {
        if (const auto edits = instance.command(command.id, {}); !edits)
            return tl::unexpected(edits.error());
    }
    if (about.has(PW_EXT_COVERAGE)) {
        if (const auto letters = instance.coverage({}); !letters)
            return tl::unexpected(letters.error());
    }
    return about.has(PW_EXT_PLAN_CHECK) ? instance.check_plan({}) : Findings();
}

Result<void> takes_plan(const Subject& subject, std::size_t recommendations) {
    const auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    if (auto opened = open(**instance, sample_plan(recommendations)); !opened)
        return opened;
    const auto found = use(**instance);
    return found ? Result<void>() : only_failure(found.error());
}

Result<void> takes_empty(const Subject& subject) {
    return takes_plan(subject, 0);
}
Result<void> takes_small(const Subject& subject) {
    return takes_plan(subject, 3);
}
Result<void> takes_huge(const Subject& subject) {
    return takes_plan(subject, 3000);
}

Result<void> covers_the_same(const Subject& subject) {
    const auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    if (!(*instance)->description().has(PW_EXT_COVERAGE))
        return {};
    if (auto opened = open(**instance, sample_plan(3)); !opened)
        return opened;
    const auto first = (*instance)->coverage({});
    if (!first)
        return only_failure(first.error());
    const auto second = (*instance)->coverage({});
    if (!second)
        return only_failure(second.error());
    return *first == *second ? Result<void>() : breach("covers other letters the second time");
}

/// Rows in several calls, a plan after another, and the same findings as in one.
Result<void> takes_parts(const Subject& subject) {
    const auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    const SamplePlan plan = sample_plan(20);
    if (auto opened = open(**instance, plan); !opened)
        return opened;
    const auto whole = use(**instance);
    if (auto opened = (*instance)->open_plan(plan.facts); !opened)
        return opened;
    for (const wire::SharedRow& row : plan.rows) {
        if (auto done = (*instance)->append_rows({row}); !done)
            return done;
    }
    const auto parts = use(**instance);
    if (!whole || !parts)
        return only_failure(whole ? parts.error() : whole.error());
    if (*whole != *parts)
        return breach("finds something else when rows come one by one");
    return {};
}

std::vector<wire::Delta> steps(const SamplePlan& plan) {
    const auto changed = std::make_shared<wire::Row>(*plan.rows[2]);
    changed->fields[PW_FIELD_OWNER].clear();
    changed->lead.clear();
    changed->supports.clear();
    const auto added = std::make_shared<wire::Row>(*plan.rows[2]);
    added->id = 9001;
    return {{PW_DELTA_REMOVED, plan.rows[6]->id, 0, nullptr},
            {PW_DELTA_CHANGED, changed->id, 0, changed},
            {PW_DELTA_INSERTED, added->id, plan.rows[3]->id, added},
            {PW_DELTA_MOVED, plan.rows[3]->id, plan.rows[1]->id, nullptr}};
}

/// After changes, the same findings as when the changed plan is opened.
Result<void> follows_changes(const Subject& subject) {
    const auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    const SamplePlan plan = sample_plan(5);
    if (auto opened = open(**instance, plan); !opened)
        return opened;
    if (const auto before = use(**instance); !before)
        return only_failure(before.error());
    SamplePlan after = plan;
    after.facts.revision = 2;
    const std::vector<wire::Delta> deltas = steps(plan);
    if (auto done = (*instance)->change_plan(after.facts, deltas); !done)
        return done;
    const auto followed = use(**instance);

    after.rows[2] = deltas[1].row;
    after.rows.erase(after.rows.begin() + 6);
    after.rows.insert(after.rows.begin() + 4, deltas[2].row);
    std::swap(after.rows[2], after.rows[3]);
    if (auto opened = open(**instance, after); !opened)
        return opened;
    const auto fresh = use(**instance);
    if (!followed || !fresh)
        return only_failure(followed ? fresh.error() : followed.error());
    if (*followed != *fresh)
        return breach("finds something else after changes than in the plan that they lead to");
    return {};
}

Result<void> suggests_and_transforms(const Subject& subject) {
    const auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    const wire::Description& about = (*instance)->description();
    for (const wire::Paragraph& paragraph : sample_paragraphs()) {
        const std::uint64_t end = paragraph.start + paragraph.text.size();
        for (const wire::Range& range :
             {wire::Range{paragraph.at, paragraph.start, end},
              wire::Range{paragraph.at, paragraph.start, paragraph.start},
              wire::Range{paragraph.at, end, end}}) {
            if (about.has(PW_EXT_SUGGEST)) {
                if (const auto texts = (*instance)->suggest(paragraph, range, {}); !texts)
                    return only_failure(texts.error());
            }
            for (const wire::Item& one : about.transforms) {
                if (const auto edits = (*instance)->transform(one.id, paragraph, range, {}); !edits)
                    return only_failure(edits.error());
            }
        }
    }
    return {};
}

} // namespace

std::vector<Case> plan_cases() {
    return {
        {"plan-empty", "A plan without rows is no reason to fail.", takes_empty},
        {"plan-small", "A plan is checked, tabulated and worked on.", takes_small},
        {"plan-huge", "A plan of 3,000 recommendations is checked within the deadline.",
         takes_huge},
        {"plan-parts", "Rows may come in any number of calls.", takes_parts},
        {"plan-changes", "Changes lead to the findings of the plan that they make.",
         follows_changes},
        {"coverage", "The same plan covers the same letters each time.", covers_the_same},
        {"suggestions", "Suggestions and transforms work on any range of any text.",
         suggests_and_transforms},
    };
}

} // namespace planwright::runner
