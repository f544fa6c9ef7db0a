// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_align.h"
#include "import/text_lists.h"
#include "import/text_notes.h"
#include "import/text_table.h"

#include <vector>

namespace planwright::importing {

/// Reads columns 4 to 6 of recommendations; knows how the whole document writes them.
class BodyReader {
public:
    explicit BodyReader(const std::vector<DraftGroup>& document);

    [[nodiscard]] DraftBody read(std::vector<DraftRow>& rows, std::string_view recommendation,
                                 Notes& notes, const Vocabulary& vocabulary) const;

private:
    [[nodiscard]] BodyRow row_of(DraftRow& draft) const;

    BodyStyle style_;
    KnownOwners known_;
};

} // namespace planwright::importing
