// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace spelling {

inline const std::string own_folder = PLANWRIGHT_SOURCE_DIR "/plugins/spelling";
inline const std::string test_dictionaries =
    PLANWRIGHT_SOURCE_DIR "/tests/unit/spelling/dictionaries";
inline const std::vector<std::string> folders{test_dictionaries, "/usr/share/hunspell"};

/// An engine as the plugin has it, with the system's English and our few words of Welsh.
inline Engine make_engine() {
    return {own_folder, folders};
}

/// What a rule finds in a text: the words concerned, each with its fix as "WORDS>FIX".
inline std::vector<std::string> found(Engine& engine, std::string_view text, Rule rule,
                                      std::string_view language = "en-GB") {
    std::vector<std::string> result;
    for (const Issue& issue : engine.analyse(text, language).issues) {
        if (issue.rule == rule)
            result.push_back(std::string(issue.at.in(text)) +
                             (issue.instead.empty() ? "" : ">" + issue.instead));
    }
    return result;
}
inline std::vector<std::string> found(std::string_view text, Rule rule,
                                      std::string_view language = "en-GB") {
    static Engine engine = make_engine();
    return found(engine, text, rule, language);
}

/// Everything found in a text, whatever the rule.
inline std::vector<std::string> found(std::string_view text) {
    static Engine engine = make_engine();
    std::vector<std::string> result;
    for (const Issue& issue : engine.analyse(text, "en-GB").issues)
        result.push_back(std::string(issue.at.in(text)) + ": " + issue.message);
    return result;
}

using Strings = std::vector<std::string>;

} // namespace spelling
