// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/tool/blocks.h"

#include <algorithm>
#include <utility>

namespace planwright::packs {

DocumentBuilder::DocumentBuilder(std::string source, std::string kind) {
    document_.source = std::move(source);
    document_.kind = std::move(kind);
    document_.summary.scope = document_.summary.parent = "summary";
}

void DocumentBuilder::begin(std::string scope) {
    end();
    scope_ = std::move(scope);
    block_ = {{}, scope_, scope_, {}};
}

void DocumentBuilder::add(std::string_view text, const std::vector<Run>& runs) {
    block_.text += text;
    std::replace(block_.text.end() - static_cast<std::ptrdiff_t>(text.size()), block_.text.end(),
                 ignored_byte, '*');
    block_.runs.insert(block_.runs.end(), runs.begin(), runs.end());
}

void DocumentBuilder::add_masked(std::string_view text, const std::vector<Run>& runs) {
    add(std::string(text.size(), '*'), runs);
}

void DocumentBuilder::end_inline(std::size_t begin, const std::string& scope) {
    if (begin >= block_.text.size())
        return;
    Block part = block_.part({begin, block_.text.size()}, scope);
    if (scope_ != "text")
        part.parent = scope_ + "." + scope;
    inline_blocks_.push_back(std::move(part));
    // A part that is a whole block would be taken for one.
    if (inline_blocks_.back().parent == scope)
        inline_blocks_.back().parent = "inline." + scope;
}

void DocumentBuilder::add_block(Block block) {
    inline_blocks_.push_back(std::move(block));
}

void DocumentBuilder::add_to_summary() {
    const std::size_t at = document_.summary.text.size();
    document_.summary.text += block_.text + "\n\n";
    for (const Run& run : block_.runs)
        document_.summary.runs.push_back({run.at + at, run.source, run.size});
}

void DocumentBuilder::end() {
    if (!open())
        return;
    const bool heading = scope_.starts_with("text.heading.");
    for (Block& part : inline_blocks_)
        document_.blocks.push_back(std::move(part));
    if (!trim(block_.text).empty()) {
        if (heading)
            count("heading_" + scope_.substr(13));
        else if (scope_ == "text.list" || scope_ == "text.blockquote")
            count(scope_.substr(5));
        if (!heading && !scope_.starts_with("text.table"))
            add_to_summary();
        document_.blocks.push_back(std::exchange(block_, {}));
    }
    inline_blocks_.clear();
    scope_.clear();
}

void DocumentBuilder::instruct(std::string_view comment) {
    document_.instructions.push_back({document_.blocks.size(), std::string(trim(comment))});
}

Document DocumentBuilder::finish() {
    end();
    return std::move(document_);
}

} // namespace planwright::packs
