// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "packs/text.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace planwright::packs {

/// A piece of a block's text and where it stands in the source; both are `size` bytes long.
struct Run {
    std::size_t at = 0;
    std::size_t source = 0;
    std::size_t size = 0;
};

/// A section of a document that rules look at, free of markup. Code and addresses in it are masked
/// with asterisks, as Vale does.
struct Block {
    std::string text;
    std::string scope;  ///< sections joined by full stops: "text.heading.h1"
    std::string parent; ///< what negated scopes look at; the scope itself but for parts of a line
    std::vector<Run> runs; ///< ascending, not overlapping

    /// The range in the source from the first byte of `part` that comes from there to the last;
    /// nothing if none does.
    [[nodiscard]] std::optional<Range> in_source(Range part) const;
    /// The part as a block of its own.
    [[nodiscard]] Block part(Range range, std::string its_scope) const;
};

/// An instruction to the linter inside the document: "vale off", "vale Style.Rule = NO".
struct Instruction {
    std::size_t before_block = 0;
    std::string text;
};

/// A text taken apart, for a linter. Sentences and paragraphs are cut by the linter.
struct Document {
    std::string kind = "txt"; ///< a section of every scope in it: "md", "html", "txt"
    std::string source;
    std::vector<Block> blocks;
    std::vector<Instruction> instructions;
    std::map<std::string, int> counts; ///< elements for formulas: "heading_h1", "list", "pre"
    Block summary; ///< the running text, paragraphs apart by empty lines; its scope is "summary"
};

/// A document that is one paragraph of plain text; its scope is usually "text".
[[nodiscard]] Document plain_document(std::string_view text, const std::string& scope);

} // namespace planwright::packs
