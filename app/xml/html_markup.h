// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace planwright::xml {

/// Makes HTML of any quality safe to hand to libxml2's parser, which drops words in places where a
/// browser shows them: a "<" that begins no complete tag becomes "&lt;". Comments, declarations,
/// processing instructions, scripts, style sheets and the tags html, head and body are taken out,
/// the words of a CDATA section are kept as text.
[[nodiscard]] std::string settle_markup(std::string_view html);

} // namespace planwright::xml
