// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "plan_of_texts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace glossary::tests {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A plan, and the words that one rule marks in it.
struct Case {
    const char* rule;
    Texts texts;
    std::vector<std::string> marked;
};

void expect(const std::vector<Case>& cases) {
    for (const Case& one : cases)
        EXPECT_EQ(found(one.rule, one.texts), one.marked) << one.rule << ": " << one.texts.front();
}

TEST(GlossaryRule, UnexplainedHits) {
    expect({
        {"unexplained", {"Each PDU reports monthly.", "The PDUs meet."}, {"PDU"}},
        {"unexplained", {"Staff use the QZT tool."}, {"QZT"}},
        {"unexplained", {"O:DD, Wessex", "The DD signs."}, {"DD"}},
        {"unexplained", {"R:The PDU should improve.", "Our PDU will improve."}, {"PDU"}},
        {"unexplained", {"Rotas for the SPOs are set."}, {"SPOs"}},
        {"unexplained", {"Managers (HoCS) meet."}, {"HoCS"}},
    });
}

TEST(GlossaryRule, UnexplainedMisses) {
    expect({
        {"unexplained", {"The Probation Delivery Unit (PDU) reports.", "A PDU meets."}, {}},
        {"unexplained", {"PDU (Probation Delivery Unit) leads report."}, {}},
        {"unexplained", {"Across the UK, IT is slow."}, {}},
        {"unexplained", {"R:The PDU should do better."}, {}},
        {"unexplained", {"T:Plans are written by the QZT."}, {}},
        {"unexplained", {"Staff MUST read this."}, {}},
        {"unexplained", {"A Local Review Panel, known as LRP, sits. LRP decides."}, {}},
        {"unexplained", {"The Local Review Panel – LRP – sits."}, {}},
        {"unexplained", {"Managerial Role Review (MMR) ends.", "MRR results are used."}, {}},
    });
}

TEST(GlossaryRule, ExplainedLateHits) {
    expect({
        {"explained-late", {"A PDU meets.", "The Probation Delivery Unit (PDU) reports."}, {"PDU"}},
        {"explained-late", {"O:Head of LRT", "The Local Review Team (LRT) sits."}, {"LRT"}},
        {"explained-late", {"SPOs meet.", "R:Senior Probation Officers (SPOs) should."}, {"SPOs"}},
        {"explained-late", {"The LRT and the Local Review Team (LRT)."}, {"LRT"}},
    });
}

TEST(GlossaryRule, ExplainedLateMisses) {
    expect({
        {"explained-late", {"The Probation Delivery Unit (PDU) reports.", "A PDU meets."}, {}},
        {"explained-late", {"R:Any LRT should meet.", "The Local Review Team (LRT) meets."}, {}},
        {"explained-late", {"T:A QZT is used.", "The Quality Zone Tool (QZT) helps."}, {}},
        {"explained-late", {"In the UK.", "The United Kingdom (UK)."}, {}},
    });
}

TEST(GlossaryRule, VariantHits) {
    expect({
        {"variant", {"The Case Look Tool (C-LT) and the CLT; the CLT."}, {"CLT", "CLT"}},
        {"variant", {"PQIP learners and a PQiP learner."}, {"PQIP"}},
        {"variant", {"OASYs and OASys."}, {"OASYs"}},
        {"variant", {"A Quality Plan Board (QPB): QPBS, a QPB, QPB."}, {"QPBS"}},
        {"variant",
         {"Sandown and Isle of Teme (SloT)", "Sandown and Isle of Teme (SIoT)."},
         {"SloT"}},
        {"variant", {"New Learner Officers (NLO) start.", "All NLOs meet."}, {"NLO"}},
        {"variant", {"A Local Review Team (LRTs) sits."}, {"LRTs"}},
    });
}

TEST(GlossaryRule, VariantMisses) {
    expect({
        {"variant", {"The PDU, the PDUs and a PDU's lead."}, {}},
        {"variant", {"An SPO and a PSO."}, {}},
        {"variant", {"R:PQIP learners", "A PQiP learner."}, {}},
        {"variant", {"QA and Q&A sessions."}, {}},
        {"variant", {"Approved Places (AP) and another AP."}, {}},
        {"variant", {"LPP and IPP cases."}, {}},
    });
}

TEST(GlossaryRule, ExplainedAgainHits) {
    const std::string first = "The Local Review Team (LRT) sits.";
    expect({
        {"explained-again", {first, "A Local Review Team (LRT)."}, {"Local Review Team (LRT)"}},
        {"explained-again", {first, "local review team (LRT)"}, {"local review team (LRT)"}},
        {"explained-again", {first, "LRT (Local Review Team)"}, {"LRT (Local Review Team)"}},
        {"explained-again",
         {"R:" + first, "A Local Review Team (LRT), a Local Review Team (LRT)"},
         {"Local Review Team (LRT)"}},
    });
}

TEST(GlossaryRule, ExplainedAgainMisses) {
    const std::string first = "The Local Review Team (LRT) sits.";
    expect({
        {"explained-again", {first, "The LRT sits again."}, {}},
        {"explained-again", {first, "R:The Local Review Team (LRT) should."}, {}},
        {"explained-again", {first, "The Local Road Team (LRDT)."}, {}},
        {"explained-again", {first, "The team (LRT) sits."}, {}},
    });
}

TEST(GlossaryRule, ExplainedDifferentlyHits) {
    expect({
        {"explained-differently",
         {"Senior Probational Officer (SPO)"},
         {"Senior Probational Officer (SPO)"}},
        {"explained-differently",
         {"Local Review Team (LRT)", "Local Review Team (LRT)", "Local Reading Team (LRT)"},
         {"Local Reading Team (LRT)"}},
        {"explained-differently",
         {"Board of Local Needs (BLN)", "Board of Local Needs (BLN)",
          "Board for Local Needs (BLN)"},
         {"Board for Local Needs (BLN)"}},
        {"explained-differently",
         {"Offending Assessment System (OASys)"},
         {"Offending Assessment System (OASys)"}},
    });
}

TEST(GlossaryRule, ExplainedDifferentlyMisses) {
    expect({
        {"explained-differently", {"Senior Probation Officers (SPOs)"}, {}},
        {"explained-differently", {"senior probation officer’s (SPO’s)"}, {}},
        {"explained-differently", {"Data Analyst (DA)", "The DA reports."}, {}},
        {"explained-differently", {"Team & Task (TT)", "Team and Task (TT)"}, {}},
    });
}

TEST(GlossaryRule, InitialsHits) {
    expect({
        {"initials", {"A Managerial Role Review (MMR)"}, {"Managerial Role Review (MMR)"}},
        {"initials", {"The Effective Framework 2 (EPF2)"}, {"Effective Framework 2 (EPF2)"}},
        {"initials",
         {"Multi-Agency Risk Assessment Panel (MARAC)"},
         {"Multi-Agency Risk Assessment Panel (MARAC)"}},
        {"initials", {"trainee Probation Officers (PQiPs)"}, {"Probation Officers (PQiPs)"}},
    });
}

TEST(GlossaryRule, InitialsMisses) {
    expect({
        {"initials", {"The Head of Service (PDU)"}, {}},
        {"initials", {"meetings each month (SPO)"}, {}},
        {"initials", {"Offender Assessment System (OASys)"}, {}},
        {"initials", {"newly qualified probation officers (NQOs)"}, {}},
        {"initials", {"The plan is agreed (see PDU)."}, {}},
    });
}

TEST(GlossaryRule, BracketsHits) {
    expect({
        {"brackets", {"A (Local Review Team) LRT sits."}, {"(Local Review Team) LRT"}},
        {"brackets", {"The (LRT) Local Review Team sits."}, {"(LRT) Local Review Team"}},
        {"brackets", {"(UPW) Unpaid Work hours"}, {"(UPW) Unpaid Work"}},
        {"brackets", {"a [Quality Zone Tool] QZT"}, {"[Quality Zone Tool] QZT"}},
    });
}

TEST(GlossaryRule, BracketsMisses) {
    expect({
        {"brackets", {"The Local Review Team (LRT) sits."}, {}},
        {"brackets", {"The LRT (Local Review Team) sits."}, {}},
        {"brackets", {"R:A (Local Review Team) LRT sits."}, {}},
        {"brackets", {"They meet (each month) LRT staff too."}, {}},
    });
}

TEST(GlossaryRule, ExpansionDiffersHits) {
    expect({
        {"expansion-differs",
         {"The PDU plans.", "Each Probationary Delivery Unit acts."},
         {"Probationary Delivery Unit"}},
        {"expansion-differs",
         {"Board for Local Needs (BLN)", "The Board of Local Needs"},
         {"Board of Local Needs"}},
        {"expansion-differs",
         {"Police and Crime Panel (PCP)", "The Police Crime and Panel"},
         {"Police Crime and Panel"}},
        {"expansion-differs",
         {"Local Services Review (LSR)", "The Local Servicing Review"},
         {"Local Servicing Review"}},
    });
}

TEST(GlossaryRule, ExpansionDiffersMisses) {
    expect({
        {"expansion-differs", {"The PDU plans.", "Each Probation Delivery Unit acts."}, {}},
        {"expansion-differs", {"The PDU plans.", "Each probationary delivery unit acts."}, {}},
        {"expansion-differs", {"Board for Local Needs (BLN)", "R:The Board of Local Needs"}, {}},
        {"expansion-differs", {"Each Probationary Delivery Unit acts."}, {}},
    });
}

TEST(GlossaryRule, WrittenOutHits) {
    const std::string first = "The Local Review Team (LRT) sits.";
    expect({
        {"written-out",
         {first, "The Local Review Team reports.", "Local Review Team"},
         {"Local Review Team"}},
        {"written-out",
         {first, "LRTs act.", "All Local Review Teams act."},
         {"Local Review Teams"}},
        {"written-out", {"R:" + first, "Our Local Review Team acts."}, {"Local Review Team"}},
        {"written-out", {first + " Later the Local Review Team acts."}, {"Local Review Team"}},
    });
}

TEST(GlossaryRule, WrittenOutMisses) {
    const std::string first = "The Local Review Team (LRT) sits.";
    expect({
        {"written-out", {"The Local Review Team reports.", first}, {}},
        {"written-out", {first, "O:Head of Local Review Team"}, {}},
        {"written-out", {first, "a local review team"}, {}},
        {"written-out", {first, "the New Local Review Team"}, {}},
        {"written-out", {"The PDU acts.", "Each Probation Delivery Unit acts."}, {}},
    });
}

} // namespace
} // namespace glossary::tests
