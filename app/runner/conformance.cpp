// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "runner/conformance.h"

#include "module/library.h"
#include "module/texts.h"

#include <fmt/format.h>

namespace planwright::runner {

Result<std::unique_ptr<module::Instance>> Subject::start(wire::Offer offer) const {
    offer.host_name = "Planwright";
    offer.own_folder = library.parent_path().string();
    return module::Instance::start(library, plugin, std::move(offer), {});
}

const std::vector<Case>& conformance_cases() {
    static const std::vector<Case> cases = [] {
        std::vector<Case> all;
        for (const auto& part :
             {library_cases(), text_cases(), call_cases(), plan_cases(), process_cases()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return cases;
}

Result<void> run_case(std::string_view name, const Subject& subject) {
    for (const Case& one : conformance_cases()) {
        if (one.name == name)
            return one.run(subject);
    }
    return fail(ErrorCode::not_found, fmt::format("there is no case \"{}\"", name));
}

Result<std::vector<std::string>> plugins_in(const std::filesystem::path& library) {
    const auto entry = module::load_library(library);
    if (!entry)
        return tl::unexpected(entry.error());
    const auto factory = module::plugin_factory(**entry);
    if (!factory)
        return tl::unexpected(factory.error());
    std::vector<std::string> ids;
    constexpr std::uint32_t most = 1000;
    for (std::uint32_t i = 0; i < most; ++i) {
        const pw_descriptor* one = (*factory)->descriptor(*factory, i);
        if (one == nullptr)
            break;
        if (const auto id = module::checked(one->id))
            ids.push_back(*id);
    }
    return ids;
}

wire::Paragraph paragraph_of(std::string text, std::uint64_t row, std::uint64_t start) {
    wire::Paragraph p;
    p.at = {row, PW_FIELD_TEXT, 0};
    p.start = start;
    p.text = std::move(text);
    p.language = "en-GB";
    return p;
}

std::vector<wire::Paragraph> sample_paragraphs() {
    std::vector<wire::Paragraph> result;
    std::uint64_t row = 0;
    for (
        const char* text :
        {"The Head of the PDU will review all cases each month, and report by March 2025.",
         "WILL BE DONE!! asap, as soon as possible; in due course (TBC) etc...",
         "the staff’s “quotes” – dashes—ellipses… and non\u00a0breaking spaces",
         "Bydd Pennaeth yr Uned yn adolygu pob achos yn Llŷn, Tŷ Ŵyl a Môn.",
         "e\u0301 decomposed, ﬁ ligature, \u200bzero width, Соpу look-alikes",
         "😀 emoji 👩‍👩‍👧 and flags 🏴󠁧󠁢󠁷󠁬󠁳󠁿 outside the first plane 𝒜",
         "a\nforced line break\tand a tab", " ", "x", "é", "A", "12/03/2024 01.02.24 £1,000 50%",
         "www.example.org a@example.org https://example.org/?a=b&c=d#e",
         "<b>not markup</b> & \"quotes\" \\ 'single' `backtick`"}) {
        ++row;
        result.push_back(paragraph_of(text, row, row % 3 == 0 ? 0 : 100 + row));
    }
    wire::Paragraph item = paragraph_of("An item of a list", ++row, 4);
    item.list = PW_LIST_LETTER;
    item.level = 2;
    item.kind = PW_TEXT_MEASURE;
    item.language = "cy";
    result.push_back(item);
    wire::Paragraph frame = paragraph_of("A sentence of the frame", 0, 0);
    frame.at = {0, PW_FIELD_INTRODUCTION, 1};
    result.push_back(frame);
    return result;
}

std::string huge_text(std::size_t bytes) {
    constexpr std::string_view sentence =
        "The Head of the PDU will review cases in Llŷn, “as agreed”, by March 2025. ";
    std::string text;
    text.reserve(bytes + sentence.size());
    while (text.size() < bytes)
        text += sentence;
    return text;
}

namespace {

wire::SharedRow action_row(std::uint64_t id, std::uint64_t parent, bool owned) {
    wire::Row row;
    row.id = id;
    row.parent = parent;
    row.target = PW_TARGET_MONTH;
    row.due = {2025, 3, 0};
    row.fields[PW_FIELD_TEXT] = "Review cases:\n- each month\n- with “staff”";
    row.spans = {{PW_FIELD_TEXT, PW_TEXT_LEAD_IN, PW_LIST_NONE, 0, 0, 0, 13, ""},
                 {PW_FIELD_TEXT, PW_TEXT_ACTION, PW_LIST_BULLET, 0, 14, 16, 26, ""},
                 {PW_FIELD_TEXT, PW_TEXT_ACTION, PW_LIST_BULLET, 0, 27, 29, 45, ""}};
    if (owned) {
        row.fields[PW_FIELD_OWNER] = "Head of PDU / HoP&Q";
        row.lead = "Head of PDU";
        row.supports = {"HoP&Q"};
    }
    row.fields[PW_FIELD_TARGET] = "March 2025";
    return std::make_shared<const wire::Row>(std::move(row));
}

} // namespace

SamplePlan sample_plan(std::size_t recommendations) {
    SamplePlan plan;
    plan.facts.revision = 1;
    plan.facts.language = "en-GB";
    plan.facts.edition_id = "generic";
    plan.facts.as_of = {2024, 6, 1};
    plan.facts.frame = {{{0, PW_FIELD_PLAN_TITLE, 0}, "ACTION PLAN: NORTH"}};
    plan.facts.posts = {{"Head of PDU", {"Head PDU"}}};
    if (recommendations == 0)
        return plan;
    wire::Row group;
    group.kind = PW_ROW_GROUP;
    group.id = 1;
    group.fields[PW_FIELD_GROUP_HEADING] = "Leadership";
    plan.rows.push_back(std::make_shared<const wire::Row>(group));
    for (std::uint64_t i = 0; i < recommendations; ++i) {
        wire::Row row;
        row.kind = PW_ROW_RECOMMENDATION;
        row.id = 10 + 10 * i;
        row.parent = 1;
        row.status = PW_STATUS_AGREED;
        row.fields[PW_FIELD_NUMBER] = std::to_string(i + 1);
        row.fields[PW_FIELD_RECOMMENDATION] = "Improve “supervision” in Llŷn.";
        row.fields[PW_FIELD_STATUS] = "Agreed";
        plan.rows.push_back(std::make_shared<const wire::Row>(row));
        plan.rows.push_back(action_row(row.id + 1, row.id, true));
        plan.rows.push_back(action_row(row.id + 2, row.id, i % 2 == 0));
    }
    return plan;
}

} // namespace planwright::runner
