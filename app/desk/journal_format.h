// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// The bytes of a journal; see journal.h.
namespace planwright::desk {

inline constexpr std::string_view journal_magic = "planwright-journal 1";
inline constexpr const char* journal_ending = ".journal";

/// What turns `before` into `after`.
[[nodiscard]] std::string journal_record(std::string_view before, std::string_view after);

/// Takes the next record from the front of `rest` and applies it to `state`. False at the end, and
/// at a record that is cut short, broken, or does not give what it says: `state` and `rest` stay.
[[nodiscard]] bool take_journal_record(std::string_view& rest, std::string& state);

} // namespace planwright::desk
