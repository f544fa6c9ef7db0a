// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/import.h"

#include <map>
#include <string>
#include <string_view>

namespace planwright::testing {

/// How often each letter and digit stands somewhere; look-alikes count as the Latin letter.
using Tally = std::map<char32_t, long>;

/// A text file's letters and digits, tags stripped and the usual references decoded. Counts by
/// itself: uses nothing of the reader.
[[nodiscard]] Tally tally_of_source(std::string_view bytes);
/// Those of the plan with its frame, plus what was set aside, less what was put in.
[[nodiscard]] Tally tally_of_import(const Imported& imported);
/// Empty when equal, else what differs: "e: 12 in the source, 11 in the import".
[[nodiscard]] std::string difference(const Tally& source, const Tally& import);

} // namespace planwright::testing
