// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace planwright::packs {

/// Stands in a source for a byte that settings say to ignore; becomes an asterisk.
inline constexpr char ignored_byte = '\x01';

/// Puts a document together, block by block, from texts and their places.
class DocumentBuilder {
public:
    DocumentBuilder(std::string source, std::string kind);

    void begin(std::string scope);
    [[nodiscard]] bool open() const { return !scope_.empty(); }
    void add(std::string_view text, const std::vector<Run>& runs);
    /// As many asterisks as the text has bytes.
    void add_masked(std::string_view text, const std::vector<Run>& runs);
    [[nodiscard]] std::size_t size() const { return block_.text.size(); }
    /// The part of the open block from `begin` on is also a block of its own: a link, strong words.
    void end_inline(std::size_t begin, const std::string& scope);
    /// A block beside the open one.
    void add_block(Block block);
    /// Closes the open block. Empty ones are dropped.
    void end();

    void instruct(std::string_view comment);
    void count(const std::string& element) { ++document_.counts[element]; }
    [[nodiscard]] const std::string& source() const { return document_.source; }
    [[nodiscard]] Document finish();

private:
    void add_to_summary();

    Document document_;
    Block block_;
    std::string scope_;
    std::vector<Block> inline_blocks_;
};

} // namespace planwright::packs
