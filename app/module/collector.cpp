// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "module/collector.h"

#include "module/texts.h"

#include <utility>

namespace planwright::module {

namespace {

constexpr unsigned patience_after_limit = 1000;
constexpr std::uint64_t max_parts = 100; // of one finding

bool is_letter_of_smart(std::uint32_t letter) {
    return letter == 0 ||
           (letter < 128 &&
            std::string_view("SMART").find(static_cast<char>(letter)) != std::string_view::npos);
}

} // namespace

/// Entered from C: a sink knows its slot.
struct Sinks::Functions {
    static Sinks& of(const pw_sink* sink) { return *static_cast<Slot*>(sink->ctx)->sinks; }

    static pw_status PW_CALL diagnostic(const pw_sink* sink, const pw_diagnostic* raw) {
        Sinks& self = of(sink);
        if (const pw_status status = self.enter(sink, Accepts::What::findings); status != PW_OK)
            return status;
        if (raw == nullptr || raw->struct_size < sizeof(pw_diagnostic))
            return self.refuse(PW_E_ARGUMENT, "gave no whole finding");
        return self.take(*raw);
    }
    static pw_status PW_CALL suggestion(const pw_sink* sink, pw_text raw) {
        Sinks& self = of(sink);
        const pw_status status = self.enter(sink, Accepts::What::suggestions);
        return status != PW_OK ? status : self.take_suggestion(raw);
    }
    static pw_status PW_CALL edit(const pw_sink* sink, const pw_edit* raw) {
        Sinks& self = of(sink);
        if (const pw_status status = self.enter(sink, Accepts::What::edits); status != PW_OK)
            return status;
        return raw == nullptr ? self.refuse(PW_E_ARGUMENT, "gave no edit") : self.take(*raw);
    }
    static pw_status PW_CALL table_row(const pw_sink* sink, std::uint32_t is_header,
                                       const pw_text* cells, std::uint32_t count,
                                       const pw_field* source) {
        Sinks& self = of(sink);
        if (const pw_status status = self.enter(sink, Accepts::What::rows); status != PW_OK)
            return status;
        if (cells == nullptr && count > 0)
            return self.refuse(PW_E_ARGUMENT, "gave no cells");
        return self.take_row(is_header != 0, cells, count, source);
    }
    static pw_status PW_CALL progress(const pw_sink* sink, double fraction, pw_text note) {
        Sinks& self = of(sink);
        const pw_status status = self.enter(sink, std::nullopt);
        return status != PW_OK ? status : self.progress(fraction, note);
    }
    static pw_status PW_CALL poll(const pw_sink* sink) {
        return of(sink).enter(sink, std::nullopt);
    }
    static pw_status PW_CALL covered(const pw_sink* sink, const pw_covered* raw) {
        Sinks& self = of(sink);
        if (const pw_status status = self.enter(sink, Accepts::What::covered); status != PW_OK)
            return status;
        if (raw == nullptr || raw->struct_size < sizeof(pw_covered))
            return self.refuse(PW_E_ARGUMENT, "gave no whole letter");
        return self.take(*raw);
    }
};

Sinks::Sinks(std::string plugin_id) : plugin_id_(std::move(plugin_id)) {
    for (Slot& slot : slots_) {
        slot.sinks = this;
        slot.sink = {sizeof slot.sink,
                     0,
                     &slot,
                     Functions::diagnostic,
                     Functions::suggestion,
                     Functions::edit,
                     Functions::table_row,
                     Functions::progress,
                     Functions::poll,
                     Functions::covered};
    }
}

const pw_sink* Sinks::begin(Accepts accepts, CallContext context) {
    accepts_ = std::move(accepts);
    context_ = std::move(context);
    collected_ = {};
    counts_.clear();
    bytes_ = 0;
    refused_ = 0;
    current_ = (current_ + 1) % slots_.size();
    Slot& slot = slots_[current_];
    slot.thread = std::this_thread::get_id();
    slot.alive.store(true);
    return &slot.sink;
}

Collected Sinks::end() {
    slots_[current_].alive.store(false);
    context_ = {};
    return std::exchange(collected_, {});
}

std::optional<std::string> Sinks::take_broken_rule() {
    if (used_late_.exchange(false) && !broken_)
        broken_ = "used a sink after its call, or on a thread of its own";
    return std::exchange(broken_, std::nullopt);
}

/// Nothing but the slot may be touched before it is known that the call is on.
pw_status Sinks::enter(const pw_sink* sink, std::optional<Accepts::What> what) {
    const Slot& slot = *static_cast<const Slot*>(sink->ctx);
    if (!slot.alive.load() || slot.thread != std::this_thread::get_id()) {
        used_late_.store(true);
        return PW_E_STATE;
    }
    if (context_.cancelled && context_.cancelled())
        return PW_CANCELLED;
    if (what && *what != accepts_.what)
        return refuse(PW_E_STATE, "gave a result that the call does not take");
    return PW_OK;
}

pw_status Sinks::refuse(pw_status status, std::string_view rule) {
    if (!broken_)
        broken_ = std::string(rule);
    return status;
}

/// Too much is no fault, but going on after being told is.
pw_status Sinks::over_limit() {
    if (++refused_ > patience_after_limit)
        return refuse(PW_E_LIMIT, "floods: goes on although it was told to stop");
    return PW_E_LIMIT;
}

pw_status Sinks::read_text(pw_text raw, std::string& out) {
    auto text = checked(raw);
    if (!text)
        return refuse(PW_E_TEXT, "gave text that is no UTF-8");
    bytes_ += text->size();
    out = std::move(*text);
    return PW_OK;
}

pw_status Sinks::read_range(const pw_range& raw, wire::Range& out) {
    out = range_of(raw);
    if (!accepts_.is_good || !accepts_.is_good(out))
        return refuse(PW_E_RANGE, "gave a range that does not lie in its text");
    return PW_OK;
}

pw_status Sinks::read_head(const pw_diagnostic& raw, wire::Finding& out) {
    if (raw.severity > PW_ERROR || raw.blocks > 1 || !is_letter_of_smart(raw.letter))
        return refuse(PW_E_ARGUMENT,
                      "gave a finding with a severity or letter that does not exist");
    out.severity = raw.severity;
    out.blocks = raw.blocks != 0;
    out.letter = static_cast<char>(raw.letter);
    for (const auto& [from, to] :
         {std::pair{raw.rule, &out.rule}, {raw.message, &out.message}, {raw.help, &out.help}}) {
        if (const pw_status status = read_text(from, *to); status != PW_OK)
            return status;
    }
    const std::string prefix = plugin_id_ + ".";
    if (out.rule.size() <= prefix.size() || out.rule.compare(0, prefix.size(), prefix) != 0)
        return refuse(PW_E_ARGUMENT, "gave a rule whose id does not begin with the plugin's");
    if (out.message.empty())
        return refuse(PW_E_ARGUMENT, "gave a finding without a message");
    return read_range(raw.place, out.place);
}

pw_status Sinks::read_fix(const pw_fix& raw, wire::Fix& out) {
    if (raw.edit_count > max_parts || (raw.edit_count > 0 && raw.edits == nullptr))
        return refuse(PW_E_ARGUMENT, "gave a fix without its edits");
    out.safe = raw.safe != 0;
    pw_status status = read_text(raw.title, out.title);
    for (std::uint64_t i = 0; status == PW_OK && i < raw.edit_count; ++i) {
        wire::Edit& edit = out.edits.emplace_back();
        status = read_range(raw.edits[i].place, edit.place);
        if (status == PW_OK)
            status = read_text(raw.edits[i].replacement, edit.replacement);
    }
    return status;
}

pw_status Sinks::read_parts(const pw_diagnostic& raw, wire::Finding& out) {
    if (raw.related_count > max_parts || raw.fix_count > max_parts ||
        (raw.related_count > 0 && raw.related == nullptr) ||
        (raw.fix_count > 0 && raw.fixes == nullptr))
        return refuse(PW_E_ARGUMENT, "gave a finding without its parts");
    pw_status status = PW_OK;
    for (std::uint64_t i = 0; status == PW_OK && i < raw.related_count; ++i) {
        wire::Related& related = out.related.emplace_back();
        status = read_range(raw.related[i].place, related.place);
        if (status == PW_OK)
            status = read_text(raw.related[i].note, related.note);
    }
    for (std::uint64_t i = 0; status == PW_OK && i < raw.fix_count; ++i)
        status = read_fix(raw.fixes[i], out.fixes.emplace_back());
    return status;
}

pw_status Sinks::take(const pw_diagnostic& raw) {
    wire::Finding finding;
    pw_status status = read_head(raw, finding);
    if (status == PW_OK)
        status = read_parts(raw, finding);
    if (status != PW_OK)
        return status;
    if (counts_[finding.place.at] >= max_findings_a_field || bytes_ > max_result_bytes)
        return over_limit();
    ++counts_[finding.place.at];
    collected_.findings.push_back(std::move(finding));
    return PW_OK;
}

pw_status Sinks::take_suggestion(pw_text raw) {
    std::string suggestion;
    if (const pw_status status = read_text(raw, suggestion); status != PW_OK)
        return status;
    if (collected_.suggestions.size() >= max_parts)
        return over_limit();
    collected_.suggestions.push_back(std::move(suggestion));
    return PW_OK;
}

pw_status Sinks::take(const pw_edit& raw) {
    wire::Edit edit;
    pw_status status = read_range(raw.place, edit.place);
    if (status == PW_OK)
        status = read_text(raw.replacement, edit.replacement);
    if (status != PW_OK)
        return status;
    if (bytes_ > max_result_bytes || ++counts_[edit.place.at] > max_findings_a_field)
        return over_limit();
    collected_.edits.push_back(std::move(edit));
    return PW_OK;
}

pw_status Sinks::take_row(bool header, const pw_text* cells, std::uint32_t count,
                          const pw_field* source) {
    const bool other_width =
        !collected_.rows.empty() && collected_.rows.back().cells.size() != count;
    if (count == 0 || count > max_parts || other_width)
        return refuse(PW_E_ARGUMENT, "gave rows of one table with different numbers of cells");
    wire::TableRow row;
    row.header = header;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (const pw_status status = read_text(cells[i], row.cells.emplace_back()); status != PW_OK)
            return status;
    }
    if (source != nullptr) {
        wire::Range whole;
        if (const pw_status status = read_range({*source, 0, 0}, whole); status != PW_OK)
            return status;
        row.source = whole.at;
    }
    if (bytes_ > max_result_bytes)
        return over_limit();
    collected_.rows.push_back(std::move(row));
    return PW_OK;
}

pw_status Sinks::take(const pw_covered& raw) {
    if (raw.letter == 0 || !is_letter_of_smart(raw.letter) ||
        raw.place.at.field != field_of_letter(static_cast<char>(raw.letter)))
        return refuse(PW_E_ARGUMENT, "gave a letter that does not exist, or in another's field");
    wire::Covered covered{static_cast<char>(raw.letter), {}};
    if (const pw_status status = read_range(raw.place, covered.place); status != PW_OK)
        return status;
    // An action has five letters: whoever names one twice would go on without end.
    const std::size_t bit = std::string_view("SMART").find(covered.letter);
    std::size_t& seen = counts_[{covered.place.at.row, PW_FIELD_DOCUMENT, 0}];
    if ((seen & (std::size_t{1} << bit)) != 0)
        return refuse(PW_E_ARGUMENT, "gave a letter of an action twice");
    seen |= std::size_t{1} << bit;
    collected_.covered.push_back(covered);
    return PW_OK;
}

pw_status Sinks::progress(double fraction, pw_text note) {
    const auto text = checked(note);
    if (!text || !(fraction >= 0 && fraction <= 1))
        return refuse(PW_E_ARGUMENT, "reported a progress that is none");
    if (context_.progress)
        context_.progress(fraction, *text);
    return PW_OK;
}

} // namespace planwright::module
