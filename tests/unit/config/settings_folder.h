// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "config/config.h"
#include "support/files.h"

namespace planwright::testing {

/// A folder with a user's settings and a project's beside each other in folders of their own.
class SettingsFolder : public ScratchFolder {
public:
    SettingsFolder() {
        std::filesystem::create_directories(path() / "user");
        std::filesystem::create_directories(path() / "project");
    }
    [[nodiscard]] std::string user(const std::string& toml) const {
        return put("user/config.toml", toml);
    }
    [[nodiscard]] std::string project(const std::string& toml) const {
        return put("project/.planwright.toml", toml);
    }
    [[nodiscard]] config::Loaded load(const std::string& project_toml,
                                      const std::string& user_toml = {}) const {
        return config::load(user(user_toml), project(project_toml));
    }
    /// The one line about what is wrong, without the folder; all of them when there are several.
    [[nodiscard]] std::string problem(const std::string& project_toml,
                                      const std::string& user_toml = {}) const {
        std::string lines;
        for (const Error& error : load(project_toml, user_toml).problems) {
            Error shown = error;
            shown.place.file =
                std::filesystem::path(error.place.file).lexically_relative(path()).string();
            lines += (lines.empty() ? "" : "\n") + describe(shown);
        }
        return lines;
    }
};

} // namespace planwright::testing
