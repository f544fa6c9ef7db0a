// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/document.h"
#include "model/edits.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

/// Small plans for tests, and a way to look at all of one.
namespace planwright::testing {

/// Within a test, Run is a function of GoogleTest.
using TextRun = Run;

[[nodiscard]] inline Paragraph paragraph(std::string text, ListKind list = ListKind::none,
                                         std::uint8_t level = 0) {
    Paragraph p;
    p.text = std::move(text);
    p.list = list;
    p.level = level;
    return p;
}

[[nodiscard]] inline Action action(std::uint64_t id, std::string text) {
    Action a;
    a.id = Id{id};
    a.text = one_paragraph(std::move(text));
    a.owner = {"Head of Programmes", "Head of Programmes", {}};
    a.target = {"March 2025", TargetKind::month, std::chrono::year{2025} / 3, ""};
    return a;
}

[[nodiscard]] inline Recommendation recommendation(std::uint64_t id, std::string number,
                                                   std::vector<Action> actions) {
    Recommendation r;
    r.id = Id{id};
    r.number = std::move(number);
    r.text = one_paragraph("Improve the thing numbered " + r.number + ".");
    r.status = Status::agreed;
    std::vector<std::shared_ptr<const Action>> items;
    for (Action& a : actions)
        items.push_back(std::make_shared<const Action>(std::move(a)));
    r.actions = Sequence<Action>(std::move(items));
    return r;
}

[[nodiscard]] inline Group group(std::uint64_t id, std::string heading,
                                 std::vector<Recommendation> recommendations) {
    Group g;
    g.id = Id{id};
    g.heading = one_paragraph(std::move(heading));
    std::vector<std::shared_ptr<const Recommendation>> items;
    for (Recommendation& r : recommendations)
        items.push_back(std::make_shared<const Recommendation>(std::move(r)));
    g.recommendations = Sequence<Recommendation>(std::move(items));
    return g;
}

[[nodiscard]] inline Plan plan(std::vector<Group> groups) {
    Plan p;
    p.edition_id = "generic";
    std::vector<std::shared_ptr<const Group>> items;
    for (Group& g : groups)
        items.push_back(std::make_shared<const Group>(std::move(g)));
    p.groups = Sequence<Group>(std::move(items));
    return p;
}

/// Groups 1 and 2; recommendations 11, 12 and 21, numbered 1 to 3; actions 111, 112, 121, 211.
[[nodiscard]] inline Plan small_plan() {
    return plan(
        {group(1, "North should:",
               {recommendation(11, "1",
                               {action(111, "Train all staff."), action(112, "Publish the rota.")}),
                recommendation(12, "2", {action(121, "As for recommendation 3.")})}),
         group(2, "South should:",
               {recommendation(21, "3", {action(211, "See recommendations 1 and 2.")})})});
}

/// `recommendations` of them, four actions each, in one group; ids 1, then 10 apart.
[[nodiscard]] inline Plan large_plan(std::size_t recommendations) {
    std::vector<Recommendation> rows;
    rows.reserve(recommendations);
    for (std::size_t i = 1; i <= recommendations; ++i) {
        const std::uint64_t id = i * 10;
        rows.push_back(recommendation(
            id, std::to_string(i),
            {action(id + 1, "Train all staff."), action(id + 2, "Publish the rota each month."),
             action(id + 3, "Audit ten cases."), action(id + 4, "Report to the board.")}));
    }
    return plan({group(1, "The region should:", std::move(rows))});
}

/// Everything that a reader can see of a plan, and what hangs on it, as text.
[[nodiscard]] std::string dump(const Plan& plan);

/// What must hold of every plan: unique ids that are not 0, runs in their form, ranges of comments
/// and waivers on code-point edges inside a field that exists. Empty when all does.
[[nodiscard]] std::string broken_rule(const Plan& plan);

/// The value of a result that must be there.
template <class T>
[[nodiscard]] T must(Result<T> result) {
    EXPECT_TRUE(result) << (result ? "" : describe(result.error()));
    return result ? std::move(*result) : T();
}

} // namespace planwright::testing
