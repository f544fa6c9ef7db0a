// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_units.h"

#include "core/text.h"

#include <algorithm>

namespace planwright::importing {

namespace {

/// Words between a capitalised word and its "will" or "to": the subject of a sentence.
constexpr std::size_t longest_subject = 5;

/// Where a sentence may begin although nothing ends the one before: a capital after a small word,
/// with a verb close behind ("… hub Regional staff will …").
std::vector<std::size_t> weak_starts(std::string_view text) {
    std::vector<std::size_t> starts{0};
    for (std::size_t at = text.find(' '); at != std::string_view::npos;
         at = text.find(' ', at + 1)) {
        const std::string_view next = text.substr(at + 1, 80);
        if (next.empty() || !text::is_upper(text::decode_at(next, 0).code_point))
            continue;
        const std::string_view before = text.substr(0, at);
        const std::string_view last =
            last_word(before.substr(before.size() - std::min<std::size_t>(before.size(), 40)));
        if (!starts_small(last) || is_function_word(last) || ends_open(before))
            continue;
        std::size_t word = 0;
        bool verb = false;
        for (const std::string_view w : text::split(next, ' ')) {
            if (word > 0 &&
                (w == "will" || w == "to" || w == "has" || w == "have" || w == "is" || w == "are"))
                verb = true;
            if (verb || ++word > longest_subject ||
                w.find_first_of(",.;:(") != std::string_view::npos)
                break;
        }
        if (verb)
            starts.push_back(at + 1);
    }
    return starts;
}

/// "The tool …" after a sentence about a tool.
bool takes_up(std::string_view sentence, std::string_view before) {
    if (!text::istarts_with(sentence, "the ") || before.empty())
        return false;
    const std::string_view noun = first_word(sentence.substr(4));
    return noun.size() >= 4 && starts_small(noun) && has_phrase(before, text::to_lower_ascii(noun));
}

double sentence_score(const Unit& unit, std::string_view before) {
    const Wording& w = unit.wording;
    double score = -0.6;
    const std::string_view first = first_word(unit.piece.text);
    if (w.imperative)
        score = unit.mid_sentence ? 2.2 : 1.8;
    else if (text::iequals(first, "to"))
        score = 0.2;
    else if (first.size() > 5 && first.substr(first.size() - 3) == "ing")
        score = 0.0;
    else if (w.commits)
        score = 0.3;
    if (w.measure && w.lead_in)
        score = 1; // a block of measures has an owner of its own
    else if (w.measure)
        score -= 3;
    if (w.follows_on)
        score -= 2;
    else if (takes_up(unit.piece.text, before))
        score -= 1;
    return score;
}

double wording_penalty(const Wording& w) {
    double result = 0;
    if (w.lead_in && !w.measure)
        result -= 3;
    if (w.pointer)
        result -= 5;
    if (w.reason)
        result -= 8;
    return result;
}

class Builder {
public:
    Builder(const std::vector<BodyRow>& rows, BodyStyle style) : rows_(rows), style_(style) {}

    std::vector<Unit> run() {
        for (row_ = 0; row_ < rows_.size(); ++row_) {
            const std::size_t first = units_.size();
            cut_row(rows_[row_]);
            if (first < units_.size())
                units_[first].row_first = true;
            for (std::size_t i = first; i < units_.size(); ++i)
                weigh(i);
        }
        return std::move(units_);
    }

private:
    void cut_row(const BodyRow& row) {
        const bool whole_lead_in =
            row.most() == 0 && row.pieces.size() == 1 && ends_colon(row.pieces[0].text);
        const bool need_more = row.most() > row.pieces.size();
        const std::size_t first = units_.size();
        for (const Piece& piece : row.pieces) {
            const bool item_of_marked = style_.marked && piece.list != ListKind::none;
            const bool split =
                style_.marked ? need_more || reads_as_reason(piece.text) : !whole_lead_in;
            cut_piece(piece, split && !item_of_marked);
        }
        if (row.most() > units_.size() - first && !whole_lead_in)
            cut_weakly(first);
    }

    void cut_piece(const Piece& piece, bool split) {
        std::vector<std::size_t> starts{0};
        if (split)
            starts = sentence_starts(piece.text, !style_.marked);
        add_parts(piece, starts, true);
    }

    void add_parts(const Piece& piece, const std::vector<std::size_t>& starts, bool new_piece) {
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : piece.text.size();
            Unit unit;
            if (starts.size() == 1) {
                unit.piece = piece;
            } else {
                unit.piece = piece.part(starts[i], end);
                if (i == 0) {
                    unit.piece.list = piece.list;
                    unit.piece.level = piece.level;
                    unit.piece.mark = piece.mark;
                    unit.piece.own_paragraph = piece.own_paragraph;
                }
            }
            unit.row = row_;
            unit.new_piece = i == 0 && new_piece;
            unit.wording = wording_of(unit.piece.text);
            const bool cut_inside = i > 0 && !ends_sentence(units_.back().piece.text) &&
                                    !ends_colon(units_.back().piece.text);
            unit.mid_sentence = cut_inside;
            units_.push_back(std::move(unit));
        }
    }

    /// More owners than sentences: look for sentences that lost their full stop.
    void cut_weakly(std::size_t first) {
        std::vector<Unit> whole(
            std::make_move_iterator(units_.begin() + static_cast<std::ptrdiff_t>(first)),
            std::make_move_iterator(units_.end()));
        units_.resize(first);
        for (const Unit& unit : whole) {
            const std::size_t at = units_.size();
            add_parts(unit.piece, weak_starts(unit.piece.text), unit.new_piece);
            if (at < units_.size())
                units_[at].mid_sentence = unit.mid_sentence;
        }
    }

    void weigh(std::size_t i) {
        Unit& unit = units_[i];
        const BodyRow& row = rows_[unit.row];
        const std::string_view before = i > 0 ? std::string_view(units_[i - 1].piece.text) : "";
        unit.start = start_score(unit, i, before, row) + wording_penalty(unit.wording);
        unit.pre = pre_score(unit, i);
        unit.in_reason =
            unit.wording.reason || (i > 0 && runs_on(i) && units_[i - 1].in_reason && unit.pre > 0);
    }

    double start_score(const Unit& unit, std::size_t i, std::string_view before,
                       const BodyRow& row) const {
        if (i == 0)
            return 4;
        if (unit.row_first)
            return row_first_score(unit, units_[i - 1], row);
        const double sentence = sentence_score(unit, before);
        if (unit.piece.list != ListKind::none && unit.new_piece)
            return measures(i) ? -2 : style_.marked ? 0.5 : 3;
        if (style_.marked)
            return unit.new_piece ? 4 + 0.3 * std::clamp(sentence, -2.0, 1.0) : sentence - 6;
        if (unit.new_piece)
            return 3 + sentence;
        return row.most() == 0 ? sentence - 3 : sentence;
    }

    /// A list item of a block of measures.
    [[nodiscard]] bool measures(std::size_t i) const {
        while (i > 0 && units_[i].piece.list != ListKind::none && !units_[i].row_first)
            --i;
        return units_[i].wording.measure && units_[i].wording.lead_in;
    }

    double row_first_score(const Unit& unit, const Unit& last, const BodyRow& row) const {
        const std::string_view before = last.piece.text;
        if (goes_on(before, unit.piece.text))
            return -8;
        const double sentence = 0.2 * sentence_score(unit, before);
        if (ends_colon(before))
            return 2 + sentence;
        const bool complete = ends_sentence(before) || last.piece.list != ListKind::none;
        if (row.most() == 0) {
            const bool own_row = !row.after_break && (complete || !style_.cut);
            return own_row ? 1.5 : -1.5;
        }
        if (complete || !(style_.cut || style_.marked))
            return 3 + sentence;
        if (style_.marked)
            return (row.after_break ? -2 : 2) + sentence;
        return (row.after_break ? 0 : 1.5) + sentence;
    }

    /// Is no paragraph of its own.
    [[nodiscard]] bool runs_on(std::size_t i) const {
        return !units_[i].new_piece ||
               (units_[i].row_first && goes_on(units_[i - 1].piece.text, units_[i].piece.text));
    }

    double pre_score(const Unit& unit, std::size_t i) const {
        const Wording& w = unit.wording;
        if (w.pointer || w.reason)
            return 3;
        if (w.lead_in && !w.measure)
            return 2.5;
        const bool in_reason = i > 0 && runs_on(i) && units_[i - 1].in_reason;
        if (in_reason)
            return w.commits && !w.follows_on ? -2 : 0.3;
        if (i > 0 && unit.row_first && goes_on(units_[i - 1].piece.text, unit.piece.text))
            return units_[i - 1].pre > 0 ? 0.3 : 0;
        return w.commits ? -3 : -2.5;
    }

    const std::vector<BodyRow>& rows_;
    BodyStyle style_;
    std::vector<Unit> units_;
    std::size_t row_ = 0;
};

} // namespace

bool goes_on(std::string_view before, std::string_view next) {
    if (before.empty() || ends_colon(before))
        return false;
    if (ends_sentence(before))
        return false;
    return starts_small(next) || ends_open(before) ||
           (starts_digit(next) && word_count(next.substr(0, 60)) > 2);
}

std::vector<Unit> units_of(const std::vector<BodyRow>& rows, BodyStyle style) {
    return Builder(rows, style).run();
}

} // namespace planwright::importing
