// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// make_plan N [--text]: writes an invented plan of N recommendations with four actions each to
// standard output, as native XML or as the text extract of a published document.
#include "core/file.h"
#include "export/native_writer.h"
#include "maker/plan_maker.h"

#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <string_view>

namespace planwright::bench {
namespace {

constexpr std::size_t most = 1'000'000;

int usage() {
    fmt::print(stderr,
               "usage: make_plan N [--text]\n"
               "Writes an invented plan of N recommendations (at most {}) to standard "
               "output.\n",
               most);
    return 2;
}

int run(int argc, char** argv) {
    const std::string_view number = argc > 1 ? argv[1] : "";
    const bool as_text = argc == 3 && std::string_view(argv[2]) == "--text";
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), count);
    const bool read = error == std::errc() && end == number.data() + number.size();
    if (!read || count > most || argc > 3 || (argc == 3 && !as_text))
        return usage();
    const Plan plan = make_plan(count);
    const Result<std::string> bytes =
        as_text ? Result<std::string>(as_text_extract(plan)) : write_native(plan);
    const Result<void> written = bytes ? write_file("-", *bytes) : tl::unexpected(bytes.error());
    if (!written) {
        fmt::print(stderr, "make_plan: {}\n", describe(written.error()));
        return 2;
    }
    return 0;
}

} // namespace
} // namespace planwright::bench

int main(int argc, char** argv) {
    return planwright::bench::run(argc, argv);
}
