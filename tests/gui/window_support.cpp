// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "window_support.h"

#include "core/file.h"
#include "core/text.h"
#include "gui/editor_app.h"

#include <wx/app.h>
#include <wx/evtloop.h>

#include <chrono>
#include <stdexcept>
#include <thread>

namespace planwright::gui {

namespace fs = std::filesystem;

void Window::SetUp() {
    const auto* const info = ::testing::UnitTest::GetInstance()->current_test_info();
    folder = fs::temp_directory_path() /
             (std::string("planwright-") + info->test_suite_name() + "-" + info->name());
    fs::remove_all(folder);
    fs::create_directories(folder);
    path = folder / "sample.plan.xml";
    auto imported =
        desk::PlanFile::open(fs::path(PLANWRIGHT_SOURCE_DIR) / "samples/plans/typical.txt");
    ASSERT_TRUE(imported);
    ASSERT_TRUE(imported->save_as(path));
    auto file = desk::PlanFile::open(path);
    ASSERT_TRUE(file);
    frame = open_window(*std::move(file));
    frame->Maximize();
    wait_for([&] {
        return frame->IsShownOnScreen() && frame->sheet().GetClientSize().GetHeight() > 300;
    });
    settle();
}

void Window::TearDown() {
    if (frame != nullptr)
        frame->Close(true);
    settle();
    fs::remove_all(folder);
}

void Window::settle() {
    for (int i = 0; i < 20; ++i) {
        wxTheApp->Yield(true);
        wxTheApp->ProcessPendingEvents();
        wxTheApp->ProcessIdle();
    }
}

void Window::wait_for(const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    while (!condition()) {
        ASSERT_LT(std::chrono::steady_clock::now(), end) << "what was waited for did not come";
        settle();
        std::this_thread::yield();
    }
}

void Window::type(const std::string& words) {
    for (std::size_t at = 0; at < words.size();) {
        const text::Decoded letter = text::decode_at(words, at);
        wxKeyEvent event(wxEVT_CHAR);
        event.m_uniChar = static_cast<wxChar>(letter.code_point);
        event.m_keyCode = letter.code_point < 128 ? static_cast<long>(letter.code_point) : 0;
        event.SetEventObject(&frame->sheet());
        frame->sheet().GetEventHandler()->ProcessEvent(event);
        at += letter.size;
    }
    settle();
}

void Window::press(int key, int modifiers) {
    wxKeyEvent event(wxEVT_KEY_DOWN);
    event.m_keyCode = key;
    event.SetShiftDown((modifiers & wxMOD_SHIFT) != 0);
    event.SetControlDown((modifiers & wxMOD_CONTROL) != 0);
    event.SetAltDown((modifiers & wxMOD_ALT) != 0);
    event.SetEventObject(&frame->sheet());
    frame->sheet().GetEventHandler()->ProcessEvent(event);
    settle();
}

void Window::click(wxPoint at, int clicks, int modifiers) {
    static long time = 0;
    time += 10'000;
    for (int i = 0; i < clicks; ++i) {
        for (const auto& type : {wxEVT_LEFT_DOWN, wxEVT_LEFT_UP}) {
            wxMouseEvent event(type);
            event.SetPosition(at);
            event.SetTimestamp(time + i * 50);
            event.SetShiftDown((modifiers & wxMOD_SHIFT) != 0);
            event.SetEventObject(&frame->sheet());
            frame->sheet().GetEventHandler()->ProcessEvent(event);
        }
    }
    settle();
}

wxPoint Window::place_of(const FieldRef& field) {
    PlanSheet& sheet = frame->sheet();
    if (const auto block = sheet.layout().find(field))
        sheet.scroll_to_block(*block);
    const auto cell = sheet.cell_rect(field);
    EXPECT_TRUE(cell);
    const SheetGeometry& geometry = sheet.layout().geometry();
    return {cell->x + static_cast<int>(geometry.padding) + 2,
            cell->y + static_cast<int>(geometry.padding + geometry.line_height / 2)};
}

const Recommendation& Window::recommendation(const std::string& number) {
    const Recommendation* found = nullptr;
    for_each_recommendation(plan(), [&](const Group&, const Recommendation& row) {
        if (row.number == number)
            found = &row;
    });
    if (found == nullptr)
        throw std::runtime_error("no recommendation " + number);
    return *found;
}

std::string Window::text_of(const FieldRef& field) {
    return field_text(plan(), *frame->file().edition(), field).value_or("(no such field)");
}

FieldRef Window::action(const std::string& number, std::size_t index, Field field) {
    return {recommendation(number).actions[index].id, field, 0};
}

} // namespace planwright::gui
