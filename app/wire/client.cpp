// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/client.h"

#include "wire/framing.h"

#include <fmt/format.h>

#include <optional>

namespace planwright::wire {

using Kind = CallFailure::Kind;

namespace {

/// The call that a notification says it belongs to.
std::optional<std::int64_t> request_of(const Message& notification) {
    const auto& body = notification.body;
    const auto found = body.is_object() ? body.find("request") : body.end();
    if (found == body.end() || !found->is_number_integer())
        return std::nullopt;
    return found->get<std::int64_t>();
}

} // namespace

Client::Answer Client::call(std::string_view method, Json params, const Limits& limits,
                            const CancelToken& cancel, const OnNotification& on_notification) {
    if (!child_->running())
        return tl::unexpected(ended_without(ChildProcess::Event::ended, limits));
    const std::int64_t id = next_id_++;
    std::string body = request(id, method, std::move(params));
    if (body.size() > max_frame_bytes)
        return tl::unexpected(CallFailure{Kind::refused, invalid_params,
                                          "the request is longer than a message may be"});
    child_->send(frame(body));
    return await(id, limits, cancel, on_notification);
}

void Client::notify(std::string_view method, Json params) {
    const std::string body = notification(method, std::move(params));
    if (body.size() <= max_frame_bytes)
        child_->send(frame(body));
}

Client::Answer Client::await(std::int64_t id, const Limits& limits, const CancelToken& cancel,
                             const OnNotification& on_notification) {
    auto deadline = ChildProcess::Clock::now() + limits.hard;
    const std::uint64_t most = child_->received_bytes() + limits.max_bytes;
    std::uint64_t notifications = 0;
    std::string text;
    while (true) {
        const ChildProcess::Event event = child_->wait(deadline, cancel, text);
        if (event == ChildProcess::Event::cancelled) {
            notify("$/cancel", {{"id", id}});
            return tl::unexpected(CallFailure{Kind::cancelled, 0, "was cancelled"});
        }
        if (event != ChildProcess::Event::frame)
            return tl::unexpected(ended_without(event, limits));
        if (child_->received_bytes() > most || notifications > limits.max_notifications)
            return tl::unexpected(end(Kind::flooded, "answered without end"));
        // Frames may come faster than they are read: the deadline holds then, too.
        if (ChildProcess::Clock::now() > deadline)
            return tl::unexpected(ended_without(ChildProcess::Event::deadline, limits));

        auto message = parse_message(text);
        if (!message)
            return tl::unexpected(end(Kind::nonsense, "sent nonsense: " + message.error().what));
        if (message->kind == Message::Kind::notification) {
            ++notifications;
            // What is said to a call that was cancelled, after that: it belongs to no other.
            if (const auto of = request_of(*message); of && *of < id)
                continue;
            const Heard heard = on_notification ? on_notification(*message) : Heard::fine;
            if (heard == Heard::nonsense)
                return tl::unexpected(
                    end(Kind::nonsense, "sent a \"" + message->method + "\" that makes no sense"));
            if (heard == Heard::step)
                deadline = ChildProcess::Clock::now() + limits.hard;
        } else if (message->kind == Message::Kind::request || message->id > id ||
                   (message->id < 0 && message->kind == Message::Kind::error)) {
            return tl::unexpected(end(Kind::nonsense, "sent nonsense: no answer to a question"));
        } else if (message->id == id) {
            if (message->kind == Message::Kind::result)
                return std::move(message->body);
            return tl::unexpected(
                CallFailure{Kind::refused, message->code, std::move(message->what)});
        } // an older id: the late answer to a cancelled call
    }
}

CallFailure Client::ended_without(ChildProcess::Event event, const Limits& limits) {
    if (event == ChildProcess::Event::deadline)
        return end(Kind::hung, fmt::format("did not answer within {} ms", limits.hard.count()));
    if (event == ChildProcess::Event::nonsense)
        return end(Kind::nonsense, "wrote bytes that are no message");
    const auto status = child_->exit_status();
    return end(Kind::died, status ? describe(*status) : "ended");
}

CallFailure Client::end(Kind kind, std::string what) {
    child_->kill();
    return {kind, 0, std::move(what)};
}

} // namespace planwright::wire
