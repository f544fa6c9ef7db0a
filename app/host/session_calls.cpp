// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/session_calls.h"

#include "wire/protocol.h"

namespace planwright::host {

namespace {

TextOf in_paragraph(const wire::Paragraph& paragraph) {
    return [&paragraph](const wire::Place& at) -> std::optional<TextAt> {
        if (at != paragraph.at)
            return std::nullopt;
        return TextAt{paragraph.text, paragraph.start};
    };
}

std::vector<Edit> to_model(const std::vector<wire::Edit>& edits) {
    std::vector<Edit> result;
    result.reserve(edits.size());
    for (const wire::Edit& edit : edits)
        result.push_back(host::to_model(edit));
    return result;
}

std::optional<std::string> first_broken(const std::vector<wire::Finding>& findings,
                                        std::string_view plugin_id, const TextOf& text_of) {
    for (const wire::Finding& finding : findings) {
        if (auto broken = broken_rule(finding, plugin_id, text_of))
            return broken;
    }
    return std::nullopt;
}

std::vector<Diagnostic> to_diagnostics(const std::vector<wire::Finding>& findings,
                                       std::string_view plugin_id, const TextOf& text_of) {
    std::vector<Diagnostic> result;
    result.reserve(findings.size());
    for (const wire::Finding& finding : findings)
        result.push_back(to_diagnostic(finding, plugin_id, text_of));
    return result;
}

} // namespace

Answer<std::vector<Diagnostic>> Session::accept(const std::vector<wire::Finding>& findings,
                                                const wire::Paragraph& asked) {
    const TextOf text_of = in_paragraph(asked);
    if (const auto broken = first_broken(findings, manifest_.id, text_of))
        return tl::unexpected(handle({Failure::Kind::nonsense, *broken}, hash_of(asked)));
    return to_diagnostics(findings, manifest_.id, text_of);
}

std::vector<Answer<std::vector<Diagnostic>>>
Session::check_texts(const std::vector<wire::Paragraph>& paragraphs, const CancelToken& cancel) {
    using One = Answer<std::vector<Diagnostic>>;
    std::vector<One> answers(paragraphs.size(), One());
    std::vector<std::size_t> open; // indexes that still wait for an answer
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        // Mostly nothing is remembered, and hashes are not free.
        if (!remembered_.empty() && is_remembered(hash_of(paragraphs[i])))
            answers[i] =
                tl::unexpected(failure(Failure::Kind::remembered, "failed on this text before"));
        else
            open.push_back(i);
    }
    while (!open.empty()) {
        if (auto running = ensure_running(); !running) {
            for (const std::size_t i : open)
                answers[i] = tl::unexpected(running.error());
            break;
        }
        std::vector<const wire::Paragraph*> asked;
        asked.reserve(open.size());
        for (const std::size_t i : open)
            asked.push_back(&paragraphs[i]);
        const Instant begun = options_.now();
        auto results = backend_->check_texts(asked, cancel);
        note_time(begun, asked.size());

        std::size_t answered = 0;
        bool go_on = true;
        for (auto& result : results) {
            const std::size_t i = open[answered++];
            if (result)
                answers[i] = accept(*result, paragraphs[i]);
            else
                answers[i] = tl::unexpected(handle(result.error(), hash_of(paragraphs[i])));
            go_on = answers[i] || answers[i].error().kind != Failure::Kind::cancelled;
            // After a fault the others are asked again of a new child.
            if (!go_on || (!answers[i] && answers[i].error().is_fault()))
                break;
        }
        open.erase(open.begin(), open.begin() + static_cast<std::ptrdiff_t>(answered));
        if (!go_on || answered == 0) {
            for (const std::size_t i : open)
                answers[i] = tl::unexpected(failure(Failure::Kind::cancelled, "was interrupted"));
            break;
        }
    }
    return answers;
}

Answer<std::vector<Diagnostic>> Session::check_plan(const CancelToken& cancel) {
    using Findings = std::vector<wire::Finding>;
    const TextOf text_of = plan_ ? in_plan() : TextOf();
    return about_plan<Findings>(
               "check", [&](Backend& backend) { return backend.check_plan(cancel); },
               [&](const Findings& findings) {
                   return first_broken(findings, manifest_.id, text_of);
               })
        .map([&](const Findings& findings) {
            return to_diagnostics(findings, manifest_.id, text_of);
        });
}

Answer<std::vector<std::string>> Session::suggest(const wire::Paragraph& paragraph,
                                                  const wire::Range& range,
                                                  const CancelToken& cancel) {
    using Suggestions = std::vector<std::string>;
    return about_text<Suggestions>(
        paragraph, [&](Backend& backend) { return backend.suggest(paragraph, range, cancel); },
        [](const Suggestions& suggestions) -> std::optional<std::string> {
            for (const std::string& suggestion : suggestions) {
                if (!is_text(suggestion))
                    return "gave text that is no UTF-8";
            }
            return std::nullopt;
        });
}

Answer<std::vector<Covered>> Session::coverage(const CancelToken& cancel) {
    using Letters = std::vector<wire::Covered>;
    auto letters = about_plan<Letters>(
        "coverage", [&](Backend& backend) { return backend.coverage(cancel); },
        [this](const Letters& all) { return broken_rule(all, in_plan()); });
    if (!letters)
        return tl::unexpected(letters.error());
    std::vector<Covered> result;
    result.reserve(letters->size());
    for (const wire::Covered& one : *letters)
        result.push_back(host::to_model(one));
    return result;
}

Answer<std::vector<wire::TableRow>> Session::table(std::string_view id, const CancelToken& cancel) {
    using Rows = std::vector<wire::TableRow>;
    return about_plan<Rows>(
        std::string("table ").append(id),
        [&](Backend& backend) { return backend.table(id, cancel); },
        [this](const Rows& rows) { return broken_rule(rows, in_plan()); });
}

Answer<std::vector<Edit>> Session::command(std::string_view id, const CancelToken& cancel) {
    using Edits = std::vector<wire::Edit>;
    return about_plan<Edits>(
               std::string("command ").append(id),
               [&](Backend& backend) { return backend.command(id, cancel); },
               [this](const Edits& edits) { return broken_rule(edits, in_plan()); })
        .map([](const Edits& edits) { return to_model(edits); });
}

Answer<std::vector<Edit>> Session::transform(std::string_view id, const wire::Paragraph& paragraph,
                                             const wire::Range& range, const CancelToken& cancel) {
    using Edits = std::vector<wire::Edit>;
    return about_text<Edits>(
               paragraph,
               [&](Backend& backend) { return backend.transform(id, paragraph, range, cancel); },
               [&](const Edits& edits) -> std::optional<std::string> {
                   for (const wire::Edit& edit : edits) {
                       if (edit.place.begin < range.begin || edit.place.end > range.end)
                           return "gave an edit outside the range that it was asked about";
                   }
                   return broken_rule(edits, in_paragraph(paragraph));
               })
        .map([](const Edits& edits) { return to_model(edits); });
}

} // namespace planwright::host
