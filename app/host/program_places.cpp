// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/program_places.h"

#include "wire/process.h"

#include <cstdlib>
#include <initializer_list>

namespace planwright::host {

namespace fs = std::filesystem;

namespace {

#ifdef _WIN32
constexpr const char* runner_name = "planwright-runner.exe";
#else
constexpr const char* runner_name = "planwright-runner";
#endif

fs::path first_that_is(const fs::path& from, std::initializer_list<fs::path> places) {
    std::error_code error;
    for (const fs::path& place : places) {
        fs::path whole = (from / place).lexically_normal();
        if (fs::exists(whole, error))
            return whole;
    }
    return {};
}

fs::path variable(const char* name) {
    const char* value = std::getenv(name); // NOLINT: read only
    return value == nullptr ? fs::path() : fs::path(value);
}

/// The user's folder for a program's data. A relative path in a variable is no place: it would
/// depend on the working folder.
fs::path user_data() {
#ifdef _WIN32
    fs::path data = variable("LOCALAPPDATA");
#else
    fs::path data = variable("XDG_DATA_HOME");
    if (!data.is_absolute())
        data = variable("HOME") / ".local/share";
#endif
    return data.is_absolute() ? data : fs::path();
}

std::vector<fs::path> dictionary_folders() {
    std::vector<fs::path> places;
    if (const fs::path data = user_data(); !data.empty())
        places = {data / "planwright/dictionaries", data / "hunspell"};
    std::vector<Error> ignored;
    for (fs::path& folder : split_path_list(variable("DICPATH").string(), ignored))
        places.push_back(std::move(folder));
#ifndef _WIN32
    places.insert(places.end(), {"/usr/local/share/hunspell", "/usr/share/hunspell",
                                 "/usr/share/myspell", "/usr/share/myspell/dicts"});
#endif
    std::erase_if(places, [](const fs::path& folder) {
        std::error_code error;
        return !fs::is_directory(folder, error);
    });
    return places;
}

} // namespace

ProgramPlaces program_places() {
    const fs::path here = wire::own_program().parent_path();
    ProgramPlaces places;
    if (!here.empty()) {
        places.runner =
            first_that_is(here, {runner_name, fs::path("../libexec/planwright") / runner_name});
        places.bundled = first_that_is(here, {"../lib/planwright/plugins", "../plugins"});
    }
    if (const fs::path data = user_data(); !data.empty())
        places.user_plugins = data / "planwright/plugins";
    places.dictionaries = dictionary_folders();
    return places;
}

SearchPaths search_paths(const ProgramPlaces& places, std::vector<fs::path> command_line) {
    return {places.bundled, places.user_plugins, std::move(command_line),
            variable("PLANWRIGHT_PLUGIN_PATH").string()};
}

} // namespace planwright::host
