// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/process.h"

#include "core/text.h"
#include "wire/framing.h"
#include "wire/lasting_thread.h"
#include "wire/quiet_pipes.h"

#include <fmt/format.h>
#include <uv.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <deque>

namespace planwright::wire {

namespace {

constexpr std::size_t max_last_words = 4096;
constexpr std::uint64_t tick_ms = 10;

struct Write {
    uv_write_t request{};
    std::string bytes;
};

template <class Handle>
uv_handle_t* handle_of(Handle& handle) {
    return reinterpret_cast<uv_handle_t*>(&handle);
}

template <class Handle>
uv_stream_t* stream_of(Handle& handle) {
    return reinterpret_cast<uv_stream_t*>(&handle);
}

} // namespace

struct ChildProcess::Impl {
    uv_loop_t loop{};
    uv_process_t process{};
    uv_pipe_t to_child{};
    uv_pipe_t from_child{};
    uv_pipe_t errors{};
    uv_timer_t timer{};
    bool spawned = false;
    bool output_ended = false;
    std::optional<ExitStatus> exit;
    std::array<char, 65536> room{};
    FrameReader frames;
    std::uint64_t received = 0;
    std::string last_words; ///< the end of standard error

    Impl() {
        uv_loop_init(&loop);
        uv_pipe_init(&loop, &to_child, 0);
        uv_pipe_init(&loop, &from_child, 0);
        uv_pipe_init(&loop, &errors, 0);
        uv_timer_init(&loop, &timer);
        process.data = to_child.data = from_child.data = errors.data = this;
    }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl() {
        const QuietPipes quiet;
        kill();
        for (uv_handle_t* handle :
             {handle_of(to_child), handle_of(from_child), handle_of(errors), handle_of(timer)})
            uv_close(handle, nullptr);
        if (spawned)
            uv_close(handle_of(process), nullptr);
        uv_run(&loop, UV_RUN_DEFAULT);
        [[maybe_unused]] const int closed = uv_loop_close(&loop);
        assert(closed == 0);
    }

    int spawn(const Options& options);
    void listen();
    void kill();
    void run_once(std::uint64_t at_most_ms);
    void keep_words(std::string_view bytes);

    static Impl& of(void* data) { return *static_cast<Impl*>(data); }
    static void on_room(uv_handle_t* handle, std::size_t /*hint*/, uv_buf_t* buffer) {
        Impl& self = of(handle->data);
        *buffer = uv_buf_init(self.room.data(), static_cast<unsigned>(self.room.size()));
    }
    static void on_output(uv_stream_t* stream, ssize_t size, const uv_buf_t* buffer) {
        Impl& self = of(stream->data);
        if (size > 0) {
            self.received += static_cast<std::uint64_t>(size);
            self.frames.feed({buffer->base, static_cast<std::size_t>(size)});
        } else if (size < 0) {
            self.output_ended = true;
            uv_read_stop(stream);
        }
    }
    static void on_error_text(uv_stream_t* stream, ssize_t size, const uv_buf_t* buffer) {
        if (size > 0)
            of(stream->data).keep_words({buffer->base, static_cast<std::size_t>(size)});
        else if (size < 0)
            uv_read_stop(stream);
    }
    static void on_exit(uv_process_t* process, std::int64_t code, int signal) {
        of(process->data).exit = ExitStatus{code, signal};
    }
};

int ChildProcess::Impl::spawn(const Options& options) {
    const std::string program = options.program.string();
    const std::string folder = options.folder.string();
    std::vector<std::string> words{program};
    words.insert(words.end(), options.arguments.begin(), options.arguments.end());
    std::vector<std::string> environment = options.environment;
    const auto pointers = [](std::vector<std::string>& strings) {
        std::vector<char*> result;
        result.reserve(strings.size() + 1);
        for (std::string& one : strings)
            result.push_back(one.data());
        result.push_back(nullptr);
        return result;
    };
    std::vector<char*> arguments = pointers(words);
    std::vector<char*> variables = pointers(environment);

    std::array<uv_stdio_container_t, 3> stdio{};
    const auto pipe = [](uv_pipe_t& end, int direction) {
        uv_stdio_container_t container{};
        container.flags = static_cast<uv_stdio_flags>(UV_CREATE_PIPE | direction);
        container.data.stream = stream_of(end);
        return container;
    };
    stdio[0] = pipe(to_child, UV_READABLE_PIPE);
    stdio[1] = pipe(from_child, UV_WRITABLE_PIPE);
    stdio[2] = pipe(errors, UV_WRITABLE_PIPE);

    uv_process_options_t raw{};
    raw.file = program.c_str();
    raw.args = arguments.data();
    raw.env = variables.data();
    raw.cwd = folder.empty() ? nullptr : folder.c_str();
    raw.flags = UV_PROCESS_WINDOWS_HIDE;
    raw.stdio_count = static_cast<int>(stdio.size());
    raw.stdio = stdio.data();
    raw.exit_cb = on_exit;
    int status = 0;
    run_on_lasting_thread([&] { status = uv_spawn(&loop, &process, &raw); });
    spawned = true; // the handle is in the loop even when the call failed
    return status;
}

void ChildProcess::Impl::listen() {
    uv_read_start(stream_of(from_child), on_room, on_output);
    uv_read_start(stream_of(errors), on_room, on_error_text);
}

void ChildProcess::Impl::kill() {
    if (!spawned || exit || uv_is_active(handle_of(process)) == 0)
        return;
    uv_process_kill(&process, SIGKILL);
    while (!exit)
        uv_run(&loop, UV_RUN_ONCE);
}

/// One round of the loop, woken by the timer at the latest.
void ChildProcess::Impl::run_once(std::uint64_t at_most_ms) {
    uv_update_time(&loop);
    uv_timer_start(
        &timer, [](uv_timer_t*) {}, at_most_ms, 0);
    uv_run(&loop, UV_RUN_ONCE);
    uv_timer_stop(&timer);
}

void ChildProcess::Impl::keep_words(std::string_view bytes) {
    last_words += bytes;
    if (last_words.size() > 2 * max_last_words)
        last_words.erase(0, last_words.size() - max_last_words);
}

ChildProcess::ChildProcess(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ChildProcess::~ChildProcess() = default;

Result<std::unique_ptr<ChildProcess>> ChildProcess::start(const Options& options) {
    auto impl = std::make_unique<Impl>();
    if (const int status = impl->spawn(options); status != 0)
        return fail(ErrorCode::io,
                    fmt::format("the program could not be started: {}", uv_strerror(status)), {},
                    {options.program.string()});
    impl->listen();
    return std::unique_ptr<ChildProcess>(new ChildProcess(std::move(impl)));
}

void ChildProcess::send(std::string bytes) {
    const QuietPipes quiet;
    auto write = std::make_unique<Write>();
    write->bytes = std::move(bytes);
    const uv_buf_t buffer =
        uv_buf_init(write->bytes.data(), static_cast<unsigned>(write->bytes.size()));
    write->request.data = write.get();
    const int status =
        uv_write(&write->request, stream_of(impl_->to_child), &buffer, 1,
                 [](uv_write_t* request, int) { delete static_cast<Write*>(request->data); });
    if (status == 0)
        static_cast<void>(write.release()); // the callback frees it
}

ChildProcess::Event ChildProcess::wait(Clock::time_point deadline, const CancelToken& cancel,
                                       std::string& frame) {
    const QuietPipes quiet;
    Impl& impl = *impl_;
    while (true) {
        auto next = impl.frames.next();
        if (!next)
            return Event::nonsense;
        if (*next) {
            frame = std::move(**next);
            return Event::frame;
        }
        if (impl.output_ended) {
            if (!impl.exit) // it closed its pipe and lives on: what it may say nobody hears
                impl.run_once(tick_ms);
            impl.kill();
            return Event::ended;
        }
        if (cancel.cancelled())
            return Event::cancelled;
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0)
            return Event::deadline;
        impl.run_once(std::min(tick_ms, static_cast<std::uint64_t>(left)));
    }
}

void ChildProcess::kill() {
    const QuietPipes quiet;
    impl_->kill();
}

bool ChildProcess::running() const {
    return !impl_->exit.has_value();
}

std::optional<ExitStatus> ChildProcess::exit_status() const {
    return impl_->exit;
}

std::uint64_t ChildProcess::received_bytes() const {
    return impl_->received;
}

std::string ChildProcess::last_words() const {
    std::string_view words = impl_->last_words;
    if (words.size() > max_last_words)
        words.remove_prefix(words.size() - max_last_words);
    return std::string(text::trim(text::to_valid_utf8(words)));
}

std::string describe(const ExitStatus& status) {
    return status.signal != 0 ? fmt::format("was ended by signal {}", status.signal)
                              : fmt::format("ended with code {}", status.code);
}

std::filesystem::path own_program() {
    std::array<char, 4096> room{};
    std::size_t size = room.size();
    if (uv_exepath(room.data(), &size) != 0)
        return {};
    return std::string(room.data(), size);
}

} // namespace planwright::wire
