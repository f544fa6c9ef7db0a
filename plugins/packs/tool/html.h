// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/document.h"
#include "packs/tool/blocks.h"

#include <string>

namespace planwright::packs {

/// Adds the texts of HTML in a range of the builder's source: headings, list items, cells,
/// quotations, other text. Scripts, styles and preformatted text are left out; comments are
/// instructions.
void read_html_part(Range range, DocumentBuilder& builder);

/// A whole HTML document. The source must be UTF-8.
[[nodiscard]] Document read_html(std::string source);

} // namespace planwright::packs
