// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/tool/markdown.h"

#include "packs/tool/blocks.h"
#include "packs/tool/html.h"
#include "packs/tool/source_map.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace planwright::packs {

namespace {

struct FreeParser {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Tree = std::unique_ptr<cmark_node, FreeNode>;

/// Front matter as white space: lines and offsets stay.
std::string without_front_matter(std::string source) {
    for (const std::string_view fence : {"---\n", "+++\n"}) {
        if (!source.starts_with(fence))
            continue;
        const std::size_t end = source.find("\n" + std::string(fence.substr(0, 3)), 3);
        if (end == source.npos)
            continue;
        const std::size_t last = std::min(source.find('\n', end + 1), source.size());
        for (std::size_t i = 0; i < last; ++i)
            if (source[i] != '\n')
                source[i] = ' ';
    }
    return source;
}

Tree parse(const std::string& source) {
    cmark_gfm_core_extensions_ensure_registered();
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(CMARK_OPT_DEFAULT));
    for (const char* name : {"table", "strikethrough", "autolink"})
        if (cmark_syntax_extension* extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser.get(), extension);
    cmark_parser_feed(parser.get(), source.data(), source.size());
    return Tree(cmark_parser_finish(parser.get()));
}

/// Types of extensions have no constants in the public headers.
bool is_type(cmark_node* node, std::string_view name) {
    const char* type = cmark_node_get_type_string(node);
    return type != nullptr && type == name;
}

bool holds_text(cmark_node* node) {
    const cmark_node_type type = cmark_node_get_type(node);
    return type == CMARK_NODE_HEADING || type == CMARK_NODE_PARAGRAPH ||
           is_type(node, "table_cell");
}

std::string_view literal(cmark_node* node) {
    const char* text = cmark_node_get_literal(node);
    return text == nullptr ? std::string_view{} : std::string_view(text);
}

class MarkdownReader {
public:
    explicit MarkdownReader(std::string source)
        : source_(without_front_matter(source)), builder_(std::move(source), "md"), map_(source_) {
        lines_.push_back(0);
        for (std::size_t i = 0; i < source_.size(); ++i)
            if (source_[i] == '\n')
                lines_.push_back(i + 1);
    }

    Document run() {
        const Tree tree = parse(source_);
        const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(tree.get()));
        for (;;) {
            const cmark_event_type event = cmark_iter_next(iterator.get());
            if (event == CMARK_EVENT_DONE)
                break;
            cmark_node* node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_ENTER)
                enter(node);
            else
                leave(node);
        }
        return builder_.finish();
    }

private:
    void enter(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_LIST)
            ++lists_;
        else if (type == CMARK_NODE_BLOCK_QUOTE)
            ++quotes_;
        else if (is_type(node, "table_header") || is_type(node, "table_row"))
            in_header_ = is_type(node, "table_header");
        else if (holds_text(node))
            begin_block(node, type);
        else if (type == CMARK_NODE_CODE_BLOCK)
            builder_.count("pre");
        else if (type == CMARK_NODE_HTML_BLOCK)
            read_html_part(html_extent(node), builder_);
        else
            enter_inline(node, type);
    }

    void leave(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_LIST)
            --lists_;
        else if (type == CMARK_NODE_BLOCK_QUOTE)
            --quotes_;
        else if (holds_text(node))
            builder_.end();
        else
            leave_inline(node, type);
    }

    [[nodiscard]] std::size_t line_start(int line) const {
        const auto index = static_cast<std::size_t>(std::max(line, 1)) - 1;
        return index < lines_.size() ? lines_[index] : source_.size();
    }

    /// The lines of a block.
    [[nodiscard]] Range extent(cmark_node* node) const {
        const std::size_t begin = line_start(cmark_node_get_start_line(node));
        const std::size_t end = line_start(cmark_node_get_end_line(node) + 1);
        return {begin, std::max(begin, end)};
    }

    /// The parser gives HTML on one line no end.
    [[nodiscard]] Range html_extent(cmark_node* node) const {
        const Range lines = extent(node);
        const std::size_t end = std::max(lines.end, lines.begin + literal(node).size());
        return {lines.begin, std::min(end, source_.size())};
    }

    void begin_block(cmark_node* node, cmark_node_type type) {
        Range range = extent(node);
        if (is_type(node, "table_cell")) {
            // Cells of one row follow each other in its line.
            if (range.begin <= map_.place() && map_.place() < range.end)
                range.begin = map_.place();
            builder_.begin(in_header_ ? "text.table.header" : "text.table.cell");
        } else if (type == CMARK_NODE_HEADING) {
            builder_.begin(fmt::format("text.heading.h{}", cmark_node_get_heading_level(node)));
        } else if (quotes_ > 0) {
            builder_.begin("text.blockquote");
        } else {
            builder_.begin(lists_ > 0 ? "text.list" : "text");
        }
        map_.enter(range);
        parts_.clear();
    }

    void enter_inline(cmark_node* node, cmark_node_type type) {
        if (!builder_.open())
            return;
        if (type == CMARK_NODE_TEXT)
            add_text(literal(node));
        else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
            builder_.add("\n", map_.find("\n", builder_.size()));
        else if (type == CMARK_NODE_CODE)
            add_code(literal(node));
        else if (type == CMARK_NODE_HTML_INLINE)
            add_html(literal(node));
        else
            parts_.push_back(builder_.size());
        if (type == CMARK_NODE_IMAGE)
            image_ = cmark_node_get_url(node);
        if (type == CMARK_NODE_LINK)
            address_ = cmark_node_get_url(node);
    }

    void leave_inline(cmark_node* node, cmark_node_type type) {
        if (!builder_.open() || parts_.empty())
            return;
        const std::size_t begin = parts_.back();
        parts_.pop_back();
        if (type == CMARK_NODE_LINK) {
            builder_.end_inline(begin, "link");
            leave_address();
        } else if (type == CMARK_NODE_STRONG) {
            builder_.end_inline(begin, "strong");
        } else if (type == CMARK_NODE_EMPH) {
            builder_.end_inline(begin, "emphasis");
        }
        static_cast<void>(node);
    }

    /// Goes behind the address of a link, where its words might be found again.
    void leave_address() {
        address_.clear();
        if (map_.next_is("]("))
            map_.skip(")");
        else if (map_.next_is("][")) {
            map_.skip("][");
            map_.skip("]");
        }
    }

    void add_text(std::string_view text) {
        const auto runs = map_.find(text, builder_.size());
        // An address that is its own text is none that anybody wrote as words.
        const bool is_address = !address_.empty() && address_.ends_with(text) &&
                                (address_ == text || address_ == "http://" + std::string(text) ||
                                 address_ == "mailto:" + std::string(text));
        if (is_address)
            builder_.add_masked(text, runs);
        else if (!image_.empty())
            builder_.add_block(alternative(text, runs));
        else
            builder_.add(text, runs);
        image_.clear();
    }

    static Block alternative(std::string_view text, std::vector<Run> runs) {
        if (!runs.empty()) {
            const std::size_t first = runs.front().at;
            for (Run& run : runs)
                run.at -= first;
        }
        return {std::string(text), "text.attr.alt", "text.attr.alt", std::move(runs)};
    }

    void add_code(std::string_view text) {
        map_.skip("`");
        const auto runs = map_.find(text, builder_.size());
        Block code = alternative(text, runs);
        code.scope = "code";
        code.parent = "inline.code";
        builder_.add_block(std::move(code));
        builder_.add_masked(text, runs);
        map_.skip("`");
    }

    void add_html(std::string_view tag) {
        map_.skip(tag);
        if (tag.starts_with("<!--") && tag.size() >= 7)
            builder_.instruct(tag.substr(4, tag.size() - 7));
    }

    std::string source_;
    DocumentBuilder builder_;
    SourceMap map_;
    std::vector<std::size_t> lines_;
    int lists_ = 0;
    int quotes_ = 0;
    bool in_header_ = false;
    std::vector<std::size_t> parts_; ///< where open inline elements begin
    std::string address_;            ///< of the open link
    std::string image_;              ///< of the open image
};

} // namespace

Document read_markdown(std::string source) {
    return MarkdownReader(std::move(source)).run();
}

} // namespace planwright::packs
