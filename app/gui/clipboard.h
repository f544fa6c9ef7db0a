// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "edit/sheet_controller.h"
#include "model/rich_text.h"

#include <string>
#include <string_view>
#include <vector>

namespace planwright::gui {

/// What another program put on the clipboard, as far as a plan can take it.
struct Pasted {
    RichText text;               ///< when it is no table
    std::vector<PastedRow> rows; ///< a table: its rows as actions
    bool left_out_pictures = false;
    bool left_out_scripts = false;

    [[nodiscard]] bool empty() const { return text.empty() && rows.empty(); }
};

/// Reads HTML as Word, LibreOffice, Excel and browsers give it: paragraphs, lists, bold, italic,
/// raised and lowered words, links, tables. Pictures and scripts are left out, and said to be.
[[nodiscard]] Pasted from_html(std::string_view html);

/// The text as a fragment of HTML that those programs understand.
[[nodiscard]] std::string to_html(const RichText& text);

/// Puts the text on the clipboard as HTML and as plain text.
void put_on_clipboard(const RichText& text);
/// What is on the clipboard: its HTML, else its text. `as_text` takes the text alone.
[[nodiscard]] Pasted take_from_clipboard(bool as_text);
[[nodiscard]] bool clipboard_has_text();

} // namespace planwright::gui
