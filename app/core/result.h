// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string>

namespace planwright {

/// Where in a file something stands. Lines and columns count from 1; 0 means "not known".
/// Columns count Unicode code points, as text editors show them.
struct SourcePlace {
    std::string file;
    std::uint32_t line = 0;
    std::uint32_t column = 0;

    friend bool operator==(const SourcePlace&, const SourcePlace&) = default;
};

/// What kind of expected failure happened; callers branch on this, people read Error::what.
enum class ErrorCode : std::uint8_t {
    io,          ///< the operating system refused to read or write
    not_found,   ///< a named file, edition or row does not exist
    too_large,   ///< a size, depth or count limit was passed
    encoding,    ///< bytes that are no text in any encoding we read
    malformed,   ///< not well-formed, or not the format its name says
    schema,      ///< well-formed, but breaks the schema
    refused,     ///< forbidden on purpose: entity expansion, encryption, a second root …
    unsupported, ///< a format or feature that this program does not have
    usage,       ///< the command line or a call's arguments are wrong
    cancelled,   ///< the user or a deadline stopped it
};

/// An expected failure. `what` is one clear clause without a closing stop, in the reader's words;
/// `advice` says what to do about it and may be empty.
struct Error {
    ErrorCode code = ErrorCode::io;
    std::string what;
    std::string advice;
    SourcePlace place;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value or an expected failure. Bugs are assertions; exceptions stop at thread and library
/// borders.
template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string what,
                                                std::string advice = {}, SourcePlace place = {}) {
    return tl::unexpected<Error>(Error{code, std::move(what), std::move(advice), std::move(place)});
}

/// The one place that words an error for people: "FILE:LINE:COLUMN: what; advice", leaving out what
/// is not known.
[[nodiscard]] std::string describe(const Error& error);

} // namespace planwright
