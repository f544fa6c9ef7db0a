// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/results.h"

#include <gtest/gtest.h>

namespace planwright::host {
namespace {

const wire::Place here{7, PW_FIELD_TEXT, 0};

/// The paragraph "Llŷn" at byte 10 of its field.
std::optional<TextAt> text_at(const wire::Place& at) {
    if (at == here)
        return TextAt{"Llŷn", 10};
    return std::nullopt;
}

wire::Finding good() {
    wire::Finding f;
    f.rule = "x.y";
    f.message = "Look.";
    f.place = {here, 12, 14};
    return f;
}

TEST(Results, AGoodFindingPasses) {
    EXPECT_FALSE(broken_rule(good(), "x", text_at));
    wire::Finding f = good();
    f.place = {here, 10, 10};
    EXPECT_FALSE(broken_rule(f, "x", text_at));
    f.place = {here, 15, 15};
    EXPECT_FALSE(broken_rule(f, "x", text_at));
}

TEST(Results, EveryRangeIsLookedAt) {
    for (const wire::Range& range :
         {wire::Range{here, 9, 12}, wire::Range{here, 12, 16}, wire::Range{here, 14, 12},
          wire::Range{here, 13, 14}, wire::Range{here, 12, 13}, wire::Range{here, 0, 0},
          wire::Range{here, 12, UINT64_MAX}, wire::Range{here, UINT64_MAX, UINT64_MAX},
          wire::Range{{8, PW_FIELD_TEXT, 0}, 12, 14}, wire::Range{{7, 99, 0}, 12, 14},
          wire::Range{{7, PW_FIELD_TEXT, 1}, 12, 14}}) {
        wire::Finding f = good();
        f.place = range;
        EXPECT_TRUE(broken_rule(f, "x", text_at));
        f = good();
        f.related = {{range, ""}};
        EXPECT_TRUE(broken_rule(f, "x", text_at));
        f = good();
        f.fixes = {{"t", false, {{range, "r"}}}};
        EXPECT_TRUE(broken_rule(f, "x", text_at));
    }
}

TEST(Results, EveryTextIsLookedAt) {
    const auto broken = [](auto change) {
        wire::Finding f = good();
        change(f);
        return broken_rule(f, "x", text_at).has_value();
    };
    const std::string bad = "\xc3";
    EXPECT_TRUE(broken([&](wire::Finding& f) { f.rule = "x." + bad; }));
    EXPECT_TRUE(broken([&](wire::Finding& f) { f.rule = "other.y"; }));
    EXPECT_TRUE(broken([&](wire::Finding& f) { f.rule = "x."; }));
    EXPECT_TRUE(broken([&](wire::Finding& f) { f.message = bad; }));
    EXPECT_TRUE(broken([&](wire::Finding& f) { f.message = ""; }));
    EXPECT_TRUE(broken([&](wire::Finding& f) { f.help = std::string("a\0b", 3); }));
    EXPECT_TRUE(broken([&](wire::Finding& f) { f.letter = 'x'; }));
    EXPECT_TRUE(broken([&](wire::Finding& f) { f.related = {{{here, 12, 12}, bad}}; }));
    EXPECT_TRUE(broken([&](wire::Finding& f) { f.fixes = {{bad, false, {}}}; }));
    EXPECT_TRUE(broken([&](wire::Finding& f) {
        f.fixes = {{"t", false, {{{here, 12, 12}, bad}}}};
    }));
}

TEST(Results, EditsMustNotOverlap) {
    const auto edits = [](std::uint64_t begin, std::uint64_t end) {
        return std::vector<wire::Edit>{{{here, begin, end}, "a"}, {{here, 11, 12}, "b"}};
    };
    EXPECT_FALSE(broken_rule(edits(12, 14), text_at));
    EXPECT_FALSE(broken_rule(edits(10, 11), text_at));
    EXPECT_TRUE(broken_rule(edits(10, 12), text_at));
    EXPECT_TRUE(broken_rule(edits(11, 12), text_at));
}

TEST(Results, AFindingBecomesADiagnostic) {
    wire::Finding f = good();
    f.severity = PW_ERROR;
    f.blocks = true;
    f.help = "More.";
    f.fixes = {{"Mend", true, {{{here, 12, 14}, "y"}}}};
    const Diagnostic d = to_diagnostic(f, "x", text_at);
    EXPECT_EQ(d.plugin, "x");
    EXPECT_EQ(d.severity, Severity::error);
    EXPECT_TRUE(d.blocks);
    EXPECT_EQ(d.fragment, "ŷ");
    EXPECT_EQ(d.place, (FieldRange{{{7}, Field::text, 0}, {12, 14}}));
    EXPECT_EQ(d.fixes.at(0).edits.at(0).replacement, "y");
    EXPECT_TRUE(d.fixes.at(0).safe);
}

} // namespace
} // namespace planwright::host
