// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/native_reader.h"
#include "model/rich_text.h"

#include <string>

namespace planwright::native {

/// The words of an element that holds words alone, added to `to`. Where `to` already has words, the
/// new ones are set aside.
void read_line(Reader& reader, xml::Node element, const Spot& spot, std::string& to);

/// An element of paragraphs, added to `to`. Words outside a paragraph become one.
void read_text(Reader& reader, xml::Node element, const Spot& spot, RichText& to);

/// True when a child without a place is words, a paragraph or part of one: it is added to `to` with
/// a note that names the element it stands in.
bool read_loose_words(Reader& reader, xml::Node child, xml::Node in, RichText& to);

} // namespace planwright::native
