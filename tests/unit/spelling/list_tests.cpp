// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "support.h"

namespace spelling {
namespace {

TEST(Lists, AllowedWordsAreRight) {
    Engine engine = make_engine();
    EXPECT_EQ(found(engine, "The zzyzx and Zzyzx", Rule::unknown_word).size(), 1U);
    engine.forget_lists();
    engine.allow("zzyzx");
    EXPECT_EQ(found(engine, "The zzyzx, ZZYZX and Zzyzx’s zzyzx-led plan", Rule::unknown_word),
              Strings{});
    engine.forget_lists();
    EXPECT_EQ(found(engine, "The zzyzx", Rule::unknown_word), (Strings{"zzyzx"}));
}

TEST(Lists, TermsOfSeveralWordsAreRightAsAWhole) {
    Engine engine = make_engine();
    engine.allow("Plugh Xyzzy Tool");
    EXPECT_EQ(found(engine, "the plugh xyzzy tool", Rule::unknown_word), Strings{});
    EXPECT_EQ(found(engine, "the xyzzy method", Rule::unknown_word), (Strings{"xyzzy"}));
}

TEST(Lists, DeniedWordsAreReportedThoughTheyAreRight) {
    Engine engine = make_engine();
    engine.deny("utilise");
    engine.deny("going forward");
    EXPECT_EQ(found(engine, "We utilise it going forward.", Rule::denied_word),
              (Strings{"utilise", "going forward"}));
}

TEST(Lists, PreferredWordsComeWithTheirFix) {
    Engine engine = make_engine();
    engine.prefer("service user", "person on probation");
    engine.prefer("Pdu", "PDU");
    EXPECT_EQ(found(engine, "Service user of the Pdu and the PDU", Rule::preferred_word),
              (Strings{"Service user>Person on probation", "Pdu>PDU"}));
}

TEST(Lists, CountInEveryLanguage) {
    Engine engine = make_engine();
    engine.allow("zzyzx");
    EXPECT_EQ(found(engine, "mae zzyzx yn OASys", Rule::unknown_word, "cy"), Strings{});
}

} // namespace
} // namespace spelling
