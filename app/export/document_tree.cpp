// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/document_tree.h"

#include "core/text.h"
#include "export/document_parts.h"
#include "export/fixed_text.h"

#include <utility>

namespace planwright::doc {

namespace {

bool is_english(std::string_view language) {
    return language == "en" || text::istarts_with(language, "en-");
}

Text link_to(const Heading& heading) {
    return {{{plain(heading.text), RunStyle::plain, "#" + heading.anchor, {}}},
            TextRole::body,
            heading.language};
}

/// The headings of levels 2 and 3 that have an anchor, as links.
Section contents_section(const Context& context, const std::vector<Section>& sections) {
    List list;
    for (const Section& section : sections) {
        for (const Block& block : section.blocks) {
            const auto* heading = std::get_if<Heading>(&block.content);
            if (!heading || heading->anchor.empty() || heading->level < 2)
                continue;
            if (heading->level == 2) {
                list.items.push_back({link_to(*heading), {}});
            } else if (!list.items.empty()) {
                Blocks& nested = list.items.back().nested;
                if (nested.empty())
                    nested.push_back({List{ListKind::bullet, 1, {}}});
                std::get<List>(nested.back().content).items.push_back({link_to(*heading), {}});
            }
        }
    }
    Section section{Part::contents, {}};
    Heading heading = context.heading(2, "Contents", "contents");
    heading.language = context.added_language;
    section.blocks.push_back({std::move(heading)});
    section.blocks.push_back({std::move(list)});
    return section;
}

void spell_out_ampersands(Blocks& blocks);

void spell_out_ampersands(Text& text) {
    for (Inline& piece : text.text)
        piece.text = and_for_ampersand(piece.text);
}

void spell_out_ampersands(Blocks& blocks) {
    for (Block& block : blocks) {
        if (auto* text = std::get_if<Text>(&block.content))
            spell_out_ampersands(*text);
        auto* list = std::get_if<List>(&block.content);
        if (!list)
            continue;
        for (ListItem& item : list->items) {
            spell_out_ampersands(item.text);
            spell_out_ampersands(item.nested);
        }
    }
}

} // namespace

std::string Context::fixed(std::string_view wording) const {
    return accessible() ? plain_fixed_text(wording) : std::string(wording);
}

Block Context::fixed_text(std::string_view wording) const {
    return {Text{{{fixed(wording), RunStyle::plain, {}, {}}}, TextRole::body, frame_language}};
}

Blocks Context::fixed_blocks(const RichText& wording) const {
    RichText words = wording;
    for (Paragraph& paragraph : words) {
        if (paragraph.language.empty())
            paragraph.language = frame_language;
        if (accessible() && paragraph.runs.empty()) // else the runs would no longer fit
            paragraph.text = sentence_case(paragraph.text);
    }
    Blocks blocks = blocks_of(words, options.glossary);
    if (accessible())
        spell_out_ampersands(blocks);
    return blocks;
}

Block Context::added(std::string_view words) const {
    return {Text{{{std::string(words), RunStyle::plain, {}, {}}}, TextRole::added, added_language}};
}

Heading Context::heading(unsigned level, std::string text, std::string anchor) const {
    return {level, {{std::move(text), RunStyle::plain, {}, {}}}, std::move(anchor), {}};
}

std::string Context::title() const {
    const std::string& whole = plan.front->title;
    if (whole.empty())
        return "Action plan";
    if (!accessible())
        return whole;
    const std::string& prefix = frame.title_prefix;
    if (prefix.empty() || !text::istarts_with(whole, prefix))
        return plain_fixed_text(whole);
    return plain_fixed_text(whole.substr(0, prefix.size())) +
           and_for_ampersand(title_case(whole.substr(prefix.size())));
}

Cell Context::fixed_header(std::string_view wording, Scope scope) const {
    Cell cell;
    if (!wording.empty()) {
        cell.scope = scope;
        cell.blocks.push_back(fixed_text(wording));
    }
    return cell;
}

std::string anchor_of(char kind, Id id) {
    return std::string(1, kind) + "-" + to_string(id);
}

Document build_document(const Plan& plan, const Edition& edition, const Options& options) {
    Context context{plan, edition, options, effective_frame(plan, edition), {}, {}};
    if (edition.language != plan.language)
        context.frame_language = edition.language;
    if (!is_english(plan.language))
        context.added_language = "en-GB";
    Document document;
    document.title = (options.draft ? "DRAFT: " : "") + context.title();
    document.organisation = context.fixed(context.frame.organisation);
    document.language = plan.language;
    document.marking = edition.protective_marking;
    document.draft = options.draft;
    document.profile = options.profile;
    document.sections.push_back(cover_section(context));
    std::vector<Section> rest;
    rest.push_back(introduction_section(context));
    rest.push_back(plan_section(context));
    rest.push_back(summary_section(context));
    if (context.accessible())
        document.sections.push_back(contents_section(context, rest));
    for (Section& section : rest)
        document.sections.push_back(std::move(section));
    return document;
}

} // namespace planwright::doc
