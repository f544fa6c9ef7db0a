// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#ifndef PW_PLAN_H
#define PW_PLAN_H

#include "planwright/abi.h"

/* The plan as plugins see it: rows in document order, read only. A group is followed by its
 * recommendations, each followed by its actions. */

enum { PW_ROW_GROUP = 0, PW_ROW_RECOMMENDATION = 1, PW_ROW_ACTION = 2, PW_ROW_KINDS = 3 };

enum {
    PW_STATUS_NONE = 0,
    PW_STATUS_AGREED = 1,
    PW_STATUS_PARTLY_AGREED = 2,
    PW_STATUS_NOT_AGREED = 3
};

/* Why a recommendation is not, or only partly, agreed. */
enum {
    PW_REASON_NONE = 0,
    PW_REASON_COMMISSIONING = 1,
    PW_REASON_POLICY = 2,
    PW_REASON_OPERATIONAL = 3,
    PW_REASON_AFFORDABILITY = 4
};

/* How column 6 is understood. */
enum {
    PW_TARGET_NONE = 0,
    PW_TARGET_MONTH = 1,
    PW_TARGET_COMPLETED = 2,
    PW_TARGET_COMPLETED_AND_ONGOING = 3,
    PW_TARGET_MONTH_AND_REVIEW = 4,
    PW_TARGET_ONGOING = 5,
    PW_TARGET_OTHER = 6
};

/* What a paragraph of column 4 is for; only actions need an owner and a date. In other fields every
 * paragraph is PW_TEXT_ACTION. */
enum {
    PW_TEXT_ACTION = 0,
    PW_TEXT_BACKGROUND = 1,
    PW_TEXT_LEAD_IN = 2,
    PW_TEXT_MEASURE = 3,
    PW_TEXT_REASON = 4,
    PW_TEXT_POINTER = 5
};

enum { PW_LIST_NONE = 0, PW_LIST_BULLET = 1, PW_LIST_NUMBER = 2, PW_LIST_LETTER = 3 };

/* Where one paragraph stands in the plain text of its field. A list item's mark ("  - ", "2. ")
 * lies between line_begin and text_begin. */
typedef struct pw_span {
    uint32_t field; /* PW_FIELD_... below PW_ROW_FIELDS */
    uint32_t kind;  /* PW_TEXT_... */
    uint32_t list;  /* PW_LIST_... */
    uint32_t level; /* nesting depth of a list item, from 0 */
    uint64_t line_begin;
    uint64_t text_begin;
    uint64_t end;     /* one past the last byte; the line feed between paragraphs lies outside */
    pw_text language; /* BCP 47, where it differs from the plan's; empty otherwise */
} pw_span;

/* One row. Fields that its kind does not have are empty. */
typedef struct pw_row {
    uint32_t struct_size;
    uint32_t kind; /* PW_ROW_... */
    uint64_t row_id;
    uint64_t parent_id; /* an action's recommendation, a recommendation's group; 0 for a group */
    uint32_t loose;     /* group: 1 when it only holds recommendations that stand ungrouped */
    uint32_t status;    /* recommendation: PW_STATUS_... */
    uint32_t reason;    /* recommendation: PW_REASON_... */
    uint32_t target;    /* action: PW_TARGET_... */
    pw_date due;        /* action: the month meant, its day zero */
    uint32_t reserved;  /* 0 */
    pw_text report;     /* recommendation: key of the report it answers, or empty */
    pw_text lead;       /* action: the post that answers for it */
    pw_text review;     /* action: the words of column 6 about review, or empty */
    const pw_text* supports; /* action: further posts, in order */
    uint64_t support_count;
    const pw_span* spans; /* the paragraphs of the rich fields, in order of field and place */
    uint64_t span_count;
    pw_text fields[PW_ROW_FIELDS]; /* plain text, by PW_FIELD_... */
} pw_row;

/* The plain text of one field of the frame around the table. */
typedef struct pw_frame_text {
    pw_field at;
    pw_text text;
} pw_frame_text;

/* A report that the plan answers. */
typedef struct pw_report {
    pw_text key;
    pw_text body; /* who was inspected, or empty */
    pw_date published;
} pw_report;

/* A post of the owner register, and other ways in which people write it. */
typedef struct pw_post {
    pw_text title;
    const pw_text* aliases;
    uint64_t alias_count;
} pw_post;

enum { PW_WINDOW_CALENDAR_DAYS = 0, PW_WINDOW_WORKING_DAYS = 1 };

/* Everything of a plan but its rows, and the rows where the call gives them. */
typedef struct pw_plan {
    uint32_t struct_size;
    uint32_t row_size;  /* the distance of rows in bytes; use pw_row_at */
    uint64_t revision;  /* grows with every change */
    uint64_t row_count; /* of `rows` */
    const pw_row* rows; /* null while row_count is 0 */
    pw_text language;   /* BCP 47 */
    pw_text edition_id;
    pw_text edition_title;
    pw_text edition_variant;    /* "probation", "prison", "generic" */
    pw_text marking;            /* protective marking, or empty */
    pw_date as_of;              /* the day on which deadlines are judged; never ask a clock */
    pw_date submitted;          /* from the cover */
    uint32_t window;            /* days to answer in; 0: the edition sets none */
    uint32_t window_unit;       /* PW_WINDOW_... */
    uint32_t has_printed;       /* 1 when the imported document printed its own summary */
    uint32_t printed[4];        /* ... agreed, partly agreed, not agreed, total */
    uint32_t reserved;          /* 0 */
    const pw_frame_text* frame; /* cover, introduction, definitions, title: in document order */
    uint64_t frame_count;
    const pw_report* reports;
    uint64_t report_count;
    const pw_post* posts;
    uint64_t post_count;
} pw_plan;

/* The row at an index below plan->row_count. */
static inline const pw_row* pw_row_at(const pw_plan* plan, uint64_t index) {
    return (const pw_row*)(const void*)((const char*)(const void*)plan->rows +
                                        index * plan->row_size);
}

enum { PW_DELTA_REMOVED = 0, PW_DELTA_INSERTED = 1, PW_DELTA_MOVED = 2, PW_DELTA_CHANGED = 3 };

/* One step from the rows of the last revision to those of the next. Steps are applied in order. */
typedef struct pw_delta {
    uint32_t kind;     /* PW_DELTA_... */
    uint32_t reserved; /* 0 */
    uint64_t row_id;
    uint64_t after_id; /* inserted, moved: the row it stands behind; 0: it is the first */
    const pw_row* row; /* inserted, changed: its content now; null otherwise */
} pw_delta;

/* One paragraph to look at. Text and the field's own text are one: a range found at byte n of
 * `text` is byte `start + n` of the field. */
typedef struct pw_paragraph {
    uint32_t struct_size;
    uint32_t kind; /* PW_TEXT_... */
    uint32_t list; /* PW_LIST_... */
    uint32_t level;
    pw_field at;
    uint64_t start;
    pw_text text;
    pw_text language; /* BCP 47; never empty */
} pw_paragraph;

#endif
