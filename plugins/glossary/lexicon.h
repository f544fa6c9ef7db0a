// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

/// What is known before the plan is read: the glossary in force, and what needs no explaining.
namespace glossary {

class Lexicon {
public:
    void add(std::string abbreviation, std::string expansion);
    void add_well_known(std::string abbreviation);

    /// Null when there is no such abbreviation, letter for letter.
    [[nodiscard]] const std::string* expansion(std::string_view abbreviation) const;
    /// The abbreviation as the glossary writes it, whatever capitals and hyphens `form` has; empty:
    /// it does not know it.
    [[nodiscard]] std::string_view written(std::string_view form) const;
    /// What the form stands for, whatever its capitals and hyphens; null: not known.
    [[nodiscard]] const std::string* meaning(std::string_view form) const {
        return expansion(written(form));
    }
    [[nodiscard]] bool is_well_known(std::string_view abbreviation) const;

private:
    std::map<std::string, std::string, std::less<>> expansions_;
    std::map<std::string, std::string, std::less<>> by_key_;
    std::set<std::string, std::less<>> well_known_;
};

} // namespace glossary
