// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planwright/plugin.h"

#include <cstdint>
#include <string_view>

/// Plugins that each break one rule, for tests. Written on the bare C interface, because the glue
/// would hold them back.
namespace faulty {

/// One plugin of this library. Functions that are null do nothing and succeed.
struct Fault {
    std::string_view id;
    pw_status (*start)();
    pw_status (*check)(const pw_paragraph&, const pw_sink&);
    void (*destroy)();
};

/// Ended by one without an id.
extern const Fault results[];   ///< lies in what is delivered
extern const Fault processes[]; ///< harm to the process: crashes, hangs, threads, memory
extern const Fault probes[];    ///< report what a sandbox lets through

[[nodiscard]] inline std::string_view view(pw_text text) {
    return {text.data, static_cast<std::size_t>(text.size)};
}
[[nodiscard]] inline pw_text text(std::string_view s) {
    return {s.data(), s.size()};
}

/// A finding that is right in all respects, on the first `size` bytes of the paragraph.
[[nodiscard]] inline pw_diagnostic finding(const pw_paragraph& paragraph, std::string_view rule,
                                           std::string_view message, std::uint64_t size = 0) {
    pw_diagnostic out{};
    out.struct_size = sizeof out;
    out.severity = PW_WARNING;
    out.rule = text(rule);
    out.message = text(message);
    out.place = {paragraph.at, paragraph.start, paragraph.start + size};
    return out;
}

} // namespace faulty
