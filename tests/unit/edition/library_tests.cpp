// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/file.h"
#include "core/text.h"
#include "edition/edition.h"
#include "support/shared.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <set>

namespace planwright {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::shared_ptr<const Edition> made(std::string id, std::string introduction) {
    auto edition = std::make_shared<Edition>();
    edition->id = std::move(id);
    edition->frame.introduction = one_paragraph(std::move(introduction));
    return edition;
}

TEST(ShippedEditions, AreThereInOrder) {
    std::vector<std::string> ids;
    for (const auto& edition : EditionLibrary::shipped().all())
        ids.push_back(edition->id);
    EXPECT_THAT(ids, ElementsAre("generic", "prison-2024", "probation-2021", "probation-2023",
                                 "probation-2024"));
}

TEST(ShippedEditions, DifferAsPublishedPlansDo) {
    std::set<std::size_t> paragraphs;
    std::set<std::string> labels;
    std::set<std::string> fifth_headings;
    for (const char* id : {"probation-2021", "probation-2023", "probation-2024"}) {
        const auto edition = EditionLibrary::shipped().find(id);
        ASSERT_TRUE(edition) << id;
        paragraphs.insert(edition->frame.introduction.size());
        labels.insert(edition->frame.published_label);
        fifth_headings.insert(edition->frame.column_headings[4]);
    }
    EXPECT_THAT(paragraphs, ElementsAre(1U, 2U, 3U));
    EXPECT_THAT(labels, ElementsAre("Regional Report Published:", "Report Published:",
                                    "Report(s) Published:"));
    EXPECT_THAT(fifth_headings,
                ElementsAre("5. Responsible Owner",
                            "5. Responsible Owner (including named individuals and their "
                            "functional role or department)"));
}

TEST(ShippedEditions, KeepTheTemplatesFixedWords) {
    for (const auto& edition : EditionLibrary::shipped().all()) {
        SCOPED_TRACE(edition->id);
        const FrameWording& frame = edition->frame;
        EXPECT_EQ(frame.column_headings[0], "1. Rec No");
        EXPECT_EQ(frame.column_headings[1], "2. Recommendation");
        EXPECT_EQ(frame.column_headings[2], "3. Agreed/ Partly Agreed/ Not Agreed");
        EXPECT_EQ(frame.column_headings[3], "4. Response Action Taken/Planned");
        EXPECT_EQ(frame.column_headings[5], "6. Target Date");
        ASSERT_EQ(frame.definitions.size(), 3U);
        EXPECT_EQ(frame.definitions[0].term, "Agreed");
        EXPECT_EQ(frame.definitions[1].term, "Partly Agreed");
        EXPECT_EQ(frame.definitions[2].term, "Not Agreed");
        for (const char* reason : {"commissioning", "policy", "operational", "affordability"}) {
            EXPECT_THAT(plain_text(frame.definitions[1].comment), HasSubstr(reason));
            EXPECT_THAT(plain_text(frame.definitions[2].comment), HasSubstr(reason));
        }
    }
}

TEST(EditionLibrary, FindsByIdOnly) {
    const EditionLibrary library({made("b", "two"), made("a", "one")});
    ASSERT_TRUE(library.find("a"));
    EXPECT_EQ(plain_text(library.find("a")->frame.introduction), "one");
    EXPECT_FALSE(library.find("c"));
    EXPECT_FALSE(library.find(""));
}

TEST(EditionLibrary, PrefersThePlansOwnEdition) {
    const EditionLibrary library({made("a", "one")});
    Plan plan;
    plan.edition_id = "a";
    EXPECT_EQ(library.of(plan), library.find("a"));
    plan.local_edition = made("a", "mine");
    EXPECT_EQ(library.of(plan), plan.local_edition);
    plan.local_edition = nullptr;
    plan.edition_id = "unknown";
    EXPECT_FALSE(library.of(plan));
}

TEST(EditionLibrary, LetsAUsersFileReplaceAnEdition) {
    const EditionLibrary library({made("a", "one"), made("c", "three")});
    const EditionLibrary more = library.with({made("b", "two"), made("a", "newer")});
    ASSERT_EQ(more.all().size(), 3U);
    EXPECT_EQ(more.all()[1]->id, "b");
    EXPECT_EQ(plain_text(more.find("a")->frame.introduction), "newer");
    EXPECT_EQ(library.all().size(), 2U);
}

TEST(Nearest, CountsEachWordAsOftenAsItStands) {
    const EditionLibrary library({made("a", "plan plan plan report")});
    FrameWording found;
    found.introduction = one_paragraph("Plan report, report");
    const EditionLibrary::Nearest nearest = library.nearest(found);
    EXPECT_DOUBLE_EQ(nearest.share, 0.5); // one "plan" and one "report" of four
}

TEST(Nearest, IsRelativeToTheLargerFrame) {
    const EditionLibrary library({made("a", "one two")});
    FrameWording found;
    found.introduction = one_paragraph("one two three four five six seven eight");
    EXPECT_DOUBLE_EQ(library.nearest(found).share, 0.25);
}

TEST(Nearest, TakesTheEarlierIdOfEquals) {
    const EditionLibrary library({made("b", "same words"), made("a", "same words")});
    FrameWording found;
    found.introduction = one_paragraph("same words");
    EXPECT_EQ(library.nearest(found).edition->id, "a");
    EXPECT_DOUBLE_EQ(library.nearest(found).share, 1);
}

TEST(Nearest, FindsEachShippedEditionFromItsOwnFrame) {
    for (const auto& edition : EditionLibrary::shipped().all()) {
        const EditionLibrary::Nearest nearest = EditionLibrary::shipped().nearest(edition->frame);
        EXPECT_EQ(nearest.edition, edition);
        EXPECT_DOUBLE_EQ(nearest.share, 1);
    }
}

// Our editions are in our own words, so a real plan brings its own wording with it.
TEST(Nearest, IsFarFromTheFramesOfPublishedPlans) {
    PLANWRIGHT_NEEDS_SHARED();
    for (const char* name : {"000.json", "002.json", "004.json"}) {
        const auto plan =
            nlohmann::json::parse(read_file(testing::shared_dir() / "gold" / name).value());
        FrameWording found = EditionLibrary::shipped().find("probation-2023")->frame;
        found.introduction =
            from_plain_text(text::join(plan["introduction"].get<std::vector<std::string>>(), "\n"));
        found.definitions.clear();
        for (const auto& row : plan["definitions"]) {
            const auto cell = [&](const char* key) { return row[key].get<std::string>(); };
            found.definitions.push_back(
                {cell("term"), one_paragraph(cell("definition")), one_paragraph(cell("comment"))});
        }
        const double share = EditionLibrary::shipped().nearest(found).share;
        EXPECT_LT(share, local_edition_below) << name;
        EXPECT_GT(share, 0.3) << name;
    }
}

TEST(Nearest, SharesNothingWithAnEmptyFrame) {
    const EditionLibrary::Nearest nearest = EditionLibrary::shipped().nearest({});
    ASSERT_TRUE(nearest.edition);
    EXPECT_DOUBLE_EQ(nearest.share, 0);
    EXPECT_FALSE(EditionLibrary({}).nearest({}).edition);
}

} // namespace
} // namespace planwright
