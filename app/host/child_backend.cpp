// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/child_backend.h"

#include "wire/codec.h"
#include "wire/names.h"
#include "wire/object_reader.h"

#include <fmt/format.h>

namespace planwright::host {

namespace {

/// So many bytes of text fit a message even when each must be escaped.
constexpr std::size_t bytes_a_message = 128UL * 1024;

std::size_t size_of(const wire::Word& word) {
    return word.word.size() + word.instead.size() + 40;
}
std::size_t size_of(const wire::Term& term) {
    return term.abbreviation.size() + term.expansion.size() + term.note.size() + 80;
}
std::size_t size_of(const wire::SharedRow& row) {
    std::size_t size = 400 + row->spans.size() * 120;
    for (const std::string& field : row->fields)
        size += field.size();
    return size;
}
std::size_t size_of(const wire::Delta& delta) {
    return 100 + (delta.row ? size_of(delta.row) : 0);
}

/// Calls `send(part)` for parts of the list that fit a message each.
template <class T, class Send>
Got<void> in_parts(const std::vector<T>& list, Send send) {
    std::vector<T> part;
    std::size_t bytes = 0;
    for (const T& one : list) {
        if (!part.empty() && bytes + size_of(one) > bytes_a_message) {
            if (Got<void> sent = send(part); !sent)
                return sent;
            part.clear();
            bytes = 0;
        }
        bytes += size_of(one);
        part.push_back(one);
    }
    return part.empty() ? Got<void>() : send(part);
}

wire::Json encode_rows(const std::vector<wire::SharedRow>& rows) {
    wire::Json list = wire::Json::array();
    for (const wire::SharedRow& row : rows)
        list.push_back(encode(*row));
    return list;
}

} // namespace

ChildBackend::ChildBackend(Manifest manifest, Launch launch, Listener listener)
    : manifest_(std::move(manifest)), launch_(std::move(launch)), listener_(std::move(listener)) {}

wire::ChildProcess::Options ChildBackend::command_line() const {
    wire::ChildProcess::Options options;
    options.program = launch_.runner;
    options.folder = manifest_.folder;
    options.environment = wire::clean_environment();
    auto& words = options.arguments;
    words = {"--memory-mib", std::to_string(launch_.limits.memory_mib), "--read",
             manifest_.folder.string()};
    for (const auto& folder : launch_.read) {
        words.emplace_back("--read");
        words.push_back(folder.string());
    }
    words.emplace_back("--cpu-seconds");
    if (manifest_.program.empty()) {
        words.push_back(std::to_string(launch_.limits.cpu_seconds()));
        words.insert(words.end(),
                     {"--library", manifest_.library.string(), "--plugin", manifest_.id});
    } else {
        words.emplace_back("3600"); // in all: the limit cannot be renewed from outside
        words.emplace_back("--program");
        words.insert(words.end(), manifest_.program.begin(), manifest_.program.end());
    }
    return options;
}

Problem ChildBackend::problem_of(const wire::CallFailure& failure) {
    using Of = wire::CallFailure::Kind;
    using Kind = Failure::Kind;
    if (failure.is_fault() && listener_.log) {
        const std::string words = client_->child().last_words();
        if (!words.empty())
            listener_.log(PW_LOG_ERROR, words);
    }
    switch (failure.kind) {
    case Of::died:
        return {Kind::ended, failure.what};
    case Of::hung:
        return {Kind::hung, failure.what};
    case Of::flooded:
        return {Kind::flooded, failure.what};
    case Of::nonsense:
        return {Kind::nonsense, failure.what};
    case Of::cancelled:
        return {Kind::cancelled, failure.what};
    case Of::refused:
        break;
    }
    switch (failure.code) {
    case wire::request_cancelled:
        return {Kind::cancelled, failure.what};
    case wire::unknown_method:
        return {Kind::not_offered, failure.what};
    case wire::plugin_broke_rules:
        return {Kind::nonsense, failure.what};
    default:
        return {Kind::failed, failure.what};
    }
}

wire::Client::Heard ChildBackend::hear(const wire::Message& message) {
    using Heard = wire::Client::Heard;
    if (message.method == "$/progress")
        return Heard::fine;
    std::string text;
    std::uint32_t level = PW_LOG_INFO;
    wire::ObjectReader in(message.body);
    if (message.method == "log") {
        in.may_name("level", wire::names(wire::log_words), level).need("message", text);
        if (in.good() && listener_.log)
            listener_.log(level, text);
    } else if (message.method == "words/propose") {
        in.need("word", text);
        if (in.good() && manifest_.asks_for("user-words") && listener_.propose)
            listener_.propose(text);
    } else {
        return Heard::nonsense;
    }
    return in.good() ? Heard::fine : Heard::nonsense;
}

Got<wire::Json> ChildBackend::call(std::string_view method, wire::Json params,
                                   std::chrono::milliseconds hard, const CancelToken& cancel,
                                   const wire::Client::OnNotification& also) {
    wire::Client::Limits limits;
    limits.hard = hard;
    limits.max_bytes = launch_.limits.max_answer_bytes;
    auto answer =
        client_->call(method, std::move(params), limits, cancel, [&](const wire::Message& message) {
            const auto heard = also ? also(message) : wire::Client::Heard::nonsense;
            return heard == wire::Client::Heard::nonsense ? hear(message) : heard;
        });
    if (!answer)
        return tl::unexpected(problem_of(answer.error()));
    return std::move(*answer);
}

Got<void> ChildBackend::send_lists(const wire::Offer& offer) {
    auto sent = in_parts(offer.words, [&](const std::vector<wire::Word>& part) -> Got<void> {
        return call("offer/words", {{"words", wire::encode_all(part)}}, launch_.limits.start)
            .map([](wire::Json&&) {});
    });
    if (!sent)
        return sent;
    return in_parts(offer.glossary, [&](const std::vector<wire::Term>& part) -> Got<void> {
        return call("offer/glossary", {{"glossary", wire::encode_all(part)}}, launch_.limits.start)
            .map([](wire::Json&&) {});
    });
}

Got<wire::Description> ChildBackend::start(const wire::Offer& offer) {
    auto child = wire::ChildProcess::start(command_line());
    if (!child)
        return tl::unexpected(could_not_start(child.error().what));
    client_ = std::make_unique<wire::Client>(std::move(*child));
    if (auto sent = send_lists(offer); !sent)
        return tl::unexpected(sent.error());
    wire::Offer rest = offer;
    rest.words.clear();
    rest.glossary.clear();
    auto answer =
        call("initialize", {{"protocol", 1}, {"plugin", manifest_.id}, {"offer", encode(rest)}},
             launch_.limits.start);
    if (!answer) {
        const Problem& problem = answer.error();
        return tl::unexpected(problem.kind == Failure::Kind::failed ? could_not_start(problem.what)
                                                                    : problem);
    }
    wire::Description description;
    if (auto done = decode(*answer, description); !done)
        return tl::unexpected(
            Problem{Failure::Kind::nonsense, "describes itself wrongly: " + done.error().what});
    return description;
}

Got<void> ChildBackend::configure(const wire::Offer& offer) {
    if (auto sent = send_lists(offer); !sent)
        return sent;
    wire::Offer rest = offer;
    rest.words.clear();
    rest.glossary.clear();
    return call("configure", {{"offer", encode(rest)}}, launch_.limits.start).map([](wire::Json&&) {
    });
}

Got<void> ChildBackend::open_plan(const PlanView& plan) {
    plan_bytes_ = 0;
    for (const wire::SharedRow& row : plan.rows())
        plan_bytes_ += size_of(row);
    auto opened = call("plan/open", {{"facts", encode(plan.facts())}}, launch_.limits.hard);
    if (!opened)
        return tl::unexpected(opened.error());
    return in_parts(plan.rows(), [&](const std::vector<wire::SharedRow>& part) -> Got<void> {
        return call("plan/rows", {{"rows", encode_rows(part)}}, launch_.limits.hard)
            .map([](wire::Json&&) {});
    });
}

Got<void> ChildBackend::change_plan(const wire::Facts& facts,
                                    const std::vector<wire::Delta>& deltas) {
    const wire::Json encoded = encode(facts);
    const auto send = [&](const std::vector<wire::Delta>& part) -> Got<void> {
        return call("plan/change", {{"facts", encoded}, {"deltas", wire::encode_all(part)}},
                    launch_.limits.hard)
            .map([](wire::Json&&) {});
    };
    return deltas.empty() ? send(deltas) : in_parts(deltas, send);
}

} // namespace planwright::host
