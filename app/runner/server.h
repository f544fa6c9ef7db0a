// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "module/instance.h"
#include "runner/inbox.h"
#include "wire/codec.h"
#include "wire/message.h"
#include "wire/own_pipes.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::runner {

/// Serves one plugin of a library to the host: the messages of docs/wire.md become calls over the C
/// interface.
class Server {
public:
    struct Setup {
        std::filesystem::path library;
        std::string plugin;
        std::uint64_t cpu_seconds = 60; ///< for each request
    };
    Server(const wire::OwnPipes& pipes, Setup setup);

    /// Until the host says goodbye, or sends what is no message.
    void run();

private:
    struct Request {
        std::int64_t id;
        const wire::Json& params;
    };
    /// The result, or an error with the code it has on the wire in `code`.
    struct Refusal {
        int code;
        std::string what;
    };
    using Answer = tl::expected<wire::Json, Refusal>;
    using Handler = Answer (Server::*)(const Request&);

    [[nodiscard]] static Handler find(std::string_view method);
    void answer(const wire::Message& message);

    [[nodiscard]] Answer initialize(const Request& request);
    [[nodiscard]] Answer more_words(const Request& request);
    [[nodiscard]] Answer more_terms(const Request& request);
    [[nodiscard]] Answer configure(const Request& request);
    [[nodiscard]] Answer check_text(const Request& request);
    [[nodiscard]] Answer suggest(const Request& request);
    [[nodiscard]] Answer transform(const Request& request);
    [[nodiscard]] Answer open_plan(const Request& request);
    [[nodiscard]] Answer plan_rows(const Request& request);
    [[nodiscard]] Answer change_plan(const Request& request);
    [[nodiscard]] Answer close_plan(const Request& request);
    [[nodiscard]] Answer check_plan(const Request& request);
    [[nodiscard]] Answer cover_plan(const Request& request);
    [[nodiscard]] Answer build_table(const Request& request);
    [[nodiscard]] Answer run_command(const Request& request);
    [[nodiscard]] Answer shut_down(const Request& request);

    [[nodiscard]] wire::Offer with_pending(wire::Offer offer);
    void send(const std::string& body);
    /// Sends the elements in as many messages as they need: {"request", key: [...]} and `also`.
    [[nodiscard]] Result<void> send_parts(std::string_view method, const Request& request,
                                          const char* key, const wire::Json& elements,
                                          const wire::Json& also = wire::Json::object());
    [[nodiscard]] module::CallContext context(const Request& request);
    [[nodiscard]] static Refusal refusal(const Error& error);
    /// Sends what a call brought, and answers the request with nothing more.
    template <class T>
    [[nodiscard]] Answer deliver(const Request& request, std::string_view method, const char* key,
                                 const Result<std::vector<T>>& brought);

    const wire::OwnPipes& pipes_;
    Setup setup_;
    Inbox inbox_;
    std::mutex writing_;
    std::unique_ptr<module::Instance> instance_;
    std::vector<wire::Word> pending_words_;
    std::vector<wire::Term> pending_terms_;
    std::chrono::steady_clock::time_point last_progress_;
    bool done_ = false;
};

} // namespace planwright::runner
