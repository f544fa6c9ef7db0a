// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/live_check.h"
#include "layout/sheet_painter.h"
#include "model/document.h"
#include "model/generated_table.h"
#include "setup/plan_setup.h"
#include "wire/protocol.h"

#include <wx/event.h>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace planwright::gui {

/// Something that a plugin can do to the plan, when it is asked.
struct PluginAction {
    std::string plugin;
    std::string id;
    std::string title;
    bool on_words = false; ///< to the words that are chosen, not to the whole plan
};

/// The findings of the plan in a window, kept fresh by the check that runs beside it, and shown to
/// the sheet as marks. Lives on the main thread; what the check's thread has to say arrives there.
class LiveFindings : public SheetMarks, private wxEvtHandler {
public:
    /// `settled`: everything was looked at for the plan as it is, not only the rows at hand.
    using Changed = std::function<void(bool settled)>;

    LiveFindings(setup::Installed installed, setup::PlanSetup setup, const Snapshot& snapshot,
                 std::shared_ptr<const Edition> edition, std::optional<Date> as_of,
                 Changed changed);
    ~LiveFindings() override;
    LiveFindings(const LiveFindings&) = delete;
    LiveFindings& operator=(const LiveFindings&) = delete;

    /// The plan as it is now.
    void submit(const Snapshot& snapshot);

    /// In document order, as far as known.
    [[nodiscard]] std::vector<Diagnostic> findings() const;
    [[nodiscard]] const std::vector<Diagnostic>* of_row(Id row) const;
    /// Whether what is known belongs to the plan as it is, all of it.
    [[nodiscard]] bool settled() const { return settled_; }
    /// Ids of plugins that failed on something.
    [[nodiscard]] const std::vector<std::string>& troubled() const { return troubled_; }
    void turn_on(const std::string& plugin);
    /// The user's word lists changed: whoever reads them looks again.
    void read_words_again();
    [[nodiscard]] const setup::Installed& installed() const { return installed_; }
    [[nodiscard]] const setup::PlanSetup& setup() const { return setup_; }
    /// What a word stands for, where the glossary knows it.
    [[nodiscard]] std::optional<std::string> explanation(std::string_view word) const;

    void marks(const FieldRef& field, std::vector<FieldMark>& out) const override;
    [[nodiscard]] std::optional<std::array<bool, 5>> letters(Id action) const override;
    /// The words that cover a letter (0 to 4) of an action.
    [[nodiscard]] std::optional<FieldRange> covered(Id action, std::size_t letter) const;

    /// Words to put in the place of a finding's, the best first: from its plugin, a moment later.
    void suggest(const Diagnostic& finding, const std::string& field_text,
                 std::function<void(std::vector<std::string>)> then);
    /// What the plugins can do, a moment later.
    void actions(std::function<void(std::vector<PluginAction>)> then);
    /// What an action would change: edits of the plan as it is now, or why there are none. `words`:
    /// those chosen in a field with the text `field_text`.
    void propose(const PluginAction& action, const FieldRange& words, const std::string& field_text,
                 std::function<void(Result<std::vector<Edit>>)> then);
    /// Every table that the plugins make of the plan.
    void tables(std::function<void(std::vector<GeneratedTable>)> then);

private:
    [[nodiscard]] wire::Paragraph paragraph_of(const FieldRef& field,
                                               const std::string& text) const;
    void hear(const host::LiveUpdate& update);
    void ask_for_letters();
    /// Runs on the main thread, unless this object is gone by then.
    template <class Work>
    void later(Work work) {
        CallAfter([work = std::move(work)] { work(); });
    }

    setup::Installed installed_;
    setup::PlanSetup setup_;
    std::shared_ptr<const Edition> edition_;
    Changed changed_;
    Snapshot newest_;
    std::unordered_map<Id, std::vector<Diagnostic>> by_row_;
    std::unordered_map<Id, std::array<std::optional<FieldRange>, 5>> letters_;
    bool know_letters_ = false;
    bool settled_ = false;
    std::vector<std::string> troubled_;
    std::unique_ptr<host::LiveCheck> check_; ///< ends first
};

} // namespace planwright::gui
