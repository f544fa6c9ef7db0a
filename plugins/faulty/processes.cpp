// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "faulty.h"

#include <atomic>
#include <chrono>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <thread>
#include <vector>

namespace faulty {

namespace {

void run_into_nothing() {
    volatile int* nowhere = nullptr;
    *nowhere = 1; // NOLINT: that is the point
}

[[noreturn]] void sleep_for_ever() {
    while (true)
        std::this_thread::sleep_for(std::chrono::hours(1));
}

pw_status crash(const pw_paragraph&, const pw_sink&) {
    run_into_nothing();
    return PW_OK;
}

/// A good plugin, but for one word.
pw_status crash_on_word(const pw_paragraph& paragraph, const pw_sink& sink) {
    if (view(paragraph.text).find("crash here") != std::string_view::npos)
        run_into_nothing();
    const pw_diagnostic out = finding(paragraph, "crash-on-word.seen", "Seen.");
    return sink.diagnostic(&sink, &out);
}

pw_status abort_now(const pw_paragraph&, const pw_sink&) {
    std::abort();
}

pw_status leave(const pw_paragraph&, const pw_sink&) {
    std::exit(0);
}

pw_status throw_out(const pw_paragraph&, const pw_sink&) {
    throw std::runtime_error("across the border");
}

pw_status hang(const pw_paragraph&, const pw_sink&) {
    sleep_for_ever();
}

pw_status spin(const pw_paragraph&, const pw_sink&) {
    static std::atomic<unsigned long> turns{0};
    while (true)
        turns.fetch_add(1);
}

pw_status hang_in_start() {
    sleep_for_ever();
}

pw_status crash_in_start() {
    run_into_nothing();
    return PW_OK;
}

pw_status fail_in_start() {
    return PW_E_FAILED;
}

pw_status allocate(const pw_paragraph&, const pw_sink&) {
    constexpr std::size_t piece = 16UL * 1024 * 1024;
    std::vector<void*> pieces;
    while (true) {
        void* memory = std::malloc(piece);
        if (memory == nullptr)
            std::abort();
        std::memset(memory, 1, piece);
        pieces.push_back(memory);
    }
}

pw_status print(const pw_paragraph& paragraph, const pw_sink& sink) {
    std::puts("Content-Length: 5\r\n\r\nhello");
    std::fflush(stdout);
    const pw_diagnostic out = finding(paragraph, "print.done", "Printed.");
    return sink.diagnostic(&sink, &out);
}

pw_status change_locale(const pw_paragraph&, const pw_sink&) {
    if (std::setlocale(LC_ALL, "C.UTF-8") == nullptr ||
        std::strcmp(std::setlocale(LC_ALL, nullptr), "C") == 0)
        std::setlocale(LC_ALL, "POSIX");
    return PW_OK;
}

pw_status leave_thread(const pw_paragraph&, const pw_sink&) {
    static std::atomic<bool> left{false};
    if (!left.exchange(true))
        std::thread(sleep_for_ever).detach();
    return PW_OK;
}

/// Uses the sink from another thread, after the call.
pw_status call_back_after_return(const pw_paragraph& paragraph, const pw_sink& sink) {
    static std::atomic<const pw_sink*> last{nullptr};
    static pw_paragraph copy;
    if (last.load() == nullptr) {
        copy = paragraph;
        copy.text = {};
        std::thread([] {
            while (true) {
                const pw_diagnostic out = finding(copy, "call-back-after-return.x", "Late.");
                const pw_sink* at = last.load();
                if (at != nullptr)
                    at->diagnostic(at, &out);
                std::this_thread::yield();
            }
        }).detach();
    }
    last.store(&sink);
    return PW_OK;
}

} // namespace

const Fault processes[] = {
    {"crash", nullptr, crash, nullptr},
    {"crash-on-word", nullptr, crash_on_word, nullptr},
    {"abort", nullptr, abort_now, nullptr},
    {"exit", nullptr, leave, nullptr},
    {"throw", nullptr, throw_out, nullptr},
    {"hang", nullptr, hang, nullptr},
    {"spin", nullptr, spin, nullptr},
    {"hang-in-start", hang_in_start, nullptr, nullptr},
    {"crash-in-start", crash_in_start, nullptr, nullptr},
    {"fail-in-start", fail_in_start, nullptr, nullptr},
    {"crash-in-destroy", nullptr, nullptr, run_into_nothing},
    {"allocate", nullptr, allocate, nullptr},
    {"print", nullptr, print, nullptr},
    {"change-locale", nullptr, change_locale, nullptr},
    {"leave-thread", nullptr, leave_thread, nullptr},
    {"call-back-after-return", nullptr, call_back_after_return, nullptr},
    {{}, nullptr, nullptr, nullptr},
};

} // namespace faulty
