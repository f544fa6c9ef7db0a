// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/id.h"

#include <filesystem>
#include <vector>

namespace planwright::desk {

/// A plan that was open when the program ended, and the row that was being written.
struct OpenPlan {
    std::filesystem::path path;
    Id row; ///< may be none

    friend bool operator==(const OpenPlan&, const OpenPlan&) = default;
};

/// Writes and reads the list of them: a line each, the row's id, a tab, the path. Reading passes
/// over lines that say nothing and over files that are gone.
[[nodiscard]] Result<void> write_open_plans(const std::filesystem::path& list,
                                            const std::vector<OpenPlan>& plans);
[[nodiscard]] std::vector<OpenPlan> read_open_plans(const std::filesystem::path& list);

} // namespace planwright::desk
