// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "glossary/glossary.h"
#include "model/plan.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// A term in force, and where it comes from.
struct LayeredTerm {
    GlossaryTerm term;
    std::string source; ///< title of the layer it stands in
    /// Other meanings in earlier layers that this one takes the place of, the latest first.
    struct Hidden {
        std::string expansion;
        std::string source;

        friend bool operator==(const Hidden&, const Hidden&) = default;
    };
    std::vector<Hidden> hidden;

    friend bool operator==(const LayeredTerm&, const LayeredTerm&) = default;
};

/// Layers of glossaries as one: the national one, a region's files, the plan's own; of two terms
/// with the same abbreviation the later wins. Immutable once built; any thread may read it.
class GlossaryLayers {
public:
    /// Puts a layer over those that are there.
    void add(const Glossary& layer);

    /// In order of abbreviation, then expansion.
    [[nodiscard]] std::vector<LayeredTerm> terms() const;
    /// Null when there is no such abbreviation.
    [[nodiscard]] const LayeredTerm* find(std::string_view abbreviation) const;
    /// The term of a word as people write it: "PDUs", "PDU's", "PDU’s".
    [[nodiscard]] const LayeredTerm* find_written(std::string_view word) const;
    /// What each abbreviation stands for.
    [[nodiscard]] std::map<std::string, std::string, std::less<>> meanings() const;
    /// Abbreviations that readers of an edition's variant know without explanation, in order.
    [[nodiscard]] std::vector<std::string> well_known(std::string_view variant) const;

private:
    std::map<std::string, LayeredTerm, std::less<>> by_abbreviation_;
    std::map<std::string, LayeredTerm, std::less<>> by_expansion_; ///< those without one
};

/// The plan's own terms as a layer.
[[nodiscard]] Glossary glossary_of(const Plan& plan);

/// The layers in force for a plan: its own terms over those of `files`; when that is null, over the
/// national glossary alone.
[[nodiscard]] GlossaryLayers layers_of(const Plan& plan, const GlossaryLayers* files);

/// What a small window over a word says: "Probation Delivery Unit", then where that comes from and
/// what it takes the place of. Nothing when the word is no abbreviation of the glossary.
[[nodiscard]] std::optional<std::string> explanation_of(const GlossaryLayers& layers,
                                                        std::string_view word);

} // namespace planwright
