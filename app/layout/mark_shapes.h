// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/sheet_painter.h"

namespace planwright {

/// Underlines words that fill `words`: a zigzag for an error, a long wave for a warning, dots for a
/// hint.
void draw_mark(Painter& painter, const Rect& words, MarkLevel level, Colour colour);

} // namespace planwright
