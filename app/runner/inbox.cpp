// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "runner/inbox.h"

#include "wire/framing.h"

#include <cstdlib>
#include <string>
#include <thread>

namespace planwright::runner {

void Inbox::start() {
    std::thread([this] { read(); }).detach();
}

void Inbox::read() {
    wire::FrameReader frames;
    std::string room(65536, '\0');
    while (const std::size_t size = pipes_.read(room.data(), room.size())) {
        frames.feed(std::string_view(room).substr(0, size));
        while (true) {
            auto next = frames.next();
            if (!next) {
                take(tl::unexpected(next.error()));
                return;
            }
            if (!*next)
                break;
            take(wire::parse_message(**next));
        }
    }
    std::_Exit(EXIT_SUCCESS);
}

void Inbox::take(Result<wire::Message> message) {
    const std::lock_guard lock(mutex_);
    if (message && message->kind == wire::Message::Kind::notification &&
        message->method == "$/cancel") {
        const auto id = message->body.is_object() ? message->body.find("id") : message->body.end();
        if (id != message->body.end() && id->is_number_unsigned()) {
            const auto number = id->get<std::int64_t>();
            if (number > forgotten_) {
                cancelled_.insert(number);
                any_cancelled_.store(true, std::memory_order_relaxed);
            }
        }
        return;
    }
    messages_.push_back(std::move(message));
    arrived_.notify_one();
}

Result<wire::Message> Inbox::next() {
    std::unique_lock lock(mutex_);
    arrived_.wait(lock, [this] { return !messages_.empty(); });
    Result<wire::Message> message = std::move(messages_.front());
    messages_.pop_front();
    return message;
}

bool Inbox::is_cancelled(std::int64_t id) const {
    if (!any_cancelled_.load(std::memory_order_relaxed))
        return false;
    const std::lock_guard lock(mutex_);
    return cancelled_.count(id) > 0;
}

void Inbox::forget(std::int64_t id) {
    const std::lock_guard lock(mutex_);
    forgotten_ = id;
    cancelled_.erase(cancelled_.begin(), cancelled_.upper_bound(id));
    any_cancelled_.store(!cancelled_.empty(), std::memory_order_relaxed);
}

} // namespace planwright::runner
