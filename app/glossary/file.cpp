// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "glossary/glossary.h"
#include "glossary/glossary_schema.h"
#include "xml/document.h"
#include "xml/writer.h"

namespace planwright {

namespace {

std::string attribute(xml::Node node, std::string_view name, std::string_view otherwise = {}) {
    return std::string(node.attribute(name).value_or(otherwise));
}

GlossaryTerm read_term(xml::Node node) {
    GlossaryTerm term;
    term.abbreviation = attribute(node, "abbreviation");
    term.expansion = text::trim(node.text());
    term.note = attribute(node, "note");
    term.language = attribute(node, "language");
    const std::string variants = attribute(node, "well-known");
    for (const ByteRange name : text::words(variants))
        term.well_known.push_back(variants.substr(name.begin, name.size()));
    return term;
}

void optional_attribute(xml::Writer& out, std::string_view name, std::string_view value) {
    if (!value.empty())
        out.attribute(name, value);
}

void write_term(xml::Writer& out, const GlossaryTerm& term) {
    out.newline(2);
    out.start("term");
    optional_attribute(out, "abbreviation", term.abbreviation);
    optional_attribute(out, "well-known", text::join(term.well_known, " "));
    optional_attribute(out, "language", term.language);
    optional_attribute(out, "note", term.note);
    out.text(term.expansion);
    out.end();
}

} // namespace

Result<Glossary> read_glossary(std::string_view xml, std::string_view file_name) {
    const Result<xml::Document> document = xml::Document::parse(xml, std::string(file_name));
    if (!document)
        return tl::unexpected(document.error());
    const std::vector<Error> broken = glossary_schema().validate(*document);
    if (!broken.empty())
        return tl::unexpected(broken.front());
    const xml::Node root = document->root();
    Glossary glossary;
    glossary.id = attribute(root, "id");
    glossary.version = attribute(root, "version");
    glossary.language = attribute(root, "language", "en-GB");
    for (xml::Node child = root.first_child(); child; child = child.next()) {
        if (child.is_element() && child.name() == "title")
            glossary.title = child.text();
        else if (child.is_element())
            glossary.terms.push_back(read_term(child));
    }
    return glossary;
}

Result<std::string> write_glossary(const Glossary& glossary) {
    xml::Writer out;
    out.start("glossary");
    out.attribute("xmlns", glossary_namespace);
    out.attribute("id", glossary.id);
    out.attribute("version", glossary.version);
    out.attribute("language", glossary.language);
    out.newline(2);
    out.element("title", glossary.title);
    for (const GlossaryTerm& term : glossary.terms)
        write_term(out, term);
    out.newline(0);
    out.end();
    out.newline(0);
    return out.finish();
}

} // namespace planwright
