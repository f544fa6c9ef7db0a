// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#ifndef PW_PLUGIN_H
#define PW_PLUGIN_H

/* The whole interface between Planwright and its plugins, in C. Begin reading in abi.h, which has
 * the rules for versions, threads and memory; docs/plugins.md takes you to a working plugin.
 *
 *   abi.h         status, text, fields and ranges
 *   plan.h        the plan as plugins see it
 *   sink.h        findings, suggestions, edits and tables, and where they go
 *   host.h        what the host offers: log, settings, words, glossary, folders
 *   entry.h       how a library is found out
 *   extensions.h  what a plugin can do */
#include "planwright/abi.h"
#include "planwright/entry.h"
#include "planwright/extensions.h"
#include "planwright/host.h"
#include "planwright/plan.h"
#include "planwright/sink.h"

#endif
