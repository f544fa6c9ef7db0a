// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/linter.h"

#include <planwright/plugin.hpp>

#include <functional>
#include <string>
#include <vector>

namespace planwright::wording {

/// Looks at what the authors of a plan wrote: actions, and the text before them. The inspector's
/// words are left alone. One thread at a time.
class Engine {
public:
    Engine();

    /// `poll` is called often; it may throw to end the work.
    [[nodiscard]] std::vector<pw::Finding> check(const pw::Plan& plan, std::size_t sentence_words,
                                                 const std::function<void()>& poll) const;
    /// Rules of ours that the engine of packs refused; right data gives none.
    [[nodiscard]] const std::vector<packs::Refusal>& problems() const { return problems_; }

private:
    std::vector<packs::Refusal> problems_;
    packs::Linter linter_;
};

} // namespace planwright::wording
