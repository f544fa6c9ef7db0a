// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "config/config.h"

#include <cstdlib>

namespace planwright::config {

namespace fs = std::filesystem;

namespace {

constexpr const char* project_name = ".planwright.toml";

fs::path variable(const char* name) {
    const char* value = std::getenv(name); // NOLINT(concurrency-mt-unsafe): read only
    return value == nullptr ? fs::path() : fs::path(value);
}

} // namespace

fs::path user_file() {
#ifdef _WIN32
    const fs::path folder = variable("APPDATA");
#else
    // A relative path in a variable is no place: it would depend on the working folder.
    fs::path folder = variable("XDG_CONFIG_HOME");
    if (!folder.is_absolute())
        folder = variable("HOME") / ".config";
#endif
    return folder.is_absolute() ? folder / "planwright/config.toml" : fs::path();
}

fs::path project_file(const fs::path& plan) {
    std::error_code error;
    fs::path folder = plan == "-" ? fs::current_path(error) : fs::absolute(plan, error);
    if (error)
        return {};
    folder = folder.lexically_normal();
    if (plan != "-")
        folder = folder.parent_path();
    for (;; folder = folder.parent_path()) {
        fs::path file = folder / project_name;
        if (fs::is_regular_file(file, error))
            return file;
        if (folder == folder.parent_path())
            return {};
    }
}

} // namespace planwright::config
