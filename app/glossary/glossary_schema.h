// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "xml/schema.h"

#include <string_view>

namespace planwright {

inline constexpr std::string_view glossary_namespace = "urn:planwright:glossary:1";

/// The compiled schemas/glossary-1.xsd.
[[nodiscard]] const xml::Schema& glossary_schema();

} // namespace planwright
