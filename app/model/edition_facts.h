// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/rich_text.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// One row of the definitions table.
struct Definition {
    std::string term;
    RichText definition;
    RichText comment;

    friend bool operator==(const Definition&, const Definition&) = default;
};

/// How long a region has to answer, counted from the first publication date.
struct SubmissionWindow {
    enum class Unit : std::uint8_t { calendar_days, working_days };
    unsigned length = 0; ///< 0: the edition sets none
    Unit unit = Unit::working_days;

    friend bool operator==(const SubmissionWindow&, const SubmissionWindow&) = default;
};

/// The labels and fixed words of the frame around the table.
struct FrameWording {
    std::string organisation;                       ///< "HM Prison & Probation Service"
    std::string submitted_label;                    ///< "Action Plan Submitted:"
    std::string response_label;                     ///< the fixed begin of the response line
    std::string published_label;                    ///< "Report(s) Published:"
    std::string introduction_heading;               ///< "INTRODUCTION"
    RichText introduction;                          ///< one to three paragraphs
    std::array<std::string, 3> definition_headings; ///< "Term", "Definition", "Additional comment"
    std::vector<Definition> definitions;            ///< Agreed, Partly Agreed, Not Agreed
    std::string title_prefix; ///< what a plan's title begins with: "ACTION PLAN: "
    std::array<std::string, 6> column_headings;
    std::string summary_heading; ///< "Recommendations"
    std::string summary_total;   ///< "Total"

    friend bool operator==(const FrameWording&, const FrameWording&) = default;
};

/// A template edition: what a plan of one year and kind has in common with its sisters. Plain data;
/// read and written by app/edition, described by schemas/edition-1.xsd.
struct Edition {
    std::string id;      ///< "probation-2024"; for a local edition "local-" and a hash
    std::string title;   ///< for people
    std::string version; ///< of this edition's data
    std::string language = "en-GB";
    std::string variant; ///< "probation", "prison", "generic"
    bool local = false;  ///< extracted from one document and kept in its plan
    FrameWording frame;
    SubmissionWindow window;
    std::string protective_marking; ///< e.g. "OFFICIAL", or empty
    std::map<std::string, std::string>
        severities; ///< rule id → "error", "warning", "hint" or "off"

    friend bool operator==(const Edition&, const Edition&) = default;
};

} // namespace planwright
