// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/html.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace planwright::xml {
namespace {

// "<p>", "</p>" and the text, so that a test reads like the markup it is about.
std::string shown(std::string_view html) {
    const auto events = read_html(html);
    EXPECT_TRUE(events) << events.error().what;
    std::string out;
    for (const HtmlEvent& event : events.value_or(std::vector<HtmlEvent>())) {
        if (event.kind == HtmlEvent::Kind::text)
            out += event.text;
        else
            out += (event.kind == HtmlEvent::Kind::end ? "</" : "<") + event.name + ">";
    }
    return out;
}

TEST(Html, GivesTextAndElementsInReadingOrder) {
    EXPECT_EQ(shown("<p>One <b>two</b> x<sup>2</sup></p><ul><li>a<li>b</ul>"),
              "<p>One <b>two</b> x<sup>2</sup></p><ul><li>a</li><li>b</li></ul>");
    EXPECT_EQ(shown("plain"), "plain");
    EXPECT_EQ(shown(""), "");
    EXPECT_EQ(shown("one<br>two<BR/>three"), "one<br></br>two<br></br>three");
}

TEST(Html, LeavesTheFrameOut) {
    EXPECT_EQ(
        shown("<!DOCTYPE html><html><head><title>T</title></head><body><p>x</p></body></html>"),
        "<title>T</title><p>x</p>");
    EXPECT_EQ(shown("</body>after</html>"), "after");
}

TEST(Html, DecodesEntities) {
    EXPECT_EQ(shown("R&amp;D &lt;b&gt; caf&eacute; &#8211; &nbsp;"), "R&D <b> café – \u00a0");
    EXPECT_EQ(shown("AT&T, P&L and &unknown; stay"), "AT&T, P&L and &unknown; stay");
}

TEST(Html, TakesALessThanSignThatBeginsNoTagAsText) {
    EXPECT_EQ(shown("a < b"), "a < b");
    EXPECT_EQ(shown("under <25 and <é> end"), "under <25 and <é> end");
    EXPECT_EQ(shown("<b>x</b> <unclosed words that matter"),
              "<b>x</b> <unclosed words that matter");
    EXPECT_EQ(shown("<a title=\"never closed>words"), "<a title=\"never closed>words");
    EXPECT_EQ(shown("x <!-- never closed"), "x <!-- never closed");
    EXPECT_EQ(shown("<"), "<");
    EXPECT_EQ(shown("a <b c"), "a <b c");
}

TEST(Html, DropsCommentsScriptsAndStyles) {
    EXPECT_EQ(shown("a<!-- c -->b<script>if (a<b) x('</b>')</script>c<STYLE>p{}</STYLE>d"), "abcd");
    EXPECT_EQ(shown("a<![if !supportLists]>b<![endif]>c<?xml version='1.0'?>d<o:p>e</o:p>"),
              "abcd<o:p>e</o:p>");
}

TEST(Html, KeepsTheWordsOfACdataSection) {
    EXPECT_EQ(shown("a<![CDATA[1 < 2 & 3]]>b"), "a1 < 2 & 3b");
}

TEST(Html, GivesAttributes) {
    const auto events = read_html("<a href='x&amp;y' title=\"a > b\">t</a>");
    ASSERT_TRUE(events);
    ASSERT_FALSE(events->empty());
    EXPECT_EQ(events->front().attribute("href"), "x&y");
    EXPECT_EQ(events->front().attribute("title"), "a > b");
    EXPECT_EQ(events->front().attribute("class"), "");
}

TEST(Html, ReplacesBytesThatAreNoText) {
    EXPECT_EQ(shown(std::string("a\0b\xFF<i>c</i>", 12)), "a\uFFFDb\uFFFD<i>c</i>");
}

TEST(Html, RefusesDepthWithASentence) {
    std::string deep;
    for (int i = 0; i < 100000; ++i)
        deep += "<div>";
    const auto events = read_html(deep);
    ASSERT_FALSE(events);
    EXPECT_EQ(events.error().code, ErrorCode::too_large);
}

TEST(Html, KeepsTheWordsOfDeeplyNestedMarkup) {
    std::string deep;
    for (int i = 0; i < 1000; ++i)
        deep += "<b>x";
    deep += "</b>y";
    const auto events = read_html(deep);
    ASSERT_TRUE(events);
    std::size_t starts = 0;
    std::size_t ends = 0;
    std::size_t letters = 0;
    for (const HtmlEvent& event : *events) {
        starts += event.kind == HtmlEvent::Kind::start ? 1 : 0;
        ends += event.kind == HtmlEvent::Kind::end ? 1 : 0;
        letters += event.text.size();
    }
    EXPECT_EQ(starts, 256U);
    EXPECT_EQ(ends, 256U);
    EXPECT_EQ(letters, 1001U);
}

TEST(Html, LeavesOutThousandsOfAttributes) {
    std::string html = "<p";
    for (int i = 0; i < 100'000; ++i)
        html += " a" + std::to_string(i) + "=1";
    EXPECT_EQ(shown(html + ">words</p>"), "<p>words</p>");
}

TEST(Html, TakesLinearTimeOnOpeningsWithoutAnEnd) {
    for (const char* opening :
         {"<!--", "<![CDATA[", "<a b=\"", "<a b='", "<script>", "<", "</a", "<!"}) {
        std::string text;
        while (text.size() < 1'000'000)
            text += opening;
        EXPECT_TRUE(read_html(text)) << opening;
    }
}

// Whatever the tags look like, the words between them come out.
TEST(Html, ConservesWordsOutsideTagsInDamagedMarkup) {
    std::mt19937 random(7); // NOLINT: the same every time on purpose
    const std::vector<std::string> pieces{
        "<p>",      "</p>",      "<table>",    "<tr>",         "<td>",       "</td>",    "</table>",
        "<ul>",     "<li>",      "</b>",       "<b>",          "< ",         "&amp;",    "& ",
        "<br/>",    "</html>",   "<body>",     "<head>",       "<form>",     "<select>", "<option>",
        "<h1>",     "</div>",    "<a href=x>", "<!DOCTYPE x>", "<frameset>", "<title>",  "</title>",
        "<object>", "<caption>", "<1"};
    for (int round = 0; round < 3000; ++round) {
        std::string html;
        std::string words;
        for (int i = 0; i < 12; ++i) {
            const std::string& piece = pieces[random() % pieces.size()];
            html += piece;
            if (piece == "<1")
                words += '1';
            const std::string word = "w" + std::to_string(random() % 100);
            html += word + " ";
            words += word;
        }
        std::string got;
        const auto events = read_html(html);
        ASSERT_TRUE(events);
        for (const HtmlEvent& event : *events) {
            for (const char c : event.text) {
                if (std::isalnum(static_cast<unsigned char>(c)) != 0)
                    got += c;
            }
        }
        ASSERT_EQ(got, words) << html;
    }
}

} // namespace
} // namespace planwright::xml
