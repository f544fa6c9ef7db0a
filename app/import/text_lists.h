// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_cell.h"
#include "import/text_units.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::importing {

[[nodiscard]] bool looks_like_owner(std::string_view s);  ///< names a post or a unit, says nothing
[[nodiscard]] bool looks_like_target(std::string_view s); ///< a month, "Completed", "Ongoing …"
/// Its first word is one that a target begins with.
[[nodiscard]] bool begins_like_target(std::string_view s);

/// Owners that stand alone in a cell somewhere in the document.
using KnownOwners = std::set<std::string, std::less<>>;

/// The entries of a target cell: its paragraphs, or what runs together in one ("March 2024 March
/// 2024"). `expected` is the number of owners beside it, 0 when not known; with `all`, a state and
/// the date behind it ("Completed June 2025") are two.
[[nodiscard]] std::vector<Entry> split_targets(const std::vector<Piece>& cell, std::size_t expected,
                                               bool all = false);
/// The entries of an owner cell: its paragraphs, or up to `expected` posts that run together.
[[nodiscard]] std::vector<Entry> split_owners(const std::vector<Piece>& cell, std::size_t expected,
                                              const KnownOwners& known);

/// Joins the first entry of `next` to the last of `before` when a page cut it in two.
void mend_cut_entry(std::vector<Entry>& before, std::vector<Entry>& next, bool surplus);

} // namespace planwright::importing
