// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace planwright::wire {

/// For a child: takes standard input and output of this process for itself, puts an empty input and
/// standard error in their places, so that what a plugin prints cannot break the protocol. Once in
/// a process, before anything else runs.
class OwnPipes {
public:
    [[nodiscard]] static OwnPipes claim();

    /// Blocks until bytes have come; 0 when the other side is gone.
    [[nodiscard]] std::size_t read(char* room, std::size_t size) const;
    /// Blocks until all is written; false when the other side is gone.
    [[nodiscard]] bool write(std::string_view bytes) const;

private:
    OwnPipes(int input, int output) : input_(input), output_(output) {}
    int input_;
    int output_;
};

} // namespace planwright::wire
