// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "maker/phrases.h"

#include <array>

namespace planwright::bench {

namespace {

using Words = std::string_view;

constexpr Words places[] = {"Vale",  "Harbour",  "Fenland",  "Upland",   "Moorside", "Saltmarsh",
                            "Holme", "Crag End", "Tideway",  "Quayside", "Eastfen",  "Westmere",
                            "Ashby", "Longdale", "Millford", "Thornwick"};
constexpr Words posts[] = {"Head of PDU",
                           "Head of Public Protection",
                           "Head of Performance and Quality",
                           "Head of Interventions",
                           "Head of Corporate Services",
                           "Learning and Development Manager",
                           "Senior Probation Officer",
                           "Equalities Manager",
                           "Victim Liaison Manager",
                           "Health and Justice Manager",
                           "Court Team Manager",
                           "Unpaid Work Operations Manager",
                           "Commissioned Services Manager",
                           "Quality Development Officer",
                           "Business Manager"};
constexpr Words people[] = {
    "practitioners",   "Senior Probation Officers", "case administrators",  "court staff",
    "programme staff", "newly qualified officers",  "enforcement officers", "trainee officers"};
constexpr Words partners[] = {"the police",
                              "children’s social care",
                              "the health board",
                              "the housing teams of both councils",
                              "the treatment provider",
                              "the youth justice team",
                              "the prisons of the region",
                              "the women’s centre",
                              "the Victim Contact Scheme",
                              "the local college"};
constexpr Words subjects[] = {"enquiries about domestic abuse",
                              "child safeguarding checks",
                              "initial assessments",
                              "risk management plans",
                              "sentence plans",
                              "reviews after a change in circumstances",
                              "home visits",
                              "court reports",
                              "appointments after release",
                              "referrals to structured interventions",
                              "unpaid work placements",
                              "drug rehabilitation requirements",
                              "countersigned assessments",
                              "records of management oversight",
                              "contacts with victims",
                              "transfers between areas"};
constexpr Words qualities[] = {"complete",
                               "made on time",
                               "checked by a manager",
                               "recorded in the same way by every team",
                               "based on all the information held",
                               "shared with the agencies concerned",
                               "written with the person on probation",
                               "reviewed when circumstances change"};
constexpr Words products[] = {"a one-page guide",
                              "a checklist with worked examples",
                              "a dashboard with twelve measures",
                              "a half-day workshop",
                              "a learning note",
                              "an agreement on sharing information",
                              "a quality improvement plan",
                              "a timetable for the year",
                              "a register of exceptions",
                              "a training pack of six modules"};
constexpr Words meetings[] = {"the Performance Board",       "the monthly leadership meeting",
                              "the practice forum",          "the People Board",
                              "the complex case panel",      "the regional quality meeting",
                              "the weekly resource meeting", "the Equalities Board"};
constexpr Words intervals[] = {"each week", "every month", "every two months", "each quarter",
                               "twice a year"};

constexpr Words recommendations[] = {
    "make sure that {subject} are {quality} and that managers can see where they are not.",
    "improve the quality of {subject}, so that they are {quality}.",
    "work with {partner} so that {subject} are {quality}.",
    "give {people} the time, the training and the oversight they need for {subject}.",
    "reduce delays in {subject} and report on progress {interval}.",
    "understand why {subject} are not always {quality}, and act on what is found.",
};

constexpr Words actions[] = {
    "The {post} will publish {product} on {subject} and send it to all {people} in {place} PDU by {month}.",
    "All {people} in {place} PDU will complete {product} on {subject}; attendance will be recorded and reported to {meeting} {interval}.",
    "The {post} will audit {n} cases {interval} to see whether {subject} are {quality}, and report the result to {meeting}.",
    "{place} PDU and {partner} will sign an agreement that names who is responsible for {subject}, within how many days, and what happens when a case is disputed.",
    "The share of {subject} that are {quality} will rise from {low}% in {past} to {high}%; the {post} will report the figure to {meeting} {interval}.",
    "Two of the {people} will be seconded to {partner} for six months and will bring back {product} for colleagues in {place} and {place}.",
    "The {post} will list every case in {place} PDU in which {subject} are not {quality}, and agree with each practitioner what will be done and by when.",
    "{product} will be tested by {n} {people} in {place} PDU, changed in the light of what they say, and released to all PDUs in {month}.",
};

constexpr Words follow_ups[] = {
    "The findings will be discussed at {meeting} and shared with all {people} within four weeks.",
    "Where a case falls short, the {post} will agree a remedy with the practitioner within ten working days.",
    "The first {n} cases were reviewed in {past}; {high}% of them met the standard.",
    "{partner} will receive the same report {interval} and take part in the review.",
    "A second audit of the same question will follow after six months, and both results will be published side by side.",
    "This has been agreed with {partner} and with the trade unions.",
};

constexpr Words items[] = {
    "{subject} and how they are recorded",
    "what {people} ask of {partner}, and the form to use",
    "examples of {subject} that were {quality}",
    "who signs, and within how many working days",
    "a sample of {n} cases from {place} and {place}",
    "what to do when {partner} do not reply within {n} days",
};

constexpr Words backgrounds[] = {
    "In {past}, {low}% of {subject} in {place} PDU were {quality}.",
    "{place} PDU had {n} vacancies for {people} in {past}.",
    "An agreement with {partner} on {subject} has been in force since {past}.",
};

constexpr Words measures[] = {
    "the share of {subject} that are {quality}, from {low}% to {high}%",
    "Regional Case Audit results on {subject}",
    "answers of {people} to the survey in {month}",
    "reports from {partner}, read at {meeting} {interval}",
};

constexpr Words reasons[] = {
    "We will carry out the part that concerns {place} PDU: {subject} will be {quality} from {month}. The part that concerns {partner} will not be done for operational reasons, because {n} posts of {people} stand vacant.",
    "We will carry out the part that concerns new cases. The part that concerns cases opened before {past} will not be done for affordability reasons: it would take the time of {n} {people} for a year.",
    "We will carry out the part that lies with the region. The rest depends on a contract with {partner} that runs until {month}, so the reason is commissioning.",
};

constexpr Words owners[] = {
    "{post}",
    "{post}",
    "{post}, {place} PDU",
    "Head of {place} PDU",
    "{post} / Head of {place} PDU",
    "Head of {place} PDU and {post}",
};

constexpr Words targets[] = {
    "{month}",
    "{month}",
    "{month}",
    "{month}",
    "{month}.",
    "Completed",
    "Completed and ongoing",
    "{month}, with ongoing review",
    "{month} (initial review) and ongoing",
    "Ongoing, reviewed each quarter",
};

constexpr WordList lists[] = {
    {"place", places},     {"post", posts},       {"people", people},
    {"partner", partners}, {"subject", subjects}, {"quality", qualities},
    {"product", products}, {"meeting", meetings}, {"interval", intervals},
};

} // namespace

std::span<const WordList> word_lists() {
    return lists;
}
std::span<const std::string_view> recommendation_patterns() {
    return recommendations;
}
std::span<const std::string_view> action_patterns() {
    return actions;
}
std::span<const std::string_view> follow_up_patterns() {
    return follow_ups;
}
std::span<const std::string_view> item_patterns() {
    return items;
}
std::span<const std::string_view> background_patterns() {
    return backgrounds;
}
std::span<const std::string_view> measure_patterns() {
    return measures;
}
std::span<const std::string_view> reason_patterns() {
    return reasons;
}
std::span<const std::string_view> owner_patterns() {
    return owners;
}
std::span<const std::string_view> target_patterns() {
    return targets;
}

} // namespace planwright::bench
