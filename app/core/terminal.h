// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace planwright {

enum class Stream { input, output, error };

/// True when the standard stream is a terminal (a console on Windows).
[[nodiscard]] bool is_terminal(Stream stream);

/// Columns of the terminal that standard output is; 0 when it is none or does not say.
[[nodiscard]] unsigned terminal_width();

} // namespace planwright
