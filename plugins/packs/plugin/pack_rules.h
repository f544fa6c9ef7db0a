// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/linter.h"

#include <planwright/plugin.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::packs {

/// The rules of packs over a plan. Most see one paragraph at a time; those that count, compare or
/// remember beyond it see all that the authors wrote as one document. One thread at a time.
class PackRules {
public:
    explicit PackRules(std::vector<Rule> rules);

    [[nodiscard]] bool empty() const {
        return of_paragraphs_.rules().empty() && of_plans_.rules().empty();
    }
    /// `poll` is called often; it may throw to end the work.
    [[nodiscard]] std::vector<pw::Finding> check(const pw::Paragraph& paragraph,
                                                 const std::function<void()>& poll) const;
    /// Paragraphs in another language than `language` ("en", "cy") are left out.
    [[nodiscard]] std::vector<pw::Finding> check(const pw::Plan& plan, std::string_view language,
                                                 const std::function<void()>& poll) const;

private:
    Linter of_plans_; // takes its rules first
    Linter of_paragraphs_;
};

/// Whether a language tag is that language: "en-GB" is "en".
[[nodiscard]] bool is_language(std::string_view tag, std::string_view language);

} // namespace planwright::packs
