// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planwright::xml {

/// One event of an HTML text in reading order, from libxml2's forgiving HTML parser.
struct HtmlEvent {
    enum class Kind { start, end, text };
    Kind kind = Kind::text;
    std::string name; ///< lower-case element name of start and end
    std::string text; ///< decoded text of `text`
    std::vector<std::pair<std::string, std::string>> attributes; ///< of start

    [[nodiscard]] std::string_view attribute(std::string_view wanted) const;
};

/// Reads UTF-8 HTML or a fragment of it. Never fails on bad markup (it is repaired as browsers do;
/// implied html and body are left out); no network, no entity files, comments and scripts dropped.
/// A "<" that begins no tag is text. Every letter and digit outside tags comes out in a text event.
/// Tags nested more than 256 deep are left out; far more than that, or 512 MB of text, is refused.
[[nodiscard]] Result<std::vector<HtmlEvent>> read_html(std::string_view html);

} // namespace planwright::xml
