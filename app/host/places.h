// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/field.h"
#include "wire/protocol.h"

#include <optional>

/// Places of the model and of plugins: the same fields, numbered otherwise.
namespace planwright::host {

[[nodiscard]] wire::Place to_wire(const FieldRef& field);
[[nodiscard]] std::optional<FieldRef> to_model(const wire::Place& place);
[[nodiscard]] std::optional<FieldRange> to_model(const wire::Range& range);

} // namespace planwright::host
