// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "layout/theme.h"
#include "model/plan.h"

#include <wx/panel.h>

#include <functional>
#include <string>
#include <vector>

class wxButton;
class wxCheckBox;
class wxListCtrl;
class wxTextCtrl;

namespace planwright::gui {

/// What the pane asks for. `thread`: the comment's id.
struct CommentRequests {
    std::function<void(const Comment& comment)> go_to;
    std::function<void(Id thread, const std::string& words)> reply;
    std::function<void(Id thread, bool resolved)> resolve;
    std::function<void(Id thread)> remove;
};

/// The comments of a plan in the order of its text, and the thread that is chosen.
class CommentsPane : public wxPanel {
public:
    explicit CommentsPane(wxWindow* parent);

    void set_theme(const Theme& theme);
    void set_requests(CommentRequests requests) { requests_ = std::move(requests); }
    /// Keeps the thread that is chosen, where it still is there.
    void show(const Plan& plan);
    void choose(Id thread);
    [[nodiscard]] std::size_t open_count() const;

private:
    void fill();
    void show_thread();
    [[nodiscard]] const Comment* chosen() const;

    CommentRequests requests_;
    std::vector<Comment> all_;
    std::vector<wxString> places_;   ///< of each, for people
    std::vector<std::size_t> lines_; ///< what the list shows of them
    Id chosen_;
    wxCheckBox* with_resolved_ = nullptr;
    wxListCtrl* list_ = nullptr;
    wxTextCtrl* thread_ = nullptr;
    wxTextCtrl* answer_ = nullptr;
    wxButton* reply_ = nullptr;
    wxButton* resolve_ = nullptr;
    wxButton* remove_ = nullptr;
};

} // namespace planwright::gui
