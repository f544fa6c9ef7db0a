// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/plan_file.h"

#include "core/file.h"
#include "core/hash.h"
#include "core/text.h"
#include "export/export.h"

#include <utility>

namespace planwright::desk {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view native_ending = ".plan.xml";

std::uint64_t hash_of(std::string_view bytes) {
    return StableHash().add(bytes).value();
}

/// The file's name without the ending of its format.
std::string stem_of(const fs::path& path) {
    std::string name = shown(path.filename());
    const std::string lower = text::to_lower_ascii(name);
    if (lower.ends_with(native_ending))
        return name.substr(0, name.size() - native_ending.size());
    return shown(path.stem());
}

} // namespace

std::string shown(const fs::path& path) {
    const auto utf8 = path.u8string();
    return {reinterpret_cast<const char*>(utf8.data()), utf8.size()};
}

fs::path with_native_ending(fs::path path) {
    if (!text::to_lower_ascii(shown(path.filename())).ends_with(native_ending))
        path += native_ending;
    return path;
}

PlanFile::PlanFile(Plan plan, std::shared_ptr<const Edition> edition)
    : document_(std::make_unique<Document>(std::move(plan))), edition_(std::move(edition)) {}

Result<PlanFile> PlanFile::open(const fs::path& path, const Progress& progress,
                                const CancelToken& cancel) {
    const std::string name = shown(path);
    auto bytes = read_file(path);
    if (!bytes)
        return tl::unexpected(std::move(bytes).error());
    const auto format = detect_format(name, *bytes);
    ImportOptions options;
    options.source_name = name;
    options.progress = progress;
    options.cancel = cancel;
    auto imported = format ? import_document(*bytes, *format, options)
                           : Result<Imported>(tl::unexpected(format.error()));
    if (!imported) {
        Error error = std::move(imported).error();
        if (error.place.file.empty())
            error.place.file = name;
        return tl::unexpected(std::move(error));
    }
    PlanFile file(std::move(imported->plan), imported->edition);
    file.source_ = path;
    file.report_ = std::move(imported->report);
    file.repairs_ = std::move(imported->repairs);
    if (*format == InputFormat::native) {
        file.path_ = path;
        file.on_disk_ = hash_of(*bytes);
    }
    return file;
}

PlanFile PlanFile::begin(Plan plan, std::shared_ptr<const Edition> edition) {
    return {std::move(plan), std::move(edition)};
}

PlanFile PlanFile::recovered(Imported imported, const fs::path& path) {
    PlanFile file(std::move(imported.plan), imported.edition);
    file.path_ = path;
    file.source_ = path;
    file.kept_only_in_journal_ = true;
    // What the file holds now is what it may be replaced from: the offer said so.
    if (!path.empty()) {
        if (const auto bytes = read_file(path))
            file.on_disk_ = hash_of(*bytes);
    }
    return file;
}

std::string PlanFile::title() const {
    const fs::path& named = path_.empty() ? source_ : path_;
    return named.empty() ? "Untitled plan" : stem_of(named);
}

std::string PlanFile::proposed_name() const {
    return title() + std::string(native_ending);
}

Result<std::string> PlanFile::bytes() const {
    return export_document(document_->plan(), *edition_, OutputFormat::native, {});
}

Result<void> PlanFile::save() {
    return save_as(path_);
}

Result<void> PlanFile::save_as(const fs::path& path) {
    const auto written = bytes();
    if (!written)
        return tl::unexpected(written.error());
    if (auto done = write_file(path, *written); !done)
        return done;
    path_ = path;
    on_disk_ = hash_of(*written);
    kept_only_in_journal_ = false;
    document_->break_merge();
    document_->mark_saved();
    return {};
}

bool PlanFile::changed_on_disk() const {
    if (path_.empty() || !on_disk_)
        return false;
    const auto now = read_file(path_);
    return !now || hash_of(*now) != *on_disk_;
}

} // namespace planwright::desk
