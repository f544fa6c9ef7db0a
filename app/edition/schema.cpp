// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edition/edition_xml.h"
#include "embedded/edition.h"

#include <cassert>

namespace planwright {

namespace {

xml::Vocabulary vocabulary() {
    return {{{"edition", "an edition"},
             {"title", "the edition's title"},
             {"window", "the time to answer"},
             {"marking", "the protective marking"},
             {"frame", "the fixed wording"},
             {"severities", "the list of severities"},
             {"rule", "a rule's severity"},
             {"organisation", "the organisation"},
             {"submitted-label", "the label of the submission date"},
             {"response-label", "the label of the inspection answered"},
             {"published-label", "the label of the publication date"},
             {"introduction", "the introduction"},
             {"definitions", "the definitions table"},
             {"row", "a row of the definitions table"},
             {"term", "the answer defined"},
             {"definition", "the definition"},
             {"comment", "the additional comment"},
             {"title-prefix", "the begin of the plan's title"},
             {"columns", "the column headings"},
             {"heading", "a heading"},
             {"summary", "the words of the summary table"},
             {"total", "the name of the summary's last row"},
             {"p", "a paragraph"}},
            {{"Words", "at least one word"},
             {"Name", "lower-case letters, digits and single hyphens between them"},
             {"Version", "digits with stops between them, like 1 or 1.2"},
             {"RuleId", "a rule's id, like template.owner-missing"},
             {"Severity", "error, warning, hint or off"},
             {"ListKind", "bullet, number or letter"},
             {"Level", "a whole number from 0 to 255"},
             {"WindowUnit", "calendar-days or working-days"},
             {"WindowLength", "a whole number of days from 1 to 3660"}}};
}

} // namespace

const xml::Schema& edition_schema() {
    static const xml::Schema schema = [] {
        const auto text = embedded::edition::file("edition-1.xsd");
        assert(text && "the schema of editions is embedded");
        Result<xml::Schema> compiled = xml::Schema::compile(*text, vocabulary());
        assert(compiled && "the schema of editions is a schema");
        return std::move(*compiled);
    }();
    return schema;
}

} // namespace planwright
