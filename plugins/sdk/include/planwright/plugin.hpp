// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Write a class that derives from Plugin and from what it can do, and export it:
///
///   class Shouting : public pw::Plugin, public pw::TextCheck {
///       void check_text(const pw::Paragraph& paragraph, pw::Sink& out) override { ... }
///   };
///   PW_EXPORT_PLUGIN(Shouting, "shouting", "Shouting", "1.0.0")
///
/// The glue fills the C interface, and lets no exception out. C++17 or later. interfaces.hpp has
/// what to derive from, values.hpp and sink.hpp what is read and delivered, host.hpp what the host
/// offers.
#include "planwright/export.hpp"
