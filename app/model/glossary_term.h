// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace planwright {

/// A term of a glossary: an abbreviation and what it stands for. Plain data; plans keep some of
/// their own, glossary files the others (app/glossary).
struct GlossaryTerm {
    std::string abbreviation; ///< "PDU"; empty for a term that is never shortened
    std::string expansion;    ///< "Probation Delivery Unit"
    std::string note;         ///< for people, or empty
    std::string language;     ///< BCP 47, or empty for the language around it
    /// Variants of editions ("probation", "prison") whose readers need no explanation of it; "all"
    /// names every one.
    std::vector<std::string> well_known;

    friend bool operator==(const GlossaryTerm&, const GlossaryTerm&) = default;
};

} // namespace planwright
