// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "export/document_tree.h"
#include "model/edition_facts.h"
#include "model/plan.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace planwright {

/// The formats a plan can be written in.
enum class OutputFormat : std::uint8_t { native, json, html };

/// Their names as --to takes them, for messages: "plan.xml, json, html".
[[nodiscard]] std::string output_format_names();
/// A name of that list.
[[nodiscard]] std::optional<OutputFormat> parse_output_format(std::string_view name);
/// By the file name's extension, in any case; ".xml" is native.
[[nodiscard]] std::optional<OutputFormat> output_format_of(std::string_view file_name);

/// The plan as the bytes of a file. Profile, draft mark and glossary matter to documents for people
/// only.
[[nodiscard]] Result<std::string> export_document(const Plan& plan, const Edition& edition,
                                                  OutputFormat format, const doc::Options& options);

} // namespace planwright
