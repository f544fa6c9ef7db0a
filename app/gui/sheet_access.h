// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

namespace planwright::gui {

class PlanSheet;

/// What screen readers are told of a sheet: a document with its cover, the table as rows and
/// columns with headings, and the summary; the text of every cell, the caret in it, and what is
/// typed. Main thread. sheet_access_gtk.cpp, or sheet_access_other.cpp, which tells nothing.
class SheetAccess {
public:
    SheetAccess() = default;
    SheetAccess(const SheetAccess&) = delete;
    SheetAccess& operator=(const SheetAccess&) = delete;
    virtual ~SheetAccess() = default;

    /// Another document is shown; and before: nothing is, for the moment.
    virtual void shown() = 0;
    virtual void hidden() = 0;
    /// The plan changed, or only caret and selection did.
    virtual void changed(bool plan) = 0;
    /// Something to be said aloud at once.
    virtual void announce(const std::string& words) = 0;
};

/// For a sheet that is on the screen already; must go before it does.
[[nodiscard]] std::unique_ptr<SheetAccess> make_sheet_access(PlanSheet& sheet);

} // namespace planwright::gui
