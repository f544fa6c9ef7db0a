// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#ifndef PW_ABI_H
#define PW_ABI_H

#include <stdint.h> /* NOLINT(modernize-deprecated-headers): C reads this too */
#include <string.h> /* NOLINT(modernize-deprecated-headers) */

/* The words that the whole interface is made of.
 *
 * Versions. The major number is part of the entry symbol's name and must be equal on both sides; a
 * higher minor number only adds extensions and members at the end of data structs. A struct whose
 * first member is `struct_size` may grow there: whoever fills it writes sizeof of the struct it was
 * compiled with, whoever reads it looks at no member behind that size. Tables of functions and the
 * small structs without `struct_size` never change; a new function comes in a new extension.
 *
 * Threads. Every function carries one tag:
 *   [main]    the thread that loaded the library; never while another call is running
 *   [worker]  any thread, another one each time perhaps, but one call at a time for each plugin
 *   [any]     any thread at any time, also while another call is running
 *
 * Memory. Who made it frees it, and nothing changes owner. Text and structs given to a call live
 * until it returns unless its lifetime note says more; the receiver copies what it keeps.
 *
 * Nothing else crosses: no exceptions, no C++ types, no `bool`, no `long`, no allocator. */
#define PW_ABI_MAJOR 1u
#define PW_ABI_MINOR 1u

#if defined(_WIN32)
#define PW_CALL __cdecl
#define PW_EXPORT __declspec(dllexport)
#else
#define PW_CALL
#define PW_EXPORT __attribute__((visibility("default")))
#endif

/* What a call says. 0 is success, a positive value an orderly end, a negative value a failure. */
typedef int32_t pw_status;
enum {
    PW_OK = 0,
    PW_CANCELLED = 1,     /* asked to stop, and did; what was delivered so far is thrown away */
    PW_E_FAILED = -1,     /* the work could not be done; say why through the log */
    PW_E_ARGUMENT = -2,   /* a null pointer, a struct that is too small, an unknown id */
    PW_E_STATE = -3,      /* the call has no place now: a sink used after its call, re-entry */
    PW_E_RANGE = -4,      /* a range outside its field, inside a code point, or turned round */
    PW_E_TEXT = -5,       /* text that is no UTF-8 or holds a NUL */
    PW_E_LIMIT = -6,      /* too many findings or too much text */
    PW_E_MEMORY = -7,     /* no memory */
    PW_E_UNSUPPORTED = -8 /* not offered by this side, or not granted by the manifest's rights */
};

/* UTF-8, not ended by NUL, borrowed. Empty text may have a null pointer. */
typedef struct pw_text {
    const char* data;
    uint64_t size;
} pw_text;

/* A pw_text from a string literal, for initialisers: pw_text t = PW_TEXT("words"); */
#define PW_TEXT(literal)                                                                           \
    { literal, sizeof(literal) - 1 }

/* Whether two texts have the same bytes. */
static inline int pw_text_equal(pw_text a, pw_text b) {
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, (size_t)a.size) == 0);
}

/* The fields of a plan. Those below PW_ROW_FIELDS belong to rows, the others to the frame. */
enum {
    PW_FIELD_GROUP_HEADING = 0,  /* of a group */
    PW_FIELD_NUMBER = 1,         /* of a recommendation, column 1 */
    PW_FIELD_RECOMMENDATION = 2, /* of a recommendation, column 2: the inspector's words */
    PW_FIELD_STATUS = 3,         /* of a recommendation, column 3, by its English name */
    PW_FIELD_PREAMBLE = 4,       /* of a recommendation, column 4 before the first action */
    PW_FIELD_TEXT = 5,           /* of an action, column 4 */
    PW_FIELD_OWNER = 6,          /* of an action, column 5, as written */
    PW_FIELD_TARGET = 7,         /* of an action, column 6, as written */
    PW_ROW_FIELDS = 8,
    PW_FIELD_COVER = 8,        /* index: 0 submitted, 1 ... response lines, last published */
    PW_FIELD_INTRODUCTION = 9, /* index: paragraph */
    PW_FIELD_DEFINITIONS = 10, /* index: row of the table */
    PW_FIELD_PLAN_TITLE = 11,
    PW_FIELD_SUMMARY = 12,
    PW_FIELD_DOCUMENT = 13, /* the plan as a whole; has no text */
    PW_FIELDS = 14
};

/* One field of one row. `row_id` names the row even after it was moved; it is 0 for the fields of
 * the frame, which are told apart by `index`; 0 elsewhere. */
typedef struct pw_field {
    uint64_t row_id;
    uint32_t field; /* PW_FIELD_... */
    uint32_t index;
} pw_field;

/* Half-open UTF-8 bytes of the field's plain text; both ends on edges of code points. An empty
 * range is a place between two characters. */
typedef struct pw_range {
    pw_field at;
    uint64_t begin;
    uint64_t end;
} pw_range;

/* A day of the calendar; all zero is "none", a zero day "the month as a whole". */
typedef struct pw_date {
    uint16_t year;
    uint8_t month;
    uint8_t day;
} pw_date;

#endif
