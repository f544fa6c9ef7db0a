// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/check.h"
#include "core/file.h"
#include "import/import.h"

#include <filesystem>
#include <string>
#include <vector>

namespace planwright::testing {

inline std::filesystem::path samples() {
    return PLANWRIGHT_SOURCE_DIR "/samples";
}

inline Imported read_sample(const std::filesystem::path& path) {
    const std::string bytes = read_file(path).value();
    ImportOptions options;
    options.source_name = path.filename().string();
    return import_document(bytes, detect_format(options.source_name, bytes).value(), options)
        .value();
}

/// What the gate finds in a plan, repairs included.
inline std::vector<Diagnostic> findings(const Imported& imported) {
    CheckOptions options{*imported.edition};
    options.gate = Gate::submission;
    std::vector<Diagnostic> result = check(imported.plan, options);
    for (const RepairNote& note : imported.repairs)
        result.push_back(from_repair(note.what, note.place.line, note.place.column));
    return result;
}

} // namespace planwright::testing
