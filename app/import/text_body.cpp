// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_body.h"

#include "import/text_mend.h"

#include <algorithm>

namespace planwright::importing {

namespace {

template <class Visit>
void for_each_row(const std::vector<DraftGroup>& document, Visit visit) {
    for (const DraftGroup& group : document) {
        for (const DraftRecommendation& recommendation : group.recommendations) {
            const DraftRow* before = nullptr;
            for (const DraftRow& row : recommendation.rows) {
                visit(row, before);
                before = &row;
            }
        }
    }
}

/// A stop or other mark that stands alone belongs to the paragraph before it.
void take_stray_marks(std::vector<Piece>& pieces) {
    for (std::size_t i = 0; i < pieces.size();) {
        if (has_letter_or_digit(pieces[i].text))
            ++i;
        else
            pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace

BodyReader::BodyReader(const std::vector<DraftGroup>& document) {
    std::size_t rows = 0;
    std::size_t cut = 0;
    for_each_row(document, [&](const DraftRow& row, const DraftRow* before) {
        const auto own = std::count_if(row.body.begin(), row.body.end(),
                                       [](const Piece& piece) { return piece.own_paragraph; });
        style_.marked = style_.marked || own > 1;
        if (row.owners.size() == 1 && split_targets(row.targets, 1, true).size() == 1)
            known_.insert(row.owners[0].text);
        else if (row.owners.size() > 1)
            for (const Piece& piece : row.owners)
                known_.insert(piece.text);
        if (before == nullptr || row.body.empty() || before->body.empty())
            return;
        ++rows;
        cut += goes_on(before->body.back().text, row.body.front().text) ? 1U : 0U;
    });
    style_.cut = cut * 12 > rows;
}

BodyRow BodyReader::row_of(DraftRow& draft) const {
    BodyRow row;
    row.line = draft.line;
    row.after_break = draft.after_break;
    row.pieces = std::move(draft.body);
    take_stray_marks(row.pieces);
    row.targets = split_targets(draft.targets, draft.owners.size(), true);
    row.owners = split_owners(draft.owners, row.targets.size(), known_);
    if (row.owners.size() != row.targets.size()) {
        row.targets = split_targets(draft.targets, draft.owners.size());
        row.owners = split_owners(draft.owners, row.targets.size(), known_);
    }
    return row;
}

DraftBody BodyReader::read(std::vector<DraftRow>& drafts, std::string_view, Notes& notes,
                           const Vocabulary& vocabulary) const {
    std::vector<BodyRow> rows;
    for (DraftRow& draft : drafts) {
        BodyRow row = row_of(draft);
        BodyRow* before = rows.empty() ? nullptr : &rows.back();
        if (before != nullptr) {
            mend_cut_entry(before->owners, row.owners, row.owners.size() > row.targets.size());
            mend_cut_entry(before->targets, row.targets, row.targets.size() > row.owners.size());
        }
        if (before != nullptr && !before->pieces.empty() && !row.pieces.empty()) {
            mend_overlap(before->pieces.back(), row.pieces.front(), vocabulary, 4, notes);
            if (row.pieces.front().text.empty())
                row.pieces.erase(row.pieces.begin());
            if (before->pieces.back().text.empty())
                before->pieces.pop_back();
        }
        rows.push_back(std::move(row));
    }
    return align(rows, style_, vocabulary);
}

} // namespace planwright::importing
