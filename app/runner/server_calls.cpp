// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "runner/server.h"
#include "wire/object_reader.h"

#include <optional>

namespace planwright::runner {

namespace {

/// {"paragraph": {...}, "range": {...}, "id": ...}, as suggest and transform take them.
struct TextCall {
    wire::Paragraph paragraph;
    wire::Range range;
    std::string id;
};

} // namespace

Server::Answer Server::more_words(const Request& request) {
    std::vector<wire::Word> words;
    wire::ObjectReader in(request.params);
    if (!in.need("words", words).good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    pending_words_.insert(pending_words_.end(), words.begin(), words.end());
    return nullptr;
}

Server::Answer Server::more_terms(const Request& request) {
    std::vector<wire::Term> terms;
    wire::ObjectReader in(request.params);
    if (!in.need("glossary", terms).good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    pending_terms_.insert(pending_terms_.end(), terms.begin(), terms.end());
    return nullptr;
}

Server::Answer Server::configure(const Request& request) {
    wire::Offer offer;
    wire::ObjectReader in(request.params);
    if (!in.need("offer", offer).good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    if (auto done = instance_->configure(with_pending(std::move(offer))); !done)
        return tl::unexpected(refusal(done.error()));
    return nullptr;
}

Server::Answer Server::check_text(const Request& request) {
    std::vector<wire::Paragraph> paragraphs;
    wire::ObjectReader in(request.params);
    if (!in.need("paragraphs", paragraphs).good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        auto found = instance_->check_text(paragraphs[i], context(request));
        Result<void> sent;
        if (found)
            sent = send_parts("text/found", request, "findings", wire::encode_all(*found),
                              {{"index", i}});
        else if (found.error().code == ErrorCode::cancelled)
            return tl::unexpected(refusal(found.error()));
        else
            sent = tl::unexpected(found.error());
        wire::Json done{{"request", request.id}, {"index", i}};
        if (!sent) {
            const Refusal why = refusal(sent.error());
            done["error"] = {{"code", why.code}, {"message", why.what}};
        }
        send(wire::notification("text/done", std::move(done)));
    }
    return nullptr;
}

template <class T>
Server::Answer Server::deliver(const Request& request, std::string_view method, const char* key,
                               const Result<std::vector<T>>& brought) {
    if (!brought)
        return tl::unexpected(refusal(brought.error()));
    if (auto sent = send_parts(method, request, key, wire::encode_all(*brought)); !sent)
        return tl::unexpected(refusal(sent.error()));
    return nullptr;
}

Server::Answer Server::suggest(const Request& request) {
    TextCall call;
    wire::ObjectReader in(request.params);
    if (!in.need("paragraph", call.paragraph).need("range", call.range).good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    const auto suggestions = instance_->suggest(call.paragraph, call.range, context(request));
    if (!suggestions)
        return tl::unexpected(refusal(suggestions.error()));
    if (auto sent = send_parts("text/suggested", request, "suggestions", wire::Json(*suggestions));
        !sent)
        return tl::unexpected(refusal(sent.error()));
    return nullptr;
}

Server::Answer Server::transform(const Request& request) {
    TextCall call;
    wire::ObjectReader in(request.params);
    in.need("id", call.id).need("paragraph", call.paragraph).need("range", call.range);
    if (!in.good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    return deliver(request, "edits", "edits",
                   instance_->transform(call.id, call.paragraph, call.range, context(request)));
}

Server::Answer Server::open_plan(const Request& request) {
    wire::Facts facts;
    wire::ObjectReader in(request.params);
    if (!in.need("facts", facts).good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    if (auto done = instance_->open_plan(std::move(facts)); !done)
        return tl::unexpected(refusal(done.error()));
    return nullptr;
}

Server::Answer Server::plan_rows(const Request& request) {
    std::vector<wire::Row> rows;
    wire::ObjectReader in(request.params);
    if (!in.need("rows", rows).good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    std::vector<wire::SharedRow> shared;
    shared.reserve(rows.size());
    for (wire::Row& row : rows)
        shared.push_back(std::make_shared<const wire::Row>(std::move(row)));
    if (auto done = instance_->append_rows(std::move(shared)); !done)
        return tl::unexpected(refusal(done.error()));
    return nullptr;
}

Server::Answer Server::change_plan(const Request& request) {
    wire::Facts facts;
    std::vector<wire::Delta> deltas;
    wire::ObjectReader in(request.params);
    if (!in.need("facts", facts).need("deltas", deltas).good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    if (auto done = instance_->change_plan(std::move(facts), deltas); !done)
        return tl::unexpected(refusal(done.error()));
    return nullptr;
}

Server::Answer Server::close_plan(const Request&) {
    instance_->close_plan();
    return nullptr;
}

Server::Answer Server::check_plan(const Request& request) {
    return deliver(request, "plan/found", "findings", instance_->check_plan(context(request)));
}

Server::Answer Server::cover_plan(const Request& request) {
    return deliver(request, "plan/covered", "covered", instance_->coverage(context(request)));
}

Server::Answer Server::build_table(const Request& request) {
    std::string id;
    wire::ObjectReader in(request.params);
    if (!in.need("id", id).good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    return deliver(request, "table/rows", "rows", instance_->table(id, context(request)));
}

Server::Answer Server::run_command(const Request& request) {
    std::string id;
    wire::ObjectReader in(request.params);
    if (!in.need("id", id).good())
        return tl::unexpected(Refusal{wire::invalid_params, in.complaint()});
    return deliver(request, "edits", "edits", instance_->command(id, context(request)));
}

} // namespace planwright::runner
