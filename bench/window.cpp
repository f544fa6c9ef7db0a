// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The editor's window on a large plan. Needs a screen, as xvfb-run makes one.
//   bench_window FILE
// prints, each on a line with its name: milliseconds to the first paint of an empty plan, to read
// FILE, and to its first paint; the 95th of 100 of the time for a frame while scrolling; the 95th
// and 99th of 100 from a key to pixels while the plugins look at the plan; to jump to the end; and
// the memory above that of the empty window, in sizes of the file.
#include "core/file.h"
#include "core/memory.h"
#include "desk/plan_file.h"
#include "gui/editor_app.h"
#include "gui/editor_frame.h"

#include <fmt/format.h>
#include <wx/app.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace planwright::gui {

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double hundredth(std::vector<double> values, std::size_t part) {
    std::sort(values.begin(), values.end());
    return values[(values.size() - 1) * part / 100];
}

double resident_mib() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

/// Draws what is to be drawn, now; false when nothing was.
class Painted {
public:
    explicit Painted(PlanSheet& sheet) : sheet_(sheet) {
        sheet_.Bind(wxEVT_PAINT, &Painted::note, this);
    }
    ~Painted() { sheet_.Unbind(wxEVT_PAINT, &Painted::note, this); }
    Painted(const Painted&) = delete;
    Painted& operator=(const Painted&) = delete;

    void wait() {
        painted_ = false;
        sheet_.Refresh();
        sheet_.Update();
        while (!painted_)
            wxTheApp->Yield(true);
    }

private:
    void note(wxPaintEvent& event) {
        painted_ = true;
        event.Skip();
    }

    PlanSheet& sheet_;
    bool painted_ = false;
};

} // namespace

class Bench : public wxApp {
public:
    bool OnInit() override {
        prepare_memory();
        SetExitOnFrameDelete(false);
        CallAfter([this] {
            measure();
            ExitMainLoop();
        });
        return argc == 2;
    }

private:
    static EditorFrame* shown(desk::PlanFile file) {
        EditorFrame* const frame = open_window(std::move(file));
        Painted painted(frame->sheet());
        painted.wait();
        return frame;
    }

    void measure() {
        const std::filesystem::path path = argv[1].utf8_string();
        static_cast<void>(shown(blank_plan())); // fonts and the toolkit's own beginnings
        Clock::time_point begin = Clock::now();
        EditorFrame* const empty = shown(blank_plan());
        fmt::print("first-paint-empty {:.1f}\n", since(begin));
        const double memory = resident_mib();

        begin = Clock::now();
        auto file = desk::PlanFile::open(path);
        fmt::print("read {:.1f}\n", since(begin));
        if (!file)
            return;
        begin = Clock::now();
        EditorFrame* const frame = shown(*std::move(file));
        fmt::print("first-paint {:.1f}\n", since(begin));
        const double size = static_cast<double>(std::filesystem::file_size(path)) / 1024 / 1024;
        fmt::print("memory-in-files {:.2f}\n", (resident_mib() - memory) / size);
        empty->Close(true);

        PlanSheet& sheet = frame->sheet();
        Painted painted(sheet);
        std::vector<double> frames;
        for (int i = 0; i < 300; ++i) {
            begin = Clock::now();
            sheet.scroll_to(sheet.top() + 320);
            painted.wait();
            frames.push_back(since(begin));
        }
        fmt::print("scroll-95 {:.2f}\n", hundredth(frames, 95));

        frames.clear();
        sheet.go_to(first_action(frame->file().document().plan()));
        painted.wait();
        for (int i = 0; i < 300; ++i) {
            wxKeyEvent key(wxEVT_CHAR);
            key.m_uniChar = i % 6 == 5 ? ' ' : 'a' + i % 26;
            begin = Clock::now();
            sheet.GetEventHandler()->ProcessEvent(key);
            painted.wait();
            frames.push_back(since(begin));
            wxTheApp->Yield(true);
        }
        fmt::print("key-95 {:.2f}\nkey-99 {:.2f}\n", hundredth(frames, 95), hundredth(frames, 99));

        begin = Clock::now();
        sheet.run(Command::sheet_end);
        painted.wait();
        fmt::print("jump {:.2f}\n", since(begin));
        frame->Close(true);
    }

    static FieldRef first_action(const Plan& plan) {
        FieldRef field;
        for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
            if (!field.row && !row.actions.empty())
                field = {row.actions[0].id, Field::text, 0};
        });
        return field;
    }
};

} // namespace planwright::gui

wxIMPLEMENT_APP_NO_MAIN(planwright::gui::Bench);

int main(int argc, char** argv) {
    return wxEntry(argc, argv);
}
