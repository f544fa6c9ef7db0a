// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sheet_keys.h"

#include <wx/defs.h>
#include <wx/event.h>

#include <algorithm>

namespace planwright::gui {

namespace {

/// The pad's keys, when it does not type digits, are those of the block beside it.
int without_pad(int key) {
    switch (key) {
    case WXK_NUMPAD_LEFT:
        return WXK_LEFT;
    case WXK_NUMPAD_RIGHT:
        return WXK_RIGHT;
    case WXK_NUMPAD_UP:
        return WXK_UP;
    case WXK_NUMPAD_DOWN:
        return WXK_DOWN;
    case WXK_NUMPAD_HOME:
        return WXK_HOME;
    case WXK_NUMPAD_END:
        return WXK_END;
    case WXK_NUMPAD_PAGEUP:
        return WXK_PAGEUP;
    case WXK_NUMPAD_PAGEDOWN:
        return WXK_PAGEDOWN;
    case WXK_NUMPAD_DELETE:
        return WXK_DELETE;
    case WXK_NUMPAD_ENTER:
        return WXK_RETURN;
    default:
        return key;
    }
}

} // namespace

const std::vector<SheetKey>& sheet_keys() {
    using C = Command;
    static const std::vector<SheetKey> keys{
        {WXK_LEFT, wxMOD_NONE, C::letter_back, true},
        {WXK_RIGHT, wxMOD_NONE, C::letter_forward, true},
        {WXK_LEFT, wxMOD_CONTROL, C::word_back, true},
        {WXK_RIGHT, wxMOD_CONTROL, C::word_forward, true},
        {WXK_UP, wxMOD_NONE, C::line_up, true},
        {WXK_DOWN, wxMOD_NONE, C::line_down, true},
        {WXK_UP, wxMOD_CONTROL, C::paragraph_back, true},
        {WXK_DOWN, wxMOD_CONTROL, C::paragraph_forward, true},
        {WXK_HOME, wxMOD_NONE, C::line_begin, true},
        {WXK_END, wxMOD_NONE, C::line_end, true},
        {WXK_PAGEUP, wxMOD_NONE, C::page_up, true},
        {WXK_PAGEDOWN, wxMOD_NONE, C::page_down, true},
        {WXK_HOME, wxMOD_CONTROL, C::sheet_begin, false},
        {WXK_END, wxMOD_CONTROL, C::sheet_end, false},
        {WXK_HOME, wxMOD_CONTROL | wxMOD_SHIFT, C::cell_begin, true},
        {WXK_END, wxMOD_CONTROL | wxMOD_SHIFT, C::cell_end, true},
        {WXK_HOME, wxMOD_ALT, C::cell_begin, false},
        {WXK_END, wxMOD_ALT, C::cell_end, false},
        {WXK_TAB, wxMOD_NONE, C::tab, false},
        {WXK_TAB, wxMOD_SHIFT, C::back_tab, false},
        {WXK_BACK, wxMOD_NONE, C::erase_back, false},
        {WXK_BACK, wxMOD_SHIFT, C::erase_back, false},
        {WXK_DELETE, wxMOD_NONE, C::erase_forward, false},
        {WXK_BACK, wxMOD_CONTROL, C::erase_word_back, false},
        {WXK_DELETE, wxMOD_CONTROL, C::erase_word_forward, false},
        {WXK_RETURN, wxMOD_NONE, C::enter, false},
        {WXK_RETURN, wxMOD_SHIFT, C::line_break, false},
    };
    return keys;
}

std::optional<KeyMeaning> meaning_of(const wxKeyEvent& event) {
    const int key = without_pad(event.GetKeyCode());
    const int held = event.GetModifiers();
    const bool shift = (held & wxMOD_SHIFT) != 0;
    const auto& keys = sheet_keys();
    // What names Shift itself comes before what Shift extends.
    const auto exact = std::find_if(keys.begin(), keys.end(), [&](const SheetKey& one) {
        return one.key == key && one.modifiers == held;
    });
    if (exact != keys.end())
        return KeyMeaning{exact->command, exact->extends && shift};
    const auto extending = std::find_if(keys.begin(), keys.end(), [&](const SheetKey& one) {
        return one.key == key && one.extends && shift && (one.modifiers | wxMOD_SHIFT) == held;
    });
    if (extending != keys.end())
        return KeyMeaning{extending->command, true};
    return std::nullopt;
}

} // namespace planwright::gui
