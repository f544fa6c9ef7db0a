// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Cases about single calls over the bare interface: lifetimes, ends, re-entry.
#include "module/library.h"
#include "module/texts.h"
#include "runner/conformance.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace planwright::runner {

namespace {

using module::text_of;

constexpr auto time_to_stop = std::chrono::milliseconds(50);
/// The machine may be busy with something else.
constexpr int allowance = 10;
constexpr unsigned deliveries_after_no = 100;

/// A plugin on the bare interface.
class Bare {
public:
    explicit Bare(const Subject& subject) : host_({}, {}) {
        const auto entry = module::load_library(subject.library);
        const auto factory = entry ? module::plugin_factory(**entry)
                                   : Result<const pw_factory*>(tl::unexpected(entry.error()));
        if (!factory)
            return;
        factory_ = *factory;
        plugin_ = factory_->create(factory_, host_.raw(), text_of(subject.plugin));
        if (plugin_ == nullptr || plugin_->start(plugin_) != PW_OK)
            return;
        started_ = true;
        check_ = static_cast<const pw_text_check*>(
            plugin_->get_extension(plugin_, text_of(PW_EXT_TEXT_CHECK)));
    }
    Bare(const Bare&) = delete;
    Bare& operator=(const Bare&) = delete;
    ~Bare() {
        if (plugin_ != nullptr)
            plugin_->destroy(plugin_);
    }
    [[nodiscard]] bool started() const { return started_; }
    [[nodiscard]] bool checks_texts() const { return check_ != nullptr; }
    [[nodiscard]] const pw_factory* factory() const { return factory_; }
    [[nodiscard]] const pw_plugin* plugin() const { return plugin_; }
    pw_status check(const pw_paragraph& paragraph, const pw_sink& sink) const {
        return check_->check(plugin_, &paragraph, &sink);
    }

private:
    module::HostSide host_;
    const pw_factory* factory_ = nullptr;
    const pw_plugin* plugin_ = nullptr;
    const pw_text_check* check_ = nullptr;
    bool started_ = false;
};

/// A sink that says what it is told to say, and counts.
struct Sayer {
    pw_sink sink{};
    std::atomic<pw_status> says{PW_OK};
    std::atomic<unsigned> asked{0};
    std::atomic<unsigned> after_no{0};
    std::function<void()> meanwhile;

    Sayer() {
        sink = {sizeof sink, 0, this, diagnostic, suggestion, edit, row, progress, poll, covered};
    }
    pw_status answer() {
        ++asked;
        if (meanwhile)
            meanwhile();
        const pw_status status = says.load();
        if (status != PW_OK && ++after_no > deliveries_after_no)
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // a flood shall not drown us
        return status;
    }
    static Sayer& of(const pw_sink* sink) { return *static_cast<Sayer*>(sink->ctx); }
    static pw_status PW_CALL diagnostic(const pw_sink* s, const pw_diagnostic*) {
        return of(s).answer();
    }
    static pw_status PW_CALL suggestion(const pw_sink* s, pw_text) { return of(s).answer(); }
    static pw_status PW_CALL edit(const pw_sink* s, const pw_edit*) { return of(s).answer(); }
    static pw_status PW_CALL row(const pw_sink* s, std::uint32_t, const pw_text*, std::uint32_t,
                                 const pw_field*) {
        return of(s).answer();
    }
    static pw_status PW_CALL progress(const pw_sink* s, double, pw_text) { return of(s).answer(); }
    static pw_status PW_CALL poll(const pw_sink* s) { return of(s).answer(); }
    static pw_status PW_CALL covered(const pw_sink* s, const pw_covered*) { return of(s).answer(); }
};

Result<void> not_started() {
    return breach("does not start");
}

/// Reading behind a text, or a text after its call, is a crash here.
Result<void> keeps_to_its_text(const Subject& subject) {
    const Bare bare(subject);
    if (!bare.started())
        return not_started();
    for (int round = 0; bare.checks_texts() && round < 2; ++round) {
        for (const wire::Paragraph& paragraph : sample_paragraphs()) {
            GuardedText text(paragraph.text);
            GuardedText language(paragraph.language);
            pw_paragraph raw = module::raw(paragraph);
            raw.text = text.text();
            raw.language = language.text();
            Sayer sayer;
            if (bare.check(raw, sayer.sink) < 0)
                return breach("fails on text that is not followed by a NUL");
            text.close();
            language.close();
        }
    }
    return {};
}

Result<void> stops_when_told(const Subject& subject, pw_status no) {
    const Bare bare(subject);
    if (!bare.started())
        return not_started();
    std::vector<wire::Paragraph> paragraphs = sample_paragraphs();
    paragraphs.push_back(paragraph_of(huge_text(200'000)));
    for (const wire::Paragraph& paragraph : paragraphs) {
        if (!bare.checks_texts())
            break;
        Sayer sayer;
        sayer.says.store(no);
        const pw_status status = bare.check(module::raw(paragraph), sayer.sink);
        if (sayer.after_no > deliveries_after_no)
            return breach("goes on although it was told to stop");
        if (no == PW_CANCELLED && sayer.asked > 0 && status != PW_CANCELLED)
            return breach("does not say that it was cancelled");
    }
    return {};
}

Result<void> stops_when_cancelled(const Subject& subject) {
    return stops_when_told(subject, PW_CANCELLED);
}

Result<void> stops_at_the_limit(const Subject& subject) {
    return stops_when_told(subject, PW_E_LIMIT);
}

Result<void> stops_in_time(const Subject& subject) {
    const Bare bare(subject);
    if (!bare.started())
        return not_started();
    if (!bare.checks_texts())
        return {};
    using Clock = std::chrono::steady_clock;
    const wire::Paragraph paragraph = paragraph_of(huge_text(5'000'000));
    Sayer sayer;
    Clock::time_point told;
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        told = Clock::now();
        sayer.says.store(PW_CANCELLED);
    });
    bare.check(module::raw(paragraph), sayer.sink);
    const auto ended = Clock::now();
    other.join();
    if (ended > told + time_to_stop * allowance)
        return breach("works on long after it was cancelled");
    return {};
}

Result<void> answers_meanwhile(const Subject& subject) {
    const Bare bare(subject);
    if (!bare.started())
        return not_started();
    Result<void> result;
    const auto look = [&] {
        const pw_plugin* plugin = bare.plugin();
        if (plugin->get_extension(plugin, text_of(PW_EXT_TEXT_CHECK)) == nullptr ||
            bare.factory()->descriptor(bare.factory(), 0) == nullptr)
            result = breach("does not answer while it works");
    };
    for (const wire::Paragraph& paragraph : sample_paragraphs()) {
        if (!bare.checks_texts())
            break;
        Sayer sayer;
        sayer.meanwhile = [&] {
            look();
            std::thread(look).join();
        };
        bare.check(module::raw(paragraph), sayer.sink);
    }
    return result;
}

/// What comes after a call is noticed for a while.
Result<void> lets_go_of_sinks(const Subject& subject) {
    const auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    if (!(*instance)->description().has(PW_EXT_TEXT_CHECK))
        return {};
    for (int round = 0; round < 20; ++round) {
        for (const wire::Paragraph& paragraph : sample_paragraphs()) {
            const auto found = (*instance)->check_text(paragraph, {});
            if (!found)
                return only_failure(found.error());
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return {};
}

} // namespace

std::vector<Case> call_cases() {
    return {
        {"lifetimes", "Text is read within its bounds, and not after the call.", keeps_to_its_text},
        {"cancel", "A call that is cancelled stops and says so.", stops_when_cancelled},
        {"cancel-in-time", "A call stops within 50 ms of being cancelled.", stops_in_time},
        {"limit", "A call stops when no more results are taken.", stops_at_the_limit},
        {"meanwhile", "Functions marked [any] answer while another call is running.",
         answers_meanwhile},
        {"late-sinks", "A sink is not used after its call, nor on another thread.",
         lets_go_of_sinks},
    };
}

} // namespace planwright::runner
