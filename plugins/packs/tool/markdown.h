// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/document.h"

#include <string>

namespace planwright::packs {

/// Reads Markdown as GitHub has it (tables, struck words, plain addresses). Front matter is left
/// out. The source must be UTF-8.
[[nodiscard]] Document read_markdown(std::string source);

} // namespace planwright::packs
