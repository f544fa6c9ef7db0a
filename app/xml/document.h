// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace planwright::xml {

/// An attribute of an element; a pointer's worth, valid as long as its Document.
class Attribute {
public:
    explicit Attribute(const void* attribute = nullptr) : attribute_(attribute) {}
    [[nodiscard]] explicit operator bool() const { return attribute_ != nullptr; }
    [[nodiscard]] std::string_view name() const;  ///< local name
    [[nodiscard]] std::string_view space() const; ///< namespace, or empty
    [[nodiscard]] std::string_view value() const;
    [[nodiscard]] Attribute next() const;
    [[nodiscard]] std::string qualified_name() const; ///< with its prefix, as written

private:
    const void* attribute_;
};

/// A node of a document; a pointer's worth, valid as long as its Document. CDATA sections are text.
class Node {
public:
    enum class Kind { element, text, comment, instruction };

    explicit Node(const void* node = nullptr) : node_(node) {}
    [[nodiscard]] explicit operator bool() const { return node_ != nullptr; }
    friend bool operator==(const Node&, const Node&) = default;

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] bool is_element() const { return kind() == Kind::element; }
    [[nodiscard]] std::string_view name() const;  ///< local name
    [[nodiscard]] std::string_view space() const; ///< namespace, or empty
    [[nodiscard]] std::string_view value() const; ///< what a text, comment or instruction says
    [[nodiscard]] std::string text() const;       ///< all text inside, joined
    [[nodiscard]] bool is_blank() const;          ///< a text of white space alone

    [[nodiscard]] Node parent() const; ///< null above the root
    [[nodiscard]] Node first_child() const;
    [[nodiscard]] Node next() const;
    [[nodiscard]] Node previous() const;

    [[nodiscard]] Attribute first_attribute() const;
    /// The value of an attribute without namespace.
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view name) const;

    /// The node as XML that can stand anywhere: it declares every namespace it uses.
    [[nodiscard]] std::string markup() const;

private:
    friend class Document;
    const void* node_;
};

struct Limits {
    std::size_t bytes = std::size_t{128} << 20U;
    std::size_t depth = 128;
    std::size_t nodes = 4'000'000; ///< elements and attributes
};

/// A well-formed XML document in memory. No network, no files beside it; a document type
/// declaration is refused, so there are no entities to expand. One thread at a time may ask
/// `place`; the rest is safe from any thread.
class Document {
public:
    /// `bytes` must outlive the document: places are found in it. Errors carry line and column and
    /// say what to do.
    [[nodiscard]] static Result<Document> parse(std::string_view bytes, std::string file_name,
                                                const Limits& limits = {});
    ~Document();
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;

    [[nodiscard]] Node root() const;
    /// The document's first node: comments and instructions may stand around the root.
    [[nodiscard]] Node first() const;
    [[nodiscard]] const std::string& file_name() const;
    /// Exact line and column of an element's start tag, or of a text's first word. The first call
    /// reads the source once more.
    [[nodiscard]] SourcePlace place(Node node) const;

private:
    friend class Schema;
    struct Impl;
    explicit Document(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace planwright::xml
