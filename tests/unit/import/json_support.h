// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/import.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace planwright::testing {

inline Result<Imported> try_json(std::string_view json) {
    ImportOptions options;
    options.source_name = "plan.json";
    return read_json(json, options);
}

/// Reads JSON that must be readable.
inline Imported from_json(std::string_view json) {
    Result<Imported> imported = try_json(json);
    EXPECT_TRUE(imported) << describe(imported.error());
    return imported ? std::move(*imported) : Imported{};
}

/// A plan of one recommendation with one action that has these members besides its text.
inline std::string with_action(std::string_view members) {
    return R"({"recommendations":[{"no":"1","recommendation":"Do it.","actions":[{)" +
           std::string(members) + "}]}]}";
}

inline const Recommendation& only_recommendation(const Imported& imported) {
    return imported.plan.groups[0].recommendations[0];
}
inline const Action& only_action(const Imported& imported) {
    return only_recommendation(imported).actions[0];
}

} // namespace planwright::testing
