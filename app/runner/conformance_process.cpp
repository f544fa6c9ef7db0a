// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Cases about what a plugin does to the process that it is in.
#include "runner/conformance.h"

#include <fmt/format.h>

#include <chrono>
#include <thread>

namespace planwright::runner {

namespace {

constexpr std::uint64_t allowed_growth_mib = 64;

/// The plugin's whole life, with work in it.
Result<void> live(const Subject& subject) {
    const auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    for (const wire::Paragraph& paragraph : sample_paragraphs()) {
        if (!(*instance)->description().has(PW_EXT_TEXT_CHECK))
            break;
        if (const auto found = (*instance)->check_text(paragraph, {}); !found)
            return only_failure(found.error());
    }
    const SamplePlan plan = sample_plan(3);
    if (auto done = (*instance)->open_plan(plan.facts); !done)
        return done;
    return (*instance)->append_rows(plan.rows);
}

Result<void> is_quiet(const Subject& subject) {
    Result<void> lived;
    const std::string output = output_of([&] { lived = live(subject); });
    if (!output.empty())
        return breach("writes to standard output");
    return lived;
}

Result<void> leaves_no_thread(const Subject& subject) {
    const unsigned before = count_threads();
    if (auto lived = live(subject); !lived)
        return lived;
    for (int wait = 0; count_threads() > before; ++wait) {
        if (wait == 100)
            return breach("leaves a thread behind when it is destroyed");
        std::this_thread::sleep_for(std::chrono::milliseconds(10)); // one may be on its way out
    }
    return {};
}

Result<void> does_not_leak(const Subject& subject) {
    if (auto lived = live(subject); !lived)
        return lived;
    const std::uint64_t before = memory_in_use_mib();
    for (int i = 0; i < 100; ++i) {
        if (auto lived = live(subject); !lived)
            return lived;
    }
    if (memory_in_use_mib() > before + allowed_growth_mib)
        return breach("needs more and more memory");
    return {};
}

} // namespace

std::vector<Case> process_cases() {
    return {
        {"quiet", "Standard output is the host's.", is_quiet},
        {"threads", "No thread outlives the plugin.", leaves_no_thread},
        {"memory", "Memory is given back.", does_not_leak},
    };
}

} // namespace planwright::runner
