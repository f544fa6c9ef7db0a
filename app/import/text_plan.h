// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/text_notes.h"
#include "import/text_table.h"
#include "import/text_vocabulary.h"

#include <vector>

namespace planwright::importing {

/// Makes the groups of a plan from the rows put together: aligns column 4 with owners and targets,
/// gives ids (hashes of the edition, the place and the text), and notes what was decided.
[[nodiscard]] Result<Sequence<Group>> make_groups(std::vector<DraftGroup> drafts,
                                                  std::string_view edition_id,
                                                  const Vocabulary& vocabulary,
                                                  const ImportOptions& options, Notes& notes);

/// Compares the printed summary with the rows and notes how they differ.
void reconcile_summary(const Plan& plan, Notes& notes);

} // namespace planwright::importing
