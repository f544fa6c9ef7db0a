// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "summary/plan_reading.h"
#include "summary/tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace summary {

namespace {

struct Line {
    std::string name;
    std::uint64_t actions = 0;
    std::optional<pw_field> source;

    void add(const pw::Row& row) {
        if (actions++ == 0)
            source = field_of(row, PW_FIELD_TARGET);
    }
};

/// Months without an action are shown too, so that the eye sees the gap; not across more than this.
constexpr int longest_gap = 12;
/// The longest bar, in characters.
constexpr std::uint64_t longest_bar = 40;

std::string bar(std::uint64_t number, std::uint64_t most) {
    const std::uint64_t full =
        most <= longest_bar ? number : (number * longest_bar + most - 1) / most;
    std::string result;
    for (std::uint64_t i = 0; i < full; ++i)
        result += "█";
    return result;
}

class Calendar {
public:
    void add(const pw::Row& row) {
        if (!is_step(row) && row.field(PW_FIELD_TARGET).empty())
            return;
        const Month due = month_of(row.raw().due);
        if (row.raw().target == PW_TARGET_COMPLETED)
            completed_.add(row);
        else if (row.raw().target == PW_TARGET_COMPLETED_AND_ONGOING)
            going_on_.add(row);
        else if (due.is_set())
            months_[due].add(row);
        else if (row.raw().target == PW_TARGET_ONGOING)
            ongoing_.add(row);
        else if (row.field(PW_FIELD_TARGET).empty())
            none_.add(row);
        else
            unread_.add(row);
    }

    [[nodiscard]] std::vector<Line> lines() const {
        std::vector<Line> result;
        for (const Line* line : {&completed_, &going_on_})
            append(result, *line);
        Month last;
        for (const auto& [month, found] : months_) {
            fill_gap(result, last, month);
            result.push_back(found);
            result.back().name = to_words(month);
            last = month;
        }
        for (const Line* line : {&ongoing_, &unread_, &none_})
            append(result, *line);
        return result;
    }

private:
    static void append(std::vector<Line>& lines, const Line& line) {
        if (line.actions > 0)
            lines.push_back(line);
    }
    static void fill_gap(std::vector<Line>& lines, Month last, Month next) {
        if (!last.is_set() || next.since(last) > longest_gap)
            return;
        for (Month month = last.next(); month < next; month = month.next())
            lines.push_back({to_words(month), 0, {}});
    }

    std::map<Month, Line> months_;
    Line completed_{"Completed", 0, {}};
    Line going_on_{"Completed and ongoing", 0, {}};
    Line ongoing_{"Ongoing, no month", 0, {}};
    Line unread_{"No month that can be read", 0, {}};
    Line none_{"No target date yet", 0, {}};
};

} // namespace

Table dates(const pw::Plan& plan) {
    Calendar calendar;
    for (const pw::Row row : plan) {
        if (row.kind() == PW_ROW_ACTION)
            calendar.add(row);
    }
    const std::vector<Line> lines = calendar.lines();
    std::uint64_t most = 0;
    std::uint64_t all = 0;
    for (const Line& line : lines) {
        most = std::max(most, line.actions);
        all += line.actions;
    }
    Table table{{"Target date", "Actions", "Timeline"}, {}};
    for (const Line& line : lines)
        table.rows.push_back(
            {{line.name, std::to_string(line.actions), bar(line.actions, most)}, line.source});
    table.rows.push_back({{"Total", std::to_string(all), ""}, {}});
    return table;
}

} // namespace summary
