// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/live_findings.h"

#include "checks/check.h"
#include "model/document.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace planwright::host {

namespace {

bool same(const FieldRange& a, const FieldRange& b) {
    return a == b;
}

bool same(const Diagnostic& a, const Diagnostic& b) {
    const auto same_fix = [](const Fix& x, const Fix& y) {
        return x.title == y.title && x.safe == y.safe && x.operation == y.operation &&
               x.row == y.row && x.value == y.value &&
               std::equal(x.edits.begin(), x.edits.end(), y.edits.begin(), y.edits.end(),
                          [](const Edit& one, const Edit& other) {
                              return same(one.place, other.place) &&
                                     one.replacement == other.replacement;
                          });
    };
    const auto same_related = [](const Related& x, const Related& y) {
        return same(x.place, y.place) && x.note == y.note;
    };
    return a.rule == b.rule && a.severity == b.severity && a.blocks == b.blocks &&
           same(a.place, b.place) && a.message == b.message && a.help == b.help &&
           std::equal(a.related.begin(), a.related.end(), b.related.begin(), b.related.end(),
                      same_related) &&
           std::equal(a.fixes.begin(), a.fixes.end(), b.fixes.begin(), b.fixes.end(), same_fix);
}

bool same(const std::vector<Diagnostic>& a, const std::vector<Diagnostic>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Diagnostic& x, const Diagnostic& y) { return same(x, y); });
}

/// Moves places of one field from its old text to its new one.
class Shift {
public:
    Shift(const FieldRef& field, std::string_view before, std::string_view after)
        : field_(field), before_(before), after_(after) {}

    /// False when the finding's words are gone.
    [[nodiscard]] bool move(Diagnostic& finding) const {
        if (!move(finding.place))
            return false;
        std::erase_if(finding.related, [&](Related& related) { return !move(related.place); });
        std::erase_if(finding.fixes, [&](Fix& fix) {
            return !std::all_of(fix.edits.begin(), fix.edits.end(),
                                [&](Edit& edit) { return move(edit.place); });
        });
        return true;
    }

private:
    [[nodiscard]] bool move(FieldRange& place) const {
        if (place.at != field_)
            return true;
        const ByteRange old = place.range;
        place.range = shifted(old, before_, after_);
        return old.end <= before_.size() && place.range.size() == old.size() &&
               before_.substr(old.begin, old.size()) ==
                   after_.substr(place.range.begin, place.range.size());
    }

    FieldRef field_;
    std::string_view before_;
    std::string_view after_;
};

} // namespace

void LiveFindings::note_references(Id row, const std::vector<Diagnostic>& findings) {
    const auto note = [&](const FieldRange& place) {
        if (place.at.row != row)
            referring_[place.at.row].insert(row);
    };
    for (const Diagnostic& finding : findings) {
        for (const Related& related : finding.related)
            note(related.place);
        for (const Fix& fix : finding.fixes) {
            for (const Edit& edit : fix.edits)
                note(edit.place);
        }
    }
}

void LiveFindings::set(Source source, Id row, std::vector<Diagnostic> findings) {
    apply_weights(weights_, findings);
    const auto known = rows_.find(row);
    if (findings.empty()) {
        if (known != rows_.end() && known->second.erase(source) > 0)
            changed_.insert(row);
        return;
    }
    note_references(row, findings);
    std::vector<Diagnostic>& here =
        known != rows_.end() ? known->second[source] : rows_[row][source];
    if (same(here, findings))
        return;
    here = std::move(findings);
    changed_.insert(row);
}

void LiveFindings::replace(Source source, std::vector<Diagnostic> findings) {
    apply_weights(weights_, findings); // so that a row with none left is known as such
    std::unordered_map<Id, std::vector<Diagnostic>> by_row;
    for (Diagnostic& finding : findings)
        by_row[finding.place.at.row].push_back(std::move(finding));
    std::vector<Id> gone;
    for (const auto& [row, sources] : rows_) {
        if (sources.count(source) > 0 && by_row.count(row) == 0)
            gone.push_back(row);
    }
    for (const Id row : gone)
        set(source, row, {});
    for (auto& [row, list] : by_row)
        set(source, row, std::move(list));
}

void LiveFindings::remove(Id row) {
    if (rows_.erase(row) > 0)
        changed_.insert(row);
    referring_.erase(row);
}

void LiveFindings::shift(const FieldRef& field, std::string_view before, std::string_view after) {
    const Shift shift(field, before, after);
    const auto move_all = [&](Id row) {
        const auto found = rows_.find(row);
        if (found == rows_.end())
            return;
        for (auto& [source, findings] : found->second)
            std::erase_if(findings, [&](Diagnostic& finding) { return !shift.move(finding); });
        changed_.insert(row);
    };
    move_all(field.row);
    const auto others = referring_.find(field.row);
    if (others == referring_.end())
        return;
    for (const Id row : others->second)
        move_all(row);
}

std::vector<Id> LiveFindings::take_changed() {
    std::vector<Id> rows(changed_.begin(), changed_.end());
    changed_.clear();
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<Diagnostic> LiveFindings::of_row(Id row, const Plan& plan, const Edition& edition,
                                             const InsteadOf& instead_of) const {
    std::vector<Diagnostic> findings;
    const auto found = rows_.find(row);
    if (found == rows_.end())
        return findings;
    for (const auto& [source, list] : found->second)
        findings.insert(findings.end(), list.begin(), list.end());
    sort_findings_of_row(findings);
    leave_out_repeated(findings, instead_of);
    mark_waived(plan, edition, findings);
    return findings;
}

std::vector<Diagnostic> LiveFindings::all() const {
    std::vector<Diagnostic> findings;
    for (const auto& [row, sources] : rows_) {
        for (const auto& [source, list] : sources)
            findings.insert(findings.end(), list.begin(), list.end());
    }
    return findings;
}

} // namespace planwright::host
