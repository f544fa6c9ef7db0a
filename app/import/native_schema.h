// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "xml/schema.h"

#include <string>
#include <string_view>

namespace planwright::native {

inline constexpr std::string_view plan_namespace = "urn:planwright:action-plan:1";
/// What the namespaces of other versions begin with.
inline constexpr std::string_view plan_namespaces = "urn:planwright:action-plan";

/// The compiled schemas/action-plan-1.xsd.
[[nodiscard]] const xml::Schema& plan_schema();

/// An element in the template's words: "the target date".
[[nodiscard]] std::string said(std::string_view element);

} // namespace planwright::native
