// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "embedded/glossary.h"
#include "glossary/glossary.h"
#include "glossary/glossary_schema.h"

#include <cassert>
#include <utility>

namespace planwright {

namespace {

xml::Vocabulary vocabulary() {
    return {{{"glossary", "a glossary"}, {"title", "the glossary's title"}, {"term", "a term"}},
            {{"Words", "at least one word"},
             {"Name", "lower-case letters, digits and single hyphens between them"},
             {"Version", "digits with stops between them, like 1 or 1.2"},
             {"Abbreviation", "letters and digits without white space at either end"},
             {"Variants", "names of edition variants parted by spaces, or all"}}};
}

} // namespace

const xml::Schema& glossary_schema() {
    static const xml::Schema schema = [] {
        const auto text = embedded::glossary::file("glossary-1.xsd");
        assert(text && "the schema of glossaries is embedded");
        Result<xml::Schema> compiled = xml::Schema::compile(*text, vocabulary());
        assert(compiled && "the schema of glossaries is a schema");
        return std::move(*compiled);
    }();
    return schema;
}

const Glossary& national_glossary() {
    static const Glossary glossary = [] {
        const auto text = embedded::glossary::file("glossaries/national.glossary.xml");
        assert(text && "the national glossary is embedded");
        Result<Glossary> read = read_glossary(*text, "national.glossary.xml");
        assert(read && "the national glossary keeps to its schema");
        return std::move(*read);
    }();
    return glossary;
}

} // namespace planwright
