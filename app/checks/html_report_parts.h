// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/places.h"
#include "checks/report.h"
#include "checks/report_words.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The parts of the HTML report.
namespace planwright::html_report {

/// Text for an element or an attribute; control characters are gone.
[[nodiscard]] std::string escaped(std::string_view s);

/// Findings counted once each: what blocks is counted as nothing else.
struct Tally {
    std::size_t blocking = 0;
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t hints = 0;
    std::size_t waived = 0;

    void add(const Diagnostic& finding);
    [[nodiscard]] std::size_t total() const { return blocking + errors + warnings + hints; }
};

/// What stands under one heading: a recommendation, or a part of the frame.
struct Section {
    std::string heading;
    const Recommendation* recommendation = nullptr;
    std::string anchor;
    std::vector<const Diagnostic*> findings; ///< in document order, without waived ones
    Tally counts;
};

/// The sections with findings, the worst first: what blocks, then errors, warnings, hints.
[[nodiscard]] std::vector<Section> worst_first(const CheckedFile& file, const PlaceIndex& places,
                                               std::string_view anchor_prefix);

/// Writes pieces of a page. `level` is that of the headings of a file.
class Page {
public:
    explicit Page(const ReportTool& tool) : tool_(tool) {}

    void heading(unsigned level, std::string_view text, std::string_view anchor = {});
    void raw(std::string_view html) { out_ += html; }
    void paragraph(std::string_view css_class, std::string_view text);

    /// One file: verdict, figures, what blocks, overview, every section, rules, waivers.
    void file(const CheckedFile& file, unsigned level, std::size_t number);
    [[nodiscard]] std::string take() { return std::exchange(out_, {}); }

private:
    void about(const CheckedFile& file);
    void verdict(const CheckedFile& file, const Tally& counts);
    void figures(const Tally& counts);
    void blocking(const std::vector<Section>& sections, const PlaceIndex& places, unsigned level);
    void overview(const std::vector<Section>& sections, unsigned level);
    void section(const Section& section, const CheckedFile& file, const PlaceIndex& places,
                 unsigned level);
    /// Which words of each action cover which letter; nothing where no plugin looked.
    void smart(const Recommendation& recommendation, const CheckedFile& file);
    /// The findings of one action, or of the recommendation itself, from `first` on; gives the one
    /// after the last.
    std::size_t findings_of_row(const Section& section, std::size_t first, const CheckedFile& file,
                                const PlaceIndex& places, unsigned level);
    void finding(const Diagnostic& finding, const CheckedFile& file, const PlaceIndex& places);
    void rules(const CheckedFile& file, unsigned level);
    void waivers(const CheckedFile& file, const PlaceIndex& places, unsigned level);
    [[nodiscard]] std::string title_of(const Diagnostic& finding) const;

    void remember_coverage(const CheckedFile& file);

    const ReportTool& tool_;
    std::map<std::pair<Id, char>, FieldRange> covered_; ///< of the file at hand
    std::string out_;
};

} // namespace planwright::html_report
