// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/process.h"

#include <cstdlib>
#include <initializer_list>

namespace planwright::wire {

std::vector<std::string> clean_environment() {
    // Only folders that a child without rights can read: an interpreter from elsewhere would not
    // find its own library.
    std::vector<std::string> environment{"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8"};
    for (const char* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (const char* value = std::getenv(name)) // NOLINT: read only
            environment.push_back(std::string(name) + "=" + value);
    }
    return environment;
}

} // namespace planwright::wire
