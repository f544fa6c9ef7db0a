// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "runner/server.h"

#include "runner/sandbox.h"
#include "wire/framing.h"
#include "wire/names.h"

#include <cstdlib>
#include <map>

namespace planwright::runner {

namespace {

constexpr std::size_t part_bytes = 256UL * 1024;
constexpr auto progress_pause = std::chrono::milliseconds(50);

} // namespace

Server::Server(const wire::OwnPipes& pipes, Setup setup)
    : pipes_(pipes), setup_(std::move(setup)), inbox_(pipes) {}

Server::Handler Server::find(std::string_view method) {
    static const std::map<std::string_view, Handler> handlers{
        {"initialize", &Server::initialize},     {"offer/words", &Server::more_words},
        {"offer/glossary", &Server::more_terms}, {"configure", &Server::configure},
        {"text/check", &Server::check_text},     {"text/suggest", &Server::suggest},
        {"text/transform", &Server::transform},  {"plan/open", &Server::open_plan},
        {"plan/rows", &Server::plan_rows},       {"plan/change", &Server::change_plan},
        {"plan/close", &Server::close_plan},     {"plan/check", &Server::check_plan},
        {"plan/coverage", &Server::cover_plan},  {"table/build", &Server::build_table},
        {"command/run", &Server::run_command},   {"shutdown", &Server::shut_down},
    };
    const auto found = handlers.find(method);
    return found == handlers.end() ? nullptr : found->second;
}

void Server::run() {
    inbox_.start();
    while (!done_) {
        const auto message = inbox_.next();
        if (!message) {
            send(wire::error(-1, wire::parse_error, message.error().what));
            return;
        }
        if (message->kind == wire::Message::Kind::request)
            answer(*message);
    }
}

void Server::answer(const wire::Message& message) {
    const Handler handler = find(message.method);
    const bool early = instance_ == nullptr && message.method != "initialize" &&
                       message.method != "shutdown" && message.method.rfind("offer/", 0) != 0;
    if (handler == nullptr)
        return send(wire::error(message.id, wire::unknown_method, "there is no such method"));
    if (early)
        return send(wire::error(message.id, wire::invalid_request, "initialize comes first"));
    allow_cpu_seconds(setup_.cpu_seconds);
    Answer answer = (this->*handler)({message.id, message.body});
    inbox_.forget(message.id);
    if (!answer)
        return send(wire::error(message.id, answer.error().code, answer.error().what));
    send(wire::result(message.id, std::move(*answer)));
}

void Server::send(const std::string& body) {
    const std::lock_guard lock(writing_);
    if (!pipes_.write(wire::frame(body)))
        std::_Exit(EXIT_SUCCESS); // the host is gone
}

Result<void> Server::send_parts(std::string_view method, const Request& request, const char* key,
                                const wire::Json& elements, const wire::Json& also) {
    std::size_t at = 0;
    while (at < elements.size()) {
        wire::Json part = also;
        part["request"] = request.id;
        part[key] = wire::Json::array();
        std::size_t bytes = 0;
        for (; at < elements.size(); ++at) {
            const std::size_t size = elements[at].dump().size();
            if (size > wire::max_frame_bytes / 2)
                return fail(ErrorCode::refused, "gave a result that is too large to be sent");
            if (bytes > 0 && bytes + size > part_bytes)
                break;
            bytes += size;
            part[key].push_back(elements[at]);
        }
        send(wire::notification(method, std::move(part)));
    }
    return {};
}

module::CallContext Server::context(const Request& request) {
    const std::int64_t id = request.id;
    return {[this, id] { return inbox_.is_cancelled(id); },
            [this, id](double fraction, std::string_view note) {
                const auto now = std::chrono::steady_clock::now();
                if (now - last_progress_ < progress_pause)
                    return;
                last_progress_ = now;
                send(wire::notification("$/progress",
                                        {{"request", id}, {"fraction", fraction}, {"note", note}}));
            }};
}

Server::Refusal Server::refusal(const Error& error) {
    switch (error.code) {
    case ErrorCode::cancelled:
        return {wire::request_cancelled, error.what};
    case ErrorCode::refused:
        return {wire::plugin_broke_rules, error.what};
    case ErrorCode::usage:
        return {wire::invalid_request, error.what};
    case ErrorCode::malformed:
        return {wire::invalid_params, error.what};
    case ErrorCode::unsupported:
        return {wire::unknown_method, error.what};
    default:
        return {wire::plugin_failed, error.what};
    }
}

wire::Offer Server::with_pending(wire::Offer offer) {
    for (wire::Word& word : pending_words_)
        offer.words.push_back(std::move(word));
    for (wire::Term& term : pending_terms_)
        offer.glossary.push_back(std::move(term));
    pending_words_.clear();
    pending_terms_.clear();
    return offer;
}

Server::Answer Server::initialize(const Request& request) {
    wire::Offer offer;
    std::uint64_t protocol = 0;
    wire::ObjectReader in(request.params);
    in.need("protocol", protocol).need("offer", offer);
    if (!in.good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    if (protocol != 1)
        return tl::unexpected(Refusal{wire::invalid_params, "only protocol 1 is spoken here"});
    if (instance_ != nullptr)
        return tl::unexpected(Refusal{wire::invalid_request, "it is initialised already"});
    module::HostSide::Listener listener{
        [this](std::uint32_t level, std::string_view text) {
            send(wire::notification(
                "log", {{"level", wire::names(wire::log_words).name(level)}, {"message", text}}));
        },
        [this](std::string_view word) {
            send(wire::notification("words/propose", {{"word", word}}));
        }};
    auto instance = module::Instance::start(setup_.library, setup_.plugin,
                                            with_pending(std::move(offer)), std::move(listener));
    if (!instance) {
        Refusal why = refusal(instance.error());
        if (why.code == wire::unknown_method || why.code == wire::invalid_params)
            why.code = wire::plugin_failed;
        return tl::unexpected(std::move(why));
    }
    instance_ = std::move(*instance);
    return encode(instance_->description());
}

Server::Answer Server::shut_down(const Request&) {
    instance_.reset();
    done_ = true;
    return nullptr;
}

} // namespace planwright::runner
