// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>

namespace planwright::xml {

/// An XML file's characters as UTF-8: a view of the file itself, or of `converted` when it had to
/// be changed.
struct Utf8Source {
    std::string converted;
    bool is_converted = false;
    std::string_view original; ///< without a byte order mark

    [[nodiscard]] std::string_view text() const {
        return is_converted ? std::string_view(converted) : original;
    }
};

/// Reads the byte order mark and the encoding that the XML declaration names: UTF-8, US-ASCII,
/// UTF-16 and ISO-8859-1. Others, and declarations that the bytes contradict, are refused. UTF-8 is
/// not verified here: the parser does.
[[nodiscard]] Result<Utf8Source> to_utf8(std::string_view bytes, const std::string& file_name);

} // namespace planwright::xml
