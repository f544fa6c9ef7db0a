// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/plugin_set.h"
#include "model/generated_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace planwright::host {

/// The tables that the plugins of a set make, by id: those of the plan's template first, then the
/// others as the plugins list them. Of two plugins with a table of one id the bundled one's is
/// taken, else the first's; every table also goes by PLUGIN.ID.
class TableShelf {
public:
    /// Asks every plugin what it has; `plugins` must outlive this object.
    explicit TableShelf(PluginSet& plugins);

    /// Their ids, in order.
    [[nodiscard]] std::vector<std::string> ids() const;
    [[nodiscard]] bool has(std::string_view id) const { return find(id) != nullptr; }
    /// The table of the plan that the set was given. `id` must be one that it has.
    [[nodiscard]] Answer<GeneratedTable> build(std::string_view id, const CancelToken& cancel = {});
    /// Plugins that could not say what they have.
    [[nodiscard]] const std::vector<Failure>& failures() const { return failures_; }

private:
    [[nodiscard]] const PluginItem* find(std::string_view id) const;

    PluginSet& plugins_;
    std::vector<Failure> failures_;
    std::vector<PluginItem> items_; ///< each id once
    std::vector<PluginItem> hidden_;
};

} // namespace planwright::host
