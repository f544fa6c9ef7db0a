// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// A library that is no plugin.
#include "planwright/abi.h"

extern "C" PW_EXPORT int no_plugin() {
    return 0;
}
