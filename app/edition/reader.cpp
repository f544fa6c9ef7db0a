// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "edition/edition.h"
#include "edition/edition_xml.h"
#include "edition/styled_text.h"
#include "model/paragraph_names.h"
#include "xml/schema.h"

#include <algorithm>
#include <charconv>

namespace planwright {

namespace {

/// The element's children that are elements; comments between them say nothing.
std::vector<xml::Node> children(xml::Node parent) {
    std::vector<xml::Node> result;
    for (xml::Node child = parent.first_child(); child; child = child.next()) {
        if (child.is_element())
            result.push_back(child);
    }
    return result;
}

std::string attribute(xml::Node node, std::string_view name, std::string_view otherwise = {}) {
    return std::string(node.attribute(name).value_or(otherwise));
}

/// A number that the schema has already found to be one.
unsigned number(xml::Node node, std::string_view name) {
    std::string_view text = text::trim(node.attribute(name).value_or("0"));
    if (text.substr(0, 1) == "+")
        text.remove_prefix(1);
    unsigned result = 0;
    std::from_chars(text.data(), text.data() + text.size(), result);
    return result;
}

/// Adds the element's content to the paragraph in the style that holds around it.
void read_styled(xml::Node element, RunStyle style, std::string_view link, Paragraph& out) {
    for (xml::Node node = element.first_child(); node; node = node.next()) {
        const auto begin = static_cast<std::uint32_t>(out.text.size());
        if (node.kind() == xml::Node::Kind::text || node.name() == "br") {
            out.text += node.is_element() ? "\n" : node.value();
            const auto end = static_cast<std::uint32_t>(out.text.size());
            if (style != RunStyle::plain || !link.empty())
                out.runs.push_back({begin, end, style, std::string(link)});
        } else if (node.is_element()) {
            const auto named = std::find_if(
                style_names().begin(), style_names().end(),
                [&](const StyleName& candidate) { return candidate.name == node.name(); });
            const bool is_style = named != style_names().end();
            read_styled(node, is_style ? style | named->style : style,
                        node.attribute("href").value_or(link), out);
        }
    }
}

Paragraph read_paragraph(xml::Node element) {
    Paragraph result;
    result.list = parse_list_kind(attribute(element, "list", "none")).value_or(ListKind::none);
    result.level = static_cast<std::uint8_t>(number(element, "level"));
    result.language = attribute(element, "language");
    read_styled(element, RunStyle::plain, {}, result);
    normalise_runs(result);
    return result;
}

RichText read_paragraphs(xml::Node parent) {
    RichText result;
    for (const xml::Node child : children(parent)) {
        if (child.name() == "p")
            result.push_back(read_paragraph(child));
    }
    return result;
}

/// The texts of the first children named "heading".
template <std::size_t N>
void read_headings(xml::Node parent, std::array<std::string, N>& out) {
    std::size_t next = 0;
    for (const xml::Node child : children(parent)) {
        if (child.name() == "heading" && next < N)
            out[next++] = child.text();
    }
}

void read_introduction(xml::Node element, FrameWording& out) {
    out.introduction_heading = children(element).front().text();
    out.introduction = read_paragraphs(element);
}

void read_definitions(xml::Node element, FrameWording& out) {
    read_headings(element, out.definition_headings);
    for (const xml::Node row : children(element)) {
        if (row.name() != "row")
            continue;
        const std::vector<xml::Node> cells = children(row);
        out.definitions.push_back(
            {cells[0].text(), read_paragraphs(cells[1]), read_paragraphs(cells[2])});
    }
}

void read_summary(xml::Node element, FrameWording& out) {
    const std::vector<xml::Node> words = children(element);
    out.summary_heading = words[0].text();
    out.summary_total = words[1].text();
}

struct FrameElement {
    std::string_view name;
    void (*read)(xml::Node, FrameWording&);
};
constexpr FrameElement frame_elements[] = {
    {"organisation", [](xml::Node node, FrameWording& out) { out.organisation = node.text(); }},
    {"submitted-label",
     [](xml::Node node, FrameWording& out) { out.submitted_label = node.text(); }},
    {"response-label", [](xml::Node node, FrameWording& out) { out.response_label = node.text(); }},
    {"published-label",
     [](xml::Node node, FrameWording& out) { out.published_label = node.text(); }},
    {"introduction", read_introduction},
    {"definitions", read_definitions},
    {"title-prefix", [](xml::Node node, FrameWording& out) { out.title_prefix = node.text(); }},
    {"columns",
     [](xml::Node node, FrameWording& out) { read_headings(node, out.column_headings); }},
    {"summary", read_summary},
};

void read_frame(xml::Node element, Edition& out) {
    for (const xml::Node child : children(element)) {
        for (const FrameElement& known : frame_elements) {
            if (known.name == child.name())
                known.read(child, out.frame);
        }
    }
}

void read_window(xml::Node element, Edition& out) {
    out.window.length = number(element, "length");
    const auto unit = SubmissionWindow::Unit::calendar_days;
    out.window.unit =
        attribute(element, "unit") == to_string(unit) ? unit : SubmissionWindow::Unit::working_days;
}

void read_severities(xml::Node element, Edition& out) {
    for (const xml::Node rule : children(element))
        out.severities[attribute(rule, "id")] = attribute(rule, "severity");
}

struct EditionElement {
    std::string_view name;
    void (*read)(xml::Node, Edition&);
};
constexpr EditionElement edition_elements[] = {
    {"title", [](xml::Node node, Edition& out) { out.title = node.text(); }},
    {"window", read_window},
    {"marking", [](xml::Node node, Edition& out) { out.protective_marking = node.text(); }},
    {"frame", read_frame},
    {"severities", read_severities},
};

} // namespace

Edition read_edition(xml::Node element) {
    Edition result;
    result.id = attribute(element, "id");
    result.version = attribute(element, "version");
    result.language = attribute(element, "language", "en-GB");
    result.variant = attribute(element, "variant");
    const std::string_view local = text::trim(element.attribute("local").value_or(""));
    result.local = local == "true" || local == "1";
    for (const xml::Node child : children(element)) {
        for (const EditionElement& known : edition_elements) {
            if (known.name == child.name())
                known.read(child, result);
        }
    }
    return result;
}

Result<Edition> read_edition(std::string_view xml, std::string_view file_name) {
    const Result<xml::Document> document = xml::Document::parse(xml, std::string(file_name));
    if (!document)
        return tl::unexpected(document.error());
    const std::vector<Error> broken = edition_schema().validate(*document);
    if (!broken.empty())
        return tl::unexpected(broken.front());
    return read_edition(document->root());
}

} // namespace planwright
