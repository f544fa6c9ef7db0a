// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/document.h"

#include <gtest/gtest.h>

#include <string>

namespace planwright::xml {
namespace {

Document parsed(std::string_view text) {
    auto document = Document::parse(text, "x.xml");
    EXPECT_TRUE(document) << document.error().what;
    if (!document)
        return std::move(*Document::parse("<broken/>", "x.xml"));
    return std::move(*document);
}

Error refused(std::string_view text, const Limits& limits = {}) {
    const auto document = Document::parse(text, "x.xml", limits);
    EXPECT_FALSE(document) << text.substr(0, 200);
    if (document)
        return {};
    EXPECT_FALSE(document.error().what.empty());
    EXPECT_FALSE(document.error().advice.empty());
    EXPECT_EQ(document.error().place.file, "x.xml");
    return document.error();
}

void expect_at(const Error& error, std::uint32_t line, std::uint32_t column) {
    EXPECT_EQ(error.place.line, line) << error.what;
    EXPECT_EQ(error.place.column, column) << error.what;
}

Node child(Node node, std::string_view name) {
    for (Node n = node.first_child(); n; n = n.next()) {
        if (n.is_element() && n.name() == name)
            return n;
    }
    ADD_FAILURE() << "no " << name;
    return node;
}

TEST(Document, GivesNamesNamespacesAttributesAndText) {
    const Document d = parsed("<!--c--><a xmlns='urn:a' xmlns:x='urn:x' k='1 &amp; 2' x:k='3'>"
                              "t<x:b/><![CDATA[<u>]]><?go on?></a>");
    EXPECT_EQ(d.first().kind(), Node::Kind::comment);
    EXPECT_EQ(d.first().value(), "c");
    EXPECT_EQ(d.root().name(), "a");
    EXPECT_EQ(d.root().space(), "urn:a");
    EXPECT_EQ(d.root().attribute("k"), "1 & 2");
    EXPECT_EQ(d.root().attribute("none"), std::nullopt);
    EXPECT_EQ(d.root().text(), "t<u>");
    const Node b = child(d.root(), "b");
    EXPECT_EQ(b.space(), "urn:x");
    EXPECT_EQ(b.previous().value(), "t");
    EXPECT_EQ(b.next().kind(), Node::Kind::text);
    EXPECT_EQ(b.next().next().kind(), Node::Kind::instruction);
    EXPECT_EQ(b.parent(), d.root());
    EXPECT_FALSE(d.root().parent());
}

TEST(Document, WritesANodeThatStandsOnItsOwn) {
    const Document d = parsed("<a xmlns='urn:a' xmlns:x='urn:x'><x:b x:k='\"1\"' j='&#10;'><c/>"
                              "<!-- y --></x:b></a>");
    const Node b = child(d.root(), "b");
    EXPECT_EQ(b.first_attribute().qualified_name(), "x:k");
    EXPECT_EQ(b.first_attribute().space(), "urn:x");
    EXPECT_EQ(b.first_attribute().value(), "\"1\"");
    const std::string markup = b.markup();
    const Document again = parsed(markup);
    EXPECT_EQ(again.root().space(), "urn:x");
    EXPECT_EQ(child(again.root(), "c").space(), "urn:a");
    EXPECT_EQ(again.root().attribute("j"), "\n");
    EXPECT_EQ(again.root().markup(), markup);
}

TEST(Document, KnowsTheExactPlaceOfElementsAndLooseText) {
    const std::string text = "<a>\n  <!-- <b> -->\n  <p>Cwmbrân é</p><b k='>'\n/>\n <?x <b>?>\r\n"
                             "  words <c/>\n</a>";
    const Document d = parsed(text);
    EXPECT_EQ(d.place(d.root()), (SourcePlace{"x.xml", 1, 1}));
    EXPECT_EQ(d.place(child(d.root(), "p")), (SourcePlace{"x.xml", 3, 3}));
    EXPECT_EQ(d.place(child(d.root(), "b")), (SourcePlace{"x.xml", 3, 19}));
    EXPECT_EQ(d.place(child(d.root(), "c").previous()), (SourcePlace{"x.xml", 6, 3}));
    EXPECT_EQ(d.place(child(d.root(), "c")), (SourcePlace{"x.xml", 6, 9}));
}

TEST(Document, CountsLinesPast65535) {
    std::string text = "<a>";
    text.append(200'000, '\n');
    text += " <b/></a>";
    const Document d = parsed(text);
    EXPECT_EQ(d.place(child(d.root(), "b")), (SourcePlace{"x.xml", 200'001, 2}));
    text.resize(text.size() - 4);
    expect_at(refused(text), 200'001, 6);
}

TEST(Document, ReadsUtf16AndLatin1) {
    const std::string utf16 = [] {
        std::string out("\xFF\xFE", 2);
        for (const char c : std::string("<?xml version='1.0' encoding='UTF-16'?><a>x")) {
            out += c;
            out += '\0';
        }
        out += std::string("\xE2\x00\x3D\xD8\x00\xDE", 6); // â and a character beyond 16 bits
        for (const char c : std::string("</a>")) {
            out += c;
            out += '\0';
        }
        return out;
    }();
    EXPECT_EQ(parsed(utf16).root().text(), "xâ\U0001F600");
    EXPECT_EQ(parsed("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xE2</a>").root().text(), "â");
    EXPECT_EQ(parsed("\xEF\xBB\xBF<a>b</a>").root().text(), "b");
}

TEST(Document, RefusesWhatIsNoXml) {
    EXPECT_EQ(refused("").code, ErrorCode::malformed);
    EXPECT_EQ(refused(" \n ").code, ErrorCode::malformed);
    EXPECT_EQ(refused("\xEF\xBB\xBF").code, ErrorCode::malformed);
    expect_at(refused("plain text"), 1, 1);
    expect_at(refused("<a>\n<b></a>"), 2, 8);
    expect_at(refused("<a>\n<b>"), 2, 4);
    expect_at(refused("<a/>\n<b/>"), 2, 1);
    refused("<a>&nbsp;</a>");
    refused("<a>R & D</a>");
    refused("<x:a/>");
    refused("<a b='1' b='2'/>");
    refused("<a b=1/>");
    refused("<a>\n<!-- ");
    refused("<?xml version='1.0'");
}

TEST(Document, SaysWhichBytesAreNoText) {
    const Error not_utf8 = refused("<a>\n  caf\xE9 x</a>");
    EXPECT_EQ(not_utf8.code, ErrorCode::encoding);
    expect_at(not_utf8, 2, 6);
    const Error nul = refused(std::string_view("<a>b\0c</a>", 10));
    EXPECT_EQ(nul.code, ErrorCode::encoding);
    expect_at(nul, 1, 5);
    expect_at(refused("<a>\n\x01</a>"), 2, 1);
    EXPECT_EQ(refused("<?xml version='1.0' encoding='UTF-16'?><a/>").code, ErrorCode::encoding);
    EXPECT_EQ(refused("<?xml version='1.0' encoding='EBCDIC-GB'?><a/>").code, ErrorCode::encoding);
    EXPECT_EQ(refused(std::string_view("\xFE\xFF\0<\0a\0", 7)).code, ErrorCode::encoding);
    EXPECT_EQ(refused(std::string_view("\xFE\xFF\xD8\0\0a", 6)).code, ErrorCode::encoding);
}

TEST(Document, RefusesEveryDocumentType) {
    const Error laughs = refused("<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'x'>"
                                 "<!ENTITY c '&b;&b;'>]><a>&c;</a>");
    EXPECT_EQ(laughs.code, ErrorCode::refused);
    expect_at(laughs, 2, 1);
    EXPECT_EQ(refused("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>").code,
              ErrorCode::refused);
    EXPECT_EQ(refused("<!DOCTYPE a SYSTEM 'http://localhost/x.dtd'><a/>").code, ErrorCode::refused);
    EXPECT_EQ(refused("<!DOCTYPE a><a/>").code, ErrorCode::refused);
}

TEST(Document, LimitsSizeDepthAndCount) {
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "<a>";
    EXPECT_EQ(refused(deep).code, ErrorCode::too_large);
    Limits few;
    few.nodes = 10;
    EXPECT_EQ(refused("<a><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/></a>", few).code,
              ErrorCode::too_large);
    EXPECT_EQ(refused("<a b='1' c='' d='' e='' f='' g='' h='' i='' j='' k=''/>", few).code,
              ErrorCode::too_large);
    few.bytes = 8;
    EXPECT_EQ(refused("<a>123456</a>", few).code, ErrorCode::too_large);
    EXPECT_EQ(refused(std::string(200'000'000, 'x')).code, ErrorCode::too_large);
    EXPECT_FALSE(Document::parse("<a>" + std::string(20'000'000, 'x'), "x.xml"));
}

} // namespace
} // namespace planwright::xml
