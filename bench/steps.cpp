// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// One step of the work in a process of its own, so that bench/run can set it beside another
// program:
//   bench_steps load PLAN             reads and validates a native plan
//   bench_steps write PLAN OUT TIMES  serialises and writes it so often; a line each time with the
//                                     seconds of processor time to serialise and to write, and the
//                                     seconds until it was flushed to disk
//   bench_steps import TEXT TIMES     imports a text extract so often; seconds of processor time
#include "core/file.h"
#include "core/memory.h"
#include "export/native_writer.h"
#include "import/import.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string_view>

namespace planwright::bench {
namespace {

double processor_seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}
double wall_seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Result<Imported> load(const char* path) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    ImportOptions options;
    options.source_name = path;
    return read_native(*bytes, options);
}

Result<void> load_only(const char* path) {
    const Result<Imported> imported = load(path);
    if (!imported)
        return tl::unexpected(imported.error());
    if (!imported->repairs.empty())
        return fail(ErrorCode::schema, imported->repairs.front().what);
    return {};
}

Result<void> write_often(const char* path, const char* out, int times) {
    const Result<Imported> imported = load(path);
    if (!imported)
        return tl::unexpected(imported.error());
    for (; times > 0; --times) {
        const double begin = processor_seconds();
        const Result<std::string> bytes = write_native(imported->plan);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const double serialised = processor_seconds();
        std::ofstream file(out, std::ios::binary);
        file.write(bytes->data(), static_cast<std::streamsize>(bytes->size()));
        file.close();
        if (!file)
            return fail(ErrorCode::io, "the plan cannot be written", {}, {out, 0, 0});
        const double written = processor_seconds();
        const double before_flush = wall_seconds();
        if (Result<void> safely = write_file(out, *bytes); !safely)
            return safely;
        fmt::print("{:.6f} {:.6f} {:.6f}\n", serialised - begin, written - serialised,
                   wall_seconds() - before_flush);
    }
    return {};
}

Result<void> import_often(const char* path, int times) {
    const Result<std::string> bytes = read_file(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    for (; times > 0; --times) {
        const double begin = processor_seconds();
        const Result<Imported> imported = read_text(*bytes, {});
        if (!imported)
            return tl::unexpected(imported.error());
        fmt::print("{:.6f}\n", processor_seconds() - begin);
    }
    return {};
}

int run(int argc, char** argv) {
    const std::string_view step = argc > 1 ? argv[1] : "";
    Result<void> done = fail(ErrorCode::usage, "say load PLAN, write PLAN OUT TIMES or import "
                                               "TEXT TIMES");
    if (step == "load" && argc == 3)
        done = load_only(argv[2]);
    else if (step == "write" && argc == 5)
        done = write_often(argv[2], argv[3], std::atoi(argv[4]));
    else if (step == "import" && argc == 4)
        done = import_often(argv[2], std::atoi(argv[3]));
    if (!done)
        fmt::print(stderr, "bench_steps: {}\n", describe(done.error()));
    return done ? 0 : 2;
}

} // namespace
} // namespace planwright::bench

int main(int argc, char** argv) {
    planwright::prepare_memory(); // as the programs do
    return planwright::bench::run(argc, argv);
}
