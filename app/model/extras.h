// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace planwright {

/// One thing in a file that is not ours but must survive a round trip: a comment, a processing
/// instruction or an element of a foreign namespace, as XML source with its own namespace
/// declarations, or a foreign attribute (name="value").
struct Extra {
    enum class Kind : std::uint8_t { node, attribute };
    Kind kind = Kind::node;
    std::uint32_t before = 0; ///< in an element: the index of the child element of ours it stands
                              ///< before; in a paragraph: the byte offset
    std::string slot; ///< name of the child element of ours that holds it when that has no object
                      ///< of its own ("text", "cover/report") or empty
    std::string xml;

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
