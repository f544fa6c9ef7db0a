// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#ifndef PW_ENTRY_H
#define PW_ENTRY_H

#include "planwright/abi.h"
#include "planwright/host.h"

/* How a library is found out: entry symbol -> factory -> plugin -> extensions. */

/* What a plugin is, before it is made. */
typedef struct pw_descriptor {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */
    pw_text id;        /* as in the manifest: small letters, digits and hyphens */
    pw_text name;      /* for people */
    pw_text version;   /* "1.4.0"; results of another version are never reused */
} pw_descriptor;

/* One plugin at work. The plugin fills and owns it. */
typedef struct pw_plugin {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */
    const pw_descriptor* descriptor;
    void* ctx; /* the plugin's */

    /* [worker] The first call after create: reads settings, loads what takes time. No other
     * function but get_extension and destroy is called before it has succeeded.
     * Lifetime: once for each plugin made.
     * Failure: any failure: the plugin is destroyed and the user is told. */
    pw_status(PW_CALL* start)(const struct pw_plugin* plugin);

    /* [main] Frees everything, threads included. Nothing is called afterwards.
     * Lifetime: the last call; the plugin is dead when it returns.
     * Failure: none is told. */
    void(PW_CALL* destroy)(const struct pw_plugin* plugin);

    /* [any] The table of functions of an extension.
     * Lifetime: the table lives as long as the plugin.
     * Failure: null: the plugin does not have it. */
    const void*(PW_CALL* get_extension)(const struct pw_plugin* plugin, pw_text id);
} pw_plugin;

#define PW_PLUGIN_FACTORY "planwright.plugin-factory/1"

typedef struct pw_factory {
    uint32_t struct_size;
    uint32_t reserved; /* 0 */

    /* [any] What the plugin at an index from 0 is.
     * Lifetime: the descriptor lives as long as the library.
     * Failure: null: no such index. */
    const pw_descriptor*(PW_CALL* descriptor)(const struct pw_factory* factory, uint32_t index);

    /* [main] Makes a plugin. It calls nothing of the host but get_extension and the log.
     * Lifetime: the host outlives the plugin; the plugin lives until destroy.
     * Failure: null: no such id, or no memory. */
    const pw_plugin*(PW_CALL* create)(const struct pw_factory* factory, const pw_host* host,
                                      pw_text id);
} pw_factory;

typedef struct pw_entry {
    uint32_t struct_size;
    uint32_t abi_major; /* PW_ABI_MAJOR */
    uint32_t abi_minor; /* PW_ABI_MINOR */
    uint32_t reserved;  /* 0 */

    /* [main] The first call into the library; quick.
     * Lifetime: once, and again only after deinit. `folder` dies with the call.
     * Failure: any failure: the library is not used, deinit is not called. */
    pw_status(PW_CALL* init)(pw_text folder);

    /* [main] The last call into the library, after every plugin was destroyed.
     * Lifetime: once for each init; factories are dead when it returns.
     * Failure: none is told. */
    void(PW_CALL* deinit)(void);

    /* [any] The factory of an id, PW_PLUGIN_FACTORY for plugins.
     * Lifetime: the factory lives until deinit.
     * Failure: null: the library has no such factory. */
    const void*(PW_CALL* get_factory)(pw_text id);
} pw_entry;

/* The symbol that a library exports: `const pw_entry planwright_entry_1`. Its number is the major
 * version, so that a library may serve two at once. */
#define PW_ENTRY_SYMBOL "planwright_entry_1"

#ifdef __cplusplus
#define PW_DECLARE_ENTRY extern "C" PW_EXPORT const pw_entry planwright_entry_1;
#else
#define PW_DECLARE_ENTRY extern PW_EXPORT const pw_entry planwright_entry_1;
#endif

#endif
