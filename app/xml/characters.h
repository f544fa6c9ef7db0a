// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace planwright::xml {

/// The first byte that no XML 1.0 file can hold: invalid UTF-8, a control character other than tab
/// and line ends, U+FFFE, U+FFFF. `npos` when all of `s` can be written.
[[nodiscard]] std::size_t first_forbidden(std::string_view s);

/// The same text with each byte or character that XML cannot hold replaced by U+FFFD.
[[nodiscard]] std::string without_forbidden(std::string_view s);

} // namespace planwright::xml
