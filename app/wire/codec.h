// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "wire/message.h"
#include "wire/protocol.h"

#include <cstdint>
#include <string>
#include <string_view>

/// The values of protocol.h as JSON; docs/wire.md is the description. Members that have their usual
/// value are left out. Reading fails with a clause that names the member, and ignores what it does
/// not know.
namespace planwright::wire {

[[nodiscard]] std::string_view field_name(std::uint32_t field);

[[nodiscard]] Json encode(const Place& value);
[[nodiscard]] Json encode(const Range& value);
[[nodiscard]] Json encode(const Edit& value);
[[nodiscard]] Json encode(const Finding& value);
[[nodiscard]] Json encode(const Covered& value);
[[nodiscard]] Json encode(const TableRow& value);
[[nodiscard]] Json encode(const Paragraph& value);
[[nodiscard]] Json encode(const Row& value);
[[nodiscard]] Json encode(const Facts& value);
[[nodiscard]] Json encode(const Delta& value);
[[nodiscard]] Json encode(const Word& value);
[[nodiscard]] Json encode(const Term& value);
[[nodiscard]] Json encode(const Offer& value);
[[nodiscard]] Json encode(const Description& value);

[[nodiscard]] Result<void> decode(const Json& json, Place& out);
[[nodiscard]] Result<void> decode(const Json& json, Range& out);
[[nodiscard]] Result<void> decode(const Json& json, Edit& out);
[[nodiscard]] Result<void> decode(const Json& json, Finding& out);
[[nodiscard]] Result<void> decode(const Json& json, Covered& out);
[[nodiscard]] Result<void> decode(const Json& json, TableRow& out);
[[nodiscard]] Result<void> decode(const Json& json, Paragraph& out);
[[nodiscard]] Result<void> decode(const Json& json, Row& out);
[[nodiscard]] Result<void> decode(const Json& json, Facts& out);
[[nodiscard]] Result<void> decode(const Json& json, Delta& out);
[[nodiscard]] Result<void> decode(const Json& json, Setting& out);
[[nodiscard]] Result<void> decode(const Json& json, Word& out);
[[nodiscard]] Result<void> decode(const Json& json, Term& out);
[[nodiscard]] Result<void> decode(const Json& json, Offer& out);
[[nodiscard]] Result<void> decode(const Json& json, Description& out);

template <class T>
[[nodiscard]] Json encode_all(const T& values) {
    Json list = Json::array();
    for (const auto& value : values)
        list.push_back(encode(value));
    return list;
}

} // namespace planwright::wire
