// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/frame_reader.h"
#include "import/text_notes.h"

#include <memory>

namespace planwright::importing {

/// Finds the edition of a frame read from a document: the one asked for, the nearest that shares
/// enough words, or one extracted from the document; sets the plan's edition and front matter, with
/// what deviates as overrides, and notes every word that edition and document do not share.
[[nodiscard]] Result<std::shared_ptr<const Edition>>
settle_frame(FoundFrame found, const ImportOptions& options, Plan& plan, Notes& notes);

} // namespace planwright::importing
