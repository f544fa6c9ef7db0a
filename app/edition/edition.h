// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/edition_facts.h"
#include "model/plan.h"

#include <memory>
#include <string_view>
#include <vector>

namespace planwright {

/// A set of known editions. Immutable; any thread may read it.
class EditionLibrary {
public:
    /// The editions shipped with the program.
    [[nodiscard]] static const EditionLibrary& shipped();
    explicit EditionLibrary(std::vector<std::shared_ptr<const Edition>> editions);

    [[nodiscard]] const std::vector<std::shared_ptr<const Edition>>& all() const {
        return editions_;
    } ///< ordered by id
    [[nodiscard]] std::shared_ptr<const Edition>
    find(std::string_view id) const; ///< null when unknown
    /// The edition a plan names: its local one, or the library's; null when unknown.
    [[nodiscard]] std::shared_ptr<const Edition> of(const Plan& plan) const;
    /// This library with further editions (a file of the user); same ids replace.
    [[nodiscard]] EditionLibrary with(std::vector<std::shared_ptr<const Edition>> more) const;

    /// The edition whose frame shares most words with `found`, and which share (0 to 1; multiset of
    /// words, relative to the larger frame). Ties go to the earlier id.
    struct Nearest {
        std::shared_ptr<const Edition> edition;
        double share = 0;
    };
    [[nodiscard]] Nearest nearest(const FrameWording& found) const;

private:
    std::vector<std::shared_ptr<const Edition>> editions_;
};

/// Below this share of words with every known edition, a document gets an edition extracted from
/// itself.
inline constexpr double local_edition_below = 0.90;

/// Makes a local edition of a document's frame; what the document lacks is taken from `base`.
[[nodiscard]] Edition extract_edition(const FrameWording& found, const Edition& base,
                                      std::string_view title);

/// Moves a plan to another edition: its own deviations from the old wording are kept as overrides,
/// all else follows the new.
[[nodiscard]] Plan migrate(const Plan& plan, const Edition& from, const Edition& to);

/// One difference between two editions.
struct EditionDifference {
    std::string part; ///< "introduction, paragraph 2", "heading 5" …
    std::string a;
    std::string b;
};
[[nodiscard]] std::vector<EditionDifference> compare(const Edition& a, const Edition& b);

/// Reads and writes edition files (schemas/edition-1.xsd); reading validates.
[[nodiscard]] Result<Edition> read_edition(std::string_view xml, std::string_view file_name);
[[nodiscard]] Result<std::string> write_edition(const Edition& edition);

} // namespace planwright
