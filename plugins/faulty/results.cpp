// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "faulty.h"

#include <cstdint>

namespace faulty {

namespace {

/// Never asks whether to stop and never listens.
pw_status flood(const pw_paragraph& paragraph, const pw_sink& sink) {
    const pw_diagnostic out = finding(paragraph, "flood.one", "One more.");
    while (true)
        sink.diagnostic(&sink, &out);
}

pw_status range_outside(const pw_paragraph& paragraph, const pw_sink& sink) {
    pw_diagnostic out = finding(paragraph, "range-outside.word", "Behind the end.");
    out.place.end = out.place.begin + paragraph.text.size + 1;
    sink.diagnostic(&sink, &out);
    return PW_OK;
}

pw_status range_reversed(const pw_paragraph& paragraph, const pw_sink& sink) {
    pw_diagnostic out = finding(paragraph, "range-reversed.word", "Turned round.");
    out.place.begin = out.place.end + paragraph.text.size;
    sink.diagnostic(&sink, &out);
    return PW_OK;
}

/// Right as long as the text is ASCII.
pw_status range_inside_character(const pw_paragraph& paragraph, const pw_sink& sink) {
    const pw_diagnostic out =
        finding(paragraph, "range-inside-character.letter", "The first letter.", 1);
    sink.diagnostic(&sink, &out);
    return PW_OK;
}

pw_status range_elsewhere(const pw_paragraph& paragraph, const pw_sink& sink) {
    pw_diagnostic out = finding(paragraph, "range-elsewhere.row", "In another row.");
    out.place.at.row_id += 1;
    sink.diagnostic(&sink, &out);
    return PW_OK;
}

/// Takes `start` for nothing: right only for the first paragraph of a field.
pw_status range_of_paragraph(const pw_paragraph& paragraph, const pw_sink& sink) {
    pw_diagnostic out =
        finding(paragraph, "range-of-paragraph.begin", "Counted from the wrong end.");
    out.place.begin = out.place.end = 0;
    sink.diagnostic(&sink, &out);
    return PW_OK;
}

pw_status bad_text(const pw_paragraph& paragraph, const pw_sink& sink) {
    const pw_diagnostic out = finding(paragraph, "bad-text.bytes", "No text: \xff\xfe.");
    sink.diagnostic(&sink, &out);
    return PW_OK;
}

pw_status foreign_rule(const pw_paragraph& paragraph, const pw_sink& sink) {
    const pw_diagnostic out = finding(paragraph, "spelling.unknown-word", "Not mine.");
    sink.diagnostic(&sink, &out);
    return PW_OK;
}

pw_status small_struct(const pw_paragraph& paragraph, const pw_sink& sink) {
    pw_diagnostic out = finding(paragraph, "small-struct.any", "Half of it.");
    out.struct_size = 16;
    sink.diagnostic(&sink, &out);
    return PW_OK;
}

pw_status wrong_result(const pw_paragraph&, const pw_sink& sink) {
    sink.suggestion(&sink, text("nobody asked"));
    return PW_OK;
}

pw_status changes_its_mind(const pw_paragraph& paragraph, const pw_sink& sink) {
    static unsigned calls = 0;
    if (++calls % 2 == 0)
        return PW_OK;
    const pw_diagnostic out = finding(paragraph, "changes-its-mind.now", "Only every other time.");
    sink.diagnostic(&sink, &out);
    return PW_OK;
}

/// Remembers the sink of one call and uses it in the next.
pw_status late_sink(const pw_paragraph& paragraph, const pw_sink& sink) {
    static const pw_sink* before = nullptr;
    if (before != nullptr) {
        const pw_diagnostic out = finding(paragraph, "late-sink.word", "Too late.");
        before->diagnostic(before, &out);
    }
    before = &sink;
    return PW_OK;
}

pw_status ignores_cancel(const pw_paragraph& paragraph, const pw_sink& sink) {
    const pw_diagnostic out = finding(paragraph, "ignores-cancel.word", "Whatever you say.");
    sink.diagnostic(&sink, &out);
    return PW_OK;
}

pw_status fails(const pw_paragraph&, const pw_sink&) {
    return PW_E_FAILED;
}

} // namespace

const Fault results[] = {
    {"flood", nullptr, flood, nullptr},
    {"range-outside", nullptr, range_outside, nullptr},
    {"range-reversed", nullptr, range_reversed, nullptr},
    {"range-inside-character", nullptr, range_inside_character, nullptr},
    {"range-elsewhere", nullptr, range_elsewhere, nullptr},
    {"range-of-paragraph", nullptr, range_of_paragraph, nullptr},
    {"bad-text", nullptr, bad_text, nullptr},
    {"foreign-rule", nullptr, foreign_rule, nullptr},
    {"small-struct", nullptr, small_struct, nullptr},
    {"wrong-result", nullptr, wrong_result, nullptr},
    {"changes-its-mind", nullptr, changes_its_mind, nullptr},
    {"late-sink", nullptr, late_sink, nullptr},
    {"ignores-cancel", nullptr, ignores_cancel, nullptr},
    {"fails", nullptr, fails, nullptr},
    {{}, nullptr, nullptr, nullptr},
};

} // namespace faulty
