// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_cell.h"

#include "core/text.h"
#include "import/text_cell_builder.h"
#include "import/text_markup.h"
#include "xml/html.h"

#include <algorithm>

namespace planwright::importing {

namespace {

bool is_name_begin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_block(std::string_view name) {
    constexpr std::string_view blocks[] = {
        "p",  "div", "br", "table", "tr", "td", "th", "h1", "h2", "h3",      "h4",
        "h5", "h6",  "ul", "ol",    "li", "dl", "dt", "dd", "hr", "section", "blockquote"};
    return std::find(std::begin(blocks), std::end(blocks), name) != std::end(blocks);
}

/// Walks the events of a cell's HTML and feeds the builder.
class HtmlCell {
public:
    explicit HtmlCell(CellBuilder& builder) : builder_(builder) {}

    void take(const xml::HtmlEvent& event) {
        switch (event.kind) {
        case xml::HtmlEvent::Kind::text:
            text(event.text);
            break;
        case xml::HtmlEvent::Kind::start:
            start(event.name, event.attribute("type"));
            if (event.name == "a")
                link_ = event.attribute("href");
            break;
        case xml::HtmlEvent::Kind::end:
            end(event.name);
            break;
        }
    }
    void take(const MarkupToken& token) {
        if (token.kind == MarkupToken::Kind::text)
            text(token.words);
        else if (token.kind == MarkupToken::Kind::start)
            start(token.words, {});
        else
            end(token.words);
    }

private:
    struct List {
        ListKind kind = ListKind::bullet;
        bool in_item = false;
    };

    void text(std::string_view words) {
        builder_.set_dash_items(!lists_.empty() && !lists_.back().in_item &&
                                paragraphs_in_list_ == 0);
        builder_.add(words, style(), link_);
    }

    void start(std::string_view name, std::string_view type) {
        if (is_block(name))
            builder_.break_paragraph(true);
        if (name == "ul" || name == "ol") {
            const bool letters = type == "a" || type == "A";
            lists_.push_back(
                {name == "ul" ? ListKind::bullet : (letters ? ListKind::letter : ListKind::number),
                 false});
        } else if (name == "li") {
            begin_item();
        } else if (name == "p" && !lists_.empty() && !lists_.back().in_item) {
            ++paragraphs_in_list_;
        }
        count(name, 1);
    }

    void begin_item() {
        if (lists_.empty())
            lists_.push_back({ListKind::bullet, false});
        lists_.back().in_item = true;
        builder_.begin_item(lists_.back().kind, lists_.size() - 1, {});
    }

    void end(std::string_view name) {
        if (is_block(name))
            builder_.break_paragraph(true);
        if ((name == "ul" || name == "ol") && !lists_.empty())
            lists_.pop_back();
        else if (name == "li" && !lists_.empty())
            lists_.back().in_item = false;
        else if (name == "p" && paragraphs_in_list_ > 0)
            --paragraphs_in_list_;
        count(name, -1);
        if (name == "a")
            link_.clear();
    }

    void count(std::string_view name, int by) {
        if (name == "b" || name == "strong")
            bold_ += by;
        else if (name == "i" || name == "em")
            italic_ += by;
        else if (name == "sup")
            superscript_ += by;
        else if (name == "sub")
            subscript_ += by;
    }

    [[nodiscard]] RunStyle style() const {
        RunStyle result = RunStyle::plain;
        if (bold_ > 0)
            result = result | RunStyle::bold;
        if (italic_ > 0)
            result = result | RunStyle::italic;
        if (superscript_ > 0)
            result = result | RunStyle::superscript;
        else if (subscript_ > 0)
            result = result | RunStyle::subscript;
        return result;
    }

    CellBuilder& builder_;
    std::vector<List> lists_;
    std::string link_;
    int paragraphs_in_list_ = 0;
    int bold_ = 0;
    int italic_ = 0;
    int superscript_ = 0;
    int subscript_ = 0;
};

} // namespace

Piece Piece::part(std::size_t begin, std::size_t end) const {
    const auto blank = [&](std::size_t i) { return text[i] == ' ' || text[i] == '\n'; };
    while (begin < end && blank(begin))
        ++begin;
    while (end > begin && blank(end - 1))
        --end;
    Piece result;
    result.text = text.substr(begin, end - begin);
    result.line = line;
    result.own_paragraph = false;
    for (const Run& run : runs) {
        const std::size_t from = std::max<std::size_t>(run.begin, begin);
        const std::size_t to = std::min<std::size_t>(run.end, end);
        if (from < to)
            result.runs.push_back({static_cast<std::uint32_t>(from - begin),
                                   static_cast<std::uint32_t>(to - begin), run.style, run.link});
    }
    return result;
}

void Piece::keep(std::size_t begin, std::size_t end) {
    Piece kept = part(begin, end);
    text = std::move(kept.text);
    runs = std::move(kept.runs);
}

void Piece::append(const Piece& other, std::string_view glue) {
    text += glue;
    if (!other.mark.empty())
        text += other.mark + " ";
    const auto shift = static_cast<std::uint32_t>(text.size());
    text += other.text;
    for (Run run : other.runs) {
        run.begin += shift;
        run.end += shift;
        runs.push_back(std::move(run));
    }
}

namespace {

/// What is left of markup that is nested too deeply for any reader.
std::string without_tags(std::string_view s) {
    std::string result;
    result.reserve(s.size());
    for (std::size_t at = 0; at < s.size();) {
        const std::size_t open = std::min(s.find('<', at), s.size());
        result += s.substr(at, open - at);
        const char next = open + 1 < s.size() ? s[open + 1] : ' ';
        const std::size_t close = s.find_first_of("<>", open + 1);
        const bool tag = (is_name_begin(next) || next == '/') && close != std::string_view::npos &&
                         s[close] == '>';
        if (open < s.size())
            result += tag ? " " : "&lt;";
        at = tag ? close + 1 : open + 1;
    }
    return result;
}

} // namespace

std::vector<Piece> read_cell(std::string_view raw, std::uint32_t line) {
    CellBuilder builder(line);
    if (has_markup(raw)) {
        HtmlCell cell(builder);
        if (const auto tokens = simple_markup(raw)) {
            for (const MarkupToken& token : *tokens)
                cell.take(token);
            return std::move(builder).finish();
        }
        auto events = xml::read_html(raw);
        if (!events)
            events = xml::read_html(without_tags(raw));
        if (events) {
            for (const xml::HtmlEvent& event : *events)
                cell.take(event);
            return std::move(builder).finish();
        }
    }
    builder.set_line_breaks(true);
    builder.add(raw, RunStyle::plain, {});
    return std::move(builder).finish();
}

std::string joined(const std::vector<Piece>& pieces) {
    std::string result;
    for (const Piece& piece : pieces) {
        if (!result.empty())
            result += ' ';
        result += piece.words();
    }
    return result;
}

} // namespace planwright::importing
