// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace planwright::wording {

using packs::Range;

/// A stretch of one paragraph that should be written otherwise.
struct Mark {
    std::string rule; ///< without the plugin's name
    Range at;
    std::string message;
    std::string replacement; ///< meaningful with has_fix
    bool has_fix = false;
    bool warning = true; ///< false: a hint
};

/// What the paragraph is, as far as rules care.
struct Text {
    std::string_view words;
    bool in_list = false;
    bool after_will = false; ///< an item below a line that ends in "will:"
};

} // namespace planwright::wording
