// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/plan.h"

#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// One owner register file: the posts of an organisation and how people write them. Plain data.
struct OwnerRegister {
    std::string id;    ///< "north"
    std::string title; ///< for people
    std::string version = "1";
    std::vector<Post> posts; ///< in the order of the file

    friend bool operator==(const OwnerRegister&, const OwnerRegister&) = default;
};

/// Reads and writes owner registers (schemas/owners-1.xsd). Reading validates; its errors name
/// `file_name`, the line and what to do.
[[nodiscard]] Result<OwnerRegister> read_owner_register(std::string_view xml,
                                                        std::string_view file_name);
[[nodiscard]] Result<std::string> write_owner_register(const OwnerRegister& owners);

/// The posts in force: those of the registers in order, then the plan's own. Posts with one title
/// (capitals aside) are one; it is written as the last of them has it, and has the aliases of all.
/// An alias that is another post's title is left out.
[[nodiscard]] std::vector<Post> posts_in_force(const std::vector<OwnerRegister>& registers,
                                               const std::vector<Post>& of_the_plan);

/// The plan as checks and tables read it, with the posts in force. It is not for saving.
[[nodiscard]] Plan with_registers(Plan plan, const std::vector<OwnerRegister>& registers);

} // namespace planwright
