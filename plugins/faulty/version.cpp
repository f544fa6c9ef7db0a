// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// A library of a version to come.
#include "planwright/plugin.h"

namespace {

pw_status PW_CALL init(pw_text) {
    return PW_OK;
}

void PW_CALL deinit() {}

const void* PW_CALL get_factory(pw_text) {
    return nullptr;
}

} // namespace

PW_DECLARE_ENTRY
const pw_entry planwright_entry_1 = {sizeof(pw_entry), PW_ABI_MAJOR + 1, 0, 0, init,
                                     deinit,           get_factory};
