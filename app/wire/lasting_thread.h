// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace planwright::wire {

/// Runs the function on a thread that lives as long as the process, and waits for it. Linux tells a
/// child that its parent died when the *thread* that made it ends, so children are made here.
void run_on_lasting_thread(const std::function<void()>& work);

} // namespace planwright::wire
