// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The plugin: the tables by their ids.
#include "summary/tables.h"

#include <array>
#include <string_view>

namespace {

struct Entry {
    std::string_view id;
    std::string_view title;
    std::string_view help;
    summary::Table (*build)(const pw::Plan&);
};

constexpr std::array entries{
    Entry{"summary", "Number of recommendations by answer",
          "The closing table of the plan: column 3 counted.", summary::answers},
    Entry{"printed", "Printed summary against the rows",
          "What the imported document printed at its end, and what its rows say.",
          summary::printed},
    Entry{"groups", "Answers and actions by group", "Column 3 counted under each heading.",
          summary::groups},
    Entry{"owners", "Actions by owner",
          "Ways of writing one post are counted under its title in the owner register.",
          summary::owners},
    Entry{"dates", "Actions by target date", "A month means its last day.", summary::dates},
    Entry{"progress", "Actions by progress",
          "Judged by column 6 on the day that the check is made for.", summary::progress},
};

class Summary : public pw::Plugin, public pw::Tables {
public:
    [[nodiscard]] std::vector<pw::Item> tables() const override {
        std::vector<pw::Item> items;
        items.reserve(entries.size());
        for (const Entry& entry : entries)
            items.push_back(
                {std::string(entry.id), std::string(entry.title), std::string(entry.help)});
        return items;
    }

    void build_table(std::string_view id, const pw::Plan& plan, pw::Sink& out) override {
        for (const Entry& entry : entries) {
            if (entry.id != id)
                continue;
            const summary::Table table = entry.build(plan);
            out.header(table.header);
            for (const summary::Table::Row& row : table.rows) {
                if (row.source)
                    out.row(row.cells, *row.source);
                else
                    out.row(row.cells);
            }
        }
    }
};

} // namespace

PW_EXPORT_PLUGIN(Summary, "summary", "Summary tables", "1.0.0")
