// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#ifndef PW_SINK_H
#define PW_SINK_H

#include "planwright/abi.h"

/* Where results go. A sink belongs to the host, takes only what its call is for, copies everything
 * before returning, and is dead once the call has returned. */

enum { PW_HINT = 0, PW_WARNING = 1, PW_ERROR = 2 };

typedef struct pw_edit {
    pw_range place;
    pw_text replacement;
} pw_edit;

/* Edits applied together as one step that the user can undo. They must not overlap. */
typedef struct pw_fix {
    pw_text title;
    uint32_t safe;     /* 1: may be applied unseen, because the meaning cannot change */
    uint32_t reserved; /* 0 */
    const pw_edit* edits;
    uint64_t edit_count;
} pw_fix;

typedef struct pw_related {
    pw_range place;
    pw_text note;
} pw_related;

/* A finding. */
typedef struct pw_diagnostic {
    uint32_t struct_size;
    uint32_t severity; /* PW_HINT, PW_WARNING, PW_ERROR */
    uint32_t blocks;   /* 1: keeps the submission gate shut */
    uint32_t letter;   /* 'S', 'M', 'A', 'R', 'T' or 0 */
    pw_text rule;      /* the plugin's id, a full stop, the rule's name: "spelling.unknown-word" */
    pw_text message;   /* one sentence for the author */
    pw_text help;      /* longer text, or empty */
    pw_range place;
    const pw_related* related;
    uint64_t related_count;
    const pw_fix* fixes;
    uint64_t fix_count;
} pw_diagnostic;

/* One letter of SMART that an action covers, and the words that cover it: for S, M and R in
 * PW_FIELD_TEXT, for A in PW_FIELD_OWNER, for T in PW_FIELD_TARGET of the action's row. A letter
 * that is not covered is not delivered. Since minor version 1. */
typedef struct pw_covered {
    uint32_t struct_size;
    uint32_t letter; /* 'S', 'M', 'A', 'R' or 'T' */
    pw_range place;
} pw_covered;

typedef struct pw_sink {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */
    void* ctx;         /* the host's */

    /* [worker] Delivers a finding.
     * Lifetime: the argument may die after the call.
     * Failure: PW_E_RANGE, PW_E_TEXT and PW_E_ARGUMENT refuse this finding and count as a fault of
     * the plugin; PW_E_LIMIT: stop, no more are taken; PW_CANCELLED: stop now. */
    pw_status(PW_CALL* diagnostic)(const struct pw_sink* sink, const pw_diagnostic* diagnostic);

    /* [worker] Delivers a suggestion, the best first.
     * Lifetime: the text may die after the call.
     * Failure: as for diagnostic. */
    pw_status(PW_CALL* suggestion)(const struct pw_sink* sink, pw_text suggestion);

    /* [worker] Proposes an edit; the user sees all of them before any is applied.
     * Lifetime: the argument may die after the call.
     * Failure: as for diagnostic. */
    pw_status(PW_CALL* edit)(const struct pw_sink* sink, const pw_edit* edit);

    /* [worker] Delivers a row of a table; `source` is the field that the row speaks of, or null.
     * Lifetime: cells and source may die after the call.
     * Failure: as for diagnostic; PW_E_ARGUMENT also for a row with another number of cells. */
    pw_status(PW_CALL* table_row)(const struct pw_sink* sink, uint32_t is_header,
                                  const pw_text* cells, uint32_t cell_count,
                                  const pw_field* source);

    /* [worker] Says how far the work is, from 0 to 1, with a short note.
     * Lifetime: the note may die after the call.
     * Failure: PW_CANCELLED: stop now and return PW_CANCELLED; PW_E_STATE after the call. */
    pw_status(PW_CALL* progress)(const struct pw_sink* sink, double fraction, pw_text note);

    /* [worker] Asks whether to stop. It costs next to nothing: ask at least every few milliseconds.
     * Lifetime: as long as the call that the sink was given to.
     * Failure: PW_CANCELLED: stop now and return PW_CANCELLED; PW_E_STATE after the call. */
    pw_status(PW_CALL* poll)(const struct pw_sink* sink);

    /* Since minor version 1; a host of version 0 has a smaller struct_size.
     * [worker] Delivers a letter that an action covers, once for each action and letter.
     * Lifetime: the argument may die after the call.
     * Failure: as for diagnostic. */
    pw_status(PW_CALL* covered)(const struct pw_sink* sink, const pw_covered* covered);
} pw_sink;

#endif
