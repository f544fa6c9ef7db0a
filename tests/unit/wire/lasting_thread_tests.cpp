// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/lasting_thread.h"

#include "wire/client.h"

#include <gtest/gtest.h>

#include <set>
#include <thread>
#include <vector>

namespace planwright::wire {
namespace {

TEST(LastingThread, IsAlwaysTheSame) {
    std::set<std::thread::id> ids;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < 100; ++n)
                run_on_lasting_thread([&] { ids.insert(std::this_thread::get_id()); });
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(ids.size(), 1U);
}

TEST(Client, ManyAtOnceDoNotDisturbEachOther) {
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([i] {
            auto child = ChildProcess::start({WIRE_TEST_CHILD, {}, {}, clean_environment()});
            ASSERT_TRUE(child);
            Client client(std::move(*child));
            Client::Limits limits;
            limits.hard = std::chrono::seconds(30);
            for (int n = 0; n < 50; ++n) {
                const auto answer = client.call("echo", {{"n", n * i}}, limits);
                ASSERT_TRUE(answer) << answer.error().what;
                EXPECT_EQ((*answer)["n"], n * i);
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
}

} // namespace
} // namespace planwright::wire
