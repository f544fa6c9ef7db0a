// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/document.h"

#include <algorithm>

namespace planwright::packs {

std::optional<Range> Block::in_source(Range part) const {
    std::optional<Range> range;
    for (const Run& run : runs) {
        // An empty part stands at its first byte, or after the last of the block.
        const std::size_t begin = std::max(run.at, part.begin);
        const std::size_t end = std::min(run.at + run.size, part.end);
        const bool touches = part.size() == 0 ? begin <= end : begin < end;
        if (!touches)
            continue;
        const std::size_t source_begin = run.source + (begin - run.at);
        range = Range{range ? range->begin : source_begin, run.source + (end - run.at)};
        if (part.size() == 0)
            return range;
    }
    return range;
}

Block Block::part(Range range, std::string its_scope) const {
    Block block{text.substr(range.begin, range.size()), its_scope, std::move(its_scope), {}};
    for (const Run& run : runs) {
        const std::size_t begin = std::max(run.at, range.begin);
        const std::size_t end = std::min(run.at + run.size, range.end);
        if (begin < end)
            block.runs.push_back({begin - range.begin, run.source + (begin - run.at), end - begin});
    }
    return block;
}

Document plain_document(std::string_view text, const std::string& scope) {
    Document document;
    document.source = text;
    const std::vector<Run> whole{{0, 0, text.size()}};
    document.summary = {std::string(text), "summary", "summary", whole};
    document.blocks.push_back({std::string(text), scope, scope, whole});
    return document;
}

} // namespace planwright::packs
