// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/field.h"

namespace planwright {

/// Words that cover a letter of SMART for one action: S, M and R stand in its text, A in its owner,
/// T in its target date.
struct Covered {
    char letter = 0;
    FieldRange place;
};

} // namespace planwright
