// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/glossary_term.h"

#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// One glossary file: the national one, a region's, or one taken from a plan. Plain data.
struct Glossary {
    std::string id;    ///< "national"
    std::string title; ///< for people
    std::string version = "1";
    std::string language = "en-GB";
    std::vector<GlossaryTerm> terms; ///< in the order of the file

    friend bool operator==(const Glossary&, const Glossary&) = default;
};

/// The glossary that ships with the program.
[[nodiscard]] const Glossary& national_glossary();

/// Reads and writes glossary files (schemas/glossary-1.xsd). Reading validates; its errors name
/// `file_name`, the line and what to do.
[[nodiscard]] Result<Glossary> read_glossary(std::string_view xml, std::string_view file_name);
[[nodiscard]] Result<std::string> write_glossary(const Glossary& glossary);

} // namespace planwright
