// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// One value of a JSON text, and where it stands, so that every complaint can name its place.
/// Members of an object stand in file order, each with its key.
struct JsonNode {
    enum class Type : std::uint8_t { null, boolean, integer, number, string, array, object };
    Type type = Type::null;
    bool truth = false;       ///< of a boolean
    std::uint32_t offset = 0; ///< of the first byte
    std::uint32_t line = 1;
    const JsonNode* parent = nullptr;
    std::string key;  ///< in an object
    std::string text; ///< of a string; of a number as written
    std::vector<JsonNode> children;

    [[nodiscard]] bool is(Type wanted) const { return type == wanted; }
    [[nodiscard]] const JsonNode* find(std::string_view wanted) const;
};

/// "a string", "an array" …, for messages.
[[nodiscard]] std::string_view describe(JsonNode::Type type);

/// The RFC 6901 pointer to a node ("/recommendations/3/no"); "the whole" is "".
[[nodiscard]] std::string pointer_to(const JsonNode& node);
/// The same for the place in any plan: indexes as "*".
[[nodiscard]] std::string pattern_of(const JsonNode& node);

/// A JSON text and its tree. Neither copied nor moved after reading: nodes know their parents.
struct JsonTree {
    std::string_view bytes; ///< the caller's, without byte-order mark
    std::string source_name;
    JsonNode root;

    [[nodiscard]] SourcePlace place_of(const JsonNode& node) const;
};

/// Reads UTF-8 JSON (RFC 8259) strictly. Fails on bytes that are no UTF-8, on a key that stands
/// twice in one object, and beyond limits of depth and number of values; errors carry line and
/// column.
[[nodiscard]] Result<std::unique_ptr<const JsonTree>> read_json_tree(std::string_view bytes,
                                                                     std::string_view source_name);

} // namespace planwright
