// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/verb_groups.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace planwright::language {
namespace {

const char* name_of(VerbTime time) {
    static constexpr const char* names[] = {"future",      "conditional", "infinitive",
                                            "imperative",  "gerund",      "present",
                                            "progressive", "past",        "perfect"};
    return names[static_cast<int>(time)];
}
const char* name_of(VerbRole role) {
    static constexpr const char* names[] = {"main",     "complement",  "purpose",
                                            "relative", "subordinate", "participial"};
    return names[static_cast<int>(role)];
}

/// "lemma/time/role", with "+passive", "+by", "+not".
std::string groups_of(std::string_view text) {
    const Tokens tokens(text);
    std::string result;
    for (const Sentence& sentence : sentences(tokens)) {
        for (const VerbGroup& group : verb_groups(tokens, sentence)) {
            result += (result.empty() ? "" : " ") + std::string(group.lemma) + "/" +
                      name_of(group.time) + "/" + name_of(group.role);
            if (group.passive)
                result += "+passive";
            if (group.agent != 0)
                result += "+by";
            if (group.negated)
                result += "+not";
        }
    }
    return result;
}

struct Case {
    const char* text;
    const char* groups;
};

class VerbGroups : public ::testing::TestWithParam<Case> {};

TEST_P(VerbGroups, AreRead) {
    EXPECT_EQ(groups_of(GetParam().text), GetParam().groups) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Future, VerbGroups,
    ::testing::Values(
        Case{"The governor will publish a rota.", "publish/future/main"},
        Case{"Staff will also be trained by the hub.", "train/future/main+passive+by"},
        Case{"A rota will be issued by March 2026.", "issue/future/main+passive"},
        Case{"We are going to open a workshop.", "open/future/main"},
        Case{"The lease is due to end soon.", "end/future/main"},
        Case{"The team will not move.", "move/future/main+not"},
        Case{"Managers will design and run the course.", "design/future/main run/future/main"},
        Case{"The unit will read the log and send a note.", "read/future/main send/future/main"},
        Case{"We will continue to hold meetings.",
             "continue/future/main hold/infinitive/complement"}));

INSTANTIATE_TEST_SUITE_P(
    Openings, VerbGroups,
    ::testing::Values(
        Case{"Publish a rota.", "publish/imperative/main"},
        Case{"Review the rota and issue it.", "review/imperative/main issue/imperative/main"},
        Case{"Review of the rota to be completed.", "complete/infinitive/main+passive"},
        Case{"Work with partners to agree a plan.",
             "work/imperative/main agree/infinitive/purpose"},
        Case{"Increasing the number of desks by buying more.",
             "increase/gerund/main buy/gerund/participial"},
        Case{"To reach 80% by May 2026.", "reach/infinitive/main"},
        Case{"To reach 80%, the unit will hire staff.",
             "reach/infinitive/purpose hire/future/main"},
        Case{"Head of Safety to meet the provider to agree terms.",
             "meet/infinitive/main agree/infinitive/purpose"},
        Case{"Training for staff has been given.", "give/perfect/main+passive"},
        Case{"Weekly sets to be started.", "start/infinitive/main+passive"},
        Case{"Progress will be tracked.", "track/future/main+passive"}));

INSTANTIATE_TEST_SUITE_P(
    Times, VerbGroups,
    ::testing::Values(Case{"A clerk has been appointed.", "appoint/perfect/main+passive"},
                      Case{"The prison opened a wing.", "open/past/main"},
                      Case{"The panel meets each month.", "meet/present/main"},
                      Case{"The tool is currently being rolled out.",
                           "roll/progressive/main+passive"},
                      Case{"Desks are being bought.", "buy/progressive/main+passive"},
                      Case{"The unit is hiring.", "hire/progressive/main"},
                      Case{"Funding may be withdrawn.", "withdraw/conditional/main+passive"},
                      Case{"In May 2026 the wing opens.", "open/present/main"}));

INSTANTIATE_TEST_SUITE_P(
    Roles, VerbGroups,
    ::testing::Values(Case{"The lead will write a guide which will explain the form.",
                           "write/future/main explain/future/relative"},
                      Case{"If staff are absent, the lead will call them.",
                           "be/present/subordinate call/future/main"},
                      Case{"Heads will ensure that officers attend the course.",
                           "ensure/future/main attend/present/subordinate"},
                      Case{"Ensure locks are checked.",
                           "ensure/imperative/main check/present/subordinate+passive"},
                      Case{"The wing continues to hold forums.",
                           "continue/present/main hold/infinitive/complement"},
                      Case{"To ensure that it works the lead will test it.",
                           "ensure/infinitive/purpose work/present/subordinate test/future/main"},
                      Case{"The unit will cut delays by buying vans.",
                           "cut/future/main buy/gerund/participial"},
                      Case{"Meetings are being arranged to improve contact.",
                           "arrange/progressive/main+passive improve/infinitive/purpose"}));

TEST(VerbGroupPlaces, CoverHelpersAndSubject) {
    const std::string_view text = "From June, the deputy governor will then be told.";
    const Tokens tokens(text);
    const VerbGroup group = verb_groups(tokens, sentences(tokens)[0]).at(0);
    const auto words = [&](std::size_t first, std::size_t last) {
        return std::string(
            text.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin));
    };
    EXPECT_EQ(words(group.first, group.last), "will then be told");
    EXPECT_TRUE(words(group.subject_first, group.subject_last).ends_with("the deputy governor"));
}

TEST(VerbGroupPlaces, AnyWordsAreSafe) {
    for (const char* text :
         {"will", "to", "and and and", "to be", "will have been", "is to", ", , ,", "should",
          "that that", "being", "to/and/or will will to to be be"}) {
        const Tokens tokens(text);
        for (const Sentence& sentence : sentences(tokens)) {
            for (const VerbGroup& group : verb_groups(tokens, sentence)) {
                EXPECT_LT(group.head, sentence.last) << text;
                EXPECT_LE(group.first, group.head) << text;
                EXPECT_LE(group.subject_first, group.subject_last) << text;
            }
        }
    }
}

} // namespace
} // namespace planwright::language
