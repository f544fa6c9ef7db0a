// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/coverage.h"
#include "checks/diagnostic.h"
#include "wire/protocol.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The host's own look at what plugins deliver: nobody else's is trusted.
namespace planwright::host {

/// The text that a place is a place of, and the byte of the field at which it begins.
struct TextAt {
    std::string_view text;
    std::uint64_t start = 0;
};
/// Nothing for places that the call is not about.
using TextOf = std::function<std::optional<TextAt>(const wire::Place&)>;

/// The rule that the finding breaks, as a clause; nothing when it is right.
[[nodiscard]] std::optional<std::string>
broken_rule(const wire::Finding& finding, std::string_view plugin_id, const TextOf& text_of);
/// The same for edits that are applied together: none may overlap.
[[nodiscard]] std::optional<std::string> broken_rule(const std::vector<wire::Edit>& edits,
                                                     const TextOf& text_of);
/// A place that is only named (the source of a row of a table).
[[nodiscard]] std::optional<std::string> broken_rule(const std::vector<wire::TableRow>& rows,
                                                     const TextOf& text_of);
/// Letters of SMART stand in the field that is theirs, once for each action.
[[nodiscard]] std::optional<std::string> broken_rule(const std::vector<wire::Covered>& letters,
                                                     const TextOf& text_of);
[[nodiscard]] bool is_text(std::string_view s); ///< UTF-8 without NUL

/// A finding that broke no rule.
[[nodiscard]] Diagnostic to_diagnostic(const wire::Finding& finding, std::string_view plugin_id,
                                       const TextOf& text_of);
[[nodiscard]] Edit to_model(const wire::Edit& edit);
[[nodiscard]] Covered to_model(const wire::Covered& covered);

} // namespace planwright::host
