// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/process.h"

#include <cstdlib>
#include <initializer_list>

namespace planwright::wire {

std::vector<std::string> clean_environment() {
    std::vector<std::string> environment{"LC_ALL=C.UTF-8"};
    for (const char* name : {"PATH", "SystemRoot", "TEMP", "TMP"}) {
        if (const char* value = std::getenv(name))
            environment.push_back(std::string(name) + "=" + value);
    }
    return environment;
}

} // namespace planwright::wire
