// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// planwright-runner: a child of Planwright that serves one plugin, with as few rights as the system
// can give.
#include "core/memory.h"
#include "runner/conformance.h"
#include "runner/options.h"
#include "runner/sandbox.h"
#include "runner/server.h"
#include "wire/framing.h"
#include "wire/message.h"
#include "wire/own_pipes.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace planwright;

int complain(const Error& error) {
    std::fprintf(stderr, "planwright-runner: %s\n", describe(error).c_str());
    return 2;
}

runner::Sandbox sandbox_for(const runner::Options& options) {
    runner::Sandbox sandbox;
    sandbox.memory_mib = options.memory_mib;
    sandbox.read = options.read;
    sandbox.may_become_another_program = !options.program.empty();
    if (!options.library.empty())
        sandbox.read.push_back(options.library.parent_path());
    return sandbox;
}

int serve(const runner::Options& options) {
    const wire::OwnPipes pipes = wire::OwnPipes::claim();
    if (const auto entered = runner::enter_sandbox(sandbox_for(options)); !entered)
        return complain(entered.error());
    runner::Server server(pipes, {options.library, options.plugin, options.cpu_seconds});
    server.run();
    // Nothing of the plugin's runs after this: not its destructors, nor threads that it left.
    std::fflush(stderr);
    std::_Exit(EXIT_SUCCESS);
}

/// What the host asked: the cases, the plugins of the library, or how one case went.
wire::Json conformance_answer(const runner::Options& options) {
    wire::Json answer;
    if (options.conformance == "cases") {
        for (const runner::Case& one : runner::conformance_cases())
            answer["cases"].push_back({{"name", one.name}, {"rule", one.rule}});
    } else if (options.conformance == "plugins") {
        const auto ids = runner::plugins_in(options.library);
        if (ids)
            answer["plugins"] = *ids;
        else
            answer["failure"] = describe(ids.error());
    } else {
        const auto done = runner::run_case(options.conformance, {options.library, options.plugin});
        answer["failure"] = done ? "" : done.error().what;
    }
    return answer;
}

int judge(const runner::Options& options) {
    const wire::OwnPipes pipes = wire::OwnPipes::claim();
    if (const auto entered = runner::enter_sandbox(sandbox_for(options)); !entered)
        return complain(entered.error());
    runner::allow_cpu_seconds(options.cpu_seconds);
    const std::string body = wire::notification("conformance", conformance_answer(options));
    const bool written = pipes.write(wire::frame(body));
    std::fflush(stderr);
    std::_Exit(written ? EXIT_SUCCESS : EXIT_FAILURE);
}

int become(const runner::Options& options) {
    if (const auto entered = runner::enter_sandbox(sandbox_for(options)); !entered)
        return complain(entered.error());
    runner::allow_cpu_seconds(options.cpu_seconds);
    return complain(runner::become(options.program));
}

} // namespace

int main(int argc, char** argv) {
    planwright::prepare_memory();
    const auto options = runner::parse_options({argv + 1, argv + argc});
    if (!options)
        return complain(options.error());
    if (!options->conformance.empty())
        return judge(*options);
    return options->program.empty() ? serve(*options) : become(*options);
}
