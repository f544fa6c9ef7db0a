// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace planwright::packs {

/// Which blocks a rule looks at: any of several selections, each a conjunction of parts
/// ("heading.h2 & ~table"). A part holds for a block whose scope has all its sections; a negated
/// one for a block whose parent has not, but never for the raw text or the summary.
class Scope {
public:
    explicit Scope(const std::vector<std::string>& selections);

    /// Both as sections joined by full stops, such as "text.heading.h2".
    [[nodiscard]] bool matches(std::string_view scope, std::string_view parent) const;
    /// Whether some part names this section first ("sentence" in "sentence & ~list").
    [[nodiscard]] bool names(std::string_view section) const;

private:
    struct Part {
        bool negated = false;
        std::vector<std::string> sections;
    };
    std::vector<std::vector<Part>> selections_;
};

/// A sentence against a scope that no block can have, or nothing.
[[nodiscard]] std::string fault_of_scope(std::string_view selection);

} // namespace planwright::packs
