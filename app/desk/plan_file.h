// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "edition/edition.h"
#include "import/import.h"
#include "model/document.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace planwright::desk {

/// A plan that is being edited, and the file it belongs to. Main thread, like its document.
class PlanFile {
public:
    /// Reads a plan or document of any readable format. What is no native file has no place to be
    /// saved to yet: `path()` is empty and `source()` says where it came from.
    [[nodiscard]] static Result<PlanFile> open(const std::filesystem::path& path,
                                               const Progress& progress = {},
                                               const CancelToken& cancel = {});
    /// A plan that was begun here, or comes from somewhere else than a file.
    [[nodiscard]] static PlanFile begin(Plan plan, std::shared_ptr<const Edition> edition);
    /// A plan that a journal kept: its document differs from what is in the file, whatever that is.
    [[nodiscard]] static PlanFile recovered(Imported imported, const std::filesystem::path& path);

    [[nodiscard]] Document& document() { return *document_; }
    [[nodiscard]] const Document& document() const { return *document_; }
    [[nodiscard]] const std::shared_ptr<const Edition>& edition() const { return edition_; }
    /// Where `save` writes; empty when nobody has said so yet.
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    [[nodiscard]] const std::filesystem::path& source() const { return source_; }
    /// For a title bar: the file's name without its ending, or "Untitled plan".
    [[nodiscard]] std::string title() const;
    /// The name to propose for a file of its own.
    [[nodiscard]] std::string proposed_name() const;
    /// What the reader decided; empty for a plan begun here.
    [[nodiscard]] const ImportReport& report() const { return report_; }
    [[nodiscard]] const std::vector<RepairNote>& repairs() const { return repairs_; }

    [[nodiscard]] bool modified() const { return kept_only_in_journal_ || document_->modified(); }

    /// Writes the plan to its file; the document counts as saved only when that is done. Needs a
    /// path.
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<void> save_as(const std::filesystem::path& path);
    /// Whether the file is not as it was read or written last: somebody else changed, replaced or
    /// removed it.
    [[nodiscard]] bool changed_on_disk() const;
    /// The plan's bytes as `save` would write them.
    [[nodiscard]] Result<std::string> bytes() const;

private:
    PlanFile(Plan plan, std::shared_ptr<const Edition> edition);

    std::unique_ptr<Document> document_;
    std::shared_ptr<const Edition> edition_;
    std::filesystem::path path_;
    std::filesystem::path source_;
    ImportReport report_;
    std::vector<RepairNote> repairs_;
    std::optional<std::uint64_t> on_disk_; ///< hash of the file's bytes
    bool kept_only_in_journal_ = false;
};

/// The name with the ending of native files, unless it has it.
[[nodiscard]] std::filesystem::path with_native_ending(std::filesystem::path path);

/// A path as text for people.
[[nodiscard]] std::string shown(const std::filesystem::path& path);

} // namespace planwright::desk
