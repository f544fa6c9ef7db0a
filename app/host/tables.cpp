// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/tables.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace planwright::host {

namespace {

/// The order in which people look at them.
constexpr auto first_ids = std::to_array<std::string_view>(
    {"summary", "printed", "groups", "owners", "dates", "progress", "smart", "abbreviations"});

std::size_t rank(std::string_view id) {
    return static_cast<std::size_t>(std::find(first_ids.begin(), first_ids.end(), id) -
                                    first_ids.begin());
}

bool is_bundled(const PluginSet& plugins, std::string_view plugin) {
    const Session* session = plugins.find(plugin);
    return session != nullptr && session->manifest().origin == Origin::bundled;
}

GeneratedTable::Cell cell(const std::string& text) {
    std::uint64_t number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const bool is_number = !text.empty() && read.ec == std::errc() && read.ptr == end;
    return {text, is_number ? std::optional(number) : std::nullopt};
}

/// Every row as long as the longest.
void square(GeneratedTable& table) {
    std::size_t most = table.header.size();
    for (const GeneratedTable::Row& row : table.rows)
        most = std::max(most, row.cells.size());
    table.header.resize(most);
    for (GeneratedTable::Row& row : table.rows)
        row.cells.resize(most);
}

} // namespace

TableShelf::TableShelf(PluginSet& plugins) : plugins_(plugins) {
    std::vector<PluginItem> all = plugins.tables(failures_);
    std::stable_partition(all.begin(), all.end(),
                          [&](const PluginItem& item) { return is_bundled(plugins, item.plugin); });
    for (PluginItem& item : all) {
        const bool taken = std::any_of(items_.begin(), items_.end(), [&](const PluginItem& other) {
            return other.item.id == item.item.id;
        });
        (taken ? hidden_ : items_).push_back(std::move(item));
    }
    std::stable_sort(items_.begin(), items_.end(), [](const PluginItem& a, const PluginItem& b) {
        return rank(a.item.id) < rank(b.item.id);
    });
}

std::vector<std::string> TableShelf::ids() const {
    std::vector<std::string> result;
    result.reserve(items_.size());
    for (const PluginItem& item : items_)
        result.push_back(item.item.id);
    return result;
}

const PluginItem* TableShelf::find(std::string_view id) const {
    for (const auto* list : {&items_, &hidden_}) {
        for (const PluginItem& item : *list) {
            if (item.item.id == id || item.plugin + "." + item.item.id == id)
                return &item;
        }
    }
    return nullptr;
}

Answer<GeneratedTable> TableShelf::build(std::string_view id, const CancelToken& cancel) {
    const PluginItem& item = *find(id);
    auto rows = plugins_.find(item.plugin)->table(item.item.id, cancel);
    if (!rows)
        return tl::unexpected(rows.error());
    GeneratedTable table;
    table.id = item.item.id;
    table.caption = item.item.title;
    for (wire::TableRow& row : *rows) {
        if (row.header) {
            table.header = std::move(row.cells);
            continue;
        }
        GeneratedTable::Row& made = table.rows.emplace_back();
        for (const std::string& text : row.cells)
            made.cells.push_back(cell(text));
        if (row.source && row.source->row != 0)
            made.sources.push_back(Id{row.source->row});
        made.total = !row.cells.empty() && row.cells.front() == "Total";
    }
    square(table);
    return table;
}

} // namespace planwright::host
