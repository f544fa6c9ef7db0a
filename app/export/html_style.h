// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/document_tree.h"

#include <string>
#include <string_view>

namespace planwright::doc {

/// The rules that depend on the document: widths of its columns, marks in the margins of its pages.
[[nodiscard]] std::string document_css(const Document& document);

/// A string of a style sheet, quotes included; nothing in `text` can end it or the style element.
[[nodiscard]] std::string css_string(std::string_view text);

} // namespace planwright::doc
