// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planwright/values.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pw {

/// Where results go during one call. Each function throws Cancelled when the host wants an end,
/// Enough when it takes no more, and Misuse when it refuses what it was given; let all of them
/// pass.
class Sink {
public:
    explicit Sink(const pw_sink& raw) : raw_(&raw) {}
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;

    void finding(const Finding& finding) {
        std::vector<std::vector<pw_edit>> edits;
        std::vector<pw_fix> fixes;
        std::vector<pw_related> related;
        for (const Fix& fix : finding.fixes) {
            std::vector<pw_edit>& raw = edits.emplace_back();
            for (const Edit& edit : fix.edits)
                raw.push_back(pw_edit{edit.place, text(edit.replacement)});
        }
        for (std::size_t i = 0; i < edits.size(); ++i) {
            const Fix& fix = finding.fixes[i];
            fixes.push_back(
                pw_fix{text(fix.title), fix.safe ? 1U : 0U, 0, edits[i].data(), edits[i].size()});
        }
        for (const Related& other : finding.related)
            related.push_back(pw_related{other.place, text(other.note)});
        deliver(finding, related, fixes);
    }

    void suggestion(std::string_view suggestion) {
        check(raw_->suggestion(raw_, text(suggestion)));
    }
    void edit(const pw_range& place, std::string_view replacement) {
        const pw_edit raw{place, text(replacement)};
        check(raw_->edit(raw_, &raw));
    }
    void header(const std::vector<std::string>& cells) { table_row(cells, true, nullptr); }
    void row(const std::vector<std::string>& cells) { table_row(cells, false, nullptr); }
    /// A row that speaks of one field of the plan.
    void row(const std::vector<std::string>& cells, const pw_field& source) {
        table_row(cells, false, &source);
    }

    /// The words of an action that cover a letter of SMART: text for S, M and R, owner for A,
    /// target for T. Older hosts have no place for it; then nothing happens.
    void covered(char letter, const pw_range& place) {
        if (raw_->struct_size < sizeof(pw_sink) || raw_->covered == nullptr)
            return;
        const pw_covered raw{sizeof raw, static_cast<unsigned char>(letter), place};
        check(raw_->covered(raw_, &raw));
    }

    void progress(double fraction, std::string_view note) {
        check(raw_->progress(raw_, fraction, text(note)));
    }
    /// Ask at least every few milliseconds; throws Cancelled.
    void poll() { check(raw_->poll(raw_)); }

private:
    void deliver(const Finding& finding, const std::vector<pw_related>& related,
                 const std::vector<pw_fix>& fixes) {
        pw_diagnostic raw{};
        raw.struct_size = sizeof raw;
        raw.severity = finding.severity;
        raw.blocks = finding.blocks ? 1 : 0;
        raw.letter = static_cast<unsigned char>(finding.letter);
        raw.rule = text(finding.rule);
        raw.message = text(finding.message);
        raw.help = text(finding.help);
        raw.place = finding.place;
        raw.related = related.data();
        raw.related_count = related.size();
        raw.fixes = fixes.data();
        raw.fix_count = fixes.size();
        check(raw_->diagnostic(raw_, &raw));
    }
    void table_row(const std::vector<std::string>& cells, bool is_header, const pw_field* source) {
        std::vector<pw_text> raw;
        raw.reserve(cells.size());
        for (const std::string& cell : cells)
            raw.push_back(text(cell));
        check(raw_->table_row(raw_, is_header ? 1 : 0, raw.data(),
                              static_cast<std::uint32_t>(raw.size()), source));
    }
    static void check(pw_status status) {
        if (status == PW_CANCELLED)
            throw Cancelled{};
        if (status == PW_E_LIMIT)
            throw Enough{};
        if (status < 0)
            throw Misuse(status, "the host refused a result");
    }

    const pw_sink* raw_;
};

} // namespace pw
