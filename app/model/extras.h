// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace planwright {

/// One thing in a native file that is not ours but must survive a round trip: a comment, a
/// processing instruction, an element of a foreign namespace, or a foreign attribute. It is kept by
/// the nearest thing of the model (plan, group, paragraph …) that it stands in.
struct Extra {
    enum class Kind : std::uint8_t { node, attribute };
    Kind kind = Kind::node;
    /// A node among elements: how many of ours stand before it there. In words: the byte it stands
    /// at. An attribute of a run: the byte the run begins at.
    std::uint32_t before = 0;
    /// Which element inside the keeper's own it stands in: the path of names, with a number from 1
    /// behind all but the first of their name ("cover/report[1]"); empty for the keeper's own.
    /// Around the root of a file: "#before" and "#after".
    std::string slot;
    std::string xml;   ///< a node: its XML, with its own namespace declarations; an attribute: its
                       ///< value as text
    std::string name;  ///< an attribute: its name with its prefix
    std::string space; ///< an attribute: its namespace

    friend bool operator==(const Extra&, const Extra&) = default;
};

/// Null for the usual case of none. Immutable and shared.
using Extras = std::shared_ptr<const std::vector<Extra>>;

/// Compares by content; null is the same as empty.
[[nodiscard]] inline bool same_extras(const Extras& a, const Extras& b) {
    if (a == b)
        return true;
    if (!a || !b)
        return (!a || a->empty()) && (!b || b->empty());
    return *a == *b;
}

} // namespace planwright
