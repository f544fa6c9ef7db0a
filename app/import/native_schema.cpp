// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/native_schema.h"

#include "embedded/plan_schema.h"

#include <fmt/format.h>

#include <cassert>
#include <utility>

namespace planwright::native {

namespace {

const xml::Vocabulary& vocabulary() {
    static const xml::Vocabulary words{
        {
            {"action-plan", "the plan"},
            {"edition", "the name of the edition"},
            {"local-edition", "the local edition"},
            {"cover", "the cover"},
            {"submitted", "the submission date"},
            {"response", "the response lines"},
            {"line", "the line"},
            {"published", "the publication dates"},
            {"report", "the report"},
            {"title", "the title"},
            {"overrides", "the deviating wording"},
            {"organisation", "the organisation"},
            {"submitted-label", "the submission label"},
            {"introduction-heading", "the heading of the introduction"},
            {"introduction", "the introduction"},
            {"definition-headings", "the headings of the definitions"},
            {"definitions", "the definitions"},
            {"definition", "the definition"},
            {"term", "the term"},
            {"meaning", "the meaning"},
            {"column-headings", "the column headings"},
            {"heading", "the heading"},
            {"recommendations", "the table"},
            {"group", "the group"},
            {"ungrouped", "the part without a group"},
            {"recommendation", "the recommendation"},
            {"number", "the number"},
            {"text", "the text"},
            {"status", "the status"},
            {"reason-category", "the reason category"},
            {"preamble", "the preamble"},
            {"action", "the action"},
            {"owner", "the owner"},
            {"written", "the owner's entry"},
            {"lead", "the lead"},
            {"support", "the supporting post"},
            {"target", "the target date"},
            {"p", "the paragraph"},
            {"b", "the bold text"},
            {"i", "the italic text"},
            {"sup", "the raised text"},
            {"sub", "the lowered text"},
            {"a", "the link"},
            {"br", "the line break"},
            {"printed-summary", "the printed summary"},
            {"owner-register", "the owner register"},
            {"post", "the post"},
            {"name", "the post's title"},
            {"alias", "the post's other name"},
            {"glossary", "the plan's glossary"},
            {"comments", "the comments"},
            {"comment", "the comment"},
            {"remark", "the remark"},
            {"waivers", "the waivers"},
            {"waiver", "the waiver"},
            {"fragment", "the fragment"},
            {"reason", "the reason"},
        },
        {
            {"id", "16 hexadecimal digits in lower case, not all zero"},
            {"row", "the id of a row"},
            {"date", "a day as 2024-03-31"},
            {"due", "a month as 2024-03"},
            {"version", "\"1.0\""},
            {"level", "a number from 0 to 255"},
            {"resolved", "\"true\" or \"false\""},
            {"index", "a whole number"},
            {"begin", "a whole number"},
            {"end", "a whole number"},
            {"agreed", "a whole number"},
            {"partly-agreed", "a whole number"},
            {"not-agreed", "a whole number"},
            {"total", "a whole number"},
        }};
    return words;
}

} // namespace

const xml::Schema& plan_schema() {
    static const xml::Schema schema = [] {
        const auto text = embedded::plan_schema::file("action-plan-1.xsd");
        assert(text);
        auto compiled = xml::Schema::compile(*text, vocabulary());
        assert(compiled);
        return std::move(*compiled);
    }();
    return schema;
}

std::string said(std::string_view element) {
    const auto found = vocabulary().elements.find(element);
    return found == vocabulary().elements.end() ? fmt::format("the element \"{}\"", element)
                                                : found->second;
}

} // namespace planwright::native
