// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "xml/document.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::xml {

/// How a schema's names are said to people.
struct Vocabulary {
    /// Element → its words with an article: "target" → "the target date". Others are quoted.
    std::map<std::string, std::string, std::less<>> elements;
    /// Simple type, attribute or element → what to write: "id" → "16 hexadecimal digits".
    std::map<std::string, std::string, std::less<>> values;
};

/// A compiled XML schema. Immutable; any thread may validate with it, several at once.
class Schema {
public:
    /// `xsd` is the schema itself; it includes and imports no other file.
    [[nodiscard]] static Result<Schema> compile(std::string_view xsd, Vocabulary vocabulary);
    ~Schema();
    Schema(Schema&&) noexcept;
    Schema& operator=(Schema&&) noexcept;

    /// What breaks the schema, in document order, with line and column, in the vocabulary's words,
    /// and with what to do. Empty: the document is valid. Stops after 1,000.
    [[nodiscard]] std::vector<Error> validate(const Document& document) const;

private:
    struct Impl;
    explicit Schema(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace planwright::xml
