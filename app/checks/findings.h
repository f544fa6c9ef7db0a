// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/check.h"
#include "checks/rules.h"

#include <array>
#include <string>
#include <vector>

namespace planwright {

/// Where the built-in rules put what they find, with the severity that gate and edition give it.
class Findings {
public:
    explicit Findings(const CheckOptions& options);

    /// False when the edition turns the rule off: spares the work of looking.
    [[nodiscard]] bool wants(RuleKey key) const { return wanted_[static_cast<std::size_t>(key)]; }
    /// A new finding to fill in further; valid until the next call. `text` is the field's whole
    /// text, `range` the bytes concerned.
    Diagnostic& add(RuleKey key, const FieldRef& at, std::string_view text, ByteRange range,
                    std::string message);
    /// A finding on a whole field.
    Diagnostic& add(RuleKey key, const FieldRef& at, std::string_view text, std::string message) {
        return add(key, at, text, {0, text.size()}, std::move(message));
    }
    [[nodiscard]] std::size_t size() const { return list_.size(); }
    [[nodiscard]] std::vector<Diagnostic> take() { return std::move(list_); }

private:
    std::vector<Diagnostic> list_;
    std::array<bool, rule_count> wanted_{};
    std::array<Severity, rule_count> severity_{};
    Diagnostic unwanted_;
};

/// A fix that replaces one stretch of one field.
[[nodiscard]] Fix replacing(std::string title, const FieldRef& at, ByteRange range,
                            std::string replacement, bool safe);
/// A fix that no edit of text can say.
[[nodiscard]] Fix doing(std::string title, Operation operation, Id row = {},
                        std::string value = {});

} // namespace planwright
