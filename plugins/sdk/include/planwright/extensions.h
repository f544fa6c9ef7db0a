// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#ifndef PW_EXTENSIONS_H
#define PW_EXTENSIONS_H

#include "planwright/entry.h"
#include "planwright/plan.h"
#include "planwright/sink.h"

/* What a plugin can do: a table of functions for each extension that pw_plugin.get_extension
 * names. A finding, suggestion, table and edit depends on nothing but what the plugin was given:
 * the same input gives the same output in the same order, whatever was asked before. */

/* Looks at one paragraph. */
#define PW_EXT_TEXT_CHECK "planwright.text-check/1"

typedef struct pw_text_check {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [worker] Delivers the findings of one paragraph; every place lies in its text.
     * Lifetime: paragraph and sink die with the call.
     * Failure: any failure: the paragraph counts as not checked, and the user is told. */
    pw_status(PW_CALL* check)(const pw_plugin* plugin, const pw_paragraph* paragraph,
                              const pw_sink* sink);
} pw_text_check;

/* Looks at the plan as a whole, for rules across rows. The host opens one plan at a time, then
 * tells of each change, then asks for the findings of the plan as it is. A plugin that keeps no
 * index of its own does nothing in begin, rows and change and reads `plan` in check. */
#define PW_EXT_PLAN_CHECK "planwright.plan-check/1"

/* Kinds of change that a plan check wants to run again for. */
enum {
    PW_INTEREST_GROUPS = 1,
    PW_INTEREST_RECOMMENDATIONS = 2,
    PW_INTEREST_ACTIONS = 4,
    PW_INTEREST_OWNERS = 8,
    PW_INTEREST_TARGETS = 16,
    PW_INTEREST_FRAME = 32,
    PW_INTEREST_ALL = 63
};

typedef struct pw_plan_check {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [any] The changes after which findings may differ, a set of PW_INTEREST_...
     * Lifetime: the answer holds as long as the plugin.
     * Failure: none; 0 means that findings never change. */
    uint32_t(PW_CALL* interests)(const pw_plugin* plugin);

    /* [worker] A plan begins; its rows follow. Forget the one before it.
     * Lifetime: plan dies with the call; it holds no rows.
     * Failure: any failure: the plan counts as not checked. */
    pw_status(PW_CALL* begin)(const pw_plugin* plugin, const pw_plan* plan);

    /* [worker] The next rows in document order, in as many calls as the host likes.
     * Lifetime: plan and its rows die with the call.
     * Failure: any failure: the plan counts as not checked. */
    pw_status(PW_CALL* rows)(const pw_plugin* plugin, const pw_plan* plan);

    /* [worker] The plan became a new revision: its facts, and the steps to its rows.
     * Lifetime: plan, which holds no rows, and deltas die with the call.
     * Failure: any failure: the host begins the plan again. */
    pw_status(PW_CALL* change)(const pw_plugin* plugin, const pw_plan* plan, const pw_delta* deltas,
                               uint64_t delta_count);

    /* [worker] Delivers the findings of the plan as it is now; `plan` holds all its rows.
     * Lifetime: plan and sink die with the call.
     * Failure: any failure: the plan counts as not checked, and the user is told. */
    pw_status(PW_CALL* check)(const pw_plugin* plugin, const pw_plan* plan, const pw_sink* sink);
} pw_plan_check;

/* Suggestions for one range, asked only when somebody wants to see them. */
#define PW_EXT_SUGGEST "planwright.suggest/1"

typedef struct pw_suggest {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [worker] Delivers texts that could stand in the range of the paragraph, the best first.
     * Lifetime: paragraph, range and sink die with the call.
     * Failure: any failure: no suggestions are shown. */
    pw_status(PW_CALL* suggest)(const pw_plugin* plugin, const pw_paragraph* paragraph,
                                const pw_range* range, const pw_sink* sink);
} pw_suggest;

/* Which letters of SMART each action covers. Since minor version 1. */
#define PW_EXT_COVERAGE "planwright.coverage/1"

typedef struct pw_coverage {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [worker] Delivers the letters that the actions of the plan cover; `plan` holds all its rows.
     * Lifetime: plan and sink die with the call.
     * Failure: any failure: nothing is shown as covered, and the user is told. */
    pw_status(PW_CALL* cover)(const pw_plugin* plugin, const pw_plan* plan, const pw_sink* sink);
} pw_coverage;

/* A table, command or transform, as people see it. */
typedef struct pw_item {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */
    pw_text id;        /* small letters, digits and hyphens */
    pw_text title;
    pw_text help; /* a sentence, or empty */
} pw_item;

/* Tables generated from the plan. */
#define PW_EXT_TABLES "planwright.tables/1"

typedef struct pw_tables {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [any] The table at an index from 0.
     * Lifetime: the item lives as long as the plugin.
     * Failure: null: no such index. */
    const pw_item*(PW_CALL* item)(const pw_plugin* plugin, uint32_t index);

    /* [worker] Delivers header rows, then rows, all with the same number of cells.
     * Lifetime: id, plan and sink die with the call.
     * Failure: any failure: the table is shown as missing, and the user is told. */
    pw_status(PW_CALL* build)(const pw_plugin* plugin, pw_text id, const pw_plan* plan,
                              const pw_sink* sink);
} pw_tables;

/* Commands on the plan as a whole, answered by proposed edits: one step that can be undone. */
#define PW_EXT_COMMANDS "planwright.commands/1"

typedef struct pw_commands {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [any] The command at an index from 0.
     * Lifetime: the item lives as long as the plugin.
     * Failure: null: no such index. */
    const pw_item*(PW_CALL* item)(const pw_plugin* plugin, uint32_t index);

    /* [worker] Delivers the edits that the command proposes for this plan; none may overlap.
     * Lifetime: id, plan and sink die with the call.
     * Failure: any failure: nothing is changed, and the user is told. */
    pw_status(PW_CALL* run)(const pw_plugin* plugin, pw_text id, const pw_plan* plan,
                            const pw_sink* sink);
} pw_commands;

/* Transforms of a selected range of one paragraph, answered by proposed edits inside the range. */
#define PW_EXT_TRANSFORM "planwright.transform/1"

typedef struct pw_transform {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [any] The transform at an index from 0.
     * Lifetime: the item lives as long as the plugin.
     * Failure: null: no such index. */
    const pw_item*(PW_CALL* item)(const pw_plugin* plugin, uint32_t index);

    /* [worker] Delivers the edits that the transform proposes; none may overlap.
     * Lifetime: id, paragraph, range and sink die with the call.
     * Failure: any failure: nothing is changed, and the user is told. */
    pw_status(PW_CALL* run)(const pw_plugin* plugin, pw_text id, const pw_paragraph* paragraph,
                            const pw_range* range, const pw_sink* sink);
} pw_transform;

/* Told when what the host offers has changed. */
#define PW_EXT_SETTINGS "planwright.settings/1"
#define PW_EXT_WORDS "planwright.words/1"

typedef struct pw_changed {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [worker] Settings (PW_EXT_SETTINGS), or words and glossary (PW_EXT_WORDS), are new: read them
     * again.
     * Lifetime: what was read before the call is dead when it begins.
     * Failure: any failure: the plugin is started again. */
    pw_status(PW_CALL* changed)(const pw_plugin* plugin);
} pw_changed;

#endif
