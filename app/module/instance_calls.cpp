// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "module/instance_calls.h"

#include "module/texts.h"

namespace planwright::module {

namespace {

tl::unexpected<Error> not_offered() {
    return fail(ErrorCode::unsupported, "does not offer that");
}

} // namespace

Result<void> Instance::judge(pw_status status) {
    if (status == PW_OK)
        return {};
    if (status == PW_CANCELLED)
        return fail(ErrorCode::cancelled, "was cancelled");
    if (status == PW_E_MEMORY)
        return fail(ErrorCode::io, "had no memory left");
    return fail(ErrorCode::io, "says that it failed");
}

Accepts Instance::in_paragraph(Accepts::What what, const wire::Paragraph& paragraph) const {
    return {what, [&paragraph](const wire::Range& range) {
                return range.at == paragraph.at && lies_in(range, paragraph.text, paragraph.start);
            }};
}

Accepts Instance::in_plan(Accepts::What what) const {
    return {what, [this](const wire::Range& range) {
                const auto text = plan_.text_of_field(range.at);
                return text && lies_in(range, *text);
            }};
}

Result<std::vector<wire::Finding>> Instance::check_text(const wire::Paragraph& paragraph,
                                                        const CallContext& context) {
    if (text_check_ == nullptr)
        return not_offered();
    const pw_paragraph raw_paragraph = raw(paragraph);
    return collect(in_paragraph(Accepts::What::findings, paragraph), context,
                   [&](const pw_sink* sink) {
                       return text_check_->check(plugin_, &raw_paragraph, sink);
                   })
        .map([](Collected&& collected) { return std::move(collected.findings); });
}

Result<void> Instance::open_plan(wire::Facts facts) {
    plan_.open(std::move(facts));
    if (plan_check_ == nullptr)
        return {};
    const pw_plan raw_plan = plan_.facts_only();
    return call([&] { return plan_check_->begin(plugin_, &raw_plan); });
}

Result<void> Instance::append_rows(std::vector<wire::SharedRow> rows) {
    if (!plan_.is_open())
        return fail(ErrorCode::usage, "was given rows before a plan was opened");
    const auto before = static_cast<std::size_t>(plan_.row_count());
    plan_.append(std::move(rows));
    if (plan_check_ == nullptr)
        return {};
    const pw_plan raw_plan = plan_.from(before);
    return call([&] { return plan_check_->rows(plugin_, &raw_plan); });
}

Result<void> Instance::change_plan(wire::Facts facts, const std::vector<wire::Delta>& deltas) {
    if (auto done = plan_.change(std::move(facts), deltas); !done)
        return fail(ErrorCode::usage, "was given a change to another plan");
    if (plan_check_ == nullptr)
        return {};
    std::vector<RawRow> rows;
    rows.reserve(deltas.size());
    std::vector<pw_row> raw_rows;
    raw_rows.reserve(deltas.size());
    std::vector<pw_delta> raw_deltas;
    for (const wire::Delta& delta : deltas) {
        const pw_row* row = nullptr;
        if (delta.row) {
            raw_rows.push_back(rows.emplace_back(delta.row).raw());
            row = &raw_rows.back();
        }
        raw_deltas.push_back({delta.kind, 0, delta.row_id, delta.after_id, row});
    }
    const pw_plan raw_plan = plan_.facts_only();
    return call([&] {
        return plan_check_->change(plugin_, &raw_plan, raw_deltas.data(), raw_deltas.size());
    });
}

Result<std::vector<wire::Finding>> Instance::check_plan(const CallContext& context) {
    if (plan_check_ == nullptr)
        return not_offered();
    if (!plan_.is_open())
        return fail(ErrorCode::usage, "was asked about a plan before one was opened");
    const pw_plan raw_plan = plan_.whole();
    return collect(
               in_plan(Accepts::What::findings), context,
               [&](const pw_sink* sink) { return plan_check_->check(plugin_, &raw_plan, sink); })
        .map([](Collected&& collected) { return std::move(collected.findings); });
}

Result<std::vector<std::string>> Instance::suggest(const wire::Paragraph& paragraph,
                                                   const wire::Range& range,
                                                   const CallContext& context) {
    if (suggest_ == nullptr)
        return not_offered();
    const pw_paragraph raw_paragraph = raw(paragraph);
    const pw_range raw_range = raw(range);
    return collect(in_paragraph(Accepts::What::suggestions, paragraph), context,
                   [&](const pw_sink* sink) {
                       return suggest_->suggest(plugin_, &raw_paragraph, &raw_range, sink);
                   })
        .map([](Collected&& collected) { return std::move(collected.suggestions); });
}

Result<std::vector<wire::Covered>> Instance::coverage(const CallContext& context) {
    if (coverage_ == nullptr)
        return not_offered();
    const pw_plan raw_plan = plan_.whole();
    return collect(in_plan(Accepts::What::covered), context,
                   [&](const pw_sink* sink) { return coverage_->cover(plugin_, &raw_plan, sink); })
        .map([](Collected&& collected) { return std::move(collected.covered); });
}

Result<std::vector<wire::TableRow>> Instance::table(std::string_view id,
                                                    const CallContext& context) {
    if (tables_ == nullptr)
        return not_offered();
    const pw_plan raw_plan = plan_.whole();
    return collect(in_plan(Accepts::What::rows), context,
                   [&](const pw_sink* sink) {
                       return tables_->build(plugin_, text_of(id), &raw_plan, sink);
                   })
        .map([](Collected&& collected) { return std::move(collected.rows); });
}

Result<std::vector<wire::Edit>> Instance::command(std::string_view id, const CallContext& context) {
    if (commands_ == nullptr)
        return not_offered();
    const pw_plan raw_plan = plan_.whole();
    return collect(in_plan(Accepts::What::edits), context,
                   [&](const pw_sink* sink) {
                       return commands_->run(plugin_, text_of(id), &raw_plan, sink);
                   })
        .map([](Collected&& collected) { return std::move(collected.edits); });
}

Result<std::vector<wire::Edit>> Instance::transform(std::string_view id,
                                                    const wire::Paragraph& paragraph,
                                                    const wire::Range& range,
                                                    const CallContext& context) {
    if (transform_ == nullptr)
        return not_offered();
    const pw_paragraph raw_paragraph = raw(paragraph);
    const pw_range raw_range = raw(range);
    Accepts inside = in_paragraph(Accepts::What::edits, paragraph);
    inside.is_good = [&range, in_text = std::move(inside.is_good)](const wire::Range& edit) {
        return in_text(edit) && edit.begin >= range.begin && edit.end <= range.end;
    };
    return collect(std::move(inside), context,
                   [&](const pw_sink* sink) {
                       return transform_->run(plugin_, text_of(id), &raw_paragraph, &raw_range,
                                              sink);
                   })
        .map([](Collected&& collected) { return std::move(collected.edits); });
}

} // namespace planwright::module
