// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace planwright {

/// Sets this process's allocator up for plans, which come and go as a whole: many small pieces that
/// are freed one after the other. Called once, first thing in a program; does nothing where the
/// C library has no such setting.
void prepare_memory();

} // namespace planwright
