// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/quiet_pipes.h"

namespace planwright::wire {

// Windows has no such signal.
struct QuietPipes::Before {};

QuietPipes::QuietPipes() = default;
QuietPipes::~QuietPipes() = default;

} // namespace planwright::wire
