// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/edition_facts.h"
#include "model/field.h"
#include "model/plan.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// What to look for, and where.
struct FindQuery {
    std::string words;
    bool regular = false; ///< a regular expression in ICU's syntax
    bool match_case = false;
    bool whole_words = false;
    std::optional<Field> column;  ///< only in this field of the rows
    std::optional<Status> status; ///< only in recommendations with this answer
};

/// Looks for words in what can be typed into: headings of groups, recommendations, texts before
/// the actions, actions, owners and target dates. One thread at a time.
class Finder {
public:
    /// Fails (`usage`) on an expression that cannot be read, with the place of the fault.
    [[nodiscard]] static Result<Finder> make(FindQuery query);
    Finder(Finder&&) noexcept;
    Finder& operator=(Finder&&) noexcept;
    ~Finder();

    /// In document order; a match never overlaps another, and is not empty. Fails (`too_large`)
    /// when an expression takes too long on a text.
    [[nodiscard]] Result<std::vector<FieldRange>> all(const Plan& plan,
                                                      const Edition& edition) const;
    /// What `with` makes of the match at `range` of a field's text: "$1" is the first group of an
    /// expression, "$$" a dollar sign; without an expression it is `with` as it stands.
    [[nodiscard]] std::string replacement(std::string_view text, ByteRange range,
                                          std::string_view with) const;
    /// The plan with all of these replaced, each keeping what stands around it as it is.
    [[nodiscard]] Result<Plan> replace(const Plan& plan, const Edition& edition,
                                       const std::vector<FieldRange>& ranges,
                                       std::string_view with) const;

private:
    struct Pattern;
    explicit Finder(std::unique_ptr<Pattern> pattern);
    std::unique_ptr<Pattern> pattern_;
};

} // namespace planwright
