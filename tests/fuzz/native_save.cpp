// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/native_writer.h"
#include "import/import.h"
#include "import/native_schema.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Whatever is read as a native plan is saved as a valid one, and saved the same from then on.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto imported = planwright::read_native(bytes, {});
    if (!imported)
        return 0;
    const auto saved = planwright::write_native(imported->plan);
    if (!saved)
        std::abort();
    const auto document = planwright::xml::Document::parse(*saved, "saved");
    if (!document || !planwright::native::plan_schema().validate(*document).empty())
        std::abort();
    const auto again = planwright::read_native(*saved, {});
    if (!again || !again->repairs.empty() || planwright::write_native(again->plan) != saved)
        std::abort();
    return 0;
}
