// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/native.h"

namespace planwright::gui {

void make_tabs_narrow(wxNotebook& /*tabs*/) {}

void make_controls_dark(bool /*dark*/) {}

} // namespace planwright::gui
