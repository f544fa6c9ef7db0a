// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// The steps from file to file on invented plans of growing length. The argument is the number of
// recommendations, each with four actions.
#include "checks/check.h"
#include "core/memory.h"
#include "export/html_writer.h"
#include "export/json_writer.h"
#include "export/native_writer.h"
#include "import/import.h"
#include "maker/plan_maker.h"

#include <benchmark/benchmark.h>

#include <string>

namespace planwright::bench {
namespace {

std::size_t recommendations(const benchmark::State& state) {
    return static_cast<std::size_t>(state.range(0));
}

void report_size(benchmark::State& state, std::size_t bytes) {
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes) *
                            static_cast<std::int64_t>(state.iterations()));
}

void load(benchmark::State& state) {
    const std::string bytes = write_native(make_plan(recommendations(state))).value();
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(read_native(bytes, {}).value());
    report_size(state, bytes.size());
}

void check_plan(benchmark::State& state) {
    const Plan plan = make_plan(recommendations(state));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(check(plan, {edition_of_made_plans()}));
}

void serialise(benchmark::State& state) {
    const Plan plan = make_plan(recommendations(state));
    std::size_t bytes = 0;
    for ([[maybe_unused]] auto _ : state)
        bytes = write_native(plan).value().size();
    report_size(state, bytes);
}

void import_text(benchmark::State& state) {
    const std::string bytes = as_text_extract(make_plan(recommendations(state)));
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(read_text(bytes, {}).value());
    report_size(state, bytes.size());
}

void to_json(benchmark::State& state) {
    const Plan plan = make_plan(recommendations(state));
    std::size_t bytes = 0;
    for ([[maybe_unused]] auto _ : state)
        bytes = write_json(plan, edition_of_made_plans()).size();
    report_size(state, bytes);
}

void to_html(benchmark::State& state) {
    const Plan plan = make_plan(recommendations(state));
    std::size_t bytes = 0;
    for ([[maybe_unused]] auto _ : state)
        bytes = write_html(plan, edition_of_made_plans(), {}).value().size();
    report_size(state, bytes);
}

void sizes(benchmark::internal::Benchmark* benchmark) {
    benchmark->Arg(100)->Arg(300)->Arg(1000)->Arg(3000)->Arg(10000)->Unit(benchmark::kMillisecond);
}

BENCHMARK(load)->Apply(sizes);
BENCHMARK(check_plan)->Name("check")->Apply(sizes);
BENCHMARK(serialise)->Apply(sizes);
BENCHMARK(import_text)->Apply(sizes);
BENCHMARK(to_json)->Apply(sizes);
BENCHMARK(to_html)->Apply(sizes);

} // namespace
} // namespace planwright::bench

int main(int argc, char** argv) {
    planwright::prepare_memory(); // as the programs do
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
