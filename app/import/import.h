// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "edition/edition.h"
#include "model/plan.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planwright {

/// What a reader decided where the document left room, so that the author can look it over.
enum class DecisionKind : std::uint8_t {
    joined_rows,
    aligned_by_guess,
    status_missing,
    owner_missing,
    target_missing,
    number_inferred,
    group_inferred,
    look_alike_mapped,
    wording_differs,
    repeated_block,
    noise,
    tracked_change,
    list_restored,
    split_by_guess,
    status_inferred,
    encoding,
    unknown_key,
    repaired,
};
[[nodiscard]] std::string_view to_string(DecisionKind kind); ///< "joined-rows" …

struct Decision {
    DecisionKind kind = DecisionKind::noise;
    std::string recommendation; ///< number, or empty
    unsigned action = 0;        ///< from 1; 0 = the recommendation or the document
    std::string text;           ///< the words concerned
    std::string did;            ///< one sentence
};

/// Words of the source that are not in the plan.
struct SetAside {
    std::string text;
    std::uint32_t line = 0;   ///< from 1
    std::uint32_t column = 0; ///< table cell from 1; 0 outside tables
    std::string why;
};

/// Words of the plan that are not in the source.
struct PutIn {
    std::string text;
    std::string where;
    std::string why;
};

struct ImportReport {
    std::string source;
    std::string format;  ///< "text", "json", "native" …
    std::string edition; ///< id of the edition, or "local"
    std::optional<SummaryCounts> printed_summary;
    bool summary_matches = true;
    std::vector<Decision> decisions;
    std::vector<SetAside> set_aside;
    std::vector<PutIn> put_in;
};

/// One finding of repair mode: what broke the schema or could not be understood, and what was done
/// about it.
struct RepairNote {
    SourcePlace place;
    std::string what; ///< one sentence for the author
};

struct ImportOptions {
    std::string source_name;                  ///< shown in the report and in errors
    const EditionLibrary* editions = nullptr; ///< the shipped ones when null
    std::string edition_id; ///< --edition: compare with this one; empty = the nearest
    CancelToken cancel;
    Progress progress;
};

/// A document read: the plan, its edition, what was decided on the way.
struct Imported {
    Plan plan;
    std::shared_ptr<const Edition> edition; ///< never null
    ImportReport report;
    std::vector<RepairNote> repairs; ///< native XML that broke its schema
};

enum class InputFormat : std::uint8_t { native, json, text };
/// By extension (".plan.xml", ".xml", ".json", ".txt", ".tsv"), else by content. Fails with
/// `unsupported` on others.
[[nodiscard]] Result<InputFormat> detect_format(std::string_view file_name, std::string_view bytes);

/// Reads any readable format. Letters and digits are conserved: source = plan with its frame +
/// set_aside − put_in.
[[nodiscard]] Result<Imported> import_document(std::string_view bytes, InputFormat format,
                                               const ImportOptions& options);
[[nodiscard]] Result<Imported> read_native(std::string_view bytes, const ImportOptions& options);
[[nodiscard]] Result<Imported> read_json(std::string_view bytes, const ImportOptions& options);
/// Tab-separated text whose cells may hold HTML fragments, flattened PDF text, or what Word and
/// Excel put on the clipboard.
[[nodiscard]] Result<Imported> read_text(std::string_view bytes, const ImportOptions& options);

/// The report as JSON (the contract's "Import report").
[[nodiscard]] std::string report_json(const Imported& imported);

} // namespace planwright
