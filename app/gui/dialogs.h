// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/plan_changes.h"
#include "desk/plan_file.h"
#include "edit/owners.h"
#include "edition/edition.h"
#include "gui/ui_commands.h"
#include "import/import.h"
#include "model/plan.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

class wxWindow;

/// The small windows. Each returns what was decided, or nothing when the user turned away.
namespace planwright::gui {

/// A recommendation's number; nothing when there is none of that number either.
[[nodiscard]] std::optional<FieldRef> ask_where_to_go(wxWindow* parent, const Plan& plan);

/// A list that narrows as one types: commands, and recommendations by their words. Enter does what
/// is chosen.
void run_palette(wxWindow& parent, const UiCommands& commands, const Plan& plan,
                 const std::function<void(const FieldRef&)>& go_to);

/// All keys, in a table.
void show_keys(wxWindow* parent, const UiCommands& commands);
void show_about(wxWindow* parent);

/// What the reader of a document decided, with a jump to each place.
void show_report(wxWindow* parent, const Plan& plan, const ImportReport& report,
                 const std::vector<RepairNote>& repairs,
                 const std::function<void(const FieldRef&)>& go_to);

/// One post to put in the place of another.
struct OwnerWanted {
    std::string post;
    std::string with;
};
/// `here`: the post that is proposed, or empty.
[[nodiscard]] std::optional<OwnerWanted> ask_for_owner(wxWindow* parent,
                                                       const std::vector<OwnerUse>& owners,
                                                       const std::vector<Post>& posts,
                                                       const std::string& here);

/// Whether changes that were proposed shall be made; shows them.
[[nodiscard]] bool confirm_changes(wxWindow* parent, const wxString& title, const Plan& plan,
                                   const std::vector<FieldChange>& changes);

/// What there is to know about a document: edition, marking, language, how long it is.
void show_properties(wxWindow* parent, desk::PlanFile& file, std::size_t pages);

/// A plan from an edition: which, for whom, when the reports were published, and the
/// recommendations as they stand in the report.
struct NewPlan {
    Plan plan;
    std::shared_ptr<const Edition> edition;
};
[[nodiscard]] std::optional<NewPlan> ask_for_new_plan(wxWindow* parent);

} // namespace planwright::gui
