// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "module/instance.h"
#include "wire/protocol.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// The conformance suite for plugins: each rule of the interface is one case. A case may crash or
/// hang with the plugin, so each runs in a process of its own, whose parent has a deadline.
namespace planwright::runner {

/// The plugin that is judged.
struct Subject {
    std::filesystem::path library;
    std::string plugin;

    /// The plugin, made and started as a host would.
    [[nodiscard]] Result<std::unique_ptr<module::Instance>> start(wire::Offer offer = {}) const;
};

struct Case {
    std::string_view name; ///< "text-empty"
    std::string_view rule; ///< the rule as a sentence
    /// The failure says what the plugin does, as a clause behind its name.
    Result<void> (*run)(const Subject& subject);
};

/// All cases, the simplest first.
[[nodiscard]] const std::vector<Case>& conformance_cases();
/// Fails with not_found when there is no such case.
[[nodiscard]] Result<void> run_case(std::string_view name, const Subject& subject);
/// The ids of all plugins that a library makes.
[[nodiscard]] Result<std::vector<std::string>> plugins_in(const std::filesystem::path& library);

/// The cases of one kind; see the source file of each.
[[nodiscard]] std::vector<Case> library_cases();
[[nodiscard]] std::vector<Case> text_cases();
[[nodiscard]] std::vector<Case> call_cases();
[[nodiscard]] std::vector<Case> plan_cases();
[[nodiscard]] std::vector<Case> process_cases();

/// A breach, as a case reports it.
[[nodiscard]] inline tl::unexpected<Error> breach(std::string what) {
    return fail(ErrorCode::refused, std::move(what));
}
[[nodiscard]] inline Result<void> only_failure(const Error& error) {
    return tl::unexpected(error);
}

// What cases are run with.
[[nodiscard]] std::vector<wire::Paragraph> sample_paragraphs();
[[nodiscard]] wire::Paragraph paragraph_of(std::string text, std::uint64_t row = 1,
                                           std::uint64_t start = 0);
[[nodiscard]] std::string huge_text(std::size_t bytes);
/// A plan of so many recommendations with two actions each.
struct SamplePlan {
    wire::Facts facts;
    std::vector<wire::SharedRow> rows;
};
[[nodiscard]] SamplePlan sample_plan(std::size_t recommendations);

/// Text behind which the memory cannot be read; after close() neither can the text.
class GuardedText {
public:
    explicit GuardedText(std::string_view text);
    ~GuardedText();
    GuardedText(const GuardedText&) = delete;
    GuardedText& operator=(const GuardedText&) = delete;
    [[nodiscard]] pw_text text() const { return {begin_, size_}; }
    void close();

private:
    void* pages_ = nullptr;
    std::size_t bytes_ = 0;
    const char* begin_ = nullptr;
    std::uint64_t size_ = 0;
};

/// How many threads this process has; 0 when the system does not say.
[[nodiscard]] unsigned count_threads();
/// What the work wrote to standard output.
[[nodiscard]] std::string output_of(const std::function<void()>& work);
/// Memory of this process in MiB; 0 when the system does not say.
[[nodiscard]] std::uint64_t memory_in_use_mib();

} // namespace planwright::runner
