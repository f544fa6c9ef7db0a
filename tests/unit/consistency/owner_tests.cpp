// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "rule_case.h"

namespace planwright::consistency_tests {
namespace {

/// Actions that differ, so that no other rule speaks, with the owners given.
std::vector<Line> owned_by(const std::vector<std::string>& owners) {
    const std::vector<std::string> texts{"Paint the north fence.",    "Buy six lamps.",
                                         "Count all keys at noon.",   "Open a second gate.",
                                         "Train eleven new drivers.", "Print the route map."};
    std::vector<Line> lines;
    for (const std::string& owner : owners)
        lines.push_back({texts[lines.size() % texts.size()], owner});
    return lines;
}

class OwnerRules : public Rules {};
TEST_P(OwnerRules, MarkTheOddOne) {
    expect_marks();
}

INSTANTIATE_TEST_SUITE_P(
    Variant, OwnerRules,
    testing::Values(
        RuleCase{"Order",
                 "owner-variant",
                 owned_by({"Head of Stores", "Stores Head", "Head of Stores"}),
                 {"Stores Head"}},
        RuleCase{
            "Ampersand",
            "owner-variant",
            owned_by({"Head of Care & Repair", "Head of Care & Repair", "Head of Care and Repair"}),
            {"Head of Care and Repair"}},
        RuleCase{"Plural",
                 "owner-variant",
                 owned_by({"Heads of Unit", "Head of Unit", "Heads of Unit"}),
                 {"Head of Unit"}},
        RuleCase{"ShortForm",
                 "owner-variant",
                 owned_by({"Head of Care & Repair", "HoC&R", "Head of Care & Repair"}),
                 {"HoC&R"}},
        RuleCase{"Region",
                 "owner-variant",
                 owned_by({"Head of Stores, NWX", "Head of Stores, NWX", "Head of Stores"}),
                 {"Head of Stores"}},
        RuleCase{
            "InAList",
            "owner-variant",
            owned_by({"Head of Stores / Fleet Lead", "Fleet Lead / Stores Head", "Head of Stores"}),
            {"Stores Head"}},
        RuleCase{"OnePost", "owner-variant", owned_by({"Head of Stores", "Head of Stores"}), {}},
        RuleCase{"TwoPosts",
                 "owner-variant",
                 owned_by({"Head of Stores", "Head of Care", "Fleet Lead"}),
                 {}},
        RuleCase{"TwoRegions",
                 "owner-variant",
                 owned_by({"Head of Stores, NWX", "Head of Stores, SEX"}),
                 {}},
        RuleCase{"OneUnitOfMany",
                 "owner-variant",
                 owned_by({"Catering Officers", "Catering Officers, Harbour Unit"}),
                 {}},
        RuleCase{"RankAlone",
                 "owner-variant",
                 owned_by({"Deputy Director", "Deputy Director, Estates"}),
                 {}},
        RuleCase{
            "FullStopAlone", "owner-variant", owned_by({"Head of Stores", "Head of Stores."}), {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Near, OwnerRules,
    testing::Values(
        RuleCase{"Typo",
                 "owner-near",
                 owned_by({"Head of Transport", "Head of Trasnport", "Head of Transport"}),
                 {"Head of Trasnport"}},
        RuleCase{"LostLetter",
                 "owner-near",
                 owned_by({"Catering Manager", "Catering Manger", "Catering Manager"}),
                 {"Catering Manger"}},
        RuleCase{"CutShort",
                 "owner-near",
                 owned_by({"Head of Care and Repair", "Head of Care and Repair", "Head of Care"}),
                 {"Head of Care"}},
        RuleCase{"Filler",
                 "owner-near",
                 owned_by({"Unit Heads", "Unit Heads of Service", "Unit Heads"}),
                 {"Unit Heads of Service"}},
        RuleCase{"Stem",
                 "owner-near",
                 owned_by({"Head of Operations", "Head of Operational", "Head of Operations"}),
                 {"Head of Operational"}},
        RuleCase{"Others", "owner-near", owned_by({"Head of Transport", "Head of Training"}), {}},
        RuleCase{"Deputy",
                 "owner-near",
                 owned_by({"Head of Transport", "Deputy Head of Transport"}),
                 {}},
        RuleCase{"ShortWords", "owner-near", owned_by({"Head of Post", "Head of Port"}), {}},
        RuleCase{"OtherRank", "owner-near", owned_by({"Stores Manager", "Stores Officer"}), {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    FullStop, OwnerRules,
    testing::Values(
        RuleCase{"One",
                 "owner-full-stop",
                 owned_by({"Fleet Lead", "Fleet Lead", "Fleet Lead."}),
                 {"Fleet Lead."}},
        RuleCase{"Two",
                 "owner-full-stop",
                 owned_by({"Fleet Lead.", "Fleet Lead", "Head of Care."}),
                 {"Fleet Lead.", "Head of Care."}},
        RuleCase{"BehindAList",
                 "owner-full-stop",
                 owned_by({"Fleet Lead / Head of Care.", "Fleet Lead"}),
                 {"Head of Care."}},
        RuleCase{"Most",
                 "owner-full-stop",
                 owned_by({"Fleet Lead.", "Fleet Lead.", "Head of Care"}),
                 {"Fleet Lead.", "Fleet Lead."}},
        RuleCase{"NoneAnywhere", "owner-full-stop", owned_by({"Fleet Lead", "Head of Care"}), {}},
        RuleCase{"Everywhere", "owner-full-stop", owned_by({"Fleet Lead.", "Head of Care."}), {}},
        RuleCase{
            "Inside", "owner-full-stop", owned_by({"Fleet Lead (St. Ives)", "Head of Care"}), {}},
        RuleCase{"Dots", "owner-full-stop", owned_by({"Fleet Lead...", "Head of Care"}), {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    Slash, OwnerRules,
    testing::Values(
        RuleCase{"Tight",
                 "owner-slash",
                 owned_by({"Fleet Lead / Head of Care", "Fleet Lead / Head of Care",
                           "Fleet Lead/Head of Care"}),
                 {"Fleet Lead/Head of Care"}},
        RuleCase{"Spaced",
                 "owner-slash",
                 owned_by({"Fleet Lead/Head of Care", "Fleet Lead/Head of Care",
                           "Fleet Lead / Head of Care"}),
                 {"Fleet Lead / Head of Care"}},
        RuleCase{"Lopsided",
                 "owner-slash",
                 owned_by({"Fleet Lead / Head of Care", "Fleet Lead /Head of Care"}),
                 {"Fleet Lead /Head of Care"}},
        RuleCase{"InOneCell",
                 "owner-slash",
                 owned_by({"Fleet Lead / Head of Care/Stores Lead", "Fleet Lead / Head of Care"}),
                 {"Fleet Lead / Head of Care/Stores Lead"}},
        RuleCase{"OneWay",
                 "owner-slash",
                 owned_by({"Fleet Lead / Head of Care", "Head of Care / Fleet Lead"}),
                 {}},
        RuleCase{
            "Acting", "owner-slash", owned_by({"A/Head of Care", "Fleet Lead / Head of Care"}), {}},
        RuleCase{
            "NotApplicable", "owner-slash", owned_by({"N/A", "Fleet Lead / Head of Care"}), {}},
        RuleCase{
            "Stray", "owner-slash", owned_by({"Fleet Lead/", "Fleet Lead / Head of Care"}), {}}),
    name_of);

INSTANTIATE_TEST_SUITE_P(
    InText, OwnerRules,
    testing::Values(RuleCase{"Order",
                             "post-in-text",
                             {{"The Stores Head will count keys.", "Head of Stores"},
                              {"Buy lamps.", "Head of Stores"}},
                             {"Stores Head"}},
                    RuleCase{"ShortRank",
                             "post-in-text",
                             {{"Each XDU HoS will count keys.", "Heads of XDU"},
                              {"Buy lamps.", "Heads of XDU"}},
                             {"XDU HoS"}},
                    RuleCase{"UnitInPlural",
                             "post-in-text",
                             {{"The Heads of XDUs will count keys.", "Heads of XDU"},
                              {"Buy lamps.", "Heads of XDU"}},
                             {"Heads of XDUs"}},
                    RuleCase{"CutShort",
                             "post-in-text",
                             {{"The Head of Care will count keys.", "Head of Care and Repair"},
                              {"Buy lamps.", "Head of Care and Repair"}},
                             {"Head of Care"}},
                    RuleCase{"ColumnIsTheOddOne",
                             "post-in-text",
                             {{"The Head of Stores will count keys.", "Stores Head"},
                              {"The Head of Stores will buy lamps."}},
                             {"Stores Head"}},
                    RuleCase{"AsInColumn5",
                             "post-in-text",
                             {{"The Head of Stores will count keys.", "Head of Stores"}},
                             {}},
                    RuleCase{"Singular",
                             "post-in-text",
                             {{"The Head of XDU will count keys.", "Heads of XDU"}},
                             {}},
                    RuleCase{"OtherPost",
                             "post-in-text",
                             {{"The Head of Care will count keys.", "Head of Stores"}},
                             {}},
                    RuleCase{"TwoPostsInARow",
                             "post-in-text",
                             {{"The Head of Stores and Head of Care will count keys.",
                               "Head of Stores / Head of Care"}},
                             {}},
                    RuleCase{"NoPost",
                             "post-in-text",
                             {{"Staff should head of course to the Stores.", "Head of Stores"}},
                             {}},
                    RuleCase{"ShortFormsBehindAnd",
                             "post-in-text",
                             {{"The Head of Stores and XPOs will count keys.", "Head of Stores"}},
                             {}}),
    name_of);

TEST(Owners, OnTwoLinesAreTwoPosts) {
    nlohmann::json plan = nlohmann::json::parse(
        plan_of({{"The Stores Manager will count keys.", "", "March 2027", "Fenby should:"}}));
    nlohmann::json& action = plan["recommendations"][0]["actions"][0];
    action["owner"] = action["lead"] = "Stores Manager, Fenby\nHead of Care";
    EXPECT_TRUE(findings_of(plan.dump()).empty());
}

TEST(OwnerRegister, GivesTheTitle) {
    const auto found =
        findings_of(plan_of(owned_by({"Stores Head", "Stores Head"})), {{"Head of Stores", {}}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].rule, "consistency.owner-variant");
    EXPECT_EQ(found[0].message, "Write “Head of Stores”, its title in the owner register.");
    EXPECT_EQ(found[0].related.size(), 1U) << "the other cell";
    ASSERT_EQ(found[0].fixes.size(), 1U);
    EXPECT_EQ(found[0].fixes[0].edits.size(), 2U);
    EXPECT_FALSE(found[0].fixes[0].safe);
}

TEST(OwnerRegister, KnowsAliases) {
    const auto found = findings_of(plan_of(owned_by({"Yard Boss", "Fleet Lead"})),
                                   {{"Fleet Lead", {"Yard Boss"}}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].fragment, "Yard Boss");
}

} // namespace
} // namespace planwright::consistency_tests
