// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace planwright::packs {

/// Every text that a pattern without classes and repetitions can match ("OAuth2?": OAuth2, OAuth);
/// none if they are not a few.
[[nodiscard]] std::vector<std::string> spellings(std::string_view pattern);

/// The spelling of the pattern that is `observed` but for case, else the pattern.
[[nodiscard]] std::string spelling_like(const std::string& pattern, std::string_view observed);

/// `word` in lower case, capitalised or in capitals, as `observed` is.
[[nodiscard]] std::string recased(const std::string& word, std::string_view observed);

} // namespace planwright::packs
