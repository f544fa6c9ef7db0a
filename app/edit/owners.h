// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/plan.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// A post as column 5 names it, alone or among others, and how many actions it answers for.
struct OwnerUse {
    std::string post;
    std::size_t actions = 0;
};

/// Every post that owners name, in alphabetical order; spellings that differ stand apart.
[[nodiscard]] std::vector<OwnerUse> owners_of(const Plan& plan);

/// Puts one post in the place of another wherever an owner names it, alone or among others; what
/// else the owner says stays as it is. Fails with `not_found` when no owner names it and with
/// `usage` when the new one is empty.
[[nodiscard]] Result<Plan> replace_owner(const Plan& plan, std::string_view post,
                                         std::string_view with);

} // namespace planwright
