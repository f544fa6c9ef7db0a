// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/tool/html.h"

#include "packs/tool/source_map.h"

#include <algorithm>
#include <array>

namespace planwright::packs {

namespace {

struct ElementScope {
    std::string_view element;
    std::string_view scope;
};
constexpr std::array element_scopes{
    ElementScope{"h1", "text.heading.h1"},
    ElementScope{"h2", "text.heading.h2"},
    ElementScope{"h3", "text.heading.h3"},
    ElementScope{"h4", "text.heading.h4"},
    ElementScope{"h5", "text.heading.h5"},
    ElementScope{"h6", "text.heading.h6"},
    ElementScope{"th", "text.table.header"},
    ElementScope{"td", "text.table.cell"},
    ElementScope{"li", "text.list"},
    ElementScope{"blockquote", "text.blockquote"},
    ElementScope{"caption", "text.table.caption"},
};
constexpr std::array<std::string_view, 6> skipped{"script", "style",    "pre",
                                                  "figure", "noscript", "head"};
constexpr std::array<std::string_view, 3> masked{"code", "tt", "kbd"};
constexpr std::array<std::string_view, 19> inline_elements{
    "b", "big", "i",   "small", "abbr", "cite", "dfn",  "em", "kbd", "strong",
    "a", "br",  "img", "span",  "sub",  "sup",  "code", "tt", "del"};

template <std::size_t N>
bool is_in(std::string_view name, const std::array<std::string_view, N>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

class HtmlReader {
public:
    HtmlReader(Range range, DocumentBuilder& builder)
        : source_(std::string_view(builder.source()).substr(0, range.end)),
          at_(range.begin),
          builder_(builder) {}

    void run() {
        while (at_ < source_.size()) {
            const std::size_t tag = std::min(source_.find('<', at_), source_.size());
            add_text(source_.substr(at_, tag - at_), at_);
            at_ = tag;
            if (at_ < source_.size())
                read_tag();
        }
        builder_.end();
    }

private:
    void read_tag() {
        const std::string_view rest = source_.substr(at_);
        if (rest.starts_with("<!--")) {
            const std::size_t end = rest.find("-->");
            builder_.instruct(rest.substr(4, std::max<std::size_t>(end, 4) - 4));
            at_ = end == rest.npos ? source_.size() : at_ + end + 3;
            return;
        }
        const std::size_t end = rest.find('>');
        const bool closes = rest.starts_with("</");
        const std::size_t begin = closes ? 2 : 1;
        const std::size_t name_end = std::min(rest.find_first_of(" \t\n/>", begin), rest.size());
        const std::string name = to_lower(rest.substr(begin, name_end - begin));
        if (end == rest.npos || name.empty()) {
            add_text(rest.substr(0, 1), at_++);
            return;
        }
        at_ += end + 1;
        element(name, closes);
    }

    void element(const std::string& name, bool closes) {
        masked_ = is_in(name, masked) && !closes;
        if (is_in(name, inline_elements))
            return;
        builder_.end();
        if (is_in(name, skipped) && !closes) {
            builder_.count(name);
            const std::size_t end = source_.find("</" + name, at_);
            at_ = std::min(end, source_.size());
            return;
        }
        scope_ = "text";
        for (const ElementScope& known : element_scopes)
            if (!closes && known.element == name)
                scope_ = known.scope;
    }

    void add_text(std::string_view text, std::size_t place) {
        if (text.empty() || (trim(text).empty() && !builder_.open()))
            return;
        if (!builder_.open())
            builder_.begin(scope_);
        const std::vector<Run> runs{{builder_.size(), place, text.size()}};
        if (masked_)
            builder_.add_masked(text, runs);
        else
            builder_.add(text, runs);
    }

    std::string_view source_;
    std::size_t at_;
    DocumentBuilder& builder_;
    std::string scope_ = "text";
    bool masked_ = false;
};

} // namespace

void read_html_part(Range range, DocumentBuilder& builder) {
    HtmlReader(range, builder).run();
}

Document read_html(std::string source) {
    const Range all{0, source.size()};
    DocumentBuilder builder(std::move(source), "html");
    read_html_part(all, builder);
    return builder.finish();
}

} // namespace planwright::packs
