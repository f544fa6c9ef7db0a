// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "export/document_tree.h"

#include <string>

namespace planwright {

/// The document as one HTML file: valid HTML5, its style sheet inside, no script, nothing loaded
/// from elsewhere. Rows carry the plan's ids (`data-id`, and anchors `g-`, `r-` and `a-`).
[[nodiscard]] Result<std::string> write_html(const doc::Document& document);

/// The same from the plan.
[[nodiscard]] Result<std::string> write_html(const Plan& plan, const Edition& edition,
                                             const doc::Options& options);

} // namespace planwright
