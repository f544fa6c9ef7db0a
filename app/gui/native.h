// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class wxNotebook;

/// What the toolkit does not offer, and each system does in its own way: native_gtk.cpp, or
/// native_other.cpp, which leaves things as they are.
namespace planwright::gui {

/// Lets more tabs stand side by side: no more room around their words than needed.
void make_tabs_narrow(wxNotebook& tabs);

/// Has the system's own controls drawn dark, or as the user's system has them.
void make_controls_dark(bool dark);

} // namespace planwright::gui
