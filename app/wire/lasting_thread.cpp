// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/lasting_thread.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace planwright::wire {

namespace {

class LastingThread {
public:
    LastingThread() : thread_([this] { serve(); }) {}
    LastingThread(const LastingThread&) = delete;
    LastingThread& operator=(const LastingThread&) = delete;
    ~LastingThread() {
        {
            const std::lock_guard lock(mutex_);
            ending_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }

    void run(const std::function<void()>& work) {
        const std::lock_guard turn(turn_);
        std::unique_lock lock(mutex_);
        work_ = &work;
        changed_.notify_all();
        changed_.wait(lock, [this] { return work_ == nullptr; });
    }

private:
    void serve() {
        std::unique_lock lock(mutex_);
        while (true) {
            changed_.wait(lock, [this] { return work_ != nullptr || ending_; });
            if (work_ == nullptr)
                return;
            (*work_)();
            work_ = nullptr;
            changed_.notify_all();
        }
    }

    std::mutex turn_;
    std::mutex mutex_;
    std::condition_variable changed_;
    const std::function<void()>* work_ = nullptr;
    bool ending_ = false;
    std::thread thread_; // last: it uses the others
};

} // namespace

void run_on_lasting_thread(const std::function<void()>& work) {
    static LastingThread thread;
    thread.run(work);
}

} // namespace planwright::wire
