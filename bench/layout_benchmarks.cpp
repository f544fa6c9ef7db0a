// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// What the editor's sheet costs without a toolkit, on invented plans; the argument is the number of
// recommendations, each with four actions. Words are measured by adding up letters, which costs
// about nothing: what is left is ours.
#include "edit/sheet_controller.h"
#include "layout/sheet_painter.h"
#include "maker/plan_maker.h"

#include <benchmark/benchmark.h>

#include <memory>
#include <string>

namespace planwright::bench {
namespace {

/// Every letter is 7 wide, as about in a text of 13 pixels.
class LetterCounter : public TextMeasurer {
public:
    [[nodiscard]] FontMetrics metrics(FontRole /*role*/) override { return {14, 4, 18}; }
    [[nodiscard]] double width(std::string_view text, Font /*font*/) override {
        return 7.0 * static_cast<double>(text.size());
    }
    void edges(std::string_view text, Font /*font*/, std::vector<double>& edges) override {
        edges.resize(text.size() + 1);
        for (std::size_t i = 0; i <= text.size(); ++i)
            edges[i] = 7.0 * static_cast<double>(i);
    }
};

/// Counts what it is asked to draw.
class CountingPainter : public Painter {
public:
    void fill(const Rect& /*rect*/, Colour /*colour*/, double /*radius*/) override {}
    void frame(const Rect& /*rect*/, Colour /*colour*/, double /*width*/,
               double /*radius*/) override {}
    void lines(const std::vector<Point>& /*points*/, Colour /*colour*/, double /*width*/,
               bool /*dotted*/) override {}
    void text(Point /*at*/, std::string_view text, Font /*font*/, Colour /*colour*/,
              bool /*right_to_left*/) override {
        benchmark::DoNotOptimize(text.data());
        ++texts;
    }
    void push_clip(const Rect& /*rect*/) override {}
    void pop_clip() override {}

    std::size_t texts = 0;
};

[[nodiscard]] Plan plan_for(const benchmark::State& state) {
    return make_plan(static_cast<std::size_t>(state.range(0)));
}

struct Sheet {
    explicit Sheet(Plan plan)
        : document(std::move(plan)),
          sheet(document.snapshot().plan, std::make_shared<const Edition>(edition_of_made_plans()),
                measurer, SheetOptions{}) {}

    /// The number of texts a frame has, on average, shows that something was drawn.
    void report(benchmark::State& state) const {
        state.counters["texts"] = benchmark::Counter(static_cast<double>(painter.texts),
                                                     benchmark::Counter::kAvgIterations);
    }
    void paint(double top) {
        view.top = top;
        view.height = 900;
        SheetPainter(sheet, light_theme(), words).paint(painter, view);
    }

    LetterCounter measurer;
    Document document;
    SheetLayout sheet;
    CountingPainter painter;
    SheetWords words;
    SheetView view;
};

void open_sheet(benchmark::State& state) {
    const Plan plan = plan_for(state);
    for ([[maybe_unused]] auto _ : state) {
        Sheet opened(plan);
        opened.paint(0);
    }
}

void scroll(benchmark::State& state) {
    Sheet opened(plan_for(state));
    double y = 0;
    for ([[maybe_unused]] auto _ : state) {
        y = y + 120 > opened.sheet.height() - 900 ? 0 : y + 120;
        opened.paint(y);
    }
    opened.report(state);
}

void jump(benchmark::State& state) {
    Sheet opened(plan_for(state));
    bool end = false;
    for ([[maybe_unused]] auto _ : state) {
        end = !end;
        opened.paint(end ? opened.sheet.height() - 900 : opened.sheet.height() / 3);
    }
    opened.report(state);
}

void type(benchmark::State& state) {
    Sheet opened(plan_for(state));
    std::uint64_t next_id = 1;
    SheetController controller(opened.document, opened.sheet, [&next_id] { return Id{next_id++}; });
    const Group& group = opened.document.plan().groups[0];
    const auto& row = group.recommendations[group.recommendations.size() / 2];
    controller.go_to({row.actions[1].id, Field::text, 0});
    const double top = controller.caret_rect()->y - 300;
    bool erase = false;
    for ([[maybe_unused]] auto _ : state) {
        if (erase)
            controller.run(Command::erase_back);
        else
            controller.type("e");
        erase = !erase;
        opened.view.focus = controller.focus(true);
        opened.paint(top);
    }
    opened.report(state);
}

void all_heights(benchmark::State& state) {
    const Plan plan = plan_for(state);
    for ([[maybe_unused]] auto _ : state) {
        Sheet opened(plan);
        while (opened.sheet.refine(1'000)) {
        }
        benchmark::DoNotOptimize(opened.sheet.height());
    }
}

BENCHMARK(open_sheet)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(scroll)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(jump)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(type)->Arg(100)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(all_heights)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace planwright::bench

BENCHMARK_MAIN();
