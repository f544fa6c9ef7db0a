// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/id.h"

#include <deque>
#include <unordered_set>
#include <vector>

namespace planwright::host {

/// Rows that wait to be looked at, each once; those of the last edit come first. One thread.
class LiveQueue {
public:
    void add_last(Id row) {
        if (waiting_.insert(row).second)
            order_.push_back(row);
    }
    /// Keeps the order of `rows`; one that waits already comes forward.
    void add_first(const std::vector<Id>& rows) {
        waiting_.insert(rows.begin(), rows.end());
        order_.insert(order_.begin(), rows.begin(), rows.end());
    }
    [[nodiscard]] bool empty() const { return waiting_.empty(); }

    [[nodiscard]] std::vector<Id> take(std::size_t most) {
        std::vector<Id> rows;
        while (!order_.empty() && rows.size() < most) {
            const Id row = order_.front();
            order_.pop_front();
            // Its second place in the order, when it has come forward, is none any more.
            if (waiting_.erase(row) > 0)
                rows.push_back(row);
        }
        return rows;
    }
    void clear() {
        waiting_.clear();
        order_.clear();
    }

private:
    std::deque<Id> order_;
    std::unordered_set<Id> waiting_;
};

} // namespace planwright::host
