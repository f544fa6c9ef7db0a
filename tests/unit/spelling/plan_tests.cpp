// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "plan_index.h"
#include "support.h"

#include <algorithm>
#include <map>

namespace spelling {
namespace {

/// A plan of actions with nothing but a text each.
class TestPlan {
public:
    void set(std::uint64_t id, std::string text) {
        texts_[id] = std::move(text);
        rows_.clear();
        spans_.clear();
        for (const auto& [row, words] : texts_) {
            pw_span span{};
            span.field = PW_FIELD_TEXT;
            span.end = words.size();
            spans_[row] = span;
        }
        for (auto& [row, words] : texts_) {
            pw_row raw{};
            raw.struct_size = sizeof raw;
            raw.kind = PW_ROW_ACTION;
            raw.row_id = row;
            raw.spans = &spans_[row];
            raw.span_count = 1;
            raw.fields[PW_FIELD_TEXT] = pw::text(words);
            rows_.push_back(raw);
        }
    }
    [[nodiscard]] pw_plan raw() const {
        pw_plan plan{};
        plan.struct_size = sizeof plan;
        plan.row_size = sizeof(pw_row);
        plan.row_count = rows_.size();
        plan.rows = rows_.data();
        plan.language = PW_TEXT("en-GB");
        return plan;
    }
    [[nodiscard]] const pw_row& row(std::uint64_t id) const {
        return *std::find_if(rows_.begin(), rows_.end(),
                             [id](const pw_row& one) { return one.row_id == id; });
    }
    void open(PlanIndex& index) const {
        index.begin(raw());
        for (const pw_row& one : rows_)
            index.add(one, "en-GB");
    }

private:
    std::map<std::uint64_t, std::string> texts_;
    std::map<std::uint64_t, pw_span> spans_;
    std::vector<pw_row> rows_;
};

TEST(Names, AcronymsThatOnlyLookAlikeAreReportedOnceWithAllPlaces) {
    Engine engine = make_engine();
    PlanIndex index(engine);
    TestPlan plan;
    plan.set(1, "The Head of XloW meets XIoW.");
    plan.set(2, "Ask XloW again.");
    plan.open(index);
    const auto found = compare_names(engine, index.parts(plan.raw()));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].instead, "XIoW");
    ASSERT_EQ(found[0].at.size(), 2U);
    EXPECT_EQ(found[0].at[0].begin, 12U);
    EXPECT_EQ(found[0].at[1].at.row_id, 2U);
}

TEST(Names, OneThatIsMostlyWrittenOtherwiseIsReported) {
    Engine engine = make_engine();
    PlanIndex index(engine);
    TestPlan plan;
    plan.set(1, "Meet Hulverstone and Hulverstone and Hulverstne.");
    plan.set(2, "Train staff in Bournemouth; recruit in Bornemouth.");
    plan.open(index);
    auto found = compare_names(engine, index.parts(plan.raw()));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].instead, "Hulverstone");
    EXPECT_EQ(found[1].instead, "Bournemouth");
}

TEST(Names, FollowTheChangesOfAPlan) {
    Engine engine = make_engine();
    PlanIndex index(engine);
    TestPlan plan;
    plan.set(1, "The Head of XIoW decides.");
    plan.set(2, "Ask XloW.");
    plan.open(index);
    EXPECT_EQ(compare_names(engine, index.parts(plan.raw())).size(), 1U);
    plan.set(2, "Ask XIoW.");
    pw_delta delta{PW_DELTA_CHANGED, 0, 2, 0, &plan.row(2)};
    index.change(plan.raw(), &delta, 1);
    EXPECT_EQ(compare_names(engine, index.parts(plan.raw())).size(), 0U);
}

TEST(Names, WordsOfThePlanAreCountedForSuggestions) {
    Engine engine = make_engine();
    PlanIndex index(engine);
    TestPlan plan;
    plan.set(1, "Plan the plan’s plan.");
    plan.open(index);
    EXPECT_EQ(index.uses("plan"), 2U);
    EXPECT_EQ(index.uses("region"), 0U);
}

TEST(Names, ParagraphsWithoutADictionaryAreCounted) {
    Engine engine(own_folder, {});
    PlanIndex index(engine);
    TestPlan plan;
    plan.set(1, "Nobody can check this.");
    plan.open(index);
    const auto parts = index.parts(plan.raw());
    EXPECT_EQ(parts.back()->unchecked.at("en-GB"), 1U);
}

} // namespace
} // namespace spelling
