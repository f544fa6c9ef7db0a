// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis.h"
#include "phrases.h"

#include <planwright/values.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace glossary {

using Findings = std::vector<pw::Finding>;

/// Every finding of the plugin; the host brings them into order.
[[nodiscard]] Findings check(const Analysis& analysis);

/// Never explained, or explained after it was used: at the author's first use.
void check_explained(const Analysis& analysis, const Acronym& acronym, Findings& out);
/// Written in another way than elsewhere: every place.
void check_forms(const Analysis& analysis, const Acronym& acronym, Findings& out);
/// Explained again, in other words, wrongly, or with the brackets the wrong way round.
void check_definitions(const Analysis& analysis, const Acronym& acronym,
                       const std::vector<Phrase>& phrases, Findings& out);
/// Its words written in full, or nearly so, after it was explained.
void check_phrases(const Analysis& analysis, const Acronym& acronym,
                   const std::vector<Phrase>& phrases, Findings& out);

// ---- what the rules share -----------------------------------------------------------------------

[[nodiscard]] pw_range place_of(const Passage& passage, Span span);
/// The abbreviation as it should stand in place of the mention: "PDUs".
[[nodiscard]] std::string short_form(const Acronym& acronym, const Mention& mention);
/// What it stands for, in the number of the mention: "Probation Delivery Units".
[[nodiscard]] std::string long_form(const std::string& meaning, const Mention& mention);
/// "Probation Delivery Units (PDUs)" in place of the mention; "an SPO" becomes "a Senior …".
[[nodiscard]] pw::Edit expanded(const Analysis& analysis, const Acronym& acronym,
                                const std::string& meaning, const Mention& mention);
/// What stands in place of a definition that is not needed: its abbreviation.
[[nodiscard]] pw::Edit shortened(const Analysis& analysis, const Acronym& acronym,
                                 const Definition& definition);
/// Whether the plan has it in the plural: "SPOs".
[[nodiscard]] bool has_plural(const Analysis& analysis, const Acronym& acronym);
/// The first mention in the author's words, from `from` on among the acronym's mentions; the number
/// of mentions when there is none.
[[nodiscard]] std::size_t first_of_author(const Analysis& analysis, const Acronym& acronym);

} // namespace glossary
