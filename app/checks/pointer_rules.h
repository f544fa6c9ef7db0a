// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/findings.h"
#include "checks/views.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace planwright {

/// What a recommendation and its answer are about, as weighted word stems.
class Topics {
public:
    explicit Topics(const Plan& plan);

    [[nodiscard]] std::size_t size() const { return rows_.size(); }
    /// 0 (nothing in common) to 1, by places in document order.
    [[nodiscard]] double likeness(std::size_t a, std::size_t b);

private:
    using Vector = std::unordered_map<std::uint64_t, double>;
    const Vector& vector(std::size_t index);
    void count_documents();

    std::vector<const Recommendation*> rows_;
    std::vector<std::optional<Vector>> vectors_;
    std::unordered_map<std::uint64_t, unsigned> documents_; ///< that hold the stem
    std::size_t counted_ = 0;
};

/// Pointers ("see recommendation 3") to a recommendation that is not there, or whose neighbour is
/// plainly meant.
class PointerCheck {
public:
    explicit PointerCheck(const Plan& plan);
    /// `from`: the recommendation's place in document order.
    void check(std::size_t from, const RecommendationView& recommendation, Findings& findings);

private:
    void check_text(std::size_t from, const FieldRef& at, std::string_view text,
                    Findings& findings);
    void report_missing(const FieldRef& at, std::string_view text, ByteRange number,
                        Findings& findings) const;
    std::optional<std::size_t> meant(std::size_t from, std::size_t to);

    const Plan& plan_;
    std::vector<const Recommendation*> rows_;
    std::unordered_map<std::string, std::size_t> by_number_;
    std::optional<Topics> topics_;
};

} // namespace planwright
