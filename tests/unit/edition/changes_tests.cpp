// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edition/edition.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace planwright {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::StartsWith;

const Edition& shipped(std::string_view id) {
    return *EditionLibrary::shipped().find(id);
}

Plan plan_of(const Edition& edition, Front front) {
    Plan plan;
    plan.edition_id = edition.id;
    plan.edition_version = edition.version;
    plan.front = std::make_shared<const Front>(std::move(front));
    return plan;
}

TEST(ExtractEdition, KeepsTheDocumentsWordsAndFillsGapsFromTheBase) {
    const Edition& base = shipped("probation-2024");
    FrameWording found;
    found.published_label = "Reports Published:";
    found.introduction = one_paragraph("Words of the document.");
    found.column_headings[4] = "5. Owner";
    const Edition edition = extract_edition(found, base, "From a document");
    EXPECT_TRUE(edition.local);
    EXPECT_EQ(edition.title, "From a document");
    EXPECT_EQ(edition.frame.published_label, "Reports Published:");
    EXPECT_EQ(edition.frame.introduction, found.introduction);
    EXPECT_EQ(edition.frame.column_headings[4], "5. Owner");
    EXPECT_EQ(edition.frame.column_headings[0], base.frame.column_headings[0]);
    EXPECT_EQ(edition.frame.definitions, base.frame.definitions);
    EXPECT_EQ(edition.window, base.window);
    EXPECT_EQ(edition.variant, base.variant);
}

TEST(ExtractEdition, GivesTheSameIdToTheSameWordsOnly) {
    const Edition& base = shipped("generic");
    FrameWording found;
    found.introduction = one_paragraph("Each plan must say why.");
    const Edition once = extract_edition(found, base, "A");
    EXPECT_THAT(once.id, StartsWith("local-"));
    EXPECT_EQ(extract_edition(found, base, "B").id, once.id);
    FrameWording styled = found;
    styled.introduction[0].runs.push_back({10, 14, RunStyle::bold, {}});
    EXPECT_NE(extract_edition(styled, base, "A").id, once.id);
    found.introduction = one_paragraph("Each plan may say why.");
    EXPECT_NE(extract_edition(found, base, "A").id, once.id);
}

TEST(Migrate, KeepsThePlansOwnDeviations) {
    Front front;
    front.overrides.organisation = "Probation Board for Northmoor";
    const Plan plan = plan_of(shipped("probation-2023"), front);
    const Plan moved = migrate(plan, shipped("probation-2023"), shipped("probation-2024"));
    EXPECT_EQ(moved.edition_id, "probation-2024");
    EXPECT_EQ(moved.edition_version, shipped("probation-2024").version);
    EXPECT_EQ(moved.front->overrides.organisation, "Probation Board for Northmoor");
}

TEST(Migrate, LetsWhatEqualledTheOldEditionFollowTheNew) {
    const FrameWording& old_frame = shipped("probation-2023").frame;
    const FrameWording& new_frame = shipped("probation-2024").frame;
    Front front;
    front.overrides.column_headings = old_frame.column_headings; // repeats the old edition
    front.overrides.introduction = new_frame.introduction;       // says what the new one says
    front.cover.published_label = old_frame.published_label;
    front.cover.response_lines = {old_frame.response_label + " Fenland PDU", "Vale PDU"};
    front.title = old_frame.title_prefix + "PROBATION SERVICE – NORTHMOOR";
    const Plan moved = migrate(plan_of(shipped("probation-2023"), front), shipped("probation-2023"),
                               shipped("probation-2024"));
    EXPECT_FALSE(moved.front->overrides.column_headings);
    EXPECT_FALSE(moved.front->overrides.introduction);
    EXPECT_THAT(moved.front->cover.published_label, IsEmpty());
    EXPECT_THAT(moved.front->cover.response_lines, SizeIs(2));
    EXPECT_EQ(moved.front->cover.response_lines[0], new_frame.response_label + " Fenland PDU");
    EXPECT_EQ(moved.front->title, new_frame.title_prefix + "PROBATION SERVICE – NORTHMOOR");
}

TEST(Migrate, ThereAndBackIsTheSamePlan) {
    Front front;
    front.overrides.introduction_heading = "ABOUT THIS PLAN";
    front.cover.response_lines = {shipped("probation-2021").frame.response_label + " Vale"};
    const Plan plan = plan_of(shipped("probation-2021"), front);
    const Plan there = migrate(plan, shipped("probation-2021"), shipped("prison-2024"));
    const Plan back = migrate(there, shipped("prison-2024"), shipped("probation-2021"));
    EXPECT_EQ(back.edition_id, plan.edition_id);
    EXPECT_EQ(back.front->overrides, plan.front->overrides);
    EXPECT_EQ(back.front->cover, plan.front->cover);
}

TEST(Migrate, CarriesALocalEditionAndDropsTheOldOne) {
    FrameWording found;
    found.introduction = one_paragraph("Our words.");
    const Edition local = extract_edition(found, shipped("generic"), "Local");
    const Plan plan = plan_of(shipped("generic"), {});
    const Plan to_local = migrate(plan, shipped("generic"), local);
    ASSERT_TRUE(to_local.local_edition);
    EXPECT_EQ(*to_local.local_edition, local);
    EXPECT_FALSE(migrate(to_local, local, shipped("generic")).local_edition);
}

TEST(Compare, IsEmptyForOneEditionWithItself) {
    for (const auto& edition : EditionLibrary::shipped().all())
        EXPECT_THAT(compare(*edition, *edition), IsEmpty());
}

TEST(Compare, NamesEachPartThatDiffers) {
    const Edition& a = shipped("probation-2023");
    Edition b = a;
    b.frame.column_headings[4] += " (named)";
    b.frame.introduction.push_back(one_paragraph("One more.").front());
    b.window.length = 0;
    const std::vector<EditionDifference> differences = compare(a, b);
    ASSERT_THAT(differences, SizeIs(3));
    EXPECT_EQ(differences[0].part, "time to answer");
    EXPECT_EQ(differences[0].a, "20 working days");
    EXPECT_EQ(differences[0].b, "");
    EXPECT_EQ(differences[1].part, "introduction, paragraph 3");
    EXPECT_EQ(differences[1].a, "");
    EXPECT_EQ(differences[1].b, "One more.");
    EXPECT_EQ(differences[2].part, "heading 5");
    EXPECT_EQ(differences[2].b, "5. Responsible Owner (named)");
}

TEST(Compare, ShowsStylesWhereOnlyTheyDiffer) {
    Edition a = shipped("generic");
    a.frame.introduction = one_paragraph("There must be a reason.");
    Edition b = a;
    b.frame.introduction[0].runs.push_back({6, 10, RunStyle::bold, {}});
    const std::vector<EditionDifference> differences = compare(a, b);
    ASSERT_THAT(differences, SizeIs(1));
    EXPECT_EQ(differences[0].a, "There must be a reason.");
    EXPECT_EQ(differences[0].b, "There <b>must</b> be a reason.");
}

TEST(Compare, SeesSeveritiesOnEitherSide) {
    Edition a = shipped("generic");
    Edition b = a;
    a.severities = {{"smart.a", "off"}, {"smart.c", "hint"}};
    b.severities = {{"smart.b", "error"}, {"smart.c", "warning"}};
    const std::vector<EditionDifference> differences = compare(a, b);
    ASSERT_THAT(differences, SizeIs(3));
    EXPECT_EQ(differences[0].part, "severity of smart.a");
    EXPECT_EQ(differences[1].part, "severity of smart.b");
    EXPECT_EQ(differences[2].part, "severity of smart.c");
    EXPECT_EQ(differences[2].a, "hint");
    EXPECT_EQ(differences[2].b, "warning");
}

} // namespace
} // namespace planwright
