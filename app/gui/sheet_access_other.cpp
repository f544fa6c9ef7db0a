// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sheet_access.h"

namespace planwright::gui {

namespace {

/// The pane of the active row is made of native controls, which speak for themselves.
class Silence : public SheetAccess {
public:
    void shown() override {}
    void hidden() override {}
    void changed(bool /*plan*/) override {}
    void announce(const std::string& /*words*/) override {}
};

} // namespace

std::unique_ptr<SheetAccess> make_sheet_access(PlanSheet& /*sheet*/) {
    return std::make_unique<Silence>();
}

} // namespace planwright::gui
