// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/native_out.h"

#include "core/text.h"
#include "model/paragraph_names.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace planwright::native {

namespace {

constexpr std::uint32_t all = std::numeric_limits<std::uint32_t>::max();

// Writes a foreign attribute, with the declaration of its prefix when it is the first that needs
// it.
void write_attribute(xml::Writer& writer, const Extra& extra, std::vector<std::string>& declared) {
    const std::string prefix = extra.name.substr(0, extra.name.find(':'));
    if (prefix != "xml" && std::find(declared.begin(), declared.end(), prefix) == declared.end()) {
        writer.attribute("xmlns:" + prefix, extra.space);
        declared.push_back(prefix);
    }
    writer.attribute(extra.name, extra.xml);
}

struct StyleTag {
    RunStyle style;
    std::string_view tag;
};
constexpr std::array style_tags{StyleTag{RunStyle::bold, "b"}, StyleTag{RunStyle::italic, "i"},
                                StyleTag{RunStyle::superscript, "sup"},
                                StyleTag{RunStyle::subscript, "sub"}};

// Where a paragraph's text must be cut: at runs and at what stands between its words.
std::vector<std::size_t> cuts_of(const Paragraph& paragraph) {
    std::vector<std::size_t> cuts{0, paragraph.text.size()};
    for (const Run& run : paragraph.runs) {
        cuts.push_back(run.begin);
        cuts.push_back(run.end);
    }
    if (paragraph.extras) {
        for (const Extra& extra : *paragraph.extras) {
            std::size_t at = std::min<std::size_t>(extra.before, paragraph.text.size());
            while (!text::is_code_point_edge(paragraph.text, at))
                ++at;
            cuts.push_back(at);
        }
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

} // namespace

Keeper::Keeper(const Extras& extras)
    : extras_(extras && !extras->empty() ? extras.get() : nullptr),
      written_(extras_ == nullptr ? 0 : extras_->size(), false) {}

std::string Out::path(std::size_t base) const {
    std::string out;
    for (std::size_t i = base + 1; i < levels_.size(); ++i) {
        if (!out.empty())
            out += '/';
        out += levels_[i].name;
        if (levels_[i].number > 0)
            out += fmt::format("[{}]", levels_[i].number);
    }
    return out;
}

void Out::begin_child_line() {
    levels_.back().broken = true;
    writer_.newline(static_cast<unsigned>(2 * levels_.size()));
}

void Out::finish_attributes() {
    Level& level = levels_.back();
    if (level.attributes_done)
        return;
    level.attributes_done = true;
    if (level.keeper == nullptr)
        return;
    const std::string slot = path(level.base);
    std::vector<std::string> declared;
    for (std::size_t i = 0; i < level.keeper->extras_->size(); ++i) {
        const Extra& extra = (*level.keeper->extras_)[i];
        if (extra.kind != Extra::Kind::attribute || extra.slot != slot)
            continue;
        write_attribute(writer_, extra, declared);
        level.keeper->written_[i] = true;
    }
}

// Writes the nodes that stand before the level's `child`th element.
void Out::nodes_before(std::uint32_t child) {
    Keeper* keeper = levels_.back().keeper;
    if (keeper == nullptr)
        return;
    const std::string slot = path(levels_.back().base);
    for (std::size_t i = 0; i < keeper->extras_->size(); ++i) {
        const Extra& extra = (*keeper->extras_)[i];
        if (keeper->written_[i] || extra.kind != Extra::Kind::node || extra.before > child ||
            extra.slot != slot)
            continue;
        keeper->written_[i] = true;
        begin_child_line();
        writer_.raw(extra.xml);
    }
}

void Out::begin(std::string_view name, Keeper* keeper, bool own) {
    Level level;
    level.name = name;
    if (!levels_.empty()) {
        finish_attributes();
        nodes_before(levels_.back().children);
        Level& parent = levels_.back();
        level.number = parent.last_child == name ? parent.last_number + 1 : 0;
        parent.last_child = name;
        parent.last_number = level.number;
        ++parent.children;
        level.keeper = parent.keeper;
        level.base = parent.base;
        begin_child_line();
    }
    if (keeper != nullptr) {
        level.keeper = keeper->empty() ? nullptr : keeper;
        level.base = own ? levels_.size() : levels_.size() - 1;
    }
    levels_.push_back(level);
    writer_.start(name);
}

void Out::close() {
    finish_attributes();
    nodes_before(all);
    Keeper* keeper = levels_.back().keeper;
    if (keeper != nullptr && levels_.back().base == levels_.size() - 1)
        leftover_nodes(*keeper);
    const bool broken = levels_.back().broken;
    levels_.pop_back();
    if (broken)
        writer_.newline(static_cast<unsigned>(2 * levels_.size()));
    writer_.end();
}

void Out::leftover_nodes(Keeper& keeper) {
    for (std::size_t i = 0; i < keeper.written_.size(); ++i) {
        const Extra& extra = (*keeper.extras_)[i];
        if (keeper.written_[i] || extra.kind != Extra::Kind::node || extra.slot.rfind('#', 0) == 0)
            continue;
        keeper.written_[i] = true;
        begin_child_line();
        writer_.raw(extra.xml);
    }
}

void Out::leftovers(Keeper& keeper) {
    if (!keeper.empty())
        leftover_nodes(keeper);
}

void Out::around_root(Keeper& keeper, std::string_view slot) {
    if (keeper.empty())
        return;
    for (const Extra& extra : *keeper.extras_) {
        if (extra.slot != slot)
            continue;
        if (slot == "#after")
            writer_.newline(0);
        writer_.raw(extra.xml);
        if (slot == "#before")
            writer_.newline(0);
    }
}

void Out::text(std::string_view text) {
    finish_attributes();
    Keeper* keeper = levels_.back().keeper;
    if (keeper == nullptr) {
        writer_.text(text);
        return;
    }
    const std::string slot = path(levels_.back().base);
    std::size_t done = 0;
    for (std::size_t i = 0; i < keeper->extras_->size(); ++i) {
        const Extra& extra = (*keeper->extras_)[i];
        if (keeper->written_[i] || extra.kind != Extra::Kind::node || extra.slot != slot)
            continue;
        std::size_t at = std::clamp<std::size_t>(extra.before, done, text.size());
        while (!text::is_code_point_edge(text, at))
            ++at;
        writer_.text(text.substr(done, at - done));
        done = at;
        keeper->written_[i] = true;
        writer_.raw(extra.xml);
    }
    writer_.text(text.substr(done));
}

void Out::line(std::string_view name, std::string_view text) {
    open(name);
    this->text(text);
    close();
}

void Out::words(std::string_view text) {
    while (true) {
        const std::size_t end = text.find('\n');
        writer_.text(text.substr(0, end));
        if (end == std::string_view::npos)
            return;
        writer_.start("br");
        writer_.end();
        text.remove_prefix(end + 1);
    }
}

// A stretch of text in its tags. Foreign attributes go to the first tag of their name that begins
// where they stood.
void Out::styled(std::string_view text, const Run& run, const std::vector<Extra>* extras) {
    const auto start = [&](std::string_view tag) {
        writer_.start(tag);
        if (tag == "a")
            writer_.attribute("href", run.link);
        std::vector<std::string> declared;
        for (std::size_t i = 0; extras != nullptr && i < extras->size(); ++i) {
            const Extra& extra = (*extras)[i];
            if (extra.kind == Extra::Kind::attribute && extra.slot == tag &&
                extra.before == run.begin)
                write_attribute(writer_, extra, declared);
        }
    };
    unsigned open = 0;
    if (!run.link.empty()) {
        start("a");
        ++open;
    }
    for (const StyleTag& style : style_tags) {
        if (!has(run.style, style.style))
            continue;
        start(style.tag);
        ++open;
    }
    words(text);
    for (; open > 0; --open)
        writer_.end();
}

void Out::paragraph(const Paragraph& paragraph) {
    Keeper keeper(paragraph.extras);
    open("p", keeper);
    attribute_unless("action", "kind", to_string(paragraph.kind));
    attribute_unless("none", "list", to_string(paragraph.list));
    if (paragraph.level != 0)
        attribute("level", fmt::to_string(unsigned{paragraph.level}));
    attribute_unless("", "language", paragraph.language);
    finish_attributes();
    if (paragraph.runs.empty() && keeper.empty()) {
        words(paragraph.text);
        close();
        return;
    }
    const std::vector<std::size_t> cuts = cuts_of(paragraph);
    auto run = paragraph.runs.begin();
    for (std::size_t c = 0; c < cuts.size(); ++c) {
        const std::size_t at = cuts[c];
        for (std::size_t i = 0; i < keeper.written_.size(); ++i) {
            const Extra& extra = (*keeper.extras_)[i];
            if (keeper.written_[i] || extra.kind != Extra::Kind::node ||
                (extra.before > at && at < paragraph.text.size()))
                continue;
            keeper.written_[i] = true;
            writer_.raw(extra.xml);
        }
        if (c + 1 == cuts.size())
            break;
        while (run != paragraph.runs.end() && run->end <= at)
            ++run;
        const std::string_view piece =
            std::string_view(paragraph.text).substr(at, cuts[c + 1] - at);
        if (run == paragraph.runs.end() || run->begin > at)
            words(piece);
        else
            styled(piece, Run{static_cast<std::uint32_t>(at), run->end, run->style, run->link},
                   keeper.extras_);
    }
    close();
}

void Out::rich_text(std::string_view name, const RichText& text) {
    open(name);
    for (const Paragraph& p : text)
        paragraph(p);
    close();
}

Result<std::string> Out::finish() {
    writer_.newline(0);
    return writer_.finish();
}

} // namespace planwright::native
