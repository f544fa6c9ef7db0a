// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

namespace planwright::wire {

/// While it lives, writing to a pipe whose reader is gone fails instead of ending this process.
/// Belongs to the thread that made it.
class QuietPipes {
public:
    QuietPipes();
    ~QuietPipes();
    QuietPipes(const QuietPipes&) = delete;
    QuietPipes& operator=(const QuietPipes&) = delete;

private:
    struct Before;
    std::unique_ptr<Before> before_;
};

} // namespace planwright::wire
