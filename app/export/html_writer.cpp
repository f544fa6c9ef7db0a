// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/html_writer.h"

#include "core/text.h"
#include "embedded/html.h"
#include "export/html_blocks.h"
#include "export/html_style.h"

#include <array>

namespace planwright {

namespace {

using doc::Document;
using doc::Part;

void write_meta(xml::Writer& out, std::string_view name, std::string_view content) {
    if (content.empty())
        return;
    out.newline(0);
    out.start("meta");
    out.attribute("name", name);
    out.attribute("content", content);
    out.end();
}

/// Search results and window lists show about 70 characters; the whole title stands on the page.
std::string short_title(std::string title) {
    constexpr std::size_t longest = 70;
    if (text::length(title) <= longest)
        return title;
    std::size_t end = 0;
    for (std::size_t count = 0, at = 0; count < longest - 1; ++count) {
        if (title[at] == ' ')
            end = at;
        at += text::decode_at(title, at).size;
        if (end == 0 && count == longest - 2)
            end = at; // one very long word
    }
    return title.substr(0, end) + "…";
}

void write_head(xml::Writer& out, const Document& document) {
    out.newline(0);
    out.start("head");
    out.newline(0);
    out.start("meta");
    out.attribute("charset", "utf-8");
    out.end();
    write_meta(out, "viewport", "width=device-width, initial-scale=1");
    out.newline(0);
    out.element("title", short_title(doc::clean(document.title)));
    write_meta(out, "author", doc::clean(document.organisation));
    write_meta(out, "description",
               document.draft ? "DRAFT of an action plan, not yet submitted." : "An action plan.");
    write_meta(out, "generator", "Planwright");
    out.newline(0);
    out.start("style");
    out.raw("\n" + std::string(embedded::html::file("plan.css").value_or("")) +
            doc::document_css(document));
    out.end();
    out.newline(0);
    out.end();
}

/// What a reader must see first, on screen and on paper.
void write_banner(xml::Writer& out, const Document& document) {
    if (!document.draft && document.marking.empty())
        return;
    out.newline(0);
    out.start("header");
    out.attribute("class", "marks");
    if (!document.marking.empty()) {
        out.newline(2);
        out.start("p");
        out.attribute("class", "marking");
        out.text(doc::clean(document.marking));
        out.end();
    }
    if (document.draft) {
        out.newline(2);
        out.start("p");
        out.attribute("class", "draft-mark");
        out.text("DRAFT");
        out.end();
    }
    out.newline(0);
    out.end();
}

void write_section(doc::HtmlBlocks& blocks, xml::Writer& out, const doc::Section& section) {
    constexpr std::array<std::string_view, 5> classes{"cover", "contents", "introduction", "plan",
                                                      "summary"};
    const bool is_contents = section.part == Part::contents;
    out.newline(0);
    out.start(is_contents ? "nav" : "div");
    if (is_contents)
        out.attribute("aria-labelledby", "contents");
    out.attribute("class", classes[static_cast<std::size_t>(section.part)]);
    blocks.write(section.blocks, 2);
    out.newline(0);
    out.end();
}

} // namespace

Result<std::string> write_html(const Document& document) {
    xml::Writer out(xml::Writer::Form::html);
    out.start("html");
    out.attribute("lang", doc::clean(document.language));
    write_head(out, document);
    out.newline(0);
    out.start("body");
    out.attribute("class", document.profile == doc::Profile::faithful ? "faithful" : "accessible");
    write_banner(out, document);
    out.newline(0);
    out.start("main");
    doc::HtmlBlocks blocks(out);
    for (const doc::Section& section : document.sections)
        write_section(blocks, out, section);
    out.newline(0);
    out.end();
    out.newline(0);
    out.end();
    out.newline(0);
    out.end();
    out.newline(0);
    return out.finish();
}

Result<std::string> write_html(const Plan& plan, const Edition& edition,
                               const doc::Options& options) {
    return write_html(doc::build_document(plan, edition, options));
}

} // namespace planwright
