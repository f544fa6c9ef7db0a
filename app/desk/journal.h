// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "edition/edition.h"
#include "model/document.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace planwright::desk {

/// Writes every state of a plan into a file of its own that only grows, on a thread of its own, so
/// that nothing is lost when the program or the machine stops. A state is on the disk within a
/// fifth of a second of `note`; of states that follow each other faster the last counts.
///
/// The file: a line "planwright-journal 1", a line of JSON (which file, which process, since
/// when), then records. A record is the stretch in which the native bytes of one state differ from
/// those of the one before: a line "= KEPT REMOVED PUT-IN HASH" with how many bytes are kept at the
/// begin, removed behind them and put in there, and the hash of the result as 16 hex digits; then
/// the bytes put in and a line end. A record cut short by a crash does not count.
class Journal {
public:
    /// Called once, on the journal's thread, when it cannot be written any more.
    using OnFailure = std::function<void(const Error&)>;

    /// Begins the journal of a plan in `folder`, which is made when it is not there. `path`: the
    /// plan's file, or empty. `now`: date and time for people.
    [[nodiscard]] static Result<Journal> begin(const std::filesystem::path& folder,
                                               const std::filesystem::path& path,
                                               const std::string& title, const std::string& now,
                                               OnFailure on_failure);
    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;
    /// Writes what was noted last, and keeps the file.
    ~Journal();

    /// Never waits. Main thread.
    void note(Snapshot snapshot, std::shared_ptr<const Edition> edition);
    /// Waits until what was noted is on the disk.
    void flush();
    /// The work is safe elsewhere: ends the journal and removes its file.
    void remove();
    [[nodiscard]] const std::filesystem::path& file() const;

private:
    class Writer;
    explicit Journal(std::unique_ptr<Writer> writer);
    std::unique_ptr<Writer> writer_;
};

} // namespace planwright::desk
