// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace planwright::packs {

/// Translates a pattern as packs write it (Go's syntax with look-around and back references) to
/// PCRE2. \d, \s and \w are ASCII alone, as in Go; \b knows all letters. What PCRE2 cannot say the
/// same way is refused with the sentence why. Whether PCRE2 accepts the result is another question.
[[nodiscard]] tl::expected<std::string, std::string> translate_pattern(std::string_view pattern);

/// How many groups of the pattern capture, named ones included.
[[nodiscard]] std::size_t capture_groups(std::string_view pattern);

/// The pattern with its unnamed capturing groups made non-capturing.
[[nodiscard]] std::string without_captures(std::string_view pattern);

} // namespace planwright::packs
