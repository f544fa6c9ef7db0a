// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/text.h"

#include <tl/expected.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::packs {

/// What matching may cost, and whether it cost more. One for each run of a rule over a text.
struct Effort {
    bool gave_up = false; ///< a limit was hit: what was found is not all there is
};

/// A compiled pattern of a pack. Matching reuses memory of the object: one thread at a time.
class Regex {
public:
    /// Groups of one match: [0] is the whole of it; nothing for a group that took no part.
    using Match = std::vector<std::optional<Range>>;

    /// Fails with a sentence about the pattern.
    [[nodiscard]] static tl::expected<Regex, std::string> compile(std::string_view pattern);

    Regex(Regex&&) noexcept;
    Regex& operator=(Regex&&) noexcept;
    Regex(const Regex&) = delete;
    Regex& operator=(const Regex&) = delete;
    ~Regex();

    /// Matches that do not overlap, in order. `text` must be UTF-8. Stops at a limit of steps, of
    /// depth or of memory, and says so in `effort`.
    [[nodiscard]] std::vector<Match> find_all(std::string_view text, Effort& effort) const;
    [[nodiscard]] bool found_in(std::string_view text, Effort& effort) const;
    /// The text with every match replaced; $1 and ${1} stand for groups.
    [[nodiscard]] std::string replace(std::string_view text, std::string_view replacement,
                                      Effort& effort) const;
    /// The number of a named group, or nothing.
    [[nodiscard]] std::optional<std::size_t> group_named(const std::string& name) const;
    [[nodiscard]] const std::string& pattern() const { return pattern_; }

private:
    struct Compiled;
    Regex(std::string pattern, std::unique_ptr<Compiled> compiled);
    /// The match at or after `start`, empty ones at `start` only if `empty_allowed`.
    [[nodiscard]] std::optional<Match> next(std::string_view text, std::size_t start,
                                            bool empty_allowed, Effort& effort) const;

    std::string pattern_;
    std::unique_ptr<Compiled> compiled_;
};

} // namespace planwright::packs
