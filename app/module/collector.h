// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planwright/plugin.h"
#include "wire/protocol.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace planwright::module {

inline constexpr std::size_t max_findings_a_field = 1000;
inline constexpr std::size_t max_result_bytes = 32UL * 1024 * 1024; ///< of one call

/// What one call brought.
struct Collected {
    std::vector<wire::Finding> findings;
    std::vector<std::string> suggestions;
    std::vector<wire::Edit> edits;
    std::vector<wire::TableRow> rows;
    std::vector<wire::Covered> covered;
};

/// Asked whether the call should stop; told how far it is.
struct CallContext {
    std::function<bool()> cancelled;
    std::function<void(double fraction, std::string_view note)> progress;
};

/// What results a call may bring, and where they may stand.
struct Accepts {
    enum class What : std::uint8_t { findings, suggestions, edits, rows, covered };
    What what = What::findings;
    /// Whether a range is one of the text that the call is about, on edges of code points.
    std::function<bool(const wire::Range&)> is_good;
};

/// The sinks that one plugin gets, one call after the other. Everything that comes in is copied and
/// checked; the first rule that is broken is remembered. A sink that is used after its call or from
/// another thread is noticed too, for the last few calls.
class Sinks {
public:
    explicit Sinks(std::string plugin_id);
    Sinks(const Sinks&) = delete;
    Sinks& operator=(const Sinks&) = delete;

    /// Begins a call; the sink is good until end().
    [[nodiscard]] const pw_sink* begin(Accepts accepts, CallContext context);
    [[nodiscard]] Collected end();

    /// The rule that was broken, in words: by this call, or since the last one by a sink whose call
    /// was over. Forgets it.
    [[nodiscard]] std::optional<std::string> take_broken_rule();

private:
    struct Slot {
        Sinks* sinks = nullptr;
        std::atomic<bool> alive{false};
        std::thread::id thread;
        pw_sink sink{};
    };
    struct Functions; // the C functions

    [[nodiscard]] pw_status enter(const pw_sink* sink, std::optional<Accepts::What> what);
    [[nodiscard]] pw_status refuse(pw_status status, std::string_view rule);
    [[nodiscard]] pw_status take(const pw_diagnostic& raw);
    [[nodiscard]] pw_status take_suggestion(pw_text raw);
    [[nodiscard]] pw_status take(const pw_edit& raw);
    [[nodiscard]] pw_status take_row(bool header, const pw_text* cells, std::uint32_t count,
                                     const pw_field* source);
    [[nodiscard]] pw_status take(const pw_covered& raw);
    [[nodiscard]] pw_status progress(double fraction, pw_text note);
    [[nodiscard]] pw_status read_head(const pw_diagnostic& raw, wire::Finding& out);
    [[nodiscard]] pw_status read_parts(const pw_diagnostic& raw, wire::Finding& out);
    [[nodiscard]] pw_status read_fix(const pw_fix& raw, wire::Fix& out);
    [[nodiscard]] pw_status read_text(pw_text raw, std::string& out);
    [[nodiscard]] pw_status read_range(const pw_range& raw, wire::Range& out);
    [[nodiscard]] pw_status over_limit();

    std::string plugin_id_;
    std::array<Slot, 16> slots_; // used in turn, so that a late caller meets a dead one
    std::size_t current_ = 0;
    Accepts accepts_;
    CallContext context_;
    Collected collected_;
    std::map<wire::Place, std::size_t> counts_;
    std::size_t bytes_ = 0;
    unsigned refused_ = 0; // after the limit
    std::optional<std::string> broken_;
    std::atomic<bool> used_late_{false};
};

} // namespace planwright::module
