// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "glossary/glossary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace planwright {
namespace {

using ::testing::HasSubstr;

Glossary regional() {
    return {"north",
            "the northern region’s glossary",
            "2.1",
            "en-GB",
            {{"NRT", "Northern Resettlement Team", "Not the <old> team & its \"desk\".", "", {}},
             {"UK", "United Kingdom", "", "", {"probation", "prison"}},
             {"", "cynllun gweithredu", "", "cy", {}}}};
}

TEST(GlossaryFile, CarriesEveryFieldThereAndBack) {
    const std::string bytes = write_glossary(regional()).value();
    const Result<Glossary> read = read_glossary(bytes, "north.glossary.xml");
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(*read, regional());
    EXPECT_EQ(write_glossary(*read).value(), bytes);
}

TEST(GlossaryFile, HasOneTermALine) {
    EXPECT_THAT(write_glossary(regional()).value(),
                HasSubstr("\n  <term abbreviation=\"UK\" well-known=\"probation prison\">United "
                          "Kingdom</term>\n"));
}

TEST(GlossaryFile, ThatShipsIsReadAndKnowsCommonTerms) {
    const Glossary& national = national_glossary();
    EXPECT_EQ(national.id, "national");
    EXPECT_GT(national.terms.size(), 50U);
    EXPECT_EQ(read_glossary(write_glossary(national).value(), "n").value(), national);
}

struct Broken {
    const char* name;
    const char* body;
    const char* said;
};
class GlossaryFileIsRefused : public ::testing::TestWithParam<Broken> {};

TEST_P(GlossaryFileIsRefused, WithTheLineAndWhatIsWrong) {
    const std::string xml = std::string("<glossary xmlns=\"urn:planwright:glossary:1\" id=\"x\" "
                                        "version=\"1\">\n<title>X</title>\n") +
                            GetParam().body + "\n</glossary>";
    const Result<Glossary> read = read_glossary(xml, "x.glossary.xml");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().place.file, "x.glossary.xml");
    EXPECT_THAT(describe(read.error()), HasSubstr(GetParam().said));
}

INSTANTIATE_TEST_SUITE_P(
    Each, GlossaryFileIsRefused,
    ::testing::Values(
        Broken{"EmptyExpansion", "<term abbreviation=\"PDU\"> </term>", "cannot be a term"},
        Broken{"SpaceInAbbreviation", "<term abbreviation=\"P DU\">x</term>", "abbreviation"},
        Broken{"SameAbbreviationTwice",
               "<term abbreviation=\"A1\">x</term><term abbreviation=\"A1\">y</term>", "A1"},
        Broken{"UnknownElement", "<word>x</word>", "word"},
        Broken{"UnknownAttribute", "<term short=\"PDU\">x</term>", "short"},
        Broken{"NotClosed", "<term>", "term"}),
    [](const ::testing::TestParamInfo<Broken>& one) { return one.param.name; });

} // namespace
} // namespace planwright
