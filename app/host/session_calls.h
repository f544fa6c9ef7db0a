// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/session.h"

/// How a session asks its plugin one thing; for its source files.
namespace planwright::host {

template <class T, class Work, class Check>
Answer<T> Session::ask(const std::function<std::uint64_t()>& asked, Work work, Check check) {
    const Instant begun = options_.now();
    Got<T> got = work(*backend_);
    note_time(begun, 1);
    if (!got)
        return tl::unexpected(handle(got.error(), asked()));
    if (std::optional<std::string> broken = check(*got))
        return tl::unexpected(handle({Failure::Kind::nonsense, *broken}, asked()));
    return std::move(*got);
}

template <class T, class Work, class Check>
Answer<T> Session::about_plan(std::string_view what, Work work, Check check) {
    if (auto ready = ensure_plan(); !ready)
        return tl::unexpected(ready.error());
    // Hashing a long plan takes a while, and is only needed once something went wrong.
    const auto asked = [&] { return hash_of_plan(what); };
    if (!remembered_.empty() && is_remembered(asked()))
        return tl::unexpected(failure(Failure::Kind::remembered, "failed on this plan before"));
    return ask<T>(asked, work, check);
}

template <class T, class Work, class Check>
Answer<T> Session::about_text(const wire::Paragraph& paragraph, Work work, Check check) {
    const std::uint64_t asked = hash_of(paragraph);
    if (is_remembered(asked))
        return tl::unexpected(failure(Failure::Kind::remembered, "failed on this text before"));
    if (auto running = ensure_running(); !running)
        return tl::unexpected(running.error());
    return ask<T>([&] { return asked; }, work, check);
}

} // namespace planwright::host
