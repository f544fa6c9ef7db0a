// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "plan_of_texts.h"

#include <algorithm>

namespace glossary::tests {

namespace {

Document document_of(const Texts& texts) {
    Document document;
    for (const std::string& text : texts) {
        const std::string mark = text.substr(0, 2);
        const bool marked = mark == "R:" || mark == "O:" || mark == "T:";
        const std::uint32_t field = mark == "O:"   ? PW_FIELD_OWNER
                                    : mark == "R:" ? PW_FIELD_RECOMMENDATION
                                                   : PW_FIELD_TEXT;
        const Voice voice = mark == "R:"   ? Voice::inspector
                            : mark == "T:" ? Voice::edition
                                           : Voice::author;
        document.push_back(make_passage({document.size() + 1, field, 0}, voice,
                                        marked ? text.substr(2) : text,
                                        "place " + std::to_string(document.size() + 1)));
    }
    return document;
}

std::string words_at(const Analysis& analysis, const pw_range& place) {
    const Passage& passage = analysis.document.at(place.at.row_id - 1);
    return std::string(passage.part({place.begin, place.end}));
}

bool is_of(const pw::Finding& finding, std::string_view rule) {
    return finding.rule == "glossary." + std::string(rule);
}

} // namespace

const Lexicon& lexicon() {
    static const Lexicon words = [] {
        Lexicon result;
        result.add("PDU", "Probation Delivery Unit");
        result.add("SPO", "Senior Probation Officer");
        result.add("OASys", "Offender Assessment System");
        result.add("PQiP", "Professional Qualification in Probation");
        result.add("MARAC", "Multi-Agency Risk Assessment Conference");
        result.add("DA", "domestic abuse");
        result.add("UK", "United Kingdom");
        result.add("IT", "information technology");
        result.add_well_known("UK");
        result.add_well_known("IT");
        return result;
    }();
    return words;
}

Analysis analysis_of(const Texts& texts) {
    return analyse(document_of(texts), lexicon());
}

std::vector<std::string> found(const Texts& texts) {
    const Analysis analysis = analysis_of(texts);
    std::vector<std::string> result;
    for (const pw::Finding& finding : check(analysis))
        result.push_back(finding.rule.substr(9) + ": " + words_at(analysis, finding.place));
    return result;
}

std::vector<std::string> found(std::string_view rule, const Texts& texts) {
    const Analysis analysis = analysis_of(texts);
    std::vector<std::string> result;
    for (const pw::Finding& finding : check(analysis)) {
        if (is_of(finding, rule))
            result.push_back(words_at(analysis, finding.place));
    }
    return result;
}

Texts with_edits(const Analysis& analysis, const std::vector<pw::Edit>& edits) {
    Texts texts;
    for (const Passage& passage : analysis.document)
        texts.push_back(passage.text);
    std::vector<pw::Edit> ordered = edits;
    std::sort(ordered.begin(), ordered.end(),
              [](const pw::Edit& a, const pw::Edit& b) { return a.place.begin > b.place.begin; });
    for (const pw::Edit& edit : ordered)
        texts.at(edit.place.at.row_id - 1)
            .replace(edit.place.begin, edit.place.end - edit.place.begin, edit.replacement);
    return texts;
}

Texts fixed(std::string_view rule, const Texts& texts) {
    const Analysis analysis = analysis_of(texts);
    for (const pw::Finding& finding : check(analysis)) {
        if (is_of(finding, rule) && !finding.fixes.empty())
            return with_edits(analysis, finding.fixes.front().edits);
    }
    return {};
}

} // namespace glossary::tests
