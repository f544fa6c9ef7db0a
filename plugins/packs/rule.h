// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/action.h"
#include "packs/document.h"
#include "packs/regex.h"
#include "packs/scope.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace planwright::packs {

enum class Level : std::uint8_t { suggestion, warning, error };

/// What a rule found in a block.
struct Hit {
    /// In the block's text; nothing for a measure of the whole document, which is shown at its
    /// start.
    std::optional<Range> at;
    std::string match;              ///< what the action works on
    std::vector<std::string> words; ///< for the %s of the message, in order
    /// Another message than the rule's, and other parameters of its action.
    std::optional<std::string> message;
    std::optional<std::vector<std::string>> params;
};

/// What earlier blocks of the same document held: spellings met, abbreviations defined.
using Memory = std::set<std::string>;

/// One block in its document, and what becomes of it.
struct Reading {
    const Document& document;
    Memory& memory;
    Effort& effort;
    std::vector<Hit>& hits;
};

/// The part of a rule that differs between the kinds ("extends"). Immutable but for the memory of
/// its patterns: one thread at a time.
class Check {
public:
    Check() = default;
    Check(const Check&) = delete;
    Check& operator=(const Check&) = delete;
    virtual ~Check() = default;
    virtual void run(const Block& block, Reading& reading) const = 0;
};

/// A rule of a pack.
struct Rule {
    std::string name;    ///< "Style.Rule"
    std::string extends; ///< "existence" …
    Level level = Level::warning;
    std::string message;
    std::string description;
    std::string link;
    int limit = 0; ///< at most so many in one document; 0: all
    std::vector<std::string> scopes{"text"};
    Action action;
    std::unique_ptr<Check> check;
};

/// Why a rule, a pack or a settings file is not used.
struct Refusal {
    std::string file;
    std::size_t line = 0; ///< from 1; 0: the file as a whole
    std::string what;     ///< a clause without a closing stop
};

/// "FILE:LINE: what"
[[nodiscard]] std::string describe(const Refusal& refusal);

} // namespace planwright::packs
