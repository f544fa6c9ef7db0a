// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/live_findings.h"
#include "gui/plan_sheet.h"
#include "gui/sheet_popup.h"

#include <functional>
#include <string>
#include <vector>

namespace planwright::gui {

/// What helps while writing: the card of a finding, owners that fit what is typed, and how a target
/// date was understood. Shows all of it in one small window beside the caret or the pointer.
class SheetHelp {
public:
    /// `say` puts a line at the bottom of the window.
    SheetHelp(PlanSheet& sheet, std::function<void(const wxString&)> say);

    /// May be null.
    void set_live(LiveFindings* live) { live_ = live; }
    void set_theme(const Theme& theme) { popup_->set_theme(theme); }
    [[nodiscard]] SheetPopup& popup() { return *popup_; }

    /// After the plan changed by typing, and after the caret moved.
    void typed();
    void caret_moved();
    void hover(const std::optional<SheetHit>& hit, wxPoint at);
    /// The card of the finding at the caret; false when there is none.
    bool open_card();
    /// What was found at the caret, for those who hear the screen; empty when nothing was.
    [[nodiscard]] std::string words_at_caret() const;
    bool handle(const wxKeyEvent& key) { return popup_->handle(key); }

private:
    [[nodiscard]] const Diagnostic* finding_at(const FieldRef& field, std::size_t offset,
                                               bool whole_field) const;
    void show_card(const Diagnostic& finding, bool by_key);
    [[nodiscard]] std::vector<SheetPopup::Item> fixes_of(const Diagnostic& finding);
    void offer_suggestions(const Diagnostic& finding);
    void waive(const Diagnostic& finding);
    void add_term(const Diagnostic& finding);
    void explain(const Diagnostic& finding);
    void add_word(const Diagnostic& finding);
    void complete_owner();
    void explain_target();
    [[nodiscard]] std::string text_of(const FieldRef& field) const;

    PlanSheet& sheet_;
    std::function<void(const wxString&)> say_;
    LiveFindings* live_ = nullptr;
    SheetPopup* popup_; ///< the sheet's child
    bool by_pointer_ = false;
    std::uint64_t shown_ = 0; ///< counts cards, so that late answers find theirs
};

} // namespace planwright::gui
