// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/framing.h"

#include "core/text.h"

#include <fmt/format.h>

#include <cassert>
#include <charconv>

namespace planwright::wire {

std::string frame(std::string_view body) {
    assert(body.size() <= max_frame_bytes);
    std::string out = fmt::format("Content-Length: {}\r\n\r\n", body.size());
    out += body;
    return out;
}

void FrameReader::feed(std::string_view bytes) {
    if (used_ > 0) {
        buffer_.erase(0, used_);
        used_ = 0;
    }
    buffer_ += bytes;
}

Result<std::optional<std::string>> FrameReader::next() {
    if (broken_)
        return tl::unexpected(*broken_);
    if (!body_size_) {
        auto size = header();
        if (!size) {
            broken_ = size.error();
            return tl::unexpected(*broken_);
        }
        body_size_ = *size;
    }
    if (!body_size_ || buffer_.size() - used_ < *body_size_)
        return std::optional<std::string>();
    std::string body = buffer_.substr(used_, *body_size_);
    used_ += *body_size_;
    body_size_.reset();
    return std::optional(std::move(body));
}

namespace {

/// The value of one header line; nothing for a header that says nothing about the size.
Result<std::optional<std::size_t>> size_in(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return fail(ErrorCode::malformed, "a line of a message's header has no colon");
    if (!text::iequals(text::trim(line.substr(0, colon)), "Content-Length"))
        return std::optional<std::size_t>();
    const std::string_view digits = text::trim(line.substr(colon + 1));
    std::size_t size = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size);
    if (error == std::errc::result_out_of_range || (error == std::errc() && size > max_frame_bytes))
        return fail(ErrorCode::too_large, "a message is longer than 1 MiB");
    if (error != std::errc() || end != digits.data() + digits.size())
        return fail(ErrorCode::malformed, "the length of a message is no number");
    return std::optional(size);
}

} // namespace

Result<std::optional<std::size_t>> FrameReader::header() {
    const std::string_view rest = std::string_view(buffer_).substr(used_);
    const std::size_t end = rest.find("\r\n\r\n");
    if (end > max_frame_header_bytes) {
        if (rest.size() > max_frame_header_bytes)
            return fail(ErrorCode::malformed, "the header of a message does not end");
        return std::optional<std::size_t>();
    }
    std::optional<std::size_t> size;
    for (std::string_view line : text::split(rest.substr(0, end), '\n')) {
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        auto found = size_in(line);
        if (!found)
            return found;
        if (*found && size)
            return fail(ErrorCode::malformed, "a message gives its length twice");
        if (*found)
            size = *found;
    }
    if (!size)
        return fail(ErrorCode::malformed, "a message does not give its length");
    used_ += end + 4;
    return size;
}

} // namespace planwright::wire
