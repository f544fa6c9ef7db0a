// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "xml/parse_errors.h"
#include "xml/schema.h"

#include <string_view>

namespace planwright::xml {

/// One of libxml2's validity errors.
struct Violation {
    int code = 0;             ///< of xmlParserErrors
    std::string_view message; ///< libxml2's sentence
    std::string_view element; ///< local name of the element concerned
    std::string_view parent;  ///< local name of the one it stands in, or empty at the root
};

/// Words it for people.
[[nodiscard]] Wording word_violation(const Violation& violation, const Vocabulary& vocabulary);

/// True for the second error that libxml2 reports about a value whose facet it has just reported.
[[nodiscard]] bool repeats_facet(int code);
[[nodiscard]] bool is_facet(int code);

} // namespace planwright::xml
