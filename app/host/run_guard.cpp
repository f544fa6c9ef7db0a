// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/run_guard.h"

#include "core/file.h"

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace planwright::host {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view prefix = "running-";

std::optional<std::int64_t> process_of(const std::string& name) {
    if (name.rfind(prefix, 0) != 0)
        return std::nullopt;
    std::int64_t process = 0;
    const char* const end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data() + prefix.size(), end, process);
    return error == std::errc() && stop == end ? std::optional(process) : std::nullopt;
}

/// Takes away the marks of runs that are no more; whether there was one.
bool clear_away(const fs::path& folder) {
    bool found = false;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const auto process = process_of(entry->path().filename().string());
        // A mark of our own number is of an earlier process that had it.
        if (!process || (is_running(*process) && *process != own_process()))
            continue;
        found = true;
        std::error_code ignored;
        fs::remove(entry->path(), ignored);
    }
    return found;
}

} // namespace

Result<RunGuard> RunGuard::begin(const fs::path& state_folder) {
    std::error_code error;
    fs::create_directories(state_folder, error);
    if (error)
        return fail(ErrorCode::io, "the folder could not be made: " + error.message(), "",
                    {state_folder.string()});
    const bool crashed = clear_away(state_folder);
    fs::path mark = state_folder / (std::string(prefix) + std::to_string(own_process()));
    if (auto written = write_file(mark.string(), ""); !written)
        return tl::unexpected(written.error());
    return RunGuard(std::move(mark), crashed);
}

Result<void> RunGuard::end() const {
    std::error_code error;
    fs::remove(mark_, error);
    if (error)
        return fail(ErrorCode::io, "it could not be removed: " + error.message(), "",
                    {mark_.string()});
    return {};
}

} // namespace planwright::host
