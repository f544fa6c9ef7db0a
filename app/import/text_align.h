// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/import.h"
#include "import/text_units.h"
#include "import/text_vocabulary.h"

#include <string>
#include <vector>

namespace planwright::importing {

/// A paragraph of column 4 and what it is for.
struct Part {
    Piece piece;
    ParagraphKind kind = ParagraphKind::action;
};

struct DraftAction {
    std::vector<Part> parts; ///< lead-ins first
    std::string owner;
    std::string target;
    bool owner_guessed = false; ///< the row had another number of owners or targets than actions
    bool split_guessed = false; ///< begins inside a paragraph
};

/// Columns 4 to 6 of one recommendation, put in order.
struct DraftBody {
    std::vector<Part> preamble;
    std::vector<DraftAction> actions;
    bool rows_joined = false;   ///< a text was put together across rows
    bool list_restored = false; ///< a list came back from printed marks
};

/// Decides where actions begin, which text belongs to which, and whose owner and target is whose:
/// the division that fits the wording, the paragraphs and each row's number of owners and targets
/// best.
[[nodiscard]] DraftBody align(const std::vector<BodyRow>& rows, BodyStyle style,
                              const Vocabulary& vocabulary);

} // namespace planwright::importing
