// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/document.h"
#include "packs/rule.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace planwright::packs {

/// A finding of a rule.
struct Alert {
    const Rule* rule = nullptr; ///< the linter's
    std::optional<Range> at;    ///< in the document's source; nothing: the document as a whole
    std::string message;
    std::string description;
    std::string match;
    std::vector<std::string> suggestions; ///< to put there instead, the best first
};

/// A rule whose pattern hit a limit: what it would have found in this range is not known.
struct GaveUp {
    const Rule* rule = nullptr;
    std::optional<Range> at;
};

struct Report {
    std::vector<Alert> alerts;   ///< by place, then by rule
    std::vector<GaveUp> gave_up; ///< in the same order
};

/// Runs rules over documents. One thread at a time.
class Linter {
public:
    explicit Linter(std::vector<Rule> rules);

    /// `between` is called between rules: it may throw to end the work.
    [[nodiscard]] Report lint(const Document& document,
                              const std::function<void()>& between = {}) const;
    [[nodiscard]] const std::vector<Rule>& rules() const { return rules_; }

private:
    struct Pass;
    [[nodiscard]] const std::vector<std::size_t>& rules_for(const Block& block,
                                                            const std::string& kind) const;
    void read_block(const Block& block, Pass& pass) const;
    void read_parts(const Block& block, Pass& pass) const;
    void run_rule(std::size_t index, const Block& block, Pass& pass) const;

    std::vector<Rule> rules_;
    std::vector<Scope> scopes_; ///< one for each rule
    bool on_sentences_ = false;
    bool on_paragraphs_ = false;
    /// Which rules look at blocks of a scope and parent.
    mutable std::map<std::string, std::vector<std::size_t>, std::less<>> by_scope_;
};

} // namespace planwright::packs
