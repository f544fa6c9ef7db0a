// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace planwright::packs {

enum class TitleStyle { ap, chicago };

/// A heading in title case: words with a capital, small ones inside it without.
[[nodiscard]] std::string title_case(std::string_view text, TitleStyle style);

} // namespace planwright::packs
