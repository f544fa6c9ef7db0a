// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/html.h"

#include "core/text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// No bytes may crash the reader, and from UTF-8 it makes UTF-8.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto events = planwright::xml::read_html(bytes);
    if (events && planwright::text::is_valid_utf8(bytes))
        for (const auto& event : *events)
            if (!planwright::text::is_valid_utf8(event.text))
                std::abort();
    return 0;
}
