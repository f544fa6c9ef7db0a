// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/native_text.h"

#include "core/text.h"
#include "model/paragraph_names.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace planwright::native {

namespace {

struct StyleTag {
    std::string_view tag;
    RunStyle style;
};
constexpr std::array style_tags{StyleTag{"b", RunStyle::bold}, StyleTag{"i", RunStyle::italic},
                                StyleTag{"sup", RunStyle::superscript},
                                StyleTag{"sub", RunStyle::subscript}};

bool is_inline(std::string_view tag) {
    return tag == "a" || tag == "br" ||
           std::any_of(style_tags.begin(), style_tags.end(),
                       [&](const StyleTag& s) { return s.tag == tag; });
}

std::uint32_t size_of(const std::string& s) {
    return static_cast<std::uint32_t>(s.size());
}

// Reads the content of one paragraph, element by element.
class ParagraphReader {
public:
    ParagraphReader(Reader& reader, Paragraph& to, Found& found)
        : reader_(reader), to_(to), found_(found) {}

    void content(xml::Node element, RunStyle style, std::string_view link) {
        for (xml::Node child = element.first_child(); child; child = child.next())
            piece(child, element, style, link);
    }
    void piece(xml::Node child, xml::Node in, RunStyle style, std::string_view link) {
        if (child.kind() == xml::Node::Kind::text)
            words(child.value(), style, link);
        else if (child.is_element() && reader_.is_ours(child))
            tag(child, in, style, link);
        else
            Spot(found_).keep_node(child, to_.text.size());
    }

private:
    void words(std::string_view words, RunStyle style, std::string_view link) {
        const std::uint32_t begin = size_of(to_.text);
        to_.text += words;
        if (words.empty() || (style == RunStyle::plain && link.empty()))
            return;
        if (!to_.runs.empty() && to_.runs.back().end == begin && to_.runs.back().style == style &&
            to_.runs.back().link == link)
            to_.runs.back().end = size_of(to_.text);
        else
            to_.runs.push_back({begin, size_of(to_.text), style, std::string(link)});
    }
    void tag(xml::Node child, xml::Node in, RunStyle style, std::string_view link) {
        const std::string_view name = child.name();
        if (!is_inline(name)) {
            unknown(child, in, style, link);
            return;
        }
        attributes(child);
        if (name == "br") {
            words("\n", style, link);
            if (child.first_child())
                content(child, style, link);
        } else if (name == "a") {
            const std::string href = reader_.required(child, "href");
            content(child, style, href);
        } else {
            const auto* const known =
                std::find_if(style_tags.begin(), style_tags.end(),
                             [&](const StyleTag& s) { return s.tag == name; });
            content(child, style | known->style, link);
        }
    }
    // The tag goes, its words stay; a row is still a row.
    void unknown(xml::Node child, xml::Node in, RunStyle style, std::string_view link) {
        const std::string_view name = child.name();
        if (name == "action" || name == "recommendation" || name == "group" ||
            name == "ungrouped") {
            reader_.stray(child, in);
            return;
        }
        reader_.note(child, fmt::format("{} does not belong in {}; its words were kept there",
                                        said(name), said(in.name())));
        content(child, style, link);
    }
    // Foreign attributes of a tag are kept under its name.
    void attributes(xml::Node child) {
        if (!child.first_attribute())
            return;
        Found here;
        reader_.attributes(child, Spot(here), {child.name() == "a" ? "href" : ""});
        for (Extra& extra : here) {
            extra.slot = std::string(child.name());
            extra.before = size_of(to_.text);
            found_.push_back(std::move(extra));
        }
    }

    Reader& reader_;
    Paragraph& to_;
    Found& found_;
};

std::optional<std::uint8_t> parse_level(std::string_view s) {
    s = text::trim(s);
    std::uint8_t level = 0;
    const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), level);
    if (error != std::errc() || end != s.data() + s.size())
        return std::nullopt;
    return level;
}

Paragraph read_paragraph(Reader& reader, xml::Node element) {
    Paragraph paragraph;
    Found found;
    if (element.first_attribute()) {
        reader.attributes(element, Spot(found), {"kind", "list", "level", "language"});
        const auto kind = [](std::string_view s) { return parse_paragraph_kind(text::trim(s)); };
        const auto list = [](std::string_view s) { return parse_list_kind(text::trim(s)); };
        paragraph.kind = reader.value(element, "kind", kind).value_or(ParagraphKind::action);
        paragraph.list = reader.value(element, "list", list).value_or(ListKind::none);
        paragraph.level = reader.value(element, "level", parse_level).value_or(0);
        paragraph.language = reader.string(element, "language");
    }
    ParagraphReader(reader, paragraph, found).content(element, RunStyle::plain, {});
    paragraph.extras = kept(std::move(found));
    return paragraph;
}

// Words outside a paragraph, with the tags and words that follow them, become one.
class LooseWords {
public:
    LooseWords(Reader& reader, RichText& to) : reader_(reader), to_(to) {}

    void add(xml::Node child, xml::Node in) {
        if (!open_) {
            reader_.note(child, fmt::format("words stand outside a paragraph in {}; they were made "
                                            "one",
                                            said(in.name())));
            to_.emplace_back();
            open_ = true;
        }
        Found found;
        if (to_.back().extras)
            found = *to_.back().extras;
        ParagraphReader(reader_, to_.back(), found).piece(child, in, RunStyle::plain, {});
        to_.back().extras = kept(std::move(found));
    }
    void end() { open_ = false; }

private:
    Reader& reader_;
    RichText& to_;
    bool open_ = false;
};

} // namespace

void read_line(Reader& reader, xml::Node element, const Spot& spot, std::string& to) {
    std::string words;
    bool tags = false;
    for (xml::Node child = element.first_child(); child; child = child.next()) {
        if (child.kind() == xml::Node::Kind::text) {
            words += child.value();
        } else if (child.is_element()) {
            tags = true;
            words += child.text();
        } else {
            spot.keep_node(child, words.size());
        }
    }
    if (tags)
        reader.note(element, fmt::format("{} holds elements, but may hold words alone; the words "
                                         "were kept",
                                         said(element.name())));
    if (to.empty())
        to = std::move(words);
    else
        reader.set_aside(element, words, fmt::format("a second {}", element.name()));
}

void read_text(Reader& reader, xml::Node element, const Spot& spot, RichText& to) {
    reader.attributes(element, spot, {});
    LooseWords loose(reader, to);
    std::uint32_t index = 0;
    for (xml::Node child = element.first_child(); child; child = child.next()) {
        if (reader.skip_or_keep(child, spot, index))
            continue;
        if (child.is_element() && child.name() == "p") {
            loose.end();
            to.push_back(read_paragraph(reader, child));
            ++index;
        } else if (!child.is_element() || is_inline(child.name())) {
            loose.add(child, element);
        } else if (!read_loose_words(reader, child, element, to)) {
            reader.stray(child, element);
        }
    }
}

bool read_loose_words(Reader& reader, xml::Node child, xml::Node in, RichText& to) {
    if (child.is_element() && child.name() == "p") {
        reader.note(child,
                    fmt::format("a paragraph stands between the parts of {}; it was put into "
                                "the nearest text",
                                said(in.name())));
        to.push_back(read_paragraph(reader, child));
        return true;
    }
    if (child.is_element() && !is_inline(child.name()))
        return false;
    LooseWords(reader, to).add(child, in);
    return true;
}

} // namespace planwright::native
