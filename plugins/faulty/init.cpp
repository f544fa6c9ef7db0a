// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// A library that never comes back from its first call.
#include "planwright/plugin.h"

#include <chrono>
#include <thread>

namespace {

pw_status PW_CALL init(pw_text) {
    while (true)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

void PW_CALL deinit() {}

const void* PW_CALL get_factory(pw_text) {
    return nullptr;
}

} // namespace

PW_DECLARE_ENTRY
const pw_entry planwright_entry_1 = {sizeof(pw_entry), PW_ABI_MAJOR, PW_ABI_MINOR, 0, init,
                                     deinit,           get_factory};
