// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/linter.h"

namespace planwright::packs {

/// The template with each %s replaced by the next word, %[2]s by the second, %% by a per cent sign,
/// and runs of white space by a space. Words that are not there are empty.
[[nodiscard]] std::string fill_message(std::string_view message,
                                       const std::vector<std::string>& words);

[[nodiscard]] Alert alert_for(const Rule& rule, const Hit& hit, std::optional<Range> at);

} // namespace planwright::packs
