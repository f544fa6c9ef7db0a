// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "model/edition_facts.h"
#include "xml/document.h"
#include "xml/schema.h"
#include "xml/writer.h"

#include <string_view>

/// An edition as an element, so that a plan can carry its local edition inside its own file.
namespace planwright {

inline constexpr std::string_view edition_namespace = "urn:planwright:edition:1";

/// Writes the element where `out` stands; its children stand on lines of their own, `indent` + 2
/// spaces in.
void write_edition(xml::Writer& out, const Edition& edition, unsigned indent);

/// Reads an element that is valid by the schema of editions.
[[nodiscard]] Edition read_edition(xml::Node element);

/// The compiled schemas/edition-1.xsd.
[[nodiscard]] const xml::Schema& edition_schema();

/// "calendar-days" or "working-days", as edition files say it.
[[nodiscard]] constexpr std::string_view to_string(SubmissionWindow::Unit unit) {
    return unit == SubmissionWindow::Unit::working_days ? "working-days" : "calendar-days";
}

} // namespace planwright
