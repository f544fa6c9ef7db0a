// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_align.h"

#include "import/text_labels.h"

#include <algorithm>
#include <numeric>

namespace planwright::importing {

namespace {

ParagraphKind kind_before(const Unit& unit) {
    const Wording& w = unit.wording;
    if (w.reason)
        return ParagraphKind::reason;
    if (w.pointer)
        return ParagraphKind::pointer;
    if (w.lead_in)
        return ParagraphKind::lead_in;
    return ParagraphKind::background;
}

ParagraphKind kind_inside(const Unit& unit, const std::vector<Part>& parts) {
    if (unit.wording.measure && unit.wording.lead_in)
        return ParagraphKind::measure;
    if (unit.piece.list != ListKind::none && !parts.empty() &&
        parts.back().kind == ParagraphKind::measure)
        return ParagraphKind::measure;
    return unit.wording.pointer ? ParagraphKind::pointer : ParagraphKind::action;
}

class Assembly {
public:
    Assembly(const std::vector<BodyRow>& rows, BodyStyle style, const Vocabulary& vocabulary)
        : rows_(rows),
          vocabulary_(vocabulary),
          units_(units_of(rows, style)),
          labels_(label_units(units_, rows)) {}

    DraftBody run() {
        std::size_t unit = 0;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            starts_.clear();
            scores_.clear();
            for (; unit < units_.size() && units_[unit].row == row; ++unit)
                place(unit);
            give(rows_[row].owners, &DraftAction::owner);
            give(rows_[row].targets, &DraftAction::target);
        }
        close();
        return std::move(body_);
    }

private:
    void place(std::size_t i) {
        const Unit& unit = units_[i];
        switch (labels_[i]) {
        case Label::before:
            add(body_.preamble, i, kind_before(unit));
            break;
        case Label::leads_in:
            add(leading_, i, ParagraphKind::lead_in);
            break;
        case Label::starts:
            start(i);
            break;
        case Label::goes_on:
            add(body_.actions.back().parts, i, kind_inside(unit, body_.actions.back().parts));
            break;
        }
    }

    void start(std::size_t i) {
        starts_.push_back(body_.actions.size());
        scores_.push_back(units_[i].start);
        DraftAction& action = body_.actions.emplace_back();
        action.parts = std::move(leading_);
        leading_.clear();
        Part part{units_[i].piece, kind_inside(units_[i], {})};
        part.piece.list = ListKind::none; // an item that is an action of its own is no list
        part.piece.level = 0;
        action.parts.push_back(std::move(part));
        action.split_guessed = !units_[i].new_piece && !units_[i].row_first;
        last_ = i;
    }

    /// True when the unit is not a paragraph of its own but goes on with the one before.
    [[nodiscard]] bool runs_on(std::size_t i) const {
        const Unit& unit = units_[i];
        if (i == 0 || last_ + 1 != i)
            return false;
        const std::string_view before = units_[i - 1].piece.text;
        if (unit.row_first)
            return unit.piece.list == ListKind::none && !ends_colon(before) &&
                   !ends_sentence(before);
        return !unit.new_piece && !ends_colon(before) && labels_[i] == labels_of_paragraph(i - 1);
    }
    /// Sentences of one paragraph stay together while they do the same.
    [[nodiscard]] Label labels_of_paragraph(std::size_t i) const {
        return labels_[i] == Label::starts ? Label::goes_on : labels_[i];
    }

    void add(std::vector<Part>& to, std::size_t i, ParagraphKind kind) {
        const Unit& unit = units_[i];
        if (!to.empty() && runs_on(i)) {
            Piece& before = to.back().piece;
            const std::string_view glue =
                unit.row_first ? vocabulary_.glue(before.text, unit.piece.text) : " ";
            before.append(unit.piece, glue);
            body_.rows_joined = body_.rows_joined || unit.row_first;
            if (to.back().kind == ParagraphKind::background)
                to.back().kind = kind;
        } else {
            body_.list_restored = body_.list_restored || unit.piece.list == ListKind::bullet;
            to.push_back({unit.piece, kind});
        }
        last_ = i;
    }

    /// Which of the row's actions get the row's `count` entries: those that begin most surely.
    [[nodiscard]] std::vector<std::size_t> takers(std::size_t count) const {
        std::vector<std::size_t> order(starts_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return scores_[a] > scores_[b] + 0.001;
        });
        order.resize(std::min(count, order.size()));
        std::sort(order.begin(), order.end());
        return order;
    }

    void give(const std::vector<Entry>& entries, std::string DraftAction::*member) {
        if (entries.empty())
            return;
        if (body_.actions.empty())
            make_action();
        std::size_t next = 0;
        if (entries.size() > starts_.size())
            next = give_waiting(entries, entries.size() - starts_.size(), member);
        for (const std::size_t taker : takers(entries.size() - next))
            body_.actions[starts_[taker]].*member = entries[next++].text;
        const bool guessed = entries.size() != starts_.size();
        for (const std::size_t start : starts_)
            body_.actions[start].owner_guessed = body_.actions[start].owner_guessed || guessed;
        for (; next < entries.size(); ++next) {
            std::string& to = body_.actions.back().*member;
            to += (to.empty() ? "" : "; ") + entries[next].text;
            body_.actions.back().owner_guessed = true;
        }
    }

    /// Entries that stand lower than the action they belong to.
    std::size_t give_waiting(const std::vector<Entry>& entries, std::size_t surplus,
                             std::string DraftAction::*member) {
        const std::size_t end = starts_.empty() ? body_.actions.size() : starts_.front();
        std::size_t begin = end;
        while (begin > 0 && end - begin < surplus && (body_.actions[begin - 1].*member).empty())
            --begin;
        std::size_t next = 0;
        for (std::size_t i = begin; i < end; ++i) {
            body_.actions[i].*member = entries[next++].text;
            body_.actions[i].owner_guessed = true;
        }
        return next;
    }

    /// Owners and targets without an action: what stood before becomes one.
    void make_action() {
        DraftAction& action = body_.actions.emplace_back();
        action.parts = std::move(body_.preamble);
        action.parts.insert(action.parts.end(), std::make_move_iterator(leading_.begin()),
                            std::make_move_iterator(leading_.end()));
        body_.preamble.clear();
        leading_.clear();
        action.owner_guessed = true;
    }

    void close() {
        if (leading_.empty())
            return;
        std::vector<Part>& to = body_.actions.empty() ? body_.preamble : body_.actions.back().parts;
        to.insert(to.end(), std::make_move_iterator(leading_.begin()),
                  std::make_move_iterator(leading_.end()));
    }

    const std::vector<BodyRow>& rows_;
    const Vocabulary& vocabulary_;
    std::vector<Unit> units_;
    std::vector<Label> labels_;
    DraftBody body_;
    std::vector<Part> leading_;
    std::vector<std::size_t> starts_; ///< actions that begin in the row at hand
    std::vector<double> scores_;
    std::size_t last_ = 0;
};

} // namespace

DraftBody align(const std::vector<BodyRow>& rows, BodyStyle style, const Vocabulary& vocabulary) {
    return Assembly(rows, style, vocabulary).run();
}

} // namespace planwright::importing
