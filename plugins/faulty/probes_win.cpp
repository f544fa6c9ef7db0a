// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "faulty.h"

namespace faulty {

// The sandbox of this system is a job object; there is nothing to probe that it would refuse.
const Fault probes[] = {
    {{}, nullptr, nullptr, nullptr},
};

} // namespace faulty
