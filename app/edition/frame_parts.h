// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/edition_facts.h"

#include <string>
#include <vector>

namespace planwright {

/// One piece of fixed wording, named for people.
struct FramePart {
    std::string name;   ///< "introduction, paragraph 2", "heading 5" …
    std::string plain;  ///< its words
    std::string marked; ///< its words with styles shown as tags: equal only when the styles are too
};

/// Every piece of a frame, in the order in which a plan prints them; empty ones too.
[[nodiscard]] std::vector<FramePart> frame_parts(const FrameWording& frame);

} // namespace planwright
