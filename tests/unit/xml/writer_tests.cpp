// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/writer.h"

#include <gtest/gtest.h>

#include <string>

namespace planwright::xml {
namespace {

constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

std::string written(Writer& writer) {
    Result<std::string> result = writer.finish();
    EXPECT_TRUE(result) << result.error().what;
    return result.value_or(std::string());
}

TEST(Writer, EscapesTextAndAttributes) {
    Writer w;
    w.start("a");
    w.attribute("b", "x < \"y\" & 'z'\n\t");
    w.text("1 < 2 & \"3\" > 2");
    w.end();
    EXPECT_EQ(written(w), std::string(declaration) +
                              "<a b=\"x &lt; &quot;y&quot; &amp; 'z'&#10;&#9;\">"
                              "1 &lt; 2 &amp; \"3\" &gt; 2</a>");
}

TEST(Writer, KeepsACarriageReturnThatReadingWouldTurnIntoALineFeed) {
    Writer w;
    w.element("a", "x\ry");
    EXPECT_EQ(written(w), std::string(declaration) + "<a>x&#13;y</a>");
}

TEST(Writer, LeavesLayoutToTheCaller) {
    Writer w;
    w.start("a");
    w.newline(2);
    w.element("b", "Cwmbrân – 2024");
    w.newline(2);
    w.start("c");
    w.end();
    w.newline(0);
    w.end();
    w.newline(0);
    EXPECT_EQ(written(w),
              std::string(declaration) + "<a>\n  <b>Cwmbrân – 2024</b>\n  <c/>\n</a>\n");
}

TEST(Writer, PutsForeignMarkupAsItIs) {
    Writer w;
    w.start("a");
    w.raw("<x:y xmlns:x=\"urn:x\">&amp;</x:y>");
    w.comment(" kept ");
    w.end();
    EXPECT_EQ(written(w),
              std::string(declaration) + "<a><x:y xmlns:x=\"urn:x\">&amp;</x:y><!-- kept --></a>");
}

TEST(Writer, ClosesHtmlElementsAsHtmlWantsThem) {
    Writer w(Writer::Form::html);
    w.start("p");
    w.text("one");
    w.start("br");
    w.end();
    w.start("img");
    w.attribute("alt", "\"A\" & <B>");
    w.end();
    w.start("td");
    w.end();
    w.end();
    EXPECT_EQ(written(w), "<!DOCTYPE html>\n<p>one<br>"
                          "<img alt=\"&quot;A&quot; &amp; &lt;B&gt;\"><td></td></p>");
}

TEST(Writer, RefusesWhatNoXmlFileCanHold) {
    for (const std::string& bad :
         {std::string("a\x01"), std::string("a\0b", 3), std::string("\xC3"), std::string("\xFF"),
          std::string("\xED\xA0\x80"), std::string("\xEF\xBF\xBE"), std::string("\x1B[0m")}) {
        Writer w;
        w.element("a", bad);
        const Result<std::string> result = w.finish();
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::encoding);
        EXPECT_FALSE(result.error().advice.empty());

        Writer in_attribute;
        in_attribute.start("a");
        in_attribute.attribute("b", bad);
        in_attribute.end();
        EXPECT_FALSE(in_attribute.finish());
    }
}

TEST(Writer, RefusesACommentThatWouldEndEarly) {
    Writer w;
    w.start("a");
    w.comment("x -- y");
    w.end();
    EXPECT_FALSE(w.finish());
}

TEST(Writer, IsMovable) {
    Writer first;
    first.start("a");
    Writer second = std::move(first);
    second.text("b");
    second.end();
    EXPECT_EQ(written(second), std::string(declaration) + "<a>b</a>");
}

} // namespace
} // namespace planwright::xml
