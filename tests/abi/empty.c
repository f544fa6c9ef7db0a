// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

/* The headers are given to the compiler by -include; this is all that follows them. */
typedef int nothing_else_follows;
