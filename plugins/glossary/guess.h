// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "analysis.h"

namespace glossary {

/// For abbreviations that nobody explains: looks for a name in the plan that has their initials,
/// and puts the most frequent one into `guess`. Two letters say too little to guess by.
void guess_meanings(Analysis& analysis);

} // namespace glossary
