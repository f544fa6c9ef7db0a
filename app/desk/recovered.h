// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace planwright::desk {

/// What a journal holds that nobody closed: the program that wrote it is gone.
struct Leftover {
    std::filesystem::path journal;
    std::filesystem::path file; ///< of the plan; empty when it had none yet
    std::string title;
    std::string begun;         ///< when the work began
    std::size_t states = 0;    ///< records that hold
    std::string bytes;         ///< the plan as it stood last, native
    bool same_as_file = false; ///< the file holds just that: nothing would be lost
};

/// All leftovers in the folder, by name. Journals of programs that run are not among them; those in
/// which no state holds are removed.
[[nodiscard]] std::vector<Leftover> find_leftovers(const std::filesystem::path& folder);

} // namespace planwright::desk
