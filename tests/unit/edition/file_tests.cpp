// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/file.h"

#include "edition/edition.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright {
namespace {

using ::testing::HasSubstr;

std::string shipped_bytes(std::string_view id) {
    return read_file(std::string(PLANWRIGHT_SOURCE_DIR "/schemas/editions/") + std::string(id) +
                     ".edition.xml")
        .value();
}

/// The file without the comments of its head, which belong to our source tree.
std::string without_comments(std::string text) {
    for (std::size_t at = text.find("<!--"); at != std::string::npos; at = text.find("<!--"))
        text.erase(at, text.find("-->\n", at) + 4 - at);
    return text;
}

std::string replaced(std::string text, std::string_view what, std::string_view by) {
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), by);
}

TEST(EditionFile, OfAShippedEditionIsWrittenAsItWasRead) {
    for (const auto& edition : EditionLibrary::shipped().all()) {
        const std::string bytes = without_comments(shipped_bytes(edition->id));
        const Result<Edition> read = read_edition(bytes, "x.edition.xml");
        ASSERT_TRUE(read) << describe(read.error());
        EXPECT_EQ(write_edition(*read).value(), bytes);
        EXPECT_EQ(*read, *edition);
    }
}

TEST(EditionFile, CarriesEveryFieldThereAndBack) {
    Edition edition = *EditionLibrary::shipped().find("prison-2024");
    edition.local = true;
    edition.version = "2.1";
    edition.window = {28, SubmissionWindow::Unit::calendar_days};
    edition.severities = {{"smart.vague-frequency", "off"}, {"template.owner-malformed", "error"}};
    edition.frame.organisation = "Gwasanaeth <Prawf> & \"Carchardai\"";
    edition.frame.title_prefix = "  PLAN:\t ";
    edition.frame.definitions[0].comment.clear();
    Paragraph item = one_paragraph("one two\nthree four").front();
    item.list = ListKind::letter;
    item.level = 2;
    item.language = "cy";
    item.runs = {{0, 3, RunStyle::bold | RunStyle::superscript, {}},
                 {4, 9, RunStyle::italic, "https://example.org/?a=1&b=2"},
                 {14, 18, RunStyle::subscript, {}}};
    edition.frame.introduction.push_back(item);
    const std::string bytes = write_edition(edition).value();
    const Result<Edition> read = read_edition(bytes, "x.edition.xml");
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(*read, edition);
    EXPECT_EQ(write_edition(*read).value(), bytes);
}

TEST(EditionFile, JoinsTextThatCommentsAndReferencesDivide) {
    const std::string bytes =
        replaced(shipped_bytes("generic"), "an inspection", "an<!-- which? --> in&#115;pection");
    const Result<Edition> read = read_edition(bytes, "x.edition.xml");
    ASSERT_TRUE(read) << describe(read.error());
    EXPECT_EQ(read->frame, EditionLibrary::shipped().find("generic")->frame);
}

struct Broken {
    const char* name;
    const char* what;
    const char* by;
};

class BrokenEdition : public ::testing::TestWithParam<Broken> {};

TEST_P(BrokenEdition, IsRefusedWithItsPlace) {
    const std::string bytes =
        replaced(shipped_bytes("probation-2024"), GetParam().what, GetParam().by);
    const Result<Edition> read = read_edition(bytes, "mine.edition.xml");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::schema);
    EXPECT_THAT(describe(read.error()), HasSubstr("mine.edition.xml:"));
    EXPECT_GT(read.error().place.line, 1U);
}

INSTANTIATE_TEST_SUITE_P(
    Each, BrokenEdition,
    ::testing::Values(Broken{"FiveColumns", "<heading>6. Target Date</heading>", ""},
                      Broken{"SevenColumns", "<heading>6. Target Date</heading>",
                             "<heading>6. Target Date</heading><heading>7. Cost</heading>"},
                      Broken{"UnknownElement", "<marking>", "<colour>red</colour><marking>"},
                      Broken{"UnknownAttribute", "<frame>", "<frame colour=\"red\">"},
                      Broken{"IdWithCapitals", "id=\"probation-2024\"", "id=\"Probation 2024\""},
                      Broken{"NoVersion", " version=\"1\" language", " language"},
                      Broken{"NoLength", "length=\"20\"", "length=\"0\""},
                      Broken{"UnknownUnit", "working-days", "weeks"},
                      Broken{"EmptyTitle", "<title>", "<title> </title><title>"},
                      Broken{"OtherNamespace", "urn:planwright:edition:1", "urn:example"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(EditionFile, ThatIsNoXmlIsRefused) {
    for (const char* bytes : {"", "not XML", "<edition", "\x89PNG\r\n"}) {
        const Result<Edition> read = read_edition(bytes, "x.edition.xml");
        ASSERT_FALSE(read) << bytes;
        EXPECT_EQ(read.error().place.file, "x.edition.xml");
    }
}

} // namespace
} // namespace planwright
