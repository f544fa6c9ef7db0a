// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace planwright::xml {

/// Writes XML (or HTML in its XML-compatible form) into memory through xmlTextWriter: escaping is
/// never by hand. Begins with the XML declaration or HTML's document type, on a line of its own.
/// Text that no XML file can hold (a control character, bytes that are no UTF-8) is a failure. The
/// first failure is kept and returned by `finish`; calls after it do nothing.
class Writer {
public:
    enum class Form {
        xml,
        html,         ///< "<!DOCTYPE html>", void elements as "<br>", all others with an end tag
        html_fragment ///< the same for a part of a page: no doctype
    };
    explicit Writer(Form form = Form::xml);
    ~Writer();
    Writer(Writer&&) noexcept;
    Writer& operator=(Writer&&) noexcept;

    void start(std::string_view name);
    void attribute(std::string_view name, std::string_view value);
    void text(std::string_view text);
    void
    raw(std::string_view markup); ///< already well-formed markup: foreign content kept from a file
    void comment(std::string_view text);
    void end(); ///< closes the innermost element
    void element(std::string_view name, std::string_view text);
    void newline(unsigned indent); ///< a line feed and `indent` spaces; layout is the caller's, so
                                   ///< that files are diff-friendly

    [[nodiscard]] Result<std::string> finish();

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace planwright::xml
