// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/message.h"

namespace planwright::wire {

namespace {

/// True when brackets stand in each other no deeper than allowed; strings are skipped.
bool is_shallow(std::string_view json) {
    int depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (in_string) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                in_string = false;
        } else if (c == '"') {
            in_string = true;
        } else if (c == '[' || c == '{') {
            if (++depth > max_json_depth)
                return false;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return true;
}

bool read_id(const Json& object, Message& out) {
    const auto id = object.find("id");
    if (id == object.end())
        return true;
    if (id->is_null()) {
        out.id = -1;
        return out.kind == Message::Kind::error;
    }
    if (!id->is_number_integer() || id->get<double>() < 0 || id->get<double>() > 9.0e15)
        return false;
    out.id = id->get<std::int64_t>();
    return true;
}

bool read_error(const Json& value, Message& out) {
    if (!value.is_object())
        return false;
    const auto code = value.find("code");
    const auto message = value.find("message");
    if (code == value.end() || !code->is_number_integer() || message == value.end() ||
        !message->is_string())
        return false;
    out.code = code->get<int>();
    out.what = message->get<std::string>();
    return true;
}

bool read_call(Json& object, Message& out) {
    const auto method = object.find("method");
    if (!method->is_string())
        return false;
    out.method = method->get<std::string>();
    out.kind = object.contains("id") ? Message::Kind::request : Message::Kind::notification;
    if (const auto params = object.find("params"); params != object.end())
        out.body = std::move(*params);
    return out.body.is_null() || out.body.is_structured();
}

bool read(Json& object, Message& out) {
    if (!object.is_object() || object.value("jsonrpc", Json()) != "2.0")
        return false;
    if (object.contains("method"))
        return read_call(object, out) && read_id(object, out);
    if (const auto found = object.find("error"); found != object.end()) {
        out.kind = Message::Kind::error;
        return read_error(*found, out) && read_id(object, out);
    }
    const auto found = object.find("result");
    if (found == object.end() || !object.contains("id"))
        return false;
    out.kind = Message::Kind::result;
    out.body = std::move(*found);
    return read_id(object, out);
}

std::string written(Json object) {
    object["jsonrpc"] = "2.0";
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

Result<Message> parse_message(std::string_view frame) {
    if (!is_shallow(frame))
        return fail(ErrorCode::too_large, "a message is nested too deeply");
    Json object = Json::parse(frame, nullptr, false);
    if (object.is_discarded())
        return fail(ErrorCode::malformed, "a message is no JSON in UTF-8");
    Message message;
    if (!read(object, message))
        return fail(ErrorCode::malformed, "a message is no JSON-RPC 2.0");
    return message;
}

std::string request(std::int64_t id, std::string_view method, Json params) {
    return written({{"id", id}, {"method", method}, {"params", std::move(params)}});
}

std::string notification(std::string_view method, Json params) {
    return written({{"method", method}, {"params", std::move(params)}});
}

std::string result(std::int64_t id, Json value) {
    return written({{"id", id}, {"result", std::move(value)}});
}

std::string error(std::int64_t id, int code, std::string_view what) {
    Json object{{"id", nullptr}, {"error", {{"code", code}, {"message", what}}}};
    if (id >= 0)
        object["id"] = id;
    return written(std::move(object));
}

} // namespace planwright::wire
