// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/html_markup.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace planwright::xml {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t most_attributes = 1000;

bool is_alpha(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool starts_with_ignoring_case(std::string_view s, std::string_view lower_prefix) {
    return s.size() >= lower_prefix.size() &&
           std::equal(lower_prefix.begin(), lower_prefix.end(), s.begin(),
                      [](char a, char b) { return a == lower(b); });
}
bool one_of(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::any_of(names.begin(), names.end(), [&](std::string_view n) {
        return n.size() == name.size() && starts_with_ignoring_case(name, n);
    });
}

// Finds closing marks. What was not found once is not looked for again, so that a text full of
// openings without an end takes linear time.
class Seeker {
public:
    explicit Seeker(std::string_view all) : all_(all) {}

    std::size_t after(std::string_view mark, std::size_t from, std::size_t& none_from) const {
        if (from >= none_from)
            return npos;
        const std::size_t at = all_.find(mark, from);
        if (at == npos)
            none_from = from;
        return at == npos ? npos : at + mark.size();
    }
    std::size_t closing_tag(std::string_view name, std::size_t from, std::size_t& none_from) const {
        if (from >= none_from)
            return npos;
        for (std::size_t at = all_.find("</", from); at != npos; at = all_.find("</", at + 2)) {
            if (starts_with_ignoring_case(all_.substr(at + 2), name))
                return at;
        }
        none_from = from;
        return npos;
    }

private:
    std::string_view all_;
};

// One pass over the text; `at_` stands on a "<" whenever a member is called.
class Settler {
public:
    explicit Settler(std::string_view html) : html_(html), seek_(html) {}

    std::string run() {
        out_.reserve(html_.size() + html_.size() / 16);
        while (at_ < html_.size()) {
            const std::size_t next = std::min(html_.find('<', at_), html_.size());
            out_.append(html_.substr(at_, next - at_));
            at_ = next;
            if (at_ < html_.size())
                settle();
        }
        return std::move(out_);
    }

private:
    void settle() {
        const char next = at_ + 1 < html_.size() ? html_[at_ + 1] : '\0';
        const bool closing = next == '/' && at_ + 2 < html_.size() && is_alpha(html_[at_ + 2]);
        if (next == '!' || next == '?')
            settle_declaration();
        else if (closing || is_alpha(next))
            settle_tag(closing);
        else
            keep_as_text();
    }
    void keep_as_text() {
        out_ += "&lt;";
        ++at_;
    }
    void drop_to(std::size_t end) {
        if (end == npos)
            keep_as_text();
        else
            at_ = end;
    }
    void settle_declaration() {
        const std::string_view rest = html_.substr(at_);
        if (rest.rfind("<!--", 0) == 0)
            drop_to(seek_.after("-->", at_ + 4, no_comment_end_));
        else if (rest.rfind("<![CDATA[", 0) == 0)
            settle_cdata();
        else
            drop_to(seek_.after(">", at_, no_tag_end_));
    }
    void settle_cdata() {
        const std::size_t end = seek_.after("]]>", at_, no_cdata_end_);
        if (end == npos) {
            keep_as_text();
            return;
        }
        constexpr std::size_t begin_size = 9;
        for (const char c : html_.substr(at_ + begin_size, end - 3 - at_ - begin_size)) {
            if (c == '<')
                out_ += "&lt;";
            else if (c == '&')
                out_ += "&amp;";
            else
                out_ += c;
        }
        at_ = end;
    }
    void settle_tag(bool closing) {
        const std::size_t end = tag_end();
        if (end == npos) {
            keep_as_text();
            return;
        }
        const std::string_view name = tag_name(closing);
        if (!closing && one_of(name, {"script", "style"})) {
            drop_element(name, end);
            return;
        }
        if (one_of(name, {"html", "head", "body", "script", "style"}) ||
            holds_tags_as_text(name, end)) {
            at_ = end;
            return;
        }
        // libxml2 compares each attribute with all others.
        if (blanks_ > most_attributes)
            out_.append("<").append(name).append(">");
        else
            out_.append(html_.substr(at_, end - at_));
        at_ = end;
    }
    // Newer versions of libxml2 take the tags inside these for words, as browsers do; older ones do
    // not. Without their own tags all agree. A title of words alone may stay.
    bool holds_tags_as_text(std::string_view name, std::size_t content) const {
        if (one_of(name, {"title"})) {
            const std::size_t next = html_.find('<', content);
            const bool closing = html_[at_ + 1] == '/';
            return !closing &&
                   (next == npos || !starts_with_ignoring_case(html_.substr(next), "</title>"));
        }
        return one_of(name, {"textarea", "xmp", "plaintext", "iframe", "noembed", "noframes"});
    }
    void drop_element(std::string_view name, std::size_t content) {
        std::size_t& none_from = lower(name[1]) == 'c' ? no_script_end_ : no_style_end_;
        const std::size_t close =
            seek_.closing_tag(lower(name[1]) == 'c' ? "script" : "style", content, none_from);
        // Without an end it is not an element but a mistake: its words are kept.
        at_ = close == npos ? content : close;
    }
    std::string_view tag_name(bool closing) const {
        const std::size_t begin = at_ + (closing ? 2 : 1);
        std::size_t end = begin;
        while (end < html_.size() && html_[end] != '>' && html_[end] != '/' &&
               !is_blank(html_[end]))
            ++end;
        return html_.substr(begin, end - begin);
    }
    // One past the tag's ">". A ">" or "<" counts only outside quoted values; a tag that another
    // "<" or the end of the text comes before is none.
    std::size_t tag_end() {
        char before = ' '; // the last character that is no blank
        blanks_ = 0;
        for (std::size_t i = at_ + 1; i < html_.size(); ++i) {
            const char c = html_[i];
            if (c == '>')
                return i + 1;
            if (c == '<')
                return npos;
            if ((c == '"' || c == '\'') && before == '=') {
                std::size_t& none_from = c == '"' ? no_quote_ : no_apostrophe_;
                const std::size_t close = seek_.after(std::string_view(&c, 1), i + 1, none_from);
                if (close == npos)
                    return npos;
                i = close - 1;
            }
            if (is_blank(c))
                ++blanks_;
            else
                before = c;
        }
        return npos;
    }

    std::string_view html_;
    Seeker seek_;
    std::string out_;
    std::size_t at_ = 0;
    std::size_t blanks_ = 0; // in the tag that tag_end looked at last
    std::size_t no_comment_end_ = npos;
    std::size_t no_cdata_end_ = npos;
    std::size_t no_tag_end_ = npos;
    std::size_t no_script_end_ = npos;
    std::size_t no_style_end_ = npos;
    std::size_t no_quote_ = npos;
    std::size_t no_apostrophe_ = npos;
};

} // namespace

std::string settle_markup(std::string_view html) {
    return Settler(html).run();
}

} // namespace planwright::xml
