// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#ifndef PW_HOST_H
#define PW_HOST_H

#include "planwright/abi.h"

/* What the host offers to plugins. */

typedef struct pw_host {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */
    void* ctx;         /* the host's */
    pw_text name;
    pw_text version;

    /* [any] A table of functions by the id of a host extension.
     * Lifetime: the table lives as long as the plugin.
     * Failure: null: this host does not offer it, or the manifest does not ask for the right. */
    const void*(PW_CALL* get_extension)(const struct pw_host* host, pw_text id);
} pw_host;

#define PW_HOST_LOG "planwright.log/1"

enum {
    PW_LOG_DEBUG = 0,
    PW_LOG_INFO = 1,
    PW_LOG_WARNING = 2,
    PW_LOG_ERROR = 3,
    PW_LOG_MISUSE = 4 /* the other side broke the rules of this interface */
};

typedef struct pw_host_log {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [any] Writes one line to the host's log.
     * Lifetime: the message may die after the call.
     * Failure: none is told; too many lines are thrown away. */
    void(PW_CALL* write)(const pw_host* host, uint32_t level, pw_text message);
} pw_host_log;

/* The values of the settings that the manifest declares: the user's, the plan's or the default. */
#define PW_HOST_SETTINGS "planwright.settings/1"

enum { PW_VALUE_BOOLEAN = 1, PW_VALUE_INTEGER = 2, PW_VALUE_NUMBER = 3, PW_VALUE_TEXT = 4 };

typedef struct pw_value {
    uint32_t struct_size;
    uint32_t type;   /* PW_VALUE_... */
    int64_t integer; /* also a boolean: 0 or 1 */
    double number;   /* also an integer */
    pw_text text;
} pw_value;

typedef struct pw_host_settings {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [worker] Fills `out`, whose struct_size the caller has set. A list setting has one value for
     * each `index` from 0; other settings have index 0 only.
     * Lifetime: the text in `out` lives until the next settings-changed or the plugin's end.
     * Failure: PW_E_ARGUMENT: no such setting or index; `out` is left alone. */
    pw_status(PW_CALL* get)(const pw_host* host, pw_text key, uint64_t index, pw_value* out);
} pw_host_settings;

/* Words of the user and of the organisation. Needs the right "user-words". */
#define PW_HOST_WORDS "planwright.words/1"

enum {
    PW_WORDS_ALLOW = 0, /* right as they are */
    PW_WORDS_DENY = 1,  /* never right */
    PW_WORDS_PREFER = 2 /* `word` should give way to `instead` */
};

typedef struct pw_word {
    uint32_t list; /* PW_WORDS_... */
    uint32_t reserved;
    pw_text word;
    pw_text instead;
} pw_word;

typedef struct pw_host_words {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [worker] How many words there are.
     * Lifetime: the number holds until the next words-changed.
     * Failure: none; 0 when there are no words. */
    uint64_t(PW_CALL* count)(const pw_host* host);

    /* [worker] Fills `out` with the word at an index below the count; sorted by list, then word.
     * Lifetime: the texts live until the next words-changed or the plugin's end.
     * Failure: PW_E_ARGUMENT: no such index; `out` is left alone. */
    pw_status(PW_CALL* get)(const pw_host* host, uint64_t index, pw_word* out);

    /* [worker] Proposes a word for the user's list of allowed words; the user decides.
     * Lifetime: the word may die after the call.
     * Failure: PW_E_TEXT: no word; PW_E_LIMIT: too many proposals at once. */
    pw_status(PW_CALL* propose)(const pw_host* host, pw_text word);
} pw_host_words;

/* The glossary of abbreviations that is in force. */
#define PW_HOST_GLOSSARY "planwright.glossary/1"

typedef struct pw_term {
    pw_text abbreviation; /* "PDU"; may be empty for a term without one */
    pw_text expansion;    /* "Probation Delivery Unit" */
    pw_text note;         /* for people, or empty */
    pw_text language;     /* BCP 47, or empty for the plan's */
} pw_term;

typedef struct pw_host_glossary {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [worker] How many terms there are.
     * Lifetime: the number holds until the next words-changed.
     * Failure: none; 0 when there is no glossary. */
    uint64_t(PW_CALL* count)(const pw_host* host);

    /* [worker] Fills `out` with the term at an index below the count, in the glossary's order.
     * Lifetime: the texts live until the next words-changed or the plugin's end.
     * Failure: PW_E_ARGUMENT: no such index; `out` is left alone. */
    pw_status(PW_CALL* get)(const pw_host* host, uint64_t index, pw_term* out);
} pw_host_glossary;

/* Abbreviations that readers of the plan's edition know without being told. */
#define PW_HOST_WELL_KNOWN "planwright.well-known/1"

typedef struct pw_host_well_known {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [worker] How many there are.
     * Lifetime: the number holds until the next words-changed.
     * Failure: none; 0 when there are none. */
    uint64_t(PW_CALL* count)(const pw_host* host);
    /* [worker] The abbreviation at an index below the count, in order.
     * Lifetime: the text lives until the next words-changed or the plugin's end.
     * Failure: an empty text: no such index. */
    pw_text(PW_CALL* get)(const pw_host* host, uint64_t index);
} pw_host_well_known;

/* Folders that the plugin may read besides its own. */
#define PW_HOST_FOLDERS "planwright.folders/1"

typedef struct pw_host_folders {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [any] The folder that the library or program stands in, and its data.
     * Lifetime: as long as the plugin.
     * Failure: none. */
    pw_text(PW_CALL* own)(const pw_host* host);

    /* [any] The folder at an index from 0 of those granted for a right ("dictionaries").
     * Lifetime: as long as the plugin.
     * Failure: an empty text: the right is not granted, or there is no such index. */
    pw_text(PW_CALL* granted)(const pw_host* host, pw_text right, uint64_t index);
} pw_host_folders;

#endif
