// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Speaks the protocol on its standard streams, and misbehaves as its first argument says.
#include "wire/framing.h"
#include "wire/message.h"
#include "wire/own_pipes.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <thread>

namespace {

using namespace planwright;

void say(const wire::OwnPipes& pipes, const std::string& body) {
    if (!pipes.write(wire::frame(body)))
        std::exit(3);
}

void answer(const wire::OwnPipes& pipes, const wire::Message& request, const std::string& how) {
    if (how == "hang")
        std::this_thread::sleep_for(std::chrono::hours(1));
    if (how == "die")
        std::abort();
    if (how == "leave")
        std::exit(7);
    if (how == "noise" && !pipes.write("Hello! This is no protocol.\r\n\r\n"))
        std::exit(3);
    if (how == "long" && !pipes.write("Content-Length: 99999999\r\n\r\n"))
        std::exit(3);
    while (how == "flood")
        say(pipes, wire::notification("more", {{"text", std::string(1000, 'x')}}));
    if (how == "other-id")
        say(pipes, wire::result(request.id + 5, nullptr));
    if (how == "asks")
        say(pipes, wire::request(1, "what", nullptr));
    if (how == "notes") {
        for (int i = 0; i < 3; ++i)
            say(pipes, wire::notification("note", {{"n", i}}));
    }
    if (how == "late") {
        // What belongs to the call before this one comes only now.
        say(pipes, wire::notification("note", {{"request", request.id - 1}}));
        say(pipes, wire::notification("note", {{"request", request.id}}));
    }
    if (how == "prints") {
        std::puts("printed, not sent");
        std::fflush(stdout);
    }
    if (request.method == "fail")
        say(pipes, wire::error(request.id, wire::plugin_failed, "no luck"));
    else
        say(pipes, wire::result(request.id, request.body));
}

} // namespace

int main(int argc, char** argv) {
    const std::string how = argc > 1 ? argv[1] : "";
    const wire::OwnPipes pipes = wire::OwnPipes::claim();
    wire::FrameReader frames;
    std::string room(65536, '\0');
    while (const std::size_t size = pipes.read(room.data(), room.size())) {
        frames.feed(std::string_view(room).substr(0, size));
        for (auto next = frames.next(); next && *next; next = frames.next()) {
            const auto message = wire::parse_message(**next);
            if (message && message->kind == wire::Message::Kind::request)
                answer(pipes, *message, how);
        }
    }
    return 0;
}
