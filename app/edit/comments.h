// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/plan.h"

/// What people say to each other beside the text of a plan. Each function gives the changed plan; a
/// thread that is not there fails with `not_found`, words that are empty with `usage`.
namespace planwright::comments {

/// Begins a thread on a range of a field; an empty range is about the whole field.
[[nodiscard]] Result<Plan> add(const Plan& plan, Id id, const FieldRange& place, Remark remark);
[[nodiscard]] Result<Plan> reply(const Plan& plan, Id thread, Remark remark);
[[nodiscard]] Result<Plan> resolve(const Plan& plan, Id thread, bool resolved);
[[nodiscard]] Result<Plan> remove(const Plan& plan, Id thread);

} // namespace planwright::comments
