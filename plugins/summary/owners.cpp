// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "posts/register.h"
#include "summary/plan_reading.h"
#include "summary/tables.h"

#include <algorithm>

namespace summary {

namespace {

struct Duties {
    std::string name;
    std::uint64_t leads = 0;
    std::uint64_t supports = 0;
    std::uint64_t completed = 0; ///< of those it leads
    Month next;                  ///< the first month in which one it leads is due
    std::optional<pw_field> source;
};

/// The register of the plan: its own posts, and every way of writing that column 5 has.
posts::Register register_of(const pw::Plan& plan) {
    posts::Register all;
    for (std::uint64_t i = 0; i < plan.raw().post_count; ++i) {
        const pw_post& post = plan.raw().posts[i];
        std::vector<std::string_view> aliases;
        for (std::uint64_t j = 0; j < post.alias_count; ++j)
            aliases.push_back(pw::view(post.aliases[j]));
        all.add_official(pw::view(post.title), aliases);
    }
    for (const pw::Row row : plan) {
        if (row.kind() != PW_ROW_ACTION)
            continue;
        if (row.raw().lead.size > 0)
            all.add(pw::view(row.raw().lead));
        for (std::uint64_t i = 0; i < row.raw().support_count; ++i)
            all.add(pw::view(row.raw().supports[i]));
    }
    all.settle();
    return all;
}

class Count {
public:
    explicit Count(const posts::Register& posts) : posts_(posts), duties_(posts.entries().size()) {
        for (std::size_t i = 0; i < duties_.size(); ++i)
            duties_[i].name = posts.entries()[i].title;
        nobody_.name = "No owner yet";
    }

    void add(const pw::Row& row) {
        if (row.kind() != PW_ROW_ACTION)
            return;
        const auto lead = posts_.find(pw::view(row.raw().lead));
        if (lead || is_step(row))
            add_lead(lead ? duties_[*lead] : nobody_, row);
        for (std::uint64_t i = 0; i < row.raw().support_count; ++i) {
            const auto support = posts_.find(pw::view(row.raw().supports[i]));
            // The same post twice in one entry has one duty.
            if (support && support != lead)
                note(duties_[*support], row).supports += 1;
        }
    }

    [[nodiscard]] std::vector<Duties> sorted() const {
        std::vector<Duties> result;
        for (const Duties& one : duties_) {
            if (one.leads + one.supports > 0)
                result.push_back(one);
        }
        std::stable_sort(result.begin(), result.end(), [](const Duties& a, const Duties& b) {
            return a.leads != b.leads ? a.leads > b.leads : a.supports > b.supports;
        });
        if (nobody_.leads > 0)
            result.push_back(nobody_);
        return result;
    }

private:
    static Duties& note(Duties& duties, const pw::Row& row) {
        if (!duties.source)
            duties.source = field_of(row, PW_FIELD_OWNER);
        return duties;
    }
    static void add_lead(Duties& duties, const pw::Row& row) {
        ++note(duties, row).leads;
        if (is_completed(row)) {
            ++duties.completed;
            return;
        }
        const Month due = month_of(row.raw().due);
        if (due.is_set() && (!duties.next.is_set() || due < duties.next))
            duties.next = due;
    }

    const posts::Register& posts_;
    std::vector<Duties> duties_;
    Duties nobody_;
};

} // namespace

Table owners(const pw::Plan& plan) {
    const posts::Register posts = register_of(plan);
    Count count(posts);
    for (const pw::Row row : plan)
        count.add(row);
    Table table{{"Owner", "Leads", "Supports", "Completed", "To do", "Next due"}, {}};
    for (const Duties& one : count.sorted()) {
        table.rows.push_back(
            {{one.name, std::to_string(one.leads), std::to_string(one.supports),
              std::to_string(one.completed), std::to_string(one.leads - one.completed),
              one.next.is_set() ? to_words(one.next) : "–"},
             one.source});
    }
    return table;
}

} // namespace summary
