// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/columns.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

namespace planwright {
namespace {

using ::testing::ElementsAreArray;

TEST(Status, IsReadAsPeopleWriteIt) {
    const std::pair<const char*, Status> rows[] = {
        {"Agreed", Status::agreed},
        {"agreed.", Status::agreed},
        {" AGREED ", Status::agreed},
        {"Accepted", Status::agreed},
        {"Partly Agreed", Status::partly_agreed},
        {"Partly\nagreed", Status::partly_agreed},
        {"Partially agreed", Status::partly_agreed},
        {"Part-agreed", Status::partly_agreed},
        {"Agreed in part", Status::partly_agreed},
        {"Not Agreed", Status::not_agreed},
        {"Not  agreed.", Status::not_agreed},
        {"Disagreed", Status::not_agreed},
        {"Rejected", Status::not_agreed},
    };
    for (const auto& [written, status] : rows)
        EXPECT_EQ(parse_status(written), status) << written;
}

TEST(Status, IsNoneForOtherWords) {
    for (const char* written :
         {"", ".", "Agreed/ Partly Agreed/ Not Agreed", "TBC", "Agreed to by all", "3"})
        EXPECT_EQ(parse_status(written), std::nullopt) << written;
}

TEST(Status, NamesAreReadBack) {
    for (const Status status : all_statuses)
        EXPECT_EQ(parse_status(to_string(status)), status);
    EXPECT_EQ(to_string(Status::partly_agreed), "Partly Agreed");
}

TEST(ReasonCategory, NamesAreReadBackInAnyCase) {
    for (const ReasonCategory category : all_reason_categories)
        EXPECT_EQ(parse_reason_category(to_string(category)), category);
    EXPECT_EQ(parse_reason_category("Affordability"), ReasonCategory::affordability);
    EXPECT_EQ(parse_reason_category("Operational reasons."), ReasonCategory::operational);
    EXPECT_EQ(parse_reason_category("staffing"), std::nullopt);
}

TEST(TargetKind, NamesAreTheContracts) {
    EXPECT_EQ(to_string(TargetKind::completed_and_ongoing), "completed-and-ongoing");
    EXPECT_EQ(to_string(TargetKind::month_and_review), "month-and-review");
    EXPECT_EQ(parse_target_kind("month-and-review"), TargetKind::month_and_review);
    EXPECT_EQ(parse_target_kind("Month"), std::nullopt);
}

struct OwnerCase {
    const char* written;
    std::vector<std::string> posts; ///< lead first
};

std::ostream& operator<<(std::ostream& out, const OwnerCase& row) {
    return out << '"' << row.written << '"';
}

const OwnerCase owner_cases[] = {
    // One post.
    {"Head of Programmes", {"Head of Programmes"}},
    {"Head of Programmes.", {"Head of Programmes"}},
    {"Heads of PDU", {"Heads of PDU"}},
    {"HoP&Q", {"HoP&Q"}},
    {"Head of Performance & Quality", {"Head of Performance & Quality"}},
    {"Head of Performance and Quality", {"Head of Performance and Quality"}},
    {"Head of Learning, Skills and Work", {"Head of Learning, Skills and Work"}},
    {"Head of HR, Wessex", {"Head of HR, Wessex"}},
    {"Head of Corporate Services (HoCS)", {"Head of Corporate Services (HoCS)"}},
    {"Head of Safety (and Head of Equality until June)",
     {"Head of Safety (and Head of Equality until June)"}},
    {"Deputy Director, Workforce Programme, Planning",
     {"Deputy Director, Workforce Programme, Planning"}},
    {"Head of\nOperations", {"Head of Operations"}},
    {"A/Head of Operations", {"A/Head of Operations"}},
    {"Contract Management Team", {"Contract Management Team"}},
    // Several bodies with one post each or between them.
    {"Kent and Surrey PDU Heads", {"Kent and Surrey PDU Heads"}},
    {"BSG, Kent & Surrey PDU Heads", {"BSG, Kent & Surrey PDU Heads"}},
    {"HMPPS, Contract Team", {"HMPPS, Contract Team"}},
    {"Head of Recruitment and Manager Development",
     {"Head of Recruitment and Manager Development"}},
    {"Head of Residence and Head Office Services", {"Head of Residence and Head Office Services"}},
    // Joint entries.
    {"Head of Programmes / Head of Operations", {"Head of Programmes", "Head of Operations"}},
    {"Head of Programmes/Head of Operations", {"Head of Programmes", "Head of Operations"}},
    {"Head of Programmes/SPOs", {"Head of Programmes", "SPOs"}},
    {"Governor; Regional Director", {"Governor", "Regional Director"}},
    {"Governor, Head of Safety", {"Governor", "Head of Safety"}},
    {"Governor and Head of Safety", {"Governor", "Head of Safety"}},
    {"Governor & Head of Safety", {"Governor", "Head of Safety"}},
    {"Head of Safety\nHead of Security", {"Head of Safety", "Head of Security"}},
    {"Heads of PDU and Senior Probation Officers", {"Heads of PDU", "Senior Probation Officers"}},
    {"Quality Development SPO/Equalities Manager",
     {"Quality Development SPO", "Equalities Manager"}},
    {"DD Operations Directorate & DD Delivery Directorate",
     {"DD Operations Directorate", "DD Delivery Directorate"}},
    {"Head of Operations, Head of Safety and Head of HR",
     {"Head of Operations", "Head of Safety", "Head of HR"}},
    {"Head of Performance and Quality and Head of PDU",
     {"Head of Performance and Quality", "Head of PDU"}},
    {"PDU Head, Kent and PDU Head, Surrey", {"PDU Head, Kent", "PDU Head, Surrey"}},
    {"Head of Operations supported by Head of HR", {"Head of Operations", "Head of HR"}},
    {"HoP&Q / HoCS", {"HoP&Q", "HoCS"}},
    {"HoP&Q and HoCS", {"HoP&Q", "HoCS"}},
    {"Head of Special Projects, Wessex/Court Strategic Lead",
     {"Head of Special Projects, Wessex", "Court Strategic Lead"}},
    // Stray marks.
    {"Heads of PDU / Court Strategic Lead/", {"Heads of PDU", "Court Strategic Lead"}},
    {"/ Head of Operations", {"Head of Operations"}},
    {"Head of Operations // Head of HR", {"Head of Operations", "Head of HR"}},
    {"---", {}},
    {"/", {}},
};

class Owners : public ::testing::TestWithParam<OwnerCase> {};

TEST_P(Owners, AreSplitIntoLeadAndSupports) {
    const Owner owner = parse_owner(GetParam().written);
    EXPECT_EQ(owner.written, GetParam().written);
    std::vector<std::string> posts;
    if (!owner.lead.empty())
        posts.push_back(owner.lead);
    posts.insert(posts.end(), owner.supports.begin(), owner.supports.end());
    EXPECT_THAT(posts, ElementsAreArray(GetParam().posts));
}

INSTANTIATE_TEST_SUITE_P(Written, Owners, ::testing::ValuesIn(owner_cases));

TEST(Owner, OfABlankCellIsNone) {
    for (const char* blank : {"", "  ", "\n"}) {
        const Owner owner = parse_owner(blank);
        EXPECT_TRUE(owner.empty());
        EXPECT_TRUE(owner.lead.empty());
    }
}

TEST(Owner, LongTextIsKeptWhole) {
    std::string text;
    for (int i = 0; i < 50000; ++i)
        text += "Head of a, ((";
    const Owner owner = parse_owner(text);
    EXPECT_EQ(owner.written, text);
    EXPECT_TRUE(owner.supports.empty());
}

} // namespace
} // namespace planwright
