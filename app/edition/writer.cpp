// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/writer.h"

#include "edition/edition.h"
#include "edition/edition_xml.h"
#include "edition/styled_text.h"
#include "model/paragraph_names.h"

#include <initializer_list>
#include <utility>

namespace planwright {

namespace {

/// Lays elements out one a line, so that a changed sentence is one changed line.
class Layout {
public:
    Layout(xml::Writer& out, unsigned depth) : out_(out), depth_(depth) {}

    void open(std::string_view name) {
        out_.newline(depth_);
        out_.start(name);
        depth_ += 2;
    }
    void close() {
        depth_ -= 2;
        out_.newline(depth_);
        out_.end();
    }
    void line(std::string_view name, std::string_view text) {
        out_.newline(depth_);
        out_.element(name, text);
    }
    void empty(std::string_view name,
               std::initializer_list<std::pair<std::string_view, std::string>> attributes) {
        out_.newline(depth_);
        out_.start(name);
        for (const auto& [attribute, value] : attributes)
            out_.attribute(attribute, value);
        out_.end();
    }
    void paragraph(const Paragraph& paragraph) {
        out_.newline(depth_);
        out_.start("p");
        if (paragraph.list != ListKind::none) {
            out_.attribute("list", to_string(paragraph.list));
            if (paragraph.level > 0)
                out_.attribute("level", std::to_string(paragraph.level));
        }
        if (!paragraph.language.empty())
            out_.attribute("language", paragraph.language);
        for (const Stretch& stretch : stretches(paragraph))
            styled(stretch);
        out_.end();
    }
    void text(std::string_view name, const RichText& text) {
        if (text.empty()) {
            line(name, "");
            return;
        }
        open(name);
        for (const Paragraph& each : text)
            paragraph(each);
        close();
    }

private:
    void styled(const Stretch& stretch) {
        unsigned opened = 0;
        if (!stretch.link.empty()) {
            out_.start("a");
            out_.attribute("href", stretch.link);
            ++opened;
        }
        for (const StyleName& style : style_names()) {
            if (has(stretch.style, style.style)) {
                out_.start(style.name);
                ++opened;
            }
        }
        with_breaks(stretch.text);
        for (; opened > 0; --opened)
            out_.end();
    }
    void with_breaks(std::string_view text) {
        for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n')) {
            out_.text(text.substr(0, at));
            out_.start("br");
            out_.end();
            text.remove_prefix(at + 1);
        }
        if (!text.empty())
            out_.text(text);
    }

    xml::Writer& out_;
    unsigned depth_;
};

void write_definitions(Layout& layout, const FrameWording& frame) {
    layout.open("definitions");
    for (const std::string& heading : frame.definition_headings)
        layout.line("heading", heading);
    for (const Definition& row : frame.definitions) {
        layout.open("row");
        layout.line("term", row.term);
        layout.text("definition", row.definition);
        layout.text("comment", row.comment);
        layout.close();
    }
    layout.close();
}

void write_frame(Layout& layout, const FrameWording& frame) {
    layout.open("frame");
    if (!frame.organisation.empty())
        layout.line("organisation", frame.organisation);
    layout.line("submitted-label", frame.submitted_label);
    layout.line("response-label", frame.response_label);
    layout.line("published-label", frame.published_label);
    layout.open("introduction");
    layout.line("heading", frame.introduction_heading);
    for (const Paragraph& paragraph : frame.introduction)
        layout.paragraph(paragraph);
    layout.close();
    write_definitions(layout, frame);
    layout.line("title-prefix", frame.title_prefix);
    layout.open("columns");
    for (const std::string& heading : frame.column_headings)
        layout.line("heading", heading);
    layout.close();
    layout.open("summary");
    layout.line("heading", frame.summary_heading);
    layout.line("total", frame.summary_total);
    layout.close();
    layout.close();
}

void write_settings(Layout& layout, const Edition& edition) {
    layout.line("title", edition.title);
    if (edition.window.length > 0)
        layout.empty("window", {{"length", std::to_string(edition.window.length)},
                                {"unit", std::string(to_string(edition.window.unit))}});
    if (!edition.protective_marking.empty())
        layout.line("marking", edition.protective_marking);
}

void write_severities(Layout& layout, const Edition& edition) {
    if (edition.severities.empty())
        return;
    layout.open("severities");
    for (const auto& [rule, severity] : edition.severities)
        layout.empty("rule", {{"id", rule}, {"severity", severity}});
    layout.close();
}

} // namespace

void write_edition(xml::Writer& out, const Edition& edition, unsigned indent) {
    out.start("edition");
    out.attribute("xmlns", edition_namespace);
    out.attribute("id", edition.id);
    out.attribute("version", edition.version);
    out.attribute("language", edition.language);
    out.attribute("variant", edition.variant);
    if (edition.local)
        out.attribute("local", "true");
    Layout layout(out, indent + 2);
    write_settings(layout, edition);
    write_frame(layout, edition.frame);
    write_severities(layout, edition);
    out.newline(indent);
    out.end();
}

Result<std::string> write_edition(const Edition& edition) {
    xml::Writer out;
    write_edition(out, edition, 0);
    out.newline(0);
    return out.finish();
}

} // namespace planwright
