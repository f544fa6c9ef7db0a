// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace planwright::packs {

/// What instructions inside a document turned off: "vale off", "vale on", "vale Style.Rule = NO",
/// "vale Style = NO", "vale Style.Rule["words"] = NO".
class Switches {
public:
    void obey(std::string_view instruction);
    /// Rules and styles are on again, as at the end of a document.
    void forget_rules() { off_.clear(); }

    [[nodiscard]] bool all_off() const { return all_off_; }
    [[nodiscard]] bool on(std::string_view rule) const;
    [[nodiscard]] bool on(std::string_view rule, std::string_view match) const;

private:
    bool all_off_ = false;
    std::map<std::string, bool, std::less<>> off_;
};

} // namespace planwright::packs
