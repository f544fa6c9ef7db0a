// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace planwright::packs {

/// What a rule offers to do about a hit ("action").
struct Action {
    std::string name; ///< replace, remove, edit, convert, suggest; empty: nothing
    std::vector<std::string> params;
};

/// Texts to put in the place of `match`, the best first; none if the action has nothing to offer
/// here.
[[nodiscard]] std::vector<std::string> suggestions(const Action& action, std::string_view match);

/// False for an action that is unknown, badly written, or would run a script of the pack.
[[nodiscard]] bool can_run(const Action& action);

} // namespace planwright::packs
