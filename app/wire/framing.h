// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Messages on a stream of bytes: "Content-Length: N", an empty line, then N bytes.
namespace planwright::wire {

/// No message is longer; whoever has more to say uses several.
inline constexpr std::size_t max_frame_bytes = 1024UL * 1024;
inline constexpr std::size_t max_frame_header_bytes = 1024;

/// The body with its header before it. The body must not be longer than max_frame_bytes.
[[nodiscard]] std::string frame(std::string_view body);

/// Cuts a stream into frames. Never holds more than one frame, its header, and what was fed last.
class FrameReader {
public:
    void feed(std::string_view bytes);
    /// The next whole frame; nothing when more bytes are needed. Fails with too_large or malformed,
    /// and then for good: the stream has no known place to go on from.
    [[nodiscard]] Result<std::optional<std::string>> next();

private:
    [[nodiscard]] Result<std::optional<std::size_t>> header();

    std::string buffer_;
    std::size_t used_ = 0;
    std::optional<std::size_t> body_size_;
    std::optional<Error> broken_;
};

} // namespace planwright::wire
