// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sheet_keys.h"
#include "import/import.h"
#include "window_support.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <iostream>
#include <random>
#include <set>

namespace planwright::gui {
namespace {

/// Commands that open a window of their own, leave, or go outside the plan.
bool is_harmless(const UiCommand& command) {
    static const std::set<std::string> others{"file.save",  "file.revert",     "file.preview",
                                              "file.close", "file.quit",       "help.keys",
                                              "help.about", "view.full-screen"};
    return !command.title.EndsWith(L"…") && !others.contains(command.id);
}

class Monkey : public Window {
protected:
    void key(int code, int modifiers) {
        wxKeyEvent event(wxEVT_KEY_DOWN);
        event.m_keyCode = code;
        event.SetShiftDown((modifiers & wxMOD_SHIFT) != 0);
        event.SetControlDown((modifiers & wxMOD_CONTROL) != 0);
        event.SetAltDown((modifiers & wxMOD_ALT) != 0);
        frame->sheet().GetEventHandler()->ProcessEvent(event);
    }
    void letter(wxChar code) {
        wxKeyEvent event(wxEVT_CHAR);
        event.m_uniChar = code;
        frame->sheet().GetEventHandler()->ProcessEvent(event);
    }
    void pointer(wxPoint at, bool shift) {
        for (const auto& type : {wxEVT_LEFT_DOWN, wxEVT_LEFT_UP}) {
            wxMouseEvent event(type);
            event.SetPosition(at);
            event.SetShiftDown(shift);
            frame->sheet().GetEventHandler()->ProcessEvent(event);
        }
    }
};

/// Whatever is pressed and clicked, the plan stays one that can be saved and read again, and undo
/// leads back to the first byte.
TEST_F(Monkey, CannotBreakThePlan) {
    const char* const wanted = std::getenv("PLANWRIGHT_MONKEY_EVENTS");
    const int events = wanted == nullptr ? 2'000 : std::atoi(wanted);
    const std::string first = *frame->file().bytes();
    std::vector<std::string> ids;
    for (const UiCommand& command : frame->commands().all()) {
        if (is_harmless(command))
            ids.push_back(command.id);
    }
    std::mt19937 random(20'261'201);
    const auto upto = [&](std::size_t n) {
        return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
    };
    const std::vector<SheetKey>& keys = sheet_keys();
    const std::wstring letters = L"aeiou ŵŷé.,–“1é\x0301";
    std::set<std::string> reached;
    int structural = 0;
    int steps_back = 0;
    const wxSize size = frame->sheet().GetClientSize();
    for (int i = 0; i < events; ++i) {
        const std::size_t kind = upto(100);
        const auto& field = frame->sheet().controller().field();
        const bool choice = field && field->field == Field::status;
        if (kind < 18) {
            letter(static_cast<wxChar>(letters[upto(letters.size())]));
        } else if (kind < 33) {
            const SheetKey& one = keys[upto(keys.size())];
            if (!(choice && one.key == WXK_RETURN)) // opens the menu of answers
                key(one.key, one.modifiers | (one.extends && upto(3) == 0 ? wxMOD_SHIFT : 0));
        } else if (kind < 43) {
            const wxPoint at(static_cast<int>(upto(static_cast<std::size_t>(size.GetWidth()))),
                             static_cast<int>(upto(static_cast<std::size_t>(size.GetHeight()))));
            const auto hit =
                frame->sheet().layout().hit(frame->sheet().to_sheet(at), frame->sheet().top());
            if (!hit || (hit->role != CellRole::status && hit->role != CellRole::reason))
                pointer(at, upto(4) == 0);
        } else if (kind < 56) {
            steps_back += frame->commands().run(upto(4) == 0 ? "edit.redo" : "edit.undo") ? 1 : 0;
        } else if (kind < 92) {
            static const std::vector<std::string> rows{
                "row.add-action", "row.add-recommendation", "row.add-group", "row.split",
                "row.join",       "row.duplicate",          "row.delete",    "row.up",
                "row.down"};
            const std::string& id = rows[upto(rows.size())];
            if (frame->commands().run(id)) {
                reached.insert(id);
                ++structural;
            }
        } else {
            const std::string& id = ids[upto(ids.size())];
            if (frame->commands().run(id))
                reached.insert(id);
        }
        if (i % 100 == 0) {
            settle();
            ImportOptions options;
            const auto bytes = frame->file().bytes();
            ASSERT_TRUE(bytes);
            const auto again = read_native(*bytes, options);
            ASSERT_TRUE(again) << describe(again.error());
            ASSERT_TRUE(again->repairs.empty()) << again->repairs.front().what;
        }
    }
    std::cout << events << " events, " << structural << " structural, " << steps_back
              << " steps back or forth, " << reached.size() << " of " << ids.size()
              << " commands reached\n";
    EXPECT_GE(structural, events * 15 / 100);
    frame->find_bar().close();
    while (frame->file().document().can_undo())
        ASSERT_TRUE(frame->sheet().run(Command::undo));
    EXPECT_EQ(*frame->file().bytes(), first);
}

} // namespace
} // namespace planwright::gui
