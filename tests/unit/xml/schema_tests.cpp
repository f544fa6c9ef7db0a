// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/schema.h"

#include <gtest/gtest.h>

#include <string>
#include <thread>
#include <vector>

namespace planwright::xml {
namespace {

constexpr std::string_view xsd = R"(<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns="urn:t" xmlns:t="urn:t" targetNamespace="urn:t" elementFormDefault="qualified">
  <xs:simpleType name="id"><xs:restriction base="xs:string">
    <xs:pattern value="[0-9a-f]{4}"/></xs:restriction></xs:simpleType>
  <xs:simpleType name="colour"><xs:restriction base="xs:string">
    <xs:enumeration value="red"/><xs:enumeration value="blue"/></xs:restriction></xs:simpleType>
  <xs:element name="list"><xs:complexType><xs:sequence>
    <xs:element name="item" maxOccurs="unbounded"><xs:complexType><xs:sequence>
        <xs:element name="owner" type="xs:string"/>
        <xs:element name="target" minOccurs="0" type="xs:date"/>
      </xs:sequence>
      <xs:attribute name="id" type="id" use="required"/>
      <xs:attribute name="colour" type="colour"/></xs:complexType></xs:element>
    </xs:sequence></xs:complexType>
    <xs:unique name="ids"><xs:selector xpath="t:item"/><xs:field xpath="@id"/></xs:unique>
  </xs:element></xs:schema>)";

const Schema& schema() {
    static const Schema compiled = [] {
        Vocabulary words;
        words.elements = {
            {"item", "the item"}, {"owner", "the owner"}, {"target", "the target date"}};
        words.values = {{"id", "4 hexadecimal digits"}, {"date", "a date as 2024-03-31"}};
        auto result = Schema::compile(xsd, std::move(words));
        EXPECT_TRUE(result) << result.error().what;
        return std::move(*result);
    }();
    return compiled;
}

// "LINE:COLUMN what; advice", one a line.
std::string findings(const std::string& inner) {
    const std::string text = "<list xmlns='urn:t'>\n" + inner + "</list>";
    const auto document = Document::parse(text, "x.xml");
    EXPECT_TRUE(document);
    std::string out;
    for (const Error& error : schema().validate(*document)) {
        EXPECT_EQ(error.code, ErrorCode::schema);
        out += std::to_string(error.place.line) + ":" + std::to_string(error.place.column) + " " +
               error.what + "; " + error.advice + "\n";
    }
    return out;
}

TEST(Schema, TakesAValidDocument) {
    EXPECT_EQ(findings("<item id='00ff'><owner/></item>"), "");
}

TEST(Schema, SaysWhatIsMissing) {
    EXPECT_EQ(findings(" <item id='00ff'/>"),
              "2:2 the item lacks the owner; add it; it may be empty\n");
    EXPECT_EQ(findings("<item><owner/></item>"),
              "2:1 the item lacks the attribute \"id\"; add it\n");
}

TEST(Schema, SaysWhatDoesNotBelong) {
    EXPECT_EQ(findings("<item id='00ff'>\n<target>2024-01-01</target></item>"),
              "3:1 the target date does not belong here in the item; what belongs here is the "
              "owner\n");
    EXPECT_EQ(findings("<item id='00ff'><owner/><when/></item>"),
              "2:25 the element \"when\" is not known in the item; what belongs here is the target "
              "date\n");
    EXPECT_EQ(findings("<item id='00ff' size='1'><owner/></item>"),
              "2:1 the item has an attribute \"size\", which is not known; remove the attribute\n");
    EXPECT_EQ(findings("<item id='00ff'>loose<owner/></item>"),
              "2:1 the item holds words between its parts; move them into one of the parts\n");
    EXPECT_EQ(
        findings("<item id='00ff'><owner>x<b/></owner></item>"),
        "2:17 the owner holds elements, but may hold text alone; remove the tags and keep the "
        "words\n");
}

TEST(Schema, SaysOnceWhichValueIsWrong) {
    EXPECT_EQ(findings("<item id='zz'><owner/></item>"),
              "2:1 \"zz\" cannot be the \"id\" of the item; write 4 hexadecimal digits\n");
    EXPECT_EQ(
        findings("<item id='00ff' colour='grey'><owner/></item>"),
        "2:1 \"grey\" cannot be the \"colour\" of the item; write one of \"red\", \"blue\"\n");
    EXPECT_EQ(findings("<item id='00ff'><owner/><target>soon</target></item>"),
              "2:25 \"soon\" cannot be the target date; write a date as 2024-03-31\n");
    EXPECT_EQ(
        findings("<item id='00ff'><owner/></item>\n<item id='00ff'><owner/></item>"),
        "3:1 the item has the id \"00ff\", which another one has too; give it one of its own\n");
}

TEST(Schema, SaysThatTheFileIsOfAnotherKind) {
    const auto document = Document::parse("<html/>", "x.xml");
    const auto errors = schema().validate(*document);
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].what, "the element \"html\" is not how such a file begins");
}

TEST(Schema, StopsAfterAThousand) {
    std::string items;
    for (int i = 0; i < 3000; ++i)
        items += "<item/>";
    const std::string text = "<list xmlns='urn:t'>" + items + "</list>";
    EXPECT_LE(schema().validate(*Document::parse(text, "x.xml")).size(), 1000U);
}

TEST(Schema, RefusesASchemaThatIsNone) {
    EXPECT_FALSE(Schema::compile("<a/>", {}));
    EXPECT_FALSE(Schema::compile("", {}));
}

TEST(SchemaThreads, ServesSeveralAtOnce) {
    std::vector<std::thread> threads;
    std::vector<std::string> found(4);
    for (std::size_t i = 0; i < found.size(); ++i) {
        threads.emplace_back([&found, i] {
            for (int round = 0; round < 50; ++round)
                found[i] = findings("<item id='00ff'/>");
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const std::string& text : found)
        EXPECT_EQ(text, "2:1 the item lacks the owner; add it; it may be empty\n");
}

} // namespace
} // namespace planwright::xml
