// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "suggestions.h"
#include "support.h"

#include <algorithm>

namespace spelling {
namespace {

Strings suggested(Engine& engine, std::string_view word) {
    PlanIndex plan(engine);
    return suggestions(word, *engine.judge_of("en-GB"), plan);
}

TEST(Suggestions, BeginWithTheWordThatWasMeant) {
    Engine engine = make_engine();
    for (const auto& [wrong, right] : {std::pair{"recieve", "receive"},
                                       {"Managment", "Management"},
                                       {"probaton", "probation"},
                                       {"ofthe", "of the"},
                                       {"acommodation", "accommodation"}}) {
        const Strings list = suggested(engine, wrong);
        ASSERT_FALSE(list.empty()) << wrong;
        EXPECT_EQ(list.front(), right);
    }
}

TEST(Suggestions, IncludeNearWordsOfTheListsAndTheField) {
    Engine engine = make_engine();
    engine.allow("zzyzxian");
    const Strings list = suggested(engine, "zzyzxain");
    ASSERT_FALSE(list.empty());
    EXPECT_EQ(list.front(), "zzyzxian");
    EXPECT_EQ(suggested(engine, "desistence").front(), "desistance");
}

TEST(Suggestions, AreFewAndNeverRepeat) {
    Engine engine = make_engine();
    Strings list = suggested(engine, "teh");
    EXPECT_LE(list.size(), 10U);
    std::sort(list.begin(), list.end());
    EXPECT_EQ(std::unique(list.begin(), list.end()), list.end());
}

} // namespace
} // namespace spelling
