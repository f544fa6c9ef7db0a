// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/plan_view.h"

#include "host/places.h"
#include "module/plan_store.h"

#include <gtest/gtest.h>

#include <random>

namespace planwright::host {
namespace {

std::shared_ptr<const Action> action(std::uint64_t id, const std::string& text) {
    auto a = std::make_shared<Action>();
    a->id = {id};
    a->text = from_plain_text(text);
    return a;
}

TEST(PlanView, IsFlatAndInDocumentOrder) {
    Recommendation r;
    r.id = {2};
    r.number = "4";
    r.status = Status::partly_agreed;
    r.reason_category = ReasonCategory::policy;
    r.text = one_paragraph("Do it");
    r.actions = r.actions.appended(action(3, "Lead-in:\n- one\n- two"));
    Group g;
    g.id = {1};
    g.heading = one_paragraph("Leadership");
    g.recommendations = g.recommendations.appended(std::make_shared<const Recommendation>(r));
    Plan plan;
    plan.language = "cy";
    plan.groups = plan.groups.appended(std::make_shared<const Group>(g));
    const Edition edition;
    const auto view = PlanView::make(plan, edition, {5, {}});

    ASSERT_EQ(view->rows().size(), 3U);
    EXPECT_EQ(view->facts().revision, 5U);
    const wire::Row& recommendation = *view->rows()[1];
    EXPECT_EQ(recommendation.parent, 1U);
    EXPECT_EQ(recommendation.status, static_cast<std::uint32_t>(PW_STATUS_PARTLY_AGREED));
    EXPECT_EQ(recommendation.reason, static_cast<std::uint32_t>(PW_REASON_POLICY));
    EXPECT_EQ(recommendation.fields[PW_FIELD_STATUS], "Partly Agreed");
    EXPECT_EQ(view->text_of({3, PW_FIELD_TEXT, 0}), "Lead-in:\n- one\n- two");
    EXPECT_FALSE(view->text_of({3, PW_FIELD_RECOMMENDATION, 0})) << "an action has none";
    EXPECT_FALSE(view->text_of({4, PW_FIELD_TEXT, 0}));
    EXPECT_FALSE(view->text_of({3, PW_FIELD_TEXT, 1}));

    const auto paragraphs = PlanView::paragraphs_of(*view->rows()[2], view->facts().language);
    ASSERT_EQ(paragraphs.size(), 3U);
    EXPECT_EQ(paragraphs[1].text, "one") << "the mark is not the author's";
    EXPECT_EQ(paragraphs[1].start, 11U);
    EXPECT_EQ(paragraphs[1].list, static_cast<std::uint32_t>(PW_LIST_BULLET));
    EXPECT_EQ(paragraphs[1].language, "cy");
}

TEST(PlanView, EveryFieldHasTheSameNameOnBothSides) {
    for (std::uint32_t field = 0; field < PW_FIELDS; ++field) {
        const auto model = to_model(wire::Place{9, field, 2});
        ASSERT_TRUE(model);
        EXPECT_EQ(to_wire(*model), (wire::Place{9, field, 2}));
    }
    EXPECT_FALSE(to_model(wire::Place{0, PW_FIELDS, 0}));
    EXPECT_EQ(to_model(wire::Place{0, PW_FIELD_OWNER, 0})->field, Field::owner);
}

/// Plans of one group and one recommendation that differ in their actions alone.
std::shared_ptr<const PlanView> view_of(const std::vector<std::shared_ptr<const Action>>& actions,
                                        std::uint64_t revision, const PlanView* before) {
    auto r = std::make_shared<Recommendation>();
    r->id = {2};
    r->actions = Sequence<Action>(actions);
    auto g = std::make_shared<Group>();
    g->id = {1};
    g->recommendations = g->recommendations.appended(std::move(r));
    Plan plan;
    plan.groups = plan.groups.appended(std::move(g));
    const Edition edition;
    return PlanView::make(plan, edition, {revision, {}}, before);
}

/// The rows of a plan, copied out of the C structs.
std::vector<std::pair<std::uint64_t, std::string>> rows_of(const module::PlanStore& store) {
    std::vector<std::pair<std::uint64_t, std::string>> rows;
    const pw_plan plan = store.whole();
    for (std::uint64_t i = 0; i < plan.row_count; ++i) {
        const pw_row* row = pw_row_at(&plan, i);
        const pw_text text = row->fields[PW_FIELD_TEXT];
        rows.emplace_back(row->row_id, std::string(text.data, text.size));
    }
    return rows;
}

TEST(RowDeltas, LeadFromAnyPlanToAnyOther) {
    std::mt19937 random(20231);
    const auto below = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    std::vector<std::shared_ptr<const Action>> actions;
    std::uint64_t next_id = 100;
    auto before = view_of(actions, 1, nullptr);
    module::PlanStore store;
    store.open(before->facts());
    store.append(before->rows());
    for (std::uint64_t revision = 2; revision < 400; ++revision) {
        for (std::size_t edits = below(4) + 1; edits > 0; --edits) {
            const std::size_t kind = actions.empty() ? 0 : below(4);
            if (kind == 0)
                actions.insert(actions.begin() +
                                   static_cast<std::ptrdiff_t>(below(actions.size() + 1)),
                               action(++next_id, "new"));
            else if (kind == 1)
                actions.erase(actions.begin() + static_cast<std::ptrdiff_t>(below(actions.size())));
            else if (kind == 2)
                std::swap(actions[below(actions.size())], actions[below(actions.size())]);
            else {
                auto& one = actions[below(actions.size())];
                one = action(one->id.value, std::to_string(revision));
            }
        }
        const auto after = view_of(actions, revision, before.get());
        ASSERT_TRUE(store.change(after->facts(), row_deltas(*before, *after)));
        module::PlanStore fresh;
        fresh.open(after->facts());
        fresh.append(after->rows());
        ASSERT_EQ(rows_of(store), rows_of(fresh)) << revision;
        before = after;
    }
}

TEST(RowDeltas, AreAsFewAsTheEdits) {
    std::vector<std::shared_ptr<const Action>> actions;
    for (std::uint64_t i = 0; i < 100; ++i)
        actions.push_back(action(10 + i, "text"));
    const auto before = view_of(actions, 1, nullptr);
    auto moved = actions;
    moved.insert(moved.begin(), moved.back());
    moved.pop_back();
    const auto after = view_of(moved, 2, before.get());
    const auto deltas = row_deltas(*before, *after);
    ASSERT_EQ(deltas.size(), 1U);
    EXPECT_EQ(deltas[0].kind, static_cast<std::uint32_t>(PW_DELTA_MOVED));
    EXPECT_EQ(deltas[0].row_id, 109U);
    EXPECT_TRUE(row_deltas(*before, *view_of(actions, 3, before.get())).empty());
}

TEST(PlanView, SharesTheRowsThatDidNotChange) {
    std::vector<std::shared_ptr<const Action>> actions{action(10, "a"), action(11, "b")};
    const auto before = view_of(actions, 1, nullptr);
    actions[1] = action(11, "c");
    const auto after = view_of(actions, 2, before.get());
    EXPECT_EQ(before->rows()[0], after->rows()[0]);
    EXPECT_EQ(before->rows()[1], after->rows()[1]) << "the recommendation's own row is the same";
    EXPECT_EQ(before->rows()[2], after->rows()[2]);
    EXPECT_NE(before->rows()[3], after->rows()[3]);
}

TEST(PlanStore, RefusesDeltasOfAnotherPlan) {
    module::PlanStore store;
    EXPECT_FALSE(store.change({}, {}));
    store.open({});
    const auto row = std::make_shared<wire::Row>();
    row->id = 5;
    EXPECT_FALSE(store.change({}, {{PW_DELTA_REMOVED, 5, 0, nullptr}}));
    EXPECT_FALSE(store.change({}, {{PW_DELTA_CHANGED, 5, 0, row}}));
    EXPECT_FALSE(store.change({}, {{PW_DELTA_INSERTED, 5, 4, row}}));
    EXPECT_TRUE(store.change({}, {{PW_DELTA_INSERTED, 5, 0, row}}));
    EXPECT_FALSE(store.change({}, {{PW_DELTA_INSERTED, 5, 0, row}}));
    EXPECT_FALSE(store.change({}, {{PW_DELTA_MOVED, 5, 5, nullptr}}));
}

} // namespace
} // namespace planwright::host
