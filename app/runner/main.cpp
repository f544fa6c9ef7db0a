// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// planwright-runner: a child of Planwright that serves one plugin, with as few rights as the system
// can give.
#include "runner/options.h"
#include "runner/sandbox.h"
#include "runner/server.h"
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

int become(const runner::Options& options) {
    if (const auto entered = runner::enter_sandbox(sandbox_for(options)); !entered)
        return complain(entered.error());
    runner::allow_cpu_seconds(options.cpu_seconds);
    return complain(runner::become(options.program));
}

} // namespace

int main(int argc, char** argv) {
    const auto options = runner::parse_options({argv + 1, argv + argc});
    if (!options)
        return complain(options.error());
    return options->program.empty() ? serve(*options) : become(*options);
}
