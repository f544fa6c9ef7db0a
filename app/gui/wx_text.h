// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <wx/string.h>
#include <wx/textentry.h>
#include <wx/translation.h>
#include <wx/window.h>

#include <filesystem>
#include <string>
#include <string_view>

/// Text between the program, whose text is UTF-8, and the toolkit.
namespace planwright::gui {

[[nodiscard]] inline wxString to_wx(std::string_view text) {
    return wxString::FromUTF8(text.data(), text.size());
}

[[nodiscard]] inline std::string to_utf8(const wxString& text) {
    const wxScopedCharBuffer bytes = text.utf8_str();
    return {bytes.data(), bytes.length()};
}

/// Words of the interface in its language; `english` is UTF-8 and is looked up in the catalogue.
[[nodiscard]] inline wxString tr(const char* english) {
    return wxGetTranslation(wxString::FromUTF8(english));
}

[[nodiscard]] inline std::filesystem::path to_path(const wxString& name) {
    const std::string utf8 = to_utf8(name);
    return {std::u8string(utf8.begin(), utf8.end())};
}

/// The field of text that has the focus; null when none has, as while one writes in the sheet.
[[nodiscard]] inline wxTextEntryBase* focused_entry() {
    return dynamic_cast<wxTextEntryBase*>(wxWindow::FindFocus());
}

} // namespace planwright::gui
