// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/regex.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace planwright::packs {

/// What a rule must leave alone: its exceptions, and the vocabulary's accepted words.
class Exemptions {
public:
    /// Fails with a sentence about a pattern.
    [[nodiscard]] static tl::expected<Exemptions, std::string>
    compile(std::vector<std::string> terms);

    /// Whether a term stands in `observed`, or a term of several words in the text around it.
    [[nodiscard]] bool excuse(std::string_view observed, std::string_view text, Range at,
                              Effort& effort) const;
    [[nodiscard]] bool hold(std::string_view observed, Effort& effort) const;
    /// The pattern of all terms, or nothing.
    [[nodiscard]] const std::optional<Regex>& terms() const { return terms_; }
    /// The terms as written.
    [[nodiscard]] const std::vector<std::string>& list() const { return list_; }

private:
    std::vector<std::string> list_;
    std::optional<Regex> terms_;
    std::optional<Regex> phrases_;
};

} // namespace planwright::packs
