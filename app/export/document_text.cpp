// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "export/document_tree.h"

#include <algorithm>
#include <array>
#include <optional>

namespace planwright::doc {

namespace {

/// A stretch of a paragraph that is an abbreviation.
struct Short {
    ByteRange at;
    const std::string* expansion;
};

/// "PDU" in "PDU", "PDUs" and "PDU’s"; the ending is not part of the abbreviation.
std::optional<Short> match(const Glossary& glossary, std::string_view text, ByteRange word) {
    const std::string_view whole = text.substr(word.begin, word.size());
    for (const std::string_view ending : {"", "s", "'s", "’s"}) {
        if (!whole.ends_with(ending))
            continue;
        const auto found = glossary.find(whole.substr(0, whole.size() - ending.size()));
        if (found != glossary.end())
            return Short{{word.begin, word.end - ending.size()}, &found->second};
    }
    return std::nullopt;
}

std::vector<Short> abbreviations(const Glossary& glossary, std::string_view text) {
    std::vector<Short> result;
    if (glossary.empty())
        return result;
    for (const ByteRange word : text::words(text)) {
        if (const auto found = match(glossary, text, word))
            result.push_back(*found);
    }
    return result;
}

/// Collects inlines from left to right.
class InlineBuilder {
public:
    InlineBuilder(const Paragraph& paragraph, const Glossary& glossary)
        : text_(paragraph.text), shorts_(abbreviations(glossary, paragraph.text)) {}

    void add(ByteRange range, RunStyle style, const std::string& link) {
        for (const Short& found : shorts_) {
            if (found.at.begin < range.begin || found.at.end > range.end)
                continue;
            push({range.begin, found.at.begin}, style, link, {});
            push(found.at, style, link, *found.expansion);
            range.begin = found.at.end;
        }
        push(range, style, link, {});
    }
    [[nodiscard]] Inlines take() { return std::move(result_); }

private:
    void push(ByteRange range, RunStyle style, const std::string& link, std::string expansion) {
        if (!range.empty()) {
            result_.push_back({std::string(text_.substr(range.begin, range.size())), style, link,
                               std::move(expansion)});
        }
    }

    std::string_view text_;
    std::vector<Short> shorts_;
    Inlines result_;
};

TextRole role_of(ParagraphKind kind) {
    constexpr std::array<TextRole, 6> roles{TextRole::body,    TextRole::background,
                                            TextRole::lead_in, TextRole::measure,
                                            TextRole::reason,  TextRole::pointer};
    return roles[static_cast<std::size_t>(kind)];
}

Text text_of(const Paragraph& paragraph, const Glossary& glossary) {
    return {inlines_of(paragraph, glossary), role_of(paragraph.kind), paragraph.language};
}

/// Puts an item where its level says: into the list that stands last in `blocks`, or in the last
/// item of that.
void add_item(Blocks& blocks, const Paragraph& paragraph, unsigned depth, Text text) {
    List* last = blocks.empty() ? nullptr : std::get_if<List>(&blocks.back().content);
    if (last && paragraph.level > depth) {
        add_item(last->items.back().nested, paragraph, depth + 1, std::move(text));
        return;
    }
    if (!last || last->kind != paragraph.list) {
        blocks.push_back({List{paragraph.list, depth, {}}});
        last = &std::get<List>(blocks.back().content);
    }
    last->items.push_back({std::move(text), {}});
}

} // namespace

std::string_view to_string(TextRole role) {
    constexpr std::array<std::string_view, 9> names{"body",    "organisation", "cover-line",
                                                    "lead-in", "background",   "measure",
                                                    "reason",  "pointer",      "added"};
    return names[static_cast<std::size_t>(role)];
}

std::string plain(const Inlines& inlines) {
    std::string result;
    for (const Inline& piece : inlines)
        result += piece.text;
    std::replace(result.begin(), result.end(), '\n', ' ');
    return result;
}

std::string safe_link(std::string_view address) {
    const std::string_view trimmed = text::trim(address);
    const bool allowed = text::istarts_with(trimmed, "http://") ||
                         text::istarts_with(trimmed, "https://") ||
                         text::istarts_with(trimmed, "mailto:");
    const bool has_control = std::any_of(trimmed.begin(), trimmed.end(), [](char c) {
        return static_cast<unsigned char>(c) <= 0x20;
    });
    return allowed && !has_control ? std::string(trimmed) : std::string();
}

Inlines inlines_of(const Paragraph& paragraph, const Glossary& glossary) {
    InlineBuilder builder(paragraph, glossary);
    std::size_t at = 0;
    for (const Run& run : paragraph.runs) {
        const std::size_t begin = std::clamp<std::size_t>(run.begin, at, paragraph.text.size());
        const std::size_t end = std::clamp<std::size_t>(run.end, begin, paragraph.text.size());
        builder.add({at, begin}, RunStyle::plain, {});
        builder.add({begin, end}, run.style, safe_link(run.link));
        at = end;
    }
    builder.add({at, paragraph.text.size()}, RunStyle::plain, {});
    return builder.take();
}

Blocks blocks_of(const RichText& text, const Glossary& glossary) {
    Blocks result;
    for (const Paragraph& paragraph : text) {
        if (paragraph.list == ListKind::none)
            result.push_back({text_of(paragraph, glossary)});
        else
            add_item(result, paragraph, 0, text_of(paragraph, glossary));
    }
    return result;
}

} // namespace planwright::doc
