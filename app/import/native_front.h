// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/native_reader.h"
#include "model/plan.h"

namespace planwright::native {

// Each reads one part of the frame around the table. A second one of its kind is joined to the
// first, or its words are set aside.

void read_cover(Reader& reader, xml::Node element, const Spot& spot, Cover& to);
void read_overrides(Reader& reader, xml::Node element, const Spot& spot, FrameOverrides& to);
void read_summary(Reader& reader, xml::Node element, const Spot& spot,
                  std::optional<SummaryCounts>& to);

void read_posts(Reader& reader, xml::Node element, const Spot& spot, Annotations& to);
void read_terms(Reader& reader, xml::Node element, const Spot& spot, Annotations& to);
void read_comments(Reader& reader, xml::Node element, const Spot& spot, Annotations& to);
void read_waivers(Reader& reader, xml::Node element, const Spot& spot, Annotations& to);

} // namespace planwright::native
