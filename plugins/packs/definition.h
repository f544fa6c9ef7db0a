// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/rule.h"

#include <tl/expected.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planwright::packs {

/// A rule file as keys and values, before it is known what they mean. Keys are compared without
/// regard to case. Each is taken once; what nobody took is unknown to the format, and refused.
class Definition {
public:
    /// Reads YAML. Fails on what is no mapping, or too large, with the place.
    [[nodiscard]] static tl::expected<Definition, Refusal> read(std::string_view yaml,
                                                                std::string file);
    Definition(Definition&&) noexcept;
    Definition& operator=(Definition&&) noexcept;
    Definition(const Definition&) = delete;
    Definition& operator=(const Definition&) = delete;
    ~Definition();

    [[nodiscard]] bool has(std::string_view key) const;
    /// The value of a key that is not there is the default. A value of another kind is remembered
    /// as the fault of the definition, and the default returned.
    [[nodiscard]] std::string take_text(std::string_view key, std::string otherwise = {});
    [[nodiscard]] bool take_flag(std::string_view key, bool otherwise = false);
    [[nodiscard]] double take_number(std::string_view key, double otherwise = 0);
    /// A single value counts as a list of one.
    [[nodiscard]] std::vector<std::string> take_list(std::string_view key);
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> take_pairs(std::string_view key);
    /// Each entry a mapping (of a single value: its "pattern").
    using Mapping = std::vector<std::pair<std::string, std::string>>;
    [[nodiscard]] std::vector<Mapping> take_mappings(std::string_view key);
    [[nodiscard]] Action take_action();
    void ignore(std::string_view key);

    /// Remembers a fault, at the line of `key` if it is there. The first one counts.
    void fault(std::string_view key, std::string what);
    /// The first fault, or the first key that nobody took.
    [[nodiscard]] std::optional<Refusal> refusal() const;

private:
    struct Content;
    explicit Definition(std::unique_ptr<Content> content);
    std::unique_ptr<Content> content_;
};

} // namespace planwright::packs
