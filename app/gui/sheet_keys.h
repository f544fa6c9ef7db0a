// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/sheet_controller.h"

#include <optional>
#include <vector>

class wxKeyEvent;

namespace planwright::gui {

/// A key of the sheet: what it does, and whether Shift makes it take the selection along instead of
/// being another key.
struct SheetKey {
    int key = 0;       ///< WXK_... or a capital letter
    int modifiers = 0; ///< wxMOD_..., without wxMOD_SHIFT where `extends`
    Command command = Command::letter_back;
    bool extends = false;
};

/// The keys that the sheet itself answers to. What also stands in a menu has its key there.
[[nodiscard]] const std::vector<SheetKey>& sheet_keys();

struct KeyMeaning {
    Command command = Command::letter_back;
    bool extend = false;
};
[[nodiscard]] std::optional<KeyMeaning> meaning_of(const wxKeyEvent& event);

} // namespace planwright::gui
