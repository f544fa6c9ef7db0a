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

/// What a fix does that no edit of text can.
enum class Operation : std::uint8_t {
    none,
    renumber,            ///< numbers 1, 2, 3 … and moves pointers along
    set_reason_category, ///< `value`: the category's name
    add_action,          ///< an empty one at the recommendation's end
    remove_group,        ///< the heading and all under it
    remove_action,
    restore_edition_text, ///< `value`: the part of the frame ("introduction")
    forget_printed_summary,
};

/// A way to mend a finding: edits applied together as one named change. An edit of a status names
/// it. A fix that inserts words in square brackets is a prompt: the author fills it in, and until
/// then the placeholder rule keeps the gate shut.
struct Fix {
    std::string title;
    bool safe = false; ///< may be applied unseen: the meaning cannot change
    std::vector<Edit> edits;
    Operation operation = Operation::none;
    Id row; ///< what the operation is done to
    std::string value;
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
