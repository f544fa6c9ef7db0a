// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

/* The plugin of the guide in plain C: what the C++ glue does otherwise, written out. */
#include <planwright/plugin.h>
#include <stdlib.h>

struct exclamation {
    pw_plugin plugin;
    const pw_host* host;
    int64_t allowed;
};

static struct exclamation* self_of(const pw_plugin* plugin) {
    return (struct exclamation*)plugin->ctx;
}

static pw_text words(const char* s) {
    const pw_text text = {s, strlen(s)};
    return text;
}

static pw_status PW_CALL settings_changed(const pw_plugin* plugin) {
    struct exclamation* self = self_of(plugin);
    const pw_host_settings* settings =
        (const pw_host_settings*)self->host->get_extension(self->host, words(PW_HOST_SETTINGS));
    pw_value value = {sizeof value, 0, 0, 0, {NULL, 0}};
    if (settings && settings->get(self->host, words("allowed"), 0, &value) == PW_OK &&
        value.type == PW_VALUE_INTEGER)
        self->allowed = value.integer;
    return PW_OK;
}

static pw_status report(const pw_paragraph* paragraph, uint64_t at, const pw_sink* sink) {
    const pw_edit edit = {{paragraph->at, paragraph->start + at, paragraph->start + at + 1},
                          words(".")};
    const pw_fix fix = {words("Put a full stop"), 1, 0, &edit, 1};
    pw_diagnostic found = {0};
    found.struct_size = sizeof found;
    found.severity = PW_WARNING;
    found.rule = words("exclamation-c.mark");
    found.message = words("End the sentence with a full stop.");
    found.place = edit.place;
    found.fixes = &fix;
    found.fix_count = 1;
    return sink->diagnostic(sink, &found);
}

static pw_status PW_CALL check(const pw_plugin* plugin, const pw_paragraph* paragraph,
                               const pw_sink* sink) {
    const int64_t allowed = self_of(plugin)->allowed;
    int64_t seen = 0;
    for (uint64_t at = 0; at < paragraph->text.size; ++at) {
        if (paragraph->text.data[at] != '!' || ++seen <= allowed)
            continue;
        const pw_status status = report(paragraph, at, sink);
        if (status != PW_OK)
            return status == PW_E_LIMIT ? PW_OK : status;
    }
    return PW_OK;
}

static pw_status PW_CALL start(const pw_plugin* plugin) {
    return settings_changed(plugin);
}

static void PW_CALL destroy(const pw_plugin* plugin) {
    free(self_of(plugin));
}

static const void* PW_CALL get_extension(const pw_plugin* plugin, pw_text id) {
    static const pw_text_check text_check = {sizeof text_check, 0, check};
    static const pw_changed changed = {sizeof changed, 0, settings_changed};
    (void)plugin;
    if (pw_text_equal(id, words(PW_EXT_TEXT_CHECK)))
        return &text_check;
    if (pw_text_equal(id, words(PW_EXT_SETTINGS)))
        return &changed;
    return NULL;
}

static const pw_descriptor about = {sizeof about, 0, PW_TEXT("exclamation-c"),
                                    PW_TEXT("Exclamation marks in C"), PW_TEXT("1.0.0")};

static const pw_descriptor* PW_CALL descriptor(const pw_factory* factory, uint32_t index) {
    (void)factory;
    return index == 0 ? &about : NULL;
}

static const pw_plugin* PW_CALL create(const pw_factory* factory, const pw_host* host, pw_text id) {
    struct exclamation* self = NULL;
    (void)factory;
    if (pw_text_equal(id, about.id))
        self = (struct exclamation*)calloc(1, sizeof *self);
    if (!self)
        return NULL;
    const pw_plugin plugin = {sizeof plugin, 0, &about, self, start, destroy, get_extension};
    self->plugin = plugin;
    self->host = host;
    return &self->plugin;
}

static const void* PW_CALL get_factory(pw_text id) {
    static const pw_factory factory = {sizeof factory, 0, descriptor, create};
    return pw_text_equal(id, words(PW_PLUGIN_FACTORY)) ? &factory : NULL;
}

static pw_status PW_CALL init(pw_text folder) {
    (void)folder;
    return PW_OK;
}

static void PW_CALL deinit(void) {}

PW_DECLARE_ENTRY
const pw_entry planwright_entry_1 = {sizeof(pw_entry), PW_ABI_MAJOR, PW_ABI_MINOR, 0, init,
                                     deinit,           get_factory};
