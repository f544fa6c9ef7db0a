// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/restart_policy.h"

#include "host_fixture.h"

namespace planwright::host {
namespace {

using State = RestartPolicy::State;

TEST(RestartPolicy, PausesGrow) {
    TestClock clock;
    RestartPolicy policy(clock.function());
    EXPECT_EQ(policy.state(), State::ready);
    policy.fault();
    EXPECT_EQ(policy.state(), State::paused);
    const auto first = policy.ready_at() - clock.now;
    clock.now = policy.ready_at();
    EXPECT_EQ(policy.state(), State::ready);
    policy.fault();
    EXPECT_GT(policy.ready_at() - clock.now, first);
}

TEST(RestartPolicy, IsOffAfterThreeFaultsInTenMinutes) {
    TestClock clock;
    RestartPolicy policy(clock.function());
    for (int i = 0; i < 3; ++i) {
        EXPECT_NE(policy.state(), State::off);
        policy.fault();
        clock.now += std::chrono::minutes(4);
    }
    EXPECT_EQ(policy.state(), State::off);
    clock.now += std::chrono::hours(24);
    EXPECT_EQ(policy.state(), State::off) << "only somebody turns it on again";
    policy.turn_on();
    EXPECT_EQ(policy.state(), State::ready);
}

TEST(RestartPolicy, OldFaultsAreForgotten) {
    TestClock clock;
    RestartPolicy policy(clock.function());
    for (int i = 0; i < 10; ++i) {
        policy.fault();
        clock.now += std::chrono::minutes(5);
        EXPECT_EQ(policy.state(), State::ready) << i;
    }
}

} // namespace
} // namespace planwright::host
