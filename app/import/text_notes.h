// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/import.h"
#include "import/text_wording.h"

#include <string>
#include <string_view>

namespace planwright::importing {

/// Collects what the steps of the text reader decide and leave out.
class Notes {
public:
    explicit Notes(ImportReport& report) : report_(report) {}

    /// Words that do not go into the plan. What has no letter and no digit is no loss and not
    /// noted.
    void set_aside(std::string_view text, std::uint32_t line, std::uint32_t column,
                   std::string why) {
        if (has_letter_or_digit(text))
            report_.set_aside.push_back({std::string(text), line, column, std::move(why)});
    }
    void put_in(std::string_view text, std::string where, std::string why) {
        if (has_letter_or_digit(text))
            report_.put_in.push_back({std::string(text), std::move(where), std::move(why)});
    }
    void decide(DecisionKind kind, std::string recommendation, unsigned action, std::string text,
                std::string did) {
        report_.decisions.push_back(
            {kind, std::move(recommendation), action, std::move(text), std::move(did)});
    }
    [[nodiscard]] ImportReport& report() { return report_; }

private:
    ImportReport& report_;
};

} // namespace planwright::importing
