// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/finding_list.h"
#include "layout/theme.h"
#include "model/plan.h"

#include <wx/panel.h>
#include <wx/vlbox.h>

#include <array>
#include <functional>
#include <memory>
#include <vector>

class wxChoice;
class wxToggleButton;

namespace planwright::gui {

/// The list of findings: counts as buttons that filter, an order, and for each finding its shape,
/// what is wrong, where, and which rule says so. Enter or a click goes there.
class FindingsPane : public wxPanel {
public:
    explicit FindingsPane(wxWindow* parent);

    void set_theme(const Theme& theme);
    void show(std::shared_ptr<const Plan> plan, std::vector<Diagnostic> findings);
    [[nodiscard]] const FindingList& list() const { return list_; }
    void filter(const FindingFilter& filter);
    void on_choose(std::function<void(const Diagnostic&)> choose) { choose_ = std::move(choose); }
    /// Chooses the finding that is read next; null when there is none.
    const Diagnostic* step(const std::optional<Caret>& caret, bool forward);
    /// Where the caret came to stand for the finding chosen: the next step goes on from there.
    void arrived(const std::optional<Caret>& caret) { arrived_ = caret; }

private:
    class List;
    void rebuild();
    [[nodiscard]] wxString where(const Diagnostic& finding) const;

    FindingList list_;
    std::shared_ptr<const Plan> plan_;
    const Theme* theme_;
    std::array<wxToggleButton*, 4> chips_{}; ///< all, errors, warnings, hints
    wxChoice* order_ = nullptr;
    wxChoice* source_ = nullptr;
    std::vector<std::string> sources_;
    List* view_ = nullptr;
    std::function<void(const Diagnostic&)> choose_;
    std::optional<Caret> arrived_;
};

/// "1 · action 2 · owner".
[[nodiscard]] wxString place_words(const Plan& plan, const FieldRef& field);

} // namespace planwright::gui
