// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/codec.h"
#include "wire/names.h"
#include "wire/object_reader.h"

#include <fmt/format.h>

#include <string>
#include <utility>

/// Shared by the codec's source files.
namespace planwright::wire {

/// Builds an object; members that say nothing are left out.
class ObjectWriter {
public:
    template <class T>
    ObjectWriter& put(const char* key, T&& value) {
        object_[key] = std::forward<T>(value);
        return *this;
    }
    ObjectWriter& text(const char* key, const std::string& value) {
        if (!value.empty())
            object_[key] = value;
        return *this;
    }
    ObjectWriter& flag(const char* key, bool value) {
        if (value)
            object_[key] = true;
        return *this;
    }
    ObjectWriter& number(const char* key, std::uint64_t value) {
        if (value != 0)
            object_[key] = value;
        return *this;
    }
    /// The word for a value, unless it is the usual one.
    ObjectWriter& name(const char* key, const Names& of, std::uint32_t value, std::uint32_t usual) {
        if (value != usual)
            object_[key] = std::string(of.name(value));
        return *this;
    }
    template <class T>
    ObjectWriter& list(const char* key, const std::vector<T>& values) {
        if (values.empty())
            return *this;
        if constexpr (requires { encode(values.front()); })
            object_[key] = encode_all(values);
        else
            object_[key] = values;
        return *this;
    }
    [[nodiscard]] Json done() { return std::move(object_); }

private:
    Json object_ = Json::object();
};

/// Ids do not fit the numbers of JSON: 16 hex digits, and "" for none.
[[nodiscard]] inline std::string id_text(std::uint64_t id) {
    return id == 0 ? std::string() : fmt::format("{:016x}", id);
}

/// Reads an id below `key`; absent is 0.
void may_id(ObjectReader& in, const char* key, std::uint64_t& out);
/// "2025-03-31", "2025-03" or absent.
[[nodiscard]] std::string day_text(Day day);
void may_day(ObjectReader& in, const char* key, Day& out);

} // namespace planwright::wire
