// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/json_writer.h"
#include "import/import.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// No bytes may crash a reader; and what it made of them can be written as JSON and read again, to
/// the same JSON.
inline int import_and_write(planwright::InputFormat format, const std::uint8_t* data,
                            std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const planwright::ImportOptions options;
    const auto imported = planwright::import_document(bytes, format, options);
    if (!imported)
        return 0;
    (void)planwright::report_json(*imported);
    const auto json = planwright::write_json(imported->plan, *imported->edition);
    const auto again = planwright::read_json(json, options);
    if (!again || recommendation_count(again->plan) != recommendation_count(imported->plan))
        std::abort();
    return 0;
}
