// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/cell_layout.h"
#include "support/fake_measurer.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace planwright::testing {

/// A cell set with the fake measurer.
struct SetCell {
    explicit SetCell(RichText text, double width = 100)
        : tools(measurer),
          cell(CellLayout::make(std::make_shared<const RichText>(std::move(text)),
                                CellFormat{width, FontRole::body, 20, 6}, tools)) {}

    /// The words of each line.
    [[nodiscard]] std::vector<std::string> lines() const {
        std::vector<std::string> result;
        for (const CellLine& line : cell->lines())
            result.emplace_back(cell->words(line, line.begin, line.end));
        return result;
    }

    FakeMeasurer measurer;
    TextTools tools;
    std::shared_ptr<const CellLayout> cell;
};

} // namespace planwright::testing
