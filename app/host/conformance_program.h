// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/conformance.h"

namespace planwright::host {

/// Judges a program over the wire. What only a library can break (lifetimes, threads) is no case
/// here; what only a program can break (messages) is.
[[nodiscard]] ConformanceReport check_program(const Manifest& manifest,
                                              const ConformanceOptions& options);

} // namespace planwright::host
