// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "example.h"
#include "random_edits.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace planwright {
namespace {

using testing::dump;

/// One thread edits and hands out snapshots with a print of each; others read them meanwhile and
/// must see just that, whatever is edited or undone by then.
TEST(Snapshots, AreReadByOtherThreadsWhileThePlanIsEdited) {
    struct Handed {
        Snapshot snapshot;
        std::string expected;
    };
    Document document(testing::small_plan());
    std::mutex mutex;
    Handed latest{document.snapshot(), dump(document.plan())};
    std::atomic<bool> done{false};
    std::atomic<int> wrong{0};
    std::atomic<int> seen{0};
    const auto read = [&] {
        do {
            Handed mine;
            {
                const std::lock_guard<std::mutex> lock(mutex);
                mine = latest;
            }
            wrong += dump(*mine.snapshot) == mine.expected ? 0 : 1;
            ++seen;
        } while (!done);
    };
    std::thread first(read);
    std::thread second(read);
    testing::RandomEdits edits(4);
    for (int i = 0; i < 400; ++i) {
        if (i % 5 == 4)
            document.undo();
        else if (const Result<Plan> next = edits.next(document.plan()))
            document.apply(*next, {"edit", i % 2 == 0 ? "" : "typing", {}, {}});
        Handed handed{document.snapshot(), dump(document.plan())};
        const std::lock_guard<std::mutex> lock(mutex);
        latest = std::move(handed);
    }
    done = true;
    first.join();
    second.join();
    EXPECT_EQ(wrong, 0);
    EXPECT_GE(seen, 2);
}

/// A snapshot outlives its document, and may die on another thread.
TEST(Snapshots, OutliveTheirDocument) {
    auto document = std::make_unique<Document>(testing::large_plan(1'000));
    Snapshot snapshot = document->snapshot();
    std::size_t actions = 0;
    std::thread reader([&actions, mine = std::move(snapshot)]() mutable {
        actions = action_count(*mine);
        mine = {};
    });
    document.reset();
    reader.join();
    EXPECT_EQ(actions, 4'000U);
}

} // namespace
} // namespace planwright
