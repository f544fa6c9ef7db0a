// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/recovered.h"

#include "core/file.h"
#include "desk/journal_format.h"
#include "host/run_guard.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace planwright::desk {

namespace fs = std::filesystem;

namespace {

std::string_view take_line(std::string_view& rest) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line;
}

/// Nothing when the journal belongs to a program that runs.
std::optional<Leftover> read_journal(const fs::path& path) {
    Leftover found;
    found.journal = path;
    const auto bytes = read_file(path);
    if (!bytes)
        return std::nullopt;
    std::string_view rest = *bytes;
    if (take_line(rest) != journal_magic)
        return found;
    const nlohmann::json facts = nlohmann::json::parse(take_line(rest), nullptr, false);
    if (!facts.is_object())
        return found;
    const std::int64_t process = facts.value("process", std::int64_t{0});
    if (host::is_running(process) && process != host::own_process())
        return std::nullopt;
    const std::string file = facts.value("file", std::string());
    found.file = fs::path(reinterpret_cast<const char8_t*>(file.c_str()));
    found.title = facts.value("title", std::string());
    found.begun = facts.value("begun", std::string());
    while (take_journal_record(rest, found.bytes))
        ++found.states;
    if (!found.file.empty()) {
        const auto now = read_file(found.file);
        found.same_as_file = now && *now == found.bytes;
    }
    return found;
}

} // namespace

std::vector<Leftover> find_leftovers(const fs::path& folder) {
    std::vector<fs::path> journals;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->path().extension() == journal_ending)
            journals.push_back(it->path());
    }
    std::sort(journals.begin(), journals.end());
    std::vector<Leftover> leftovers;
    for (const fs::path& journal : journals) {
        std::optional<Leftover> found = read_journal(journal);
        if (!found)
            continue;
        if (found->states > 0) {
            leftovers.push_back(*std::move(found));
            continue;
        }
        std::error_code ignored;
        fs::remove(journal, ignored);
    }
    return leftovers;
}

} // namespace planwright::desk
