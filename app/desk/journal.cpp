// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/journal.h"

#include "core/file.h"
#include "core/hash.h"
#include "desk/journal_format.h"
#include "desk/plan_file.h"
#include "export/export.h"
#include "host/run_guard.h"

#include <nlohmann/json.hpp>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace planwright::desk {

namespace fs = std::filesystem;

/// The thread that writes, and what it was told last.
class Journal::Writer {
public:
    Writer(AppendFile file, OnFailure on_failure)
        : file_(std::move(file)), on_failure_(std::move(on_failure)), thread_([this] { work(); }) {}
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() { stop(); }

    void note(Snapshot snapshot, std::shared_ptr<const Edition> edition) {
        const std::lock_guard lock(mutex_);
        next_ = {std::move(snapshot), std::move(edition)};
        wake_.notify_one();
    }
    void flush() {
        std::unique_lock lock(mutex_);
        idle_.wait(lock, [this] { return !next_ && !busy_; });
    }
    void remove() {
        {
            const std::lock_guard lock(mutex_);
            next_.reset();
        }
        stop();
        std::error_code ignored;
        fs::remove(file_.path(), ignored);
    }
    [[nodiscard]] const fs::path& file() const { return file_.path(); }

private:
    struct State {
        Snapshot snapshot;
        std::shared_ptr<const Edition> edition;
    };

    void stop() {
        {
            const std::lock_guard lock(mutex_);
            ended_ = true;
            wake_.notify_one();
        }
        if (thread_.joinable())
            thread_.join();
    }

    void work() {
        std::unique_lock lock(mutex_);
        for (;;) {
            wake_.wait(lock, [this] { return next_ || ended_; });
            if (!next_)
                return;
            const State state = *std::exchange(next_, std::nullopt);
            busy_ = true;
            lock.unlock();
            write(state);
            lock.lock();
            busy_ = false;
            idle_.notify_all();
        }
    }

    void write(const State& state) {
        if (failed_)
            return;
        auto bytes = export_document(*state.snapshot, *state.edition, OutputFormat::native, {});
        if (!bytes) {
            report(bytes.error());
            return;
        }
        if (*bytes == last_)
            return;
        if (auto written = file_.append(journal_record(last_, *bytes)); !written) {
            report(written.error());
            return;
        }
        last_ = *std::move(bytes);
    }

    void report(const Error& error) {
        failed_ = true;
        if (on_failure_)
            on_failure_(error);
    }

    AppendFile file_;
    OnFailure on_failure_;
    std::string last_; ///< of the writer's thread
    bool failed_ = false;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::condition_variable idle_;
    std::optional<State> next_;
    bool busy_ = false;
    bool ended_ = false;
    std::thread thread_; ///< begins last
};

Journal::Journal(std::unique_ptr<Writer> writer) : writer_(std::move(writer)) {}
Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;
Journal::~Journal() = default;

Result<Journal> Journal::begin(const fs::path& folder, const fs::path& path,
                               const std::string& title, const std::string& now,
                               OnFailure on_failure) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error)
        return fail(ErrorCode::io, "the folder for journals cannot be made: " + error.message(),
                    "the plan is safe only when it is saved", {shown(folder), 0, 0});
    const std::int64_t process = host::own_process();
    Result<AppendFile> file = tl::unexpected(Error{});
    constexpr int most_names = 1000;
    for (int i = 1; i <= most_names; ++i) {
        const fs::path name =
            folder / (std::to_string(process) + "-" + std::to_string(i) + journal_ending);
        if (fs::exists(name, error))
            continue;
        file = AppendFile::create(name);
        break;
    }
    if (!file)
        return tl::unexpected(file.error());
    const nlohmann::json facts{
        {"file", shown(path)}, {"title", title}, {"process", process}, {"begun", now}};
    if (auto written = file->append(std::string(journal_magic) + "\n" + facts.dump() + "\n");
        !written)
        return tl::unexpected(written.error());
    return Journal(std::make_unique<Writer>(*std::move(file), std::move(on_failure)));
}

void Journal::note(Snapshot snapshot, std::shared_ptr<const Edition> edition) {
    writer_->note(std::move(snapshot), std::move(edition));
}

void Journal::flush() {
    writer_->flush();
}

void Journal::remove() {
    writer_->remove();
}

const fs::path& Journal::file() const {
    return writer_->file();
}

} // namespace planwright::desk
