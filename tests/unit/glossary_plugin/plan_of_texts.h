// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis.h"
#include "rules.h"

#include <string>
#include <string_view>
#include <vector>

/// Small plans, a text an action. A text that begins with "R:" is a recommendation's, with "O:" an
/// owner, with "T:" the template's.
namespace glossary::tests {

using Texts = std::vector<std::string>;

/// A glossary with PDU, SPO, OASys, PQiP, MARAC, DA, UK (well known) and IT (well known).
[[nodiscard]] const Lexicon& lexicon();
[[nodiscard]] Analysis analysis_of(const Texts& texts);

/// "RULE: WORDS" for each finding, in the order of the rules.
[[nodiscard]] std::vector<std::string> found(const Texts& texts);
/// The words of the findings of one rule ("variant").
[[nodiscard]] std::vector<std::string> found(std::string_view rule, const Texts& texts);
/// The texts after the first fix of the first finding of a rule.
[[nodiscard]] Texts fixed(std::string_view rule, const Texts& texts);
[[nodiscard]] Texts with_edits(const Analysis& analysis, const std::vector<pw::Edit>& edits);

} // namespace glossary::tests
