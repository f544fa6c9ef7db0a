// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/document.h"

#include <string_view>
#include <vector>

namespace planwright::packs {

/// Finds the texts of a parsed document in its source again, one after the other: a parser gives
/// texts with escapes and entities already replaced.
class SourceMap {
public:
    explicit SourceMap(std::string_view source) : source_(source) {}

    /// What follows is looked for in this range.
    void enter(Range range);
    /// Runs of `literal` in the source, at or after the last place, with `at` counted from
    /// `at_in_text`. None if it is not there; the place then stays.
    [[nodiscard]] std::vector<Run> find(std::string_view literal, std::size_t at_in_text);
    /// Goes behind the next `words`, if they follow in the range.
    void skip(std::string_view words);
    [[nodiscard]] bool next_is(std::string_view words) const;
    [[nodiscard]] std::size_t place() const { return place_; }

private:
    [[nodiscard]] bool read(std::string_view literal, std::size_t& place, std::size_t at_in_text,
                            std::vector<Run>& runs) const;

    std::string_view source_;
    std::size_t place_ = 0;
    std::size_t end_ = 0;
};

} // namespace planwright::packs
