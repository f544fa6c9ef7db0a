// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edits.h"

#include <random>
#include <string>

namespace planwright::testing {

/// Makes edits of every kind, in an order that a seed fixes. Some are refused: places and ids are
/// not always good.
class RandomEdits {
public:
    static constexpr unsigned kinds = 20;

    explicit RandomEdits(unsigned seed) : random_(seed) {}

    [[nodiscard]] Result<Plan> next(const Plan& plan);
    /// The kind of the last one, from 0.
    [[nodiscard]] unsigned last_kind() const { return kind_; }

private:
    [[nodiscard]] std::size_t below(std::size_t limit) {
        return limit == 0 ? 0 : random_() % limit;
    }
    [[nodiscard]] Id fresh() { return Id{next_id_++}; }
    [[nodiscard]] std::string words();
    [[nodiscard]] RichText rich();
    [[nodiscard]] Id some_group(const Plan& plan);
    [[nodiscard]] Id some_recommendation(const Plan& plan);
    [[nodiscard]] Id some_action(const Plan& plan);
    [[nodiscard]] Result<Plan> type(const Plan& plan);
    [[nodiscard]] Result<Plan> annotate(const Plan& plan);
    [[nodiscard]] Result<Plan> edit_row(const Plan& plan);
    [[nodiscard]] Result<Plan> move_row(const Plan& plan);
    [[nodiscard]] Result<Plan> insert_row(const Plan& plan);

    std::mt19937 random_;
    std::uint64_t next_id_ = 1'000'000;
    unsigned kind_ = 0;
};

} // namespace planwright::testing
