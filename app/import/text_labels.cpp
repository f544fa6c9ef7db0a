// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_labels.h"

#include "import/text_evidence.h"

#include <algorithm>
#include <array>
#include <limits>

namespace planwright::importing {

namespace {

constexpr double impossible = -std::numeric_limits<double>::infinity();
/// Rows with more owners than this are not counted: no real row has them, and the table would grow.
constexpr std::size_t most_counted = 120;

enum State : std::size_t { nothing_yet, in_action, in_list, after_lead_in, states };

/// What a row costs that has `starts` actions where its cells promise `row`'s owners and targets.
double row_cost(const BodyRow& row, std::size_t starts) {
    const std::size_t most = row.most();
    if (most > most_counted)
        return 0;
    if (most == 0)
        return starts <= 1 ? 0 : 5.0 * static_cast<double>(starts - 1);
    if (starts < most) {
        const std::size_t firmly = starts < row.least() ? row.least() - starts : 0;
        return 4.0 * static_cast<double>(firmly) +
               2.0 * static_cast<double>(most - starts - firmly);
    }
    return (most == 1 ? 5.0 : 1.5) * static_cast<double>(starts - most);
}

/// A step back: which state and count the best way came from, and the label that was given.
struct Back {
    std::uint8_t state = 0;
    std::uint8_t count = 0;
    Label label = Label::before;
};

class Table {
public:
    Table(const std::vector<Unit>& units, const std::vector<BodyRow>& rows)
        : units_(units), rows_(rows) {}

    std::vector<Label> run() {
        now_.assign(states, impossible);
        now_[nothing_yet] = 0;
        width_ = 1;
        for (std::size_t i = 0; i < units_.size(); ++i) {
            if (i == 0 || units_[i].row != units_[i - 1].row)
                begin_row(i);
            step(i);
            if (i + 1 == units_.size() || units_[i + 1].row != units_[i].row)
                end_row(i);
        }
        return trace();
    }

private:
    [[nodiscard]] std::size_t cell(std::size_t state, std::size_t count) const {
        return state * width_ + count;
    }

    void begin_row(std::size_t i) {
        const std::size_t most = rows_[units_[i].row].most();
        width_ = most > most_counted ? 1 : most + 6;
        std::vector<double> wider(states * width_, impossible);
        for (std::size_t s = 0; s < states; ++s)
            wider[cell(s, 0)] = now_[s];
        now_ = std::move(wider);
    }

    void offer(std::size_t from_state, std::size_t from_count, std::size_t state, std::size_t count,
               double score, Label label) {
        const std::size_t to = cell(state, std::min(count, width_ - 1));
        const double total = now_[cell(from_state, from_count)] + score;
        if (total > next_[to]) {
            next_[to] = total;
            back_.back()[to] = {static_cast<std::uint8_t>(from_state),
                                static_cast<std::uint8_t>(from_count), label};
        }
    }

    /// Where a row leaves a choice, what speaks for its first entry, its second …
    void weigh_entries(const Unit& unit) {
        const BodyRow& row = rows_[unit.row];
        const bool choice = !unit.piece.own_paragraph && row.most() > 1 && width_ > 1;
        entries_.assign(choice ? row.most() : 0, 0.0);
        for (std::size_t entry = 0; entry < entries_.size(); ++entry)
            entries_[entry] = evidence_for(unit, row, entry);
    }

    static double start_score(const Unit& unit, std::size_t state) {
        const Wording& w = unit.wording;
        if (state == after_lead_in)
            return unit.start + 1;
        // What leans on a sentence before it cannot do so on what is no action.
        const bool first = state == nothing_yet && !w.pointer && !w.lead_in && !unit.in_reason;
        return first && unit.start > -5 ? std::max(unit.start, 0.5) : unit.start;
    }

    void step(std::size_t i) {
        const Unit& unit = units_[i];
        next_.assign(states * width_, impossible);
        back_.emplace_back(states * width_);
        const bool opens_list = unit.wording.lead_in && ends_colon(unit.piece.text);
        const bool item = unit.piece.list != ListKind::none && unit.new_piece;
        const bool can_lead = unit.wording.lead_in;
        weigh_entries(unit);
        for (std::size_t s = 0; s < states; ++s) {
            for (std::size_t c = 0; c < width_; ++c) {
                if (now_[cell(s, c)] == impossible)
                    continue;
                const std::size_t begun = opens_list ? in_list : in_action;
                offer(s, c, begun, c + 1,
                      start_score(unit, s) + (c < entries_.size() ? entries_[c] : 0.0),
                      Label::starts);
                if (s == nothing_yet)
                    offer(s, c, nothing_yet, c, unit.pre, Label::before);
                if (s == in_action || s == in_list) {
                    const bool stays = s == in_list && item;
                    offer(s, c, opens_list || stays ? in_list : in_action, c, stays ? 1.2 : 0.0,
                          Label::goes_on);
                }
                if (can_lead && s != nothing_yet)
                    offer(s, c, after_lead_in, c, unit.wording.measure ? -1.0 : 1.0,
                          Label::leads_in);
            }
        }
        now_.swap(next_);
    }

    void end_row(std::size_t i) {
        const BodyRow& row = rows_[units_[i].row];
        std::vector<double> folded(states, impossible);
        std::array<std::uint8_t, states> from{};
        for (std::size_t s = 0; s < states; ++s) {
            for (std::size_t c = 0; c < width_; ++c) {
                const double total = now_[cell(s, c)] - row_cost(row, c);
                if (total > folded[s]) {
                    folded[s] = total;
                    from[s] = static_cast<std::uint8_t>(c);
                }
            }
        }
        folds_.push_back(from);
        widths_.push_back(width_);
        now_ = std::move(folded);
        width_ = 1;
    }

    std::vector<Label> trace() {
        std::vector<Label> labels(units_.size(), Label::before);
        if (units_.empty())
            return labels;
        now_[after_lead_in] -= 5; // nothing follows the lead-in
        std::size_t state =
            static_cast<std::size_t>(std::max_element(now_.begin(), now_.end()) - now_.begin());
        std::size_t count = 0;
        std::size_t fold = folds_.size();
        for (std::size_t i = units_.size(); i-- > 0;) {
            if (i + 1 == units_.size() || units_[i + 1].row != units_[i].row) {
                --fold;
                count = folds_[fold][state];
                width_ = widths_[fold];
            }
            const Back back = back_[i][cell(state, count)];
            labels[i] = back.label;
            state = back.state;
            count = back.count;
        }
        return labels;
    }

    const std::vector<Unit>& units_;
    const std::vector<BodyRow>& rows_;
    std::size_t width_ = 1;
    std::vector<double> now_;
    std::vector<double> next_;
    std::vector<double> entries_;
    std::vector<std::vector<Back>> back_;
    std::vector<std::array<std::uint8_t, states>> folds_;
    std::vector<std::size_t> widths_;
};

} // namespace

std::vector<Label> label_units(const std::vector<Unit>& units, const std::vector<BodyRow>& rows) {
    return Table(units, rows).run();
}

} // namespace planwright::importing
