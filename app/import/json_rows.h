// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/json_fields.h"
#include "model/plan.h"

#include <string_view>
#include <vector>

namespace planwright {

/// Paragraphs of plain text. Marks of lists are read only where the text comes out of them again as
/// it went in, so that no number changes ("3. " alone stays text).
[[nodiscard]] RichText paragraphs_of(std::string_view plain);

/// The recommendations of a JSON plan in their groups. `edition` goes into new ids.
[[nodiscard]] std::vector<Group> read_json_rows(JsonReading& reading, const JsonObject& plan,
                                                std::string_view edition);

/// The waivers and comments, found again in `plan`. What stands on a row that is not there is set
/// aside.
[[nodiscard]] Annotations read_json_annotations(JsonReading& reading, const JsonObject& root,
                                                const Plan& plan);

} // namespace planwright
