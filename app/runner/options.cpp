// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "runner/options.h"

#include <fmt/format.h>

#include <charconv>
#include <functional>
#include <map>

namespace planwright::runner {

namespace {

using Setter = std::function<bool(Options&, const std::string&)>;

bool read_number(const std::string& text, std::uint64_t& out) {
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, out);
    return error == std::errc() && stop == end && out > 0 && out < 1'000'000;
}

const std::map<std::string, Setter>& setters() {
    static const std::map<std::string, Setter> table{
        {"--library",
         [](Options& o, const std::string& s) {
             o.library = s;
             return o.library.is_absolute();
         }},
        {"--plugin",
         [](Options& o, const std::string& s) {
             o.plugin = s;
             return !s.empty();
         }},
        {"--conformance",
         [](Options& o, const std::string& s) {
             o.conformance = s;
             return !s.empty();
         }},
        {"--read",
         [](Options& o, const std::string& s) { return o.read.emplace_back(s).is_absolute(); }},
        {"--memory-mib",
         [](Options& o, const std::string& s) { return read_number(s, o.memory_mib); }},
        {"--cpu-seconds",
         [](Options& o, const std::string& s) { return read_number(s, o.cpu_seconds); }},
    };
    return table;
}

} // namespace

Result<Options> parse_options(const std::vector<std::string>& arguments) {
    Options options;
    for (std::size_t i = 0; i < arguments.size(); i += 2) {
        if (arguments[i] == "--program") {
            options.program.assign(arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                   arguments.end());
            break;
        }
        const auto setter = setters().find(arguments[i]);
        if (setter == setters().end() || i + 1 == arguments.size() ||
            !setter->second(options, arguments[i + 1]))
            return fail(ErrorCode::usage, fmt::format("what is {}?", arguments[i]),
                        "this program is started by Planwright, not by people");
    }
    // Only a question about the library as a whole needs no plugin.
    const bool serves =
        !options.library.empty() && (!options.plugin.empty() || !options.conformance.empty());
    if (serves == !options.program.empty())
        return fail(ErrorCode::usage, "give a library and a plugin, or a program",
                    "this program is started by Planwright, not by people");
    return options;
}

} // namespace planwright::runner
