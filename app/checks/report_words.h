// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/places.h"
#include "checks/report.h"

#include <cstddef>
#include <string>
#include <string_view>

/// Words that the reports for people have in common.
namespace planwright {

struct Counts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t hints = 0;
    std::size_t blocking = 0;
    std::size_t waived = 0; ///< counted nowhere else

    void add(const Diagnostic& finding);
    [[nodiscard]] std::size_t total() const { return errors + warnings + hints; }
};

/// "1 finding", "2 findings".
[[nodiscard]] std::string counted(std::size_t count, std::string_view noun);
/// One line of plain characters: what a terminal might obey becomes a space.
[[nodiscard]] std::string one_line(std::string_view s);
/// At most `most` characters, cut at a word.
[[nodiscard]] std::string shortened(std::string_view s, std::size_t most);

/// "Recommendation 3", "Group heading", "Cover and introduction" …
[[nodiscard]] std::string heading_of(const FieldRef& field, const PlaceIndex& places);
/// The place under that heading: "action 2, owner".
[[nodiscard]] std::string place_of(const FieldRef& field, const PlaceIndex& places);

} // namespace planwright
