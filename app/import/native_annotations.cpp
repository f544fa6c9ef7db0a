// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "import/native_front.h"
#include "import/native_text.h"

namespace planwright::native {

namespace {

// ---- the owner register -----------------------------------------------------------------------

constexpr Parts<Post, 2> post_parts{{
    {"name", true, false,
     [](Reader& r, xml::Node n, const Spot& s, Post& to) {
         r.attributes(n, s, {});
         read_line(r, n, s, to.title);
     }},
    {"alias", false, true,
     [](Reader& r, xml::Node n, const Spot& s, Post& to) {
         r.attributes(n, s, {});
         read_line(r, n, s, to.aliases.emplace_back());
     }},
}};

constexpr Parts<Annotations, 1> register_parts{{
    {"post", false, true,
     [](Reader& r, xml::Node n, const Spot& s, Annotations& to) {
         r.attributes(n, s, {});
         read_parts(r, n, s, post_parts, to.posts.emplace_back());
     }},
}};

// ---- the plan's own glossary ------------------------------------------------------------------

constexpr Parts<Annotations, 1> glossary_parts{{
    {"term", false, true,
     [](Reader& r, xml::Node n, const Spot& s, Annotations& to) {
         GlossaryTerm term;
         r.attributes(n, s, {"abbreviation", "well-known", "language", "note"});
         term.abbreviation = r.string(n, "abbreviation");
         term.language = r.string(n, "language");
         term.note = r.string(n, "note");
         const std::string variants = r.string(n, "well-known");
         for (const ByteRange name : text::words(variants))
             term.well_known.push_back(variants.substr(name.begin, name.size()));
         read_line(r, n, s, term.expansion);
         to.terms.push_back(std::move(term));
     }},
}};

// ---- comments and waivers ---------------------------------------------------------------------

FieldRange read_place(Reader& r, xml::Node n) {
    FieldRange place;
    const auto row = [](std::string_view s) { return parse_id(text::trim(s)); };
    const auto field = [](std::string_view s) { return parse_field(text::trim(s)); };
    place.at.row = r.value(n, "row", row).value_or(Id{});
    if (!n.attribute("field"))
        r.note(n, fmt::format("{} does not say which field it is about; it was given to the whole "
                              "document",
                              said(n.name())));
    place.at.field = r.value(n, "field", field).value_or(Field::document);
    place.at.index = r.number(n, "index", false);
    place.range.begin = r.number(n, "begin", true);
    place.range.end = std::max<std::size_t>(place.range.begin, r.number(n, "end", true));
    return place;
}

std::optional<bool> parse_flag(std::string_view s) {
    s = text::trim(s);
    if (s == "true" || s == "1")
        return true;
    if (s == "false" || s == "0")
        return false;
    return std::nullopt;
}

constexpr Parts<Comment, 1> comment_parts{{
    {"remark", false, true,
     [](Reader& r, xml::Node n, const Spot& s, Comment& to) {
         Remark remark;
         r.attributes(n, s, {"by", "when"});
         remark.by = r.required(n, "by");
         remark.when = r.required(n, "when");
         read_line(r, n, s, remark.text);
         to.remarks.push_back(std::move(remark));
     }},
}};

void read_comment(Reader& r, xml::Node n, const Spot& s, Annotations& to) {
    Comment comment;
    r.attributes(n, s, {"id", "row", "field", "index", "begin", "end", "resolved"});
    comment.id = r.id(n);
    comment.place = read_place(r, n);
    comment.resolved = r.value(n, "resolved", parse_flag).value_or(false);
    read_parts(r, n, s, comment_parts, comment);
    to.comments.push_back(std::move(comment));
}

constexpr Parts<Waiver, 2> waiver_parts{{
    {"fragment", true, false,
     [](Reader& r, xml::Node n, const Spot& s, Waiver& to) {
         r.attributes(n, s, {});
         read_line(r, n, s, to.fragment);
     }},
    {"reason", true, false,
     [](Reader& r, xml::Node n, const Spot& s, Waiver& to) {
         r.attributes(n, s, {});
         read_line(r, n, s, to.reason);
     }},
}};

void read_waiver(Reader& r, xml::Node n, const Spot& s, Annotations& to) {
    Waiver waiver;
    r.attributes(n, s, {"id", "rule", "row", "field", "index", "begin", "end", "by", "when"});
    waiver.id = r.id(n);
    waiver.rule = r.required(n, "rule");
    waiver.place = read_place(r, n);
    waiver.by = r.required(n, "by");
    waiver.when = r.required(n, "when");
    read_parts(r, n, s, waiver_parts, waiver);
    to.waivers.push_back(std::move(waiver));
}

constexpr Parts<Annotations, 1> comments_parts{{{"comment", false, true, read_comment}}};
constexpr Parts<Annotations, 1> waivers_parts{{{"waiver", false, true, read_waiver}}};

} // namespace

void read_posts(Reader& reader, xml::Node element, const Spot& spot, Annotations& to) {
    reader.attributes(element, spot, {});
    read_parts(reader, element, spot, register_parts, to);
}

void read_terms(Reader& reader, xml::Node element, const Spot& spot, Annotations& to) {
    reader.attributes(element, spot, {});
    read_parts(reader, element, spot, glossary_parts, to);
}

void read_comments(Reader& reader, xml::Node element, const Spot& spot, Annotations& to) {
    reader.attributes(element, spot, {});
    read_parts(reader, element, spot, comments_parts, to);
}

void read_waivers(Reader& reader, xml::Node element, const Spot& spot, Annotations& to) {
    reader.attributes(element, spot, {});
    read_parts(reader, element, spot, waivers_parts, to);
}

} // namespace planwright::native
