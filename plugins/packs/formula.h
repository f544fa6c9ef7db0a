// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <map>
#include <string>
#include <string_view>

namespace planwright::packs {

/// Works out an expression of numbers, names, + - * / %, brackets, comparisons (1 or 0), && || !,
/// and math.abs, ceil, exp, floor, log, log10, log2, max, min, pow, round, sqrt. Fails with a
/// sentence.
[[nodiscard]] tl::expected<double, std::string>
work_out(std::string_view formula, const std::map<std::string, double, std::less<>>& values);

} // namespace planwright::packs
