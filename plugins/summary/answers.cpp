// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "summary/plan_reading.h"
#include "summary/tables.h"

#include <fmt/format.h>

#include <array>
#include <cstdlib>

namespace summary {

namespace {

/// Indexes are those of PW_STATUS_...; 0 is "no answer yet".
using Counts = std::array<std::uint64_t, 4>;

std::uint64_t total(const Counts& counts) {
    return counts[0] + counts[1] + counts[2] + counts[3];
}

void count(Counts& counts, const pw::Row& recommendation) {
    const std::uint32_t status = recommendation.raw().status;
    ++counts[status < counts.size() ? status : 0U];
}

Counts counts_of(const pw::Plan& plan) {
    Counts counts{};
    for (const pw::Row row : plan) {
        if (row.kind() == PW_ROW_RECOMMENDATION)
            count(counts, row);
    }
    return counts;
}

constexpr std::array names{"No answer yet", "Agreed", "Partly Agreed", "Not Agreed"};
/// As column 3's own table has them.
constexpr std::array order{PW_STATUS_AGREED, PW_STATUS_PARTLY_AGREED, PW_STATUS_NOT_AGREED};

struct Group {
    std::string name;
    std::optional<pw_field> source;
    Counts counts{};
    std::uint64_t actions = 0;
};

std::vector<Group> groups_of(const pw::Plan& plan) {
    constexpr std::size_t longest_name = 60;
    std::vector<Group> result;
    for (const pw::Row row : plan) {
        if (row.kind() == PW_ROW_GROUP) {
            const bool loose = row.raw().loose != 0;
            const std::string heading = one_line(row.field(PW_FIELD_GROUP_HEADING), longest_name);
            Group group;
            group.name = loose ? "In no group" : heading.empty() ? "Without a heading" : heading;
            if (!loose)
                group.source = field_of(row, PW_FIELD_GROUP_HEADING);
            result.push_back(group);
        } else if (result.empty()) {
            result.push_back({"In no group", {}, {}, 0});
        }
        if (row.kind() == PW_ROW_RECOMMENDATION)
            count(result.back().counts, row);
        if (is_step(row))
            ++result.back().actions;
    }
    return result;
}

Table::Row group_row(const Group& group, bool with_open) {
    Table::Row row{{group.name}, group.source};
    for (const auto status : order)
        row.cells.push_back(std::to_string(group.counts[status]));
    if (with_open)
        row.cells.push_back(std::to_string(group.counts[PW_STATUS_NONE]));
    row.cells.push_back(std::to_string(total(group.counts)));
    row.cells.push_back(std::to_string(group.actions));
    return row;
}

std::string difference(std::uint64_t rows, std::uint64_t printed) {
    if (rows == printed)
        return "–";
    return rows > printed ? fmt::format("{} more", rows - printed)
                          : fmt::format("{} fewer", printed - rows);
}

} // namespace

Table answers(const pw::Plan& plan) {
    const Counts counts = counts_of(plan);
    Table table{{"Recommendations", "Number"}, {}};
    for (const auto status : order)
        table.rows.push_back({{names[status], std::to_string(counts[status])}, {}});
    if (counts[PW_STATUS_NONE] > 0)
        table.rows.push_back({{names[PW_STATUS_NONE], std::to_string(counts[PW_STATUS_NONE])}, {}});
    table.rows.push_back({{"Total", std::to_string(total(counts))}, {}});
    return table;
}

Table printed(const pw::Plan& plan) {
    Table table{{"Recommendations", "In the rows", "As printed", "The rows have"}, {}};
    if (plan.raw().has_printed == 0)
        return table;
    const Counts counts = counts_of(plan);
    const auto add = [&](const char* name, std::uint64_t rows, std::uint64_t as_printed) {
        table.rows.push_back(
            {{name, std::to_string(rows), std::to_string(as_printed), difference(rows, as_printed)},
             {}});
    };
    for (std::size_t i = 0; i < order.size(); ++i)
        add(names[order[i]], counts[order[i]], plan.raw().printed[i]);
    if (counts[PW_STATUS_NONE] > 0)
        add(names[PW_STATUS_NONE], counts[PW_STATUS_NONE], 0);
    add("Total", total(counts), plan.raw().printed[3]);
    return table;
}

Table groups(const pw::Plan& plan) {
    const std::vector<Group> list = groups_of(plan);
    Group all{"Total", {}, {}, 0};
    for (const Group& group : list) {
        for (std::size_t i = 0; i < all.counts.size(); ++i)
            all.counts[i] += group.counts[i];
        all.actions += group.actions;
    }
    const bool with_open = all.counts[PW_STATUS_NONE] > 0;
    Table table{{"Group", "Agreed", "Partly Agreed", "Not Agreed"}, {}};
    if (with_open)
        table.header.emplace_back("No answer yet");
    table.header.emplace_back("Total");
    table.header.emplace_back("Actions");
    for (const Group& group : list)
        table.rows.push_back(group_row(group, with_open));
    table.rows.push_back(group_row(all, with_open));
    return table;
}

} // namespace summary
