// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "host/child_backend.h"
#include "wire/codec.h"
#include "wire/object_reader.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace planwright::host {

namespace {

using Heard = wire::Client::Heard;

constexpr std::size_t piece_bytes = 64UL * 1024;
constexpr std::size_t batch_bytes = 96UL * 1024;
constexpr std::size_t library_batch = 1024;
constexpr std::size_t program_batch = 64; ///< a program answers all at once: within one deadline
constexpr std::size_t max_findings = 1000;

/// A paragraph that is too long for a message goes in pieces, cut at white space where there is
/// any.
struct Piece {
    std::size_t of = 0; ///< index of the paragraph
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

std::size_t cut(std::string_view text, std::size_t begin) {
    if (text.size() - begin <= piece_bytes)
        return text.size();
    std::size_t end = begin + piece_bytes;
    while (!text::is_code_point_edge(text, end))
        --end;
    const std::size_t space = text.find_last_of(" \n\t", end - 1);
    return space == std::string_view::npos || space <= begin + piece_bytes / 2 ? end : space + 1;
}

std::vector<Piece> pieces_of(const std::vector<const wire::Paragraph*>& paragraphs) {
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const std::string_view text = paragraphs[i]->text;
        std::size_t begin = 0;
        do {
            const std::size_t end = cut(text, begin);
            pieces.push_back({i, begin, end});
            begin = end;
        } while (begin < text.size());
    }
    return pieces;
}

} // namespace

/// Some pieces on their way, and what has come back.
class ChildBackend::Batch {
public:
    void add(const wire::Paragraph& paragraph, const Piece& piece) {
        wire::Paragraph part = paragraph;
        part.text = paragraph.text.substr(piece.begin, piece.end - piece.begin);
        part.start += piece.begin;
        bytes_ += part.text.size() + 200;
        paragraphs_.push_back(encode(part));
        results_.emplace_back(std::vector<wire::Finding>());
        done_.push_back(false);
    }
    [[nodiscard]] bool is_full(std::size_t most) const {
        return bytes_ >= batch_bytes || done_.size() >= most;
    }
    [[nodiscard]] std::uint64_t bytes() const { return bytes_; }
    [[nodiscard]] wire::Json params() { return {{"paragraphs", std::move(paragraphs_)}}; }

    [[nodiscard]] Heard hear(const wire::Message& message) {
        if (message.method != "text/found" && message.method != "text/done")
            return Heard::nonsense;
        std::uint64_t index = 0;
        wire::ObjectReader in(message.body);
        in.need("index", index);
        if (!in.good() || index >= done_.size() || done_[index])
            return Heard::nonsense;
        const auto at = static_cast<std::size_t>(index);
        if (message.method == "text/done")
            return finish(at, message.body);
        std::vector<wire::Finding> findings;
        if (!in.need("findings", findings).good())
            return Heard::nonsense;
        return add_findings(at, std::move(findings)) ? Heard::fine : Heard::nonsense;
    }

    /// The answer of a plugin that sends everything at the end.
    [[nodiscard]] bool take_result(const wire::Json& result) {
        const auto lists = result.is_object() ? result.find("findings") : result.end();
        if (lists == result.end())
            return all_done();
        if (!lists->is_array() || lists->size() != done_.size())
            return false;
        for (std::size_t i = 0; i < done_.size(); ++i) {
            std::vector<wire::Finding> findings;
            const wire::Json holder{{"findings", (*lists)[i]}};
            wire::ObjectReader in(holder);
            if (done_[i] || !in.need("findings", findings).good() ||
                !add_findings(i, std::move(findings)))
                return false;
            done_[i] = true;
        }
        return true;
    }

    /// The results so far; the first that is missing gets the problem, and nothing follows it.
    [[nodiscard]] std::vector<TextResult> results(const std::optional<Problem>& problem) {
        std::vector<TextResult> out;
        for (std::size_t i = 0; i < done_.size(); ++i) {
            if (!done_[i] && problem) {
                out.emplace_back(tl::unexpected(*problem));
                return out;
            }
            out.push_back(std::move(results_[i]));
        }
        return out;
    }

private:
    [[nodiscard]] bool all_done() const {
        return std::all_of(done_.begin(), done_.end(), [](bool done) { return done; });
    }
    [[nodiscard]] bool add_findings(std::size_t at, std::vector<wire::Finding> findings) {
        auto& list = results_[at].value();
        if (list.size() + findings.size() > max_findings)
            return false;
        std::move(findings.begin(), findings.end(), std::back_inserter(list));
        return true;
    }
    [[nodiscard]] Heard finish(std::size_t at, const wire::Json& body) {
        if (const auto error = body.find("error"); error != body.end()) {
            std::string what;
            const bool broke = error->is_object() &&
                               error->value("code", wire::Json()) == wire::plugin_broke_rules;
            wire::ObjectReader in(*error);
            if (!in.need("message", what).good())
                return Heard::nonsense;
            results_[at] = tl::unexpected(
                Problem{broke ? Failure::Kind::nonsense : Failure::Kind::failed, what});
        }
        done_[at] = true;
        return Heard::step;
    }

    wire::Json paragraphs_ = wire::Json::array();
    std::vector<TextResult> results_;
    std::vector<bool> done_;
    std::uint64_t bytes_ = 0;
};

std::vector<Backend::TextResult>
ChildBackend::check_texts(const std::vector<const wire::Paragraph*>& paragraphs,
                          const CancelToken& cancel) {
    const std::vector<Piece> pieces = pieces_of(paragraphs);
    const std::size_t most = manifest_.program.empty() ? library_batch : program_batch;
    std::vector<TextResult> results;
    const auto merge = [&](std::size_t of, TextResult&& piece) {
        if (of == results.size())
            results.push_back(std::move(piece));
        else if (!piece)
            results[of] = std::move(piece);
        else if (results[of])
            results[of]->insert(results[of]->end(), piece->begin(), piece->end());
    };
    std::size_t next = 0;
    while (next < pieces.size()) {
        Batch batch;
        const std::size_t first = next;
        for (; next < pieces.size() && !batch.is_full(most); ++next)
            batch.add(*paragraphs[pieces[next].of], pieces[next]);
        const std::uint64_t bytes = batch.bytes();
        auto answer = call("text/check", batch.params(), launch_.limits.hard_for(bytes), cancel,
                           [&](const wire::Message& message) { return batch.hear(message); });
        std::optional<Problem> problem;
        if (!answer)
            problem = answer.error();
        else if (!batch.take_result(*answer))
            problem = Problem{Failure::Kind::nonsense, "did not answer for every paragraph"};
        std::vector<TextResult> part = batch.results(problem);
        for (std::size_t i = 0; i < part.size(); ++i)
            merge(pieces[first + i].of, std::move(part[i]));
        if (problem)
            break;
    }
    return results;
}

template <class T>
Got<std::vector<T>> ChildBackend::gather(std::string_view request, wire::Json&& params,
                                         std::string_view method, const char* key,
                                         std::uint64_t bytes, const CancelToken& cancel) {
    std::vector<T> result;
    const auto take = [&](const wire::Json& from) {
        std::vector<T> part;
        wire::ObjectReader in(from);
        if (!in.need(key, part).good())
            return false;
        std::move(part.begin(), part.end(), std::back_inserter(result));
        return true;
    };
    auto answer = call(request, std::move(params), launch_.limits.hard_for(bytes), cancel,
                       [&](const wire::Message& message) {
                           if (message.method != method)
                               return Heard::nonsense;
                           return take(message.body) ? Heard::fine : Heard::nonsense;
                       });
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->is_object() && answer->contains(key) && !take(*answer))
        return tl::unexpected(
            Problem{Failure::Kind::nonsense, "gave an answer that cannot be read"});
    return result;
}

Got<std::vector<wire::Finding>> ChildBackend::check_plan(const CancelToken& cancel) {
    return gather<wire::Finding>("plan/check", nullptr, "plan/found", "findings", plan_bytes_,
                                 cancel);
}

Got<std::vector<std::string>> ChildBackend::suggest(const wire::Paragraph& paragraph,
                                                    const wire::Range& range,
                                                    const CancelToken& cancel) {
    return gather<std::string>("text/suggest",
                               {{"paragraph", encode(paragraph)}, {"range", encode(range)}},
                               "text/suggested", "suggestions", paragraph.text.size(), cancel);
}

Got<std::vector<wire::Covered>> ChildBackend::coverage(const CancelToken& cancel) {
    return gather<wire::Covered>("plan/coverage", nullptr, "plan/covered", "covered", plan_bytes_,
                                 cancel);
}

Got<std::vector<wire::TableRow>> ChildBackend::table(std::string_view id,
                                                     const CancelToken& cancel) {
    return gather<wire::TableRow>("table/build", {{"id", id}}, "table/rows", "rows", plan_bytes_,
                                  cancel);
}

Got<std::vector<wire::Edit>> ChildBackend::command(std::string_view id, const CancelToken& cancel) {
    return gather<wire::Edit>("command/run", {{"id", id}}, "edits", "edits", plan_bytes_, cancel);
}

Got<std::vector<wire::Edit>> ChildBackend::transform(std::string_view id,
                                                     const wire::Paragraph& paragraph,
                                                     const wire::Range& range,
                                                     const CancelToken& cancel) {
    return gather<wire::Edit>(
        "text/transform", {{"id", id}, {"paragraph", encode(paragraph)}, {"range", encode(range)}},
        "edits", "edits", paragraph.text.size(), cancel);
}

} // namespace planwright::host
