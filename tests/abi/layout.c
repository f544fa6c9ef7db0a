// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

/* What is published stays: the size and order of every struct of version 1. A struct with
 * struct_size may only grow behind the members named here. */
#include "planwright/plugin.h"

#include <assert.h>
#include <stddef.h>

#define AT(type, member, offset)                                                                   \
    static_assert(offsetof(type, member) == (offset), #type "." #member " moved")
#define SIZE(type, size) static_assert(sizeof(type) == (size), #type " changed its size")
#define LEAST(type, size) static_assert(sizeof(type) >= (size), #type " shrank")

static_assert(sizeof(void*) == 8, "the figures below are those of 64-bit systems");

SIZE(pw_text, 16);
SIZE(pw_field, 16);
SIZE(pw_range, 32);
SIZE(pw_date, 4);
SIZE(pw_span, 56);
SIZE(pw_frame_text, 32);
SIZE(pw_report, 40);
SIZE(pw_post, 32);
SIZE(pw_delta, 32);
SIZE(pw_edit, 48);
SIZE(pw_fix, 40);
SIZE(pw_related, 48);
SIZE(pw_word, 40);
SIZE(pw_term, 64);

LEAST(pw_row, 256);
AT(pw_row, row_id, 8);
AT(pw_row, due, 40);
AT(pw_row, report, 48);
AT(pw_row, fields, 128);
LEAST(pw_plan, 200);
AT(pw_plan, rows, 24);
AT(pw_plan, as_of, 112);
AT(pw_plan, frame, 152);
LEAST(pw_paragraph, 72);
AT(pw_paragraph, text, 40);
LEAST(pw_diagnostic, 128);
AT(pw_diagnostic, place, 64);
LEAST(pw_value, 40);
LEAST(pw_item, 56);
LEAST(pw_descriptor, 56);

AT(pw_sink, poll, 56);
AT(pw_sink, covered, 64);
SIZE(pw_sink, 72);
AT(pw_host, get_extension, 48);
AT(pw_plugin, get_extension, 40);
AT(pw_factory, create, 16);
AT(pw_entry, get_factory, 32);
SIZE(pw_entry, 40);
SIZE(pw_text_check, 16);
SIZE(pw_plan_check, 48);
SIZE(pw_suggest, 16);
SIZE(pw_coverage, 16);
LEAST(pw_covered, 40);
SIZE(pw_tables, 24);
SIZE(pw_commands, 24);
SIZE(pw_transform, 24);
SIZE(pw_changed, 16);
