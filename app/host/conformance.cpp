// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/conformance.h"

#include "host/conformance_program.h"
#include "wire/client.h"
#include "wire/message.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright::host {

namespace {

/// Asks a child one thing; its answer is a single frame. An error says how the child ended.
Result<wire::Json> ask(const std::filesystem::path& library, const std::string& plugin,
                       const std::string& question, const ConformanceOptions& options) {
    wire::ChildProcess::Options command;
    command.program = options.runner;
    command.environment = wire::clean_environment();
    command.arguments = {"--memory-mib",  std::to_string(options.limits.memory_mib),
                         "--cpu-seconds", "600",
                         "--conformance", question,
                         "--library",     library.string()};
    if (!plugin.empty())
        command.arguments.insert(command.arguments.end(), {"--plugin", plugin});
    auto child = wire::ChildProcess::start(command);
    if (!child)
        return tl::unexpected(child.error());
    std::string frame;
    using Event = wire::ChildProcess::Event;
    const Event event =
        (*child)->wait(wire::ChildProcess::Clock::now() + options.deadline, {}, frame);
    if (event == Event::frame) {
        auto message = wire::parse_message(frame);
        if (message && message->body.is_object())
            return std::move(message->body);
        return fail(ErrorCode::malformed, "makes the child write nonsense");
    }
    if (event == Event::deadline)
        return fail(ErrorCode::cancelled,
                    fmt::format("did not come to an end within {} ms", options.deadline.count()));
    const auto status = (*child)->exit_status();
    if (status && status->signal == 0 && status->code == 2)
        return fail(ErrorCode::io, (*child)->last_words());
    return fail(ErrorCode::refused, status ? wire::describe(*status) : "ended");
}

std::vector<ConformanceCase> read_cases(const wire::Json& answer,
                                        const ConformanceOptions& options) {
    std::vector<ConformanceCase> cases;
    for (const wire::Json& one : answer.value("cases", wire::Json::array())) {
        const std::string name = one.value("name", "");
        if (options.only.empty() || options.only.count(name) > 0)
            cases.push_back({name, one.value("rule", ""), ""});
    }
    return cases;
}

ConformanceReport judge(const std::filesystem::path& library, const std::string& plugin,
                        std::vector<ConformanceCase> cases, const ConformanceOptions& options) {
    ConformanceReport report{plugin, std::move(cases)};
    for (ConformanceCase& one : report.cases) {
        const auto answer = ask(library, plugin, one.name, options);
        if (!answer)
            one.failure = answer.error().what;
        else
            one.failure = answer->value("failure", "answers nothing");
        if (options.on_case)
            options.on_case(one);
    }
    return report;
}

ConformanceReport not_loaded(const std::filesystem::path& library, std::string why,
                             const ConformanceOptions& options) {
    ConformanceReport report{library.stem().string(),
                             {{"loads", "The library can be loaded.", std::move(why)}}};
    if (options.on_case)
        options.on_case(report.cases.front());
    return report;
}

} // namespace

bool ConformanceReport::passed() const {
    return !cases.empty() && std::all_of(cases.begin(), cases.end(),
                                         [](const auto& one) { return one.failure.empty(); });
}

Result<std::vector<ConformanceReport>> check_library(const std::filesystem::path& library,
                                                     const std::string& plugin,
                                                     const ConformanceOptions& options) {
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(library, error);
    if (!std::filesystem::is_regular_file(absolute, error))
        return fail(ErrorCode::not_found, "there is no such library", "", {library.string()});
    const auto listed = ask(absolute, plugin, "cases", options);
    if (!listed)
        return tl::unexpected(listed.error());
    const std::vector<ConformanceCase> cases = read_cases(*listed, options);
    std::vector<std::string> plugins{plugin};
    if (plugin.empty()) {
        const auto found = ask(absolute, "", "plugins", options);
        if (!found)
            return std::vector{not_loaded(absolute, found.error().what, options)};
        if (found->contains("failure"))
            return std::vector{not_loaded(absolute, found->value("failure", ""), options)};
        plugins = found->value("plugins", std::vector<std::string>());
        if (plugins.empty())
            return std::vector{not_loaded(absolute, "lists no plugin", options)};
    }
    std::vector<ConformanceReport> reports;
    reports.reserve(plugins.size());
    for (const std::string& one : plugins)
        reports.push_back(judge(absolute, one, cases, options));
    return reports;
}

Result<ConformanceReport> check_plugin(const Manifest& manifest,
                                       const ConformanceOptions& options) {
    if (manifest.library.empty())
        return check_program(manifest, options);
    auto reports = check_library(manifest.library, manifest.id, options);
    if (!reports)
        return tl::unexpected(reports.error());
    return std::move(reports->front());
}

} // namespace planwright::host
