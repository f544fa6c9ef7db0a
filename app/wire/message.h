// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>

/// JSON-RPC 2.0: what stands in a frame.
namespace planwright::wire {

using Json = nlohmann::json;

/// Error codes of JSON-RPC, and ours for what a plugin says.
inline constexpr int parse_error = -32700;
inline constexpr int invalid_request = -32600;
inline constexpr int unknown_method = -32601;
inline constexpr int invalid_params = -32602;
inline constexpr int request_cancelled = -32800;
inline constexpr int plugin_failed = -32000;
inline constexpr int plugin_broke_rules = -32001;

/// Arrays and objects may stand in each other this deep.
inline constexpr int max_json_depth = 32;

struct Message {
    enum class Kind : std::uint8_t { request, notification, result, error };
    Kind kind = Kind::notification;
    std::int64_t id = -1; ///< of requests and answers, from 0; -1 in an error that answers no
                          ///< request that could be read
    std::string method;   ///< of requests and notifications
    Json body;            ///< params (object, array or null) or result
    int code = 0;         ///< of an error
    std::string what;     ///< of an error
};

/// Reads one frame. Never throws, whatever the bytes are; fails with malformed or too_large.
[[nodiscard]] Result<Message> parse_message(std::string_view frame);

/// Bodies of frames. Bytes that are no UTF-8 are replaced by U+FFFD.
[[nodiscard]] std::string request(std::int64_t id, std::string_view method, Json params);
[[nodiscard]] std::string notification(std::string_view method, Json params);
[[nodiscard]] std::string result(std::int64_t id, Json value);
[[nodiscard]] std::string error(std::int64_t id, int code, std::string_view what);

} // namespace planwright::wire
