// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "consistency/reading.h"
#include "posts/register.h"

#include <vector>

/// One function for each family of rules; each adds what it finds.
namespace consistency {

using Findings = std::vector<pw::Finding>;

/// Every post of column 5, and where the plan writes it.
class Owners {
public:
    explicit Owners(const Reading& reading);

    struct Place {
        const Action* action = nullptr;
        Stretch at; ///< the post within the cell
        std::string written;
    };
    [[nodiscard]] const posts::Register& posts() const { return posts_; }
    [[nodiscard]] const std::vector<Place>& places() const { return places_; }
    /// Pairs of posts that may be one: the title to keep, then the other.
    struct Near {
        const posts::Register::Entry* kept = nullptr;
        const posts::Register::Entry* other = nullptr;
    };
    [[nodiscard]] std::vector<Near> near() const;

private:
    posts::Register posts_;
    std::vector<Place> places_;
};

/// Column 5: one post under several names, and stray marks.
void check_owners(const Reading& reading, const Owners& owners, Findings& out);
/// Posts that column 4 names otherwise than column 5.
void check_posts_in_text(const Reading& reading, const Owners& owners, Findings& out);
/// Column 6: one form for what is one thing.
void check_target_style(const Reading& reading, Findings& out);
/// Spans of years that are written otherwise than the plan's others.
void check_year_spans(const Reading& reading, Findings& out);
/// Dates in column 4 that column 6 does not bear out.
void check_text_dates(const Reading& reading, Findings& out);
/// Actions that say again what another one says.
void check_repeats(const Reading& reading, const Owners& owners, Findings& out);
/// Names and terms that are written in several ways.
void check_terms(const Reading& reading, Findings& out);

} // namespace consistency
