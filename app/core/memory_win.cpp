// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/memory.h"

namespace planwright {

void prepare_memory() {}

} // namespace planwright
