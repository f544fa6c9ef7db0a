// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/field.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright {

enum class Severity : std::uint8_t { hint, warning, error };
[[nodiscard]] std::string_view to_string(Severity severity);
[[nodiscard]] std::optional<Severity> parse_severity(std::string_view s);

/// draft: blocking rules warn. submission: they are errors.
enum class Gate : std::uint8_t { draft, submission };

struct Edit {
    FieldRange place;
    std::string replacement;
};

/// A way to mend a finding: edits applied together as one named change.
struct Fix {
    std::string title;
    bool safe = false; ///< may be applied unseen: the meaning cannot change
    std::vector<Edit> edits;
};

struct Related {
    FieldRange place;
    std::string fragment;
    std::string note;
};

/// One finding. Places are field ranges of the snapshot that was checked.
struct Diagnostic {
    std::string rule;   ///< "template.owner-missing"
    std::string plugin; ///< "template"
    Severity severity = Severity::warning;
    bool blocks = false; ///< keeps the submission gate shut
    char letter = 0;     ///< S, M, A, R, T or 0
    std::string message; ///< one sentence for the author
    std::string help;    ///< longer text, or empty
    FieldRange place;
    std::string fragment; ///< the words concerned
    std::vector<Related> related;
    std::vector<Fix> fixes;
    std::optional<std::size_t> waived; ///< index of the plan's waiver that sets it aside
};

} // namespace planwright
