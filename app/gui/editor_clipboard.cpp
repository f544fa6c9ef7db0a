// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Cut, copy and paste: in the sheet, or in whatever field of text has the focus.
#include "gui/clipboard.h"
#include "gui/editor_frame.h"
#include "gui/wx_text.h"

#include <algorithm>

namespace planwright::gui {

void EditorFrame::copy() {
    if (wxTextEntryBase* const entry = focused_entry())
        entry->Copy();
    else
        put_on_clipboard(sheet_->controller().copy());
}

void EditorFrame::cut() {
    if (wxTextEntryBase* const entry = focused_entry()) {
        entry->Cut();
        return;
    }
    put_on_clipboard(sheet_->controller().cut());
    sheet_->reveal_caret();
}

void EditorFrame::paste(bool as_text) {
    if (wxTextEntryBase* const entry = focused_entry()) {
        entry->Paste();
        return;
    }
    Pasted pasted = take_from_clipboard(as_text);
    const bool rows = !pasted.rows.empty();
    const std::size_t count = pasted.rows.size();
    const bool list =
        std::count_if(pasted.text.begin(), pasted.text.end(), [](const Paragraph& paragraph) {
            return paragraph.list != ListKind::none;
        }) > 1;
    bool done = false;
    if (rows)
        done = sheet_->controller().paste_rows(std::move(pasted.rows));
    else if (!pasted.text.empty())
        done = sheet_->controller().paste(std::move(pasted.text));
    sheet_->reveal_caret();
    if (pasted.left_out_pictures)
        say("Pictures cannot stand in an action plan: they were left out.");
    else if (pasted.left_out_scripts)
        say("Scripts cannot stand in an action plan: they were left out.");
    else if (rows && done)
        say(wxString::Format(count == 1 ? "The row became an action." : "%zu rows became actions.",
                             count));
    else if (rows)
        say("Put the caret into an action or recommendation to paste rows there.");
    else if (done && list && sheet_->controller().can(Command::items_to_actions))
        say(tr("A list was pasted. Ctrl+Alt+A makes each item an action of its own."));
    else if (!done)
        say("Nothing on the clipboard can be pasted here.");
}

} // namespace planwright::gui
