// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/native_reader.h"
#include "model/plan.h"

#include <memory>
#include <vector>

namespace planwright::native {

using GroupItems = std::vector<std::shared_ptr<const Group>>;

/// Reads the element `recommendations`; its groups are added to `to`.
void read_table(Reader& reader, xml::Node element, const Spot& spot, GroupItems& to);

/// Reads the rows that were found where none belong, behind the groups read so far.
void settle_rows(Reader& reader, GroupItems& to);

} // namespace planwright::native
