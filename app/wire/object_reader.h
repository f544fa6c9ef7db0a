// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "wire/message.h"

#include <fmt/format.h>

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::wire {

/// Words that stand for numbers 0, 1, 2 … on the wire.
struct Names {
    const std::string_view* first;
    std::size_t count;

    [[nodiscard]] std::string_view name(std::uint32_t value) const {
        return value < count ? first[value] : std::string_view();
    }
    [[nodiscard]] std::optional<std::uint32_t> value(std::string_view name) const {
        for (std::uint32_t i = 0; i < count; ++i) {
            if (first[i] == name)
                return i;
        }
        return std::nullopt;
    }
};

/// Reads members of a JSON object into values; the first that is missing or of another type is kept
/// as the complaint. Unknown members are left alone.
class ObjectReader {
public:
    explicit ObjectReader(const Json& object) : object_(object) {
        if (!object.is_object())
            complaint_ = "an object is expected";
    }

    template <class T>
    ObjectReader& need(const char* key, T& out) {
        if (const Json* value = find(key, true))
            take(key, *value, out);
        return *this;
    }
    template <class T>
    ObjectReader& may(const char* key, T& out) {
        if (const Json* value = find(key, false))
            take(key, *value, out);
        return *this;
    }
    /// A word out of a list.
    ObjectReader& may_name(const char* key, const Names& names, std::uint32_t& out) {
        if (const Json* value = find(key, false)) {
            const auto number = value->is_string()
                                    ? names.value(value->get_ref<const std::string&>())
                                    : std::nullopt;
            if (number)
                out = *number;
            else
                complain(key, "is no word that is known there");
        }
        return *this;
    }

    void complain(const char* key, std::string_view what) {
        if (complaint_.empty())
            complaint_ = fmt::format("\"{}\" {}", key, what);
    }
    [[nodiscard]] bool good() const { return complaint_.empty(); }
    [[nodiscard]] const std::string& complaint() const { return complaint_; }
    [[nodiscard]] Result<void> result() const {
        if (good())
            return {};
        return fail(ErrorCode::malformed, complaint_);
    }

private:
    const Json* find(const char* key, bool needed) {
        if (!good())
            return nullptr;
        const auto found = object_.find(key);
        if (found != object_.end() && !found->is_null())
            return &*found;
        if (needed)
            complain(key, "is missing");
        return nullptr;
    }

    void take(const char* key, const Json& value, std::string& out) {
        if (const auto* text = value.get_ptr<const std::string*>())
            out = *text;
        else
            complain(key, "is no text");
    }
    void take(const char* key, const Json& value, bool& out) {
        if (value.is_boolean())
            out = value.get<bool>();
        else
            complain(key, "is neither true nor false");
    }
    template <class Number>
    requires std::numeric_limits<Number>::is_integer void take(const char* key, const Json& value,
                                                               Number& out) {
        const bool fits = value.is_number_unsigned() &&
                          value.get<std::uint64_t>() <=
                              static_cast<std::uint64_t>(std::numeric_limits<Number>::max());
        if (fits)
            out = value.get<Number>();
        else
            complain(key, "is no whole number from 0 that fits");
    }
    void take(const char* key, const Json& value, double& out) {
        if (value.is_number())
            out = value.get<double>();
        else
            complain(key, "is no number");
    }
    template <class T>
    void take(const char* key, const Json& value, std::optional<T>& out) {
        take(key, value, out.emplace());
    }
    template <class T>
    void take(const char* key, const Json& value, std::vector<T>& out) {
        if (!value.is_array())
            return complain(key, "is no list");
        out.clear();
        out.reserve(value.size());
        for (const Json& element : value)
            take(key, element, out.emplace_back());
    }
    template <class T>
    void take(const char* key, const Json& value, std::map<std::string, T>& out) {
        if (!value.is_object())
            return complain(key, "is no object");
        out.clear();
        for (const auto& [name, element] : value.items())
            take(key, element, out[name]);
    }
    /// Anything that has decode(Json, T&) -> Result<void>.
    template <class T>
    requires requires(const Json& json, T& value) { decode(json, value); }
    void take(const char* key, const Json& value, T& out) {
        if (const Result<void> done = decode(value, out); !done)
            complain(key, done.error().what);
    }

    const Json& object_;
    std::string complaint_;
};

} // namespace planwright::wire
