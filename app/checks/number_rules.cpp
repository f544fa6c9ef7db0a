// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/template_rules.h"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

/// Numbers: a gap, a repeat, one out of order. Counted for each report that the plan answers, as
/// each report has its own numbers; "3", "3a", "R3" and "2.1" are numbers.
namespace planwright {
namespace {

/// A number as its parts: "2.1" is {2, 1}, "3a" is {3, 1}.
using Parts = std::vector<unsigned>;

constexpr std::size_t most_digits = 6;

std::optional<Parts> parts_of(std::string_view number) {
    Parts parts;
    std::string_view s = text::trim(number);
    while (!s.empty() && (s.back() == '.' || s.back() == ')'))
        s.remove_suffix(1);
    while (!s.empty() && (s.front() < '0' || s.front() > '9')) // "R3", "Rec 3"
        s.remove_prefix(1);
    while (!s.empty()) {
        std::size_t digits = 0;
        unsigned value = 0;
        while (digits < s.size() && digits < most_digits && s[digits] >= '0' && s[digits] <= '9')
            value = value * 10 + static_cast<unsigned>(s[digits++] - '0');
        if (digits == 0 && !parts.empty() && s.size() == 1 && s[0] >= 'a' && s[0] <= 'z')
            return parts.push_back(static_cast<unsigned>(s[0] - 'a' + 1)), parts;
        if (digits == 0)
            return std::nullopt;
        parts.push_back(value);
        s.remove_prefix(digits);
        if (s.size() > 1 && s.front() == '.')
            s.remove_prefix(1);
    }
    return parts.empty() ? std::nullopt : std::optional(parts);
}

/// Whether `next` may stand right after `last`: one more at some level, and 1 at those below it.
bool follows(const Parts& last, const Parts& next) {
    std::size_t level = 0;
    while (level < last.size() && level < next.size() && last[level] == next[level])
        ++level;
    if (level == next.size())
        return false;
    const unsigned wanted = level < last.size() ? last[level] + 1 : 1;
    return next[level] == wanted &&
           std::all_of(next.begin() + static_cast<std::ptrdiff_t>(level) + 1, next.end(),
                       [](unsigned part) { return part == 1; });
}

struct Numbered {
    const Recommendation* row;
    Parts parts;
};

Fix renumbering() {
    return doing("Number all recommendations 1, 2, 3 … and move the pointers along",
                 Operation::renumber);
}

FieldRef number_of(const Recommendation& row) {
    return {row.id, Field::number, 0};
}

Related related(const Recommendation& row, std::string note) {
    return {{number_of(row), {0, row.number.size()}}, row.number, std::move(note)};
}

/// One report's numbers, in document order.
class Series {
public:
    void add(const Recommendation& row, Parts parts) {
        all_.insert(parts);
        rows_.push_back({&row, std::move(parts)});
    }

    void check(Findings& findings) {
        std::map<Parts, const Recommendation*> seen;
        const Numbered* last = nullptr;
        for (const Numbered& numbered : rows_) {
            const auto [earlier, is_new] = seen.emplace(numbered.parts, numbered.row);
            if (!is_new) {
                report_repeat(numbered, *earlier->second, findings);
                continue;
            }
            if (last != nullptr && numbered.parts < last->parts) {
                report_order(numbered, *last, findings);
                continue;
            }
            const bool starts = numbered.parts.front() == 1 || numbered.parts.front() == 0;
            if (last == nullptr ? !starts : is_gap(last->parts, numbered.parts))
                report_gap(numbered, last, findings);
            last = &numbered;
        }
    }

private:
    /// A gap whose numbers stand elsewhere is no gap: those that stand elsewhere are out of order.
    bool is_gap(const Parts& last, const Parts& next) const {
        if (follows(last, next))
            return false;
        if (last.size() != 1 || next.size() != 1 || next[0] - last[0] > all_.size())
            return true;
        for (unsigned number = last[0] + 1; number < next[0]; ++number) {
            if (all_.count({number}) == 0)
                return true;
        }
        return false;
    }

    static void report_repeat(const Numbered& at, const Recommendation& earlier,
                              Findings& findings) {
        Diagnostic& finding =
            findings.add(RuleKey::number_repeated, number_of(*at.row), at.row->number,
                         fmt::format("Number {} is used twice.", at.row->number));
        finding.related.push_back(related(earlier, "the first use"));
        finding.fixes.push_back(renumbering());
    }

    static void report_order(const Numbered& at, const Numbered& last, Findings& findings) {
        Diagnostic& finding = findings.add(
            RuleKey::number_gap, number_of(*at.row), at.row->number,
            fmt::format("Number {} stands after {}.", at.row->number, last.row->number));
        finding.related.push_back(related(*last.row, "the number before"));
        finding.fixes.push_back(renumbering());
    }

    static void report_gap(const Numbered& at, const Numbered* last, Findings& findings) {
        Diagnostic& finding = findings.add(RuleKey::number_gap, number_of(*at.row), at.row->number,
                                           gap_message(at, last));
        if (last != nullptr)
            finding.related.push_back(related(*last->row, "the number before"));
        finding.help = "A recommendation may have been lost with its page; if not, renumber.";
        finding.fixes.push_back(renumbering());
    }

    static std::string gap_message(const Numbered& at, const Numbered* last) {
        if (last == nullptr)
            return fmt::format("The first number is {}, not 1.", at.row->number);
        const bool plain = at.parts.size() == 1 && last->parts.size() == 1;
        const unsigned first = last->parts[0] + 1;
        if (plain && at.parts[0] == first + 1)
            return fmt::format("Number {} is missing between {} and {}.", first, last->row->number,
                               at.row->number);
        if (plain)
            return fmt::format("Numbers {} to {} are missing between {} and {}.", first,
                               at.parts[0] - 1, last->row->number, at.row->number);
        return fmt::format("Number {} does not follow {}.", at.row->number, last->row->number);
    }

    std::vector<Numbered> rows_;
    std::set<Parts> all_;
};

void report_missing(const Recommendation& row, Findings& findings) {
    const bool blank = text::trim(row.number).empty();
    Diagnostic& finding = findings.add(
        RuleKey::number_missing, number_of(row), row.number,
        blank ? "This recommendation has no number."
              : fmt::format("“{}” is no number: write 1, 2, 3 … in column 1.", row.number));
    finding.fixes.push_back(renumbering());
}

} // namespace

void check_numbers(const Plan& plan, Findings& findings) {
    std::vector<std::unique_ptr<Series>> in_order;
    std::unordered_map<std::string, Series*> by_report;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
        auto parts = parts_of(row.number);
        if (!parts) {
            report_missing(row, findings);
            return;
        }
        Series*& series = by_report[row.report];
        if (series == nullptr)
            series = in_order.emplace_back(std::make_unique<Series>()).get();
        series->add(row, std::move(*parts));
    });
    for (const auto& series : in_order)
        series->check(findings);
}

} // namespace planwright
