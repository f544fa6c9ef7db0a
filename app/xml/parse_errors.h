// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace planwright::xml {

/// What is wrong and what to do, in plain words.
struct Wording {
    std::string what;
    std::string advice;
};

/// Words one of libxml2's parser errors (`code` of xmlParserErrors, its message and the names it
/// gives).
[[nodiscard]] Wording word_parse_error(int code, std::string_view message, std::string_view first,
                                       std::string_view second);

} // namespace planwright::xml
