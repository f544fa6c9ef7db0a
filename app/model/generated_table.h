// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace planwright {

/// A table that is computed from a plan and never typed.
struct GeneratedTable {
    struct Cell {
        std::string text;
        std::optional<std::uint64_t> number; ///< the value when the text is one
    };
    struct Row {
        std::vector<Cell> cells;
        std::vector<Id> sources; ///< the rows of the plan it was computed from
        bool total = false;
    };
    std::string id;      ///< as `planwright tables --table` names it
    std::string caption; ///< one phrase for people
    std::vector<std::string> header;
    std::vector<Row> rows;
    std::string note; ///< one sentence on what the rows leave out, or empty
};

} // namespace planwright
