// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/plan_file.h"
#include "desk/recovered.h"

#include <filesystem>
#include <vector>

/// What the windows of one program share.
namespace planwright::gui {

class EditorFrame;

/// Opens another window.
EditorFrame* open_window(desk::PlanFile file);

/// Puts a file at the head of the list of recent ones.
void note_recent_file(const std::filesystem::path& path);
[[nodiscard]] std::vector<std::filesystem::path> recent_files();

/// A plan that nobody has begun to fill in.
[[nodiscard]] desk::PlanFile blank_plan();

/// Opens what a journal kept. The journal goes only when the window keeps the work in one of its
/// own. Null when the plan cannot be read; that is said.
EditorFrame* recover(const desk::Leftover& leftover);
/// Offers what an earlier run left unsaved; opens what is taken. Whether a window was opened.
bool offer_recovery();

/// Notes which plans are open, for the next start: all but that of `leaving`, a window that closes
/// while others stay.
void remember_open_plans(const EditorFrame* leaving = nullptr);
/// Opens those of the last run. Whether a window was opened.
bool reopen_plans();
/// Closes all windows, each asking about unsaved work; stops when one stays.
void quit();

/// Leaves the mark of this run. When the last one left its own, and plugins of others are
/// installed, asks whether to do without them this time.
void begin_run();
/// The end is a proper one.
void end_run();
/// Whether this run does without the plugins of others.
[[nodiscard]] bool is_safe_mode();

} // namespace planwright::gui
