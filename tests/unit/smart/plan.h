// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <planwright/plan.h>

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

/// A small plan as a host would hand it to the plugin.
class TestPlan {
public:
    struct Line {
        std::string text;
        std::string owner = "Governor";
        std::string target = "May 2025";
        std::string lead_in;            ///< a paragraph in front
        std::vector<std::string> items; ///< bulleted paragraphs behind
    };

    TestPlan();
    TestPlan(const TestPlan&) = delete;
    TestPlan& operator=(const TestPlan&) = delete;

    void recommend(const std::string& text, std::uint32_t status = PW_STATUS_AGREED,
                   const std::string& heading = "");
    /// An action of the last recommendation; gives its id.
    std::uint64_t act(const Line& line);

    /// Submitted on 1 May 2024.
    [[nodiscard]] const pw_plan& plan();
    [[nodiscard]] std::string field(std::uint64_t row, std::uint32_t which) const;

private:
    pw_text keep(const std::string& text);
    pw_row& add(std::uint32_t kind, std::uint64_t parent);
    void set_owner(pw_row& row, const std::string& owner);
    static void set_target(pw_row& row, const std::string& target);

    std::deque<std::string> texts_;
    std::deque<std::vector<pw_text>> supports_;
    std::deque<std::vector<pw_span>> spans_;
    std::vector<pw_row> rows_;
    std::uint64_t group_ = 0;
    std::uint64_t recommendation_ = 0;
    pw_plan plan_{};
};
