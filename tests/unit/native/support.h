// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/native_writer.h"
#include "import/import.h"
#include "import/native_schema.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace planwright::testing {

inline std::string bytes_of(const std::string& path_below_source) {
    std::ifstream file(std::string(PLANWRIGHT_SOURCE_DIR) + "/" + path_below_source,
                       std::ios::binary);
    EXPECT_TRUE(file) << path_below_source;
    return std::string(std::istreambuf_iterator<char>(file), {});
}

/// A plan that uses everything the format has, as Planwright writes it.
inline const std::string& full_plan() {
    static const std::string bytes = bytes_of("tests/unit/native/full.plan.xml");
    return bytes;
}

inline Result<Imported> try_read(std::string_view bytes) {
    ImportOptions options;
    options.source_name = "x.plan.xml";
    return read_native(bytes, options);
}

inline Imported read(std::string_view bytes) {
    auto imported = try_read(bytes);
    EXPECT_TRUE(imported) << describe(imported.error());
    return imported ? std::move(*imported) : Imported{};
}

inline std::string written(const Plan& plan) {
    const auto bytes = write_native(plan);
    EXPECT_TRUE(bytes) << describe(bytes.error());
    return bytes.value_or(std::string());
}

inline std::vector<Error> schema_errors(std::string_view bytes) {
    const auto document = xml::Document::parse(bytes, "x.plan.xml");
    EXPECT_TRUE(document) << describe(document.error());
    if (!document)
        return {Error{}};
    return native::plan_schema().validate(*document);
}

inline void expect_valid(const std::string& bytes) {
    for (const Error& error : schema_errors(bytes))
        ADD_FAILURE() << describe(error) << "\n" << bytes;
}

/// A plan around the content of its table.
inline std::string plan_with(const std::string& table) {
    return "<action-plan xmlns=\"urn:planwright:action-plan:1\" version=\"1.0\">\n"
           "<edition id=\"generic\"/>\n<cover><submitted/><response/><published/></cover>\n"
           "<title/>\n<recommendations>\n" +
           table + "\n</recommendations>\n</action-plan>\n";
}

/// A group of one recommendation around its actions.
inline std::string actions_in_plan(const std::string& actions) {
    return plan_with("<group id=\"00000000000000a1\"><heading/>\n"
                     "<recommendation id=\"00000000000000b1\"><number>1</number><text/>"
                     "<status>Agreed</status>\n" +
                     actions + "\n</recommendation></group>");
}

/// "LINE:COLUMN what", one a line.
inline std::string repairs_of(const Imported& imported) {
    std::string out;
    for (const RepairNote& note : imported.repairs)
        out += std::to_string(note.place.line) + ":" + std::to_string(note.place.column) + " " +
               note.what + "\n";
    return out;
}

} // namespace planwright::testing
