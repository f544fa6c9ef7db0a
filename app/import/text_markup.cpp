// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_markup.h"

#include <algorithm>
#include <array>
#include <vector>

namespace planwright::importing {

namespace {

constexpr std::size_t npos = std::string_view::npos;

bool is_name_begin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool begins_tag(std::string_view s, std::size_t at) {
    const char next = at + 1 < s.size() ? s[at + 1] : ' ';
    return is_name_begin(next) || next == '/' || next == '!' || next == '?';
}

bool begins_reference(std::string_view s, std::size_t at) {
    const char next = at + 1 < s.size() ? s[at + 1] : ' ';
    return (next == '#' || is_name_begin(next)) && s.substr(at, 40).find(';') != npos;
}

constexpr std::array<std::string_view, 10> inline_or_block{"p",   "b",   "strong", "i",  "em",
                                                           "sup", "sub", "ul",     "ol", "li"};

struct Reference {
    std::string_view name;
    std::string_view sign;
};
constexpr std::array references{Reference{"&amp;", "&"}, Reference{"&lt;", "<"},
                                Reference{"&gt;", ">"}, Reference{"&quot;", "\""},
                                Reference{"&nbsp;", " "}};

/// Reads token after token and checks that they nest.
class Scanner {
public:
    explicit Scanner(std::string_view s) : s_(s) {}

    std::optional<std::vector<MarkupToken>> run() {
        while (at_ < s_.size()) {
            if (!(s_[at_] == '<' && begins_tag(s_, at_) ? take_tag() : take_text()))
                return std::nullopt;
        }
        if (!open_.empty())
            return std::nullopt;
        return std::move(tokens_);
    }

private:
    [[nodiscard]] bool in_list() const {
        return !open_.empty() && (open_.back() == "ul" || open_.back() == "ol");
    }

    bool take_text() {
        std::size_t end = at_ + 1;
        std::string_view words;
        if (s_[at_] == '&' && begins_reference(s_, at_)) {
            const auto found =
                std::find_if(references.begin(), references.end(), [&](const Reference& reference) {
                    return s_.compare(at_, reference.name.size(), reference.name) == 0;
                });
            if (found == references.end())
                return false;
            words = found->sign;
            end = at_ + found->name.size();
        } else {
            while (end < s_.size() && s_[end] != '<' && s_[end] != '&')
                ++end;
            words = s_.substr(at_, end - at_);
        }
        at_ = end;
        if (in_list() && words.find_first_not_of(" \t\r\n") != npos)
            return false;
        tokens_.push_back({MarkupToken::Kind::text, words});
        return true;
    }

    bool take_tag() {
        const bool closing = s_[at_ + 1] == '/';
        const std::size_t begin = at_ + (closing ? 2 : 1);
        const std::size_t size = s_.substr(begin, 8).find('>');
        if (size == npos)
            return false;
        const std::string_view name = s_.substr(begin, size);
        at_ = begin + size + 1;
        if (name == "br" && !closing && !in_list()) {
            tokens_.push_back({MarkupToken::Kind::start, name});
            return true;
        }
        if (std::find(inline_or_block.begin(), inline_or_block.end(), name) ==
            inline_or_block.end())
            return false;
        if (!(closing ? close(name) : open(name)))
            return false;
        tokens_.push_back({closing ? MarkupToken::Kind::end : MarkupToken::Kind::start, name});
        return true;
    }

    bool open(std::string_view name) {
        const bool list = name == "ul" || name == "ol";
        const bool fits = name == "p"    ? open_.empty()
                          : list         ? open_.empty() || open_.back() == "li"
                          : name == "li" ? in_list()
                                         : !in_list();
        open_.push_back(name);
        return fits;
    }
    bool close(std::string_view name) {
        if (open_.empty() || open_.back() != name)
            return false;
        open_.pop_back();
        return true;
    }

    std::string_view s_;
    std::size_t at_ = 0;
    std::vector<std::string_view> open_;
    std::vector<MarkupToken> tokens_;
};

} // namespace

bool has_markup(std::string_view s) {
    for (std::size_t i = 0; i < s.size(); ++i) {
        if ((s[i] == '<' && begins_tag(s, i)) || (s[i] == '&' && begins_reference(s, i)))
            return true;
    }
    return false;
}

std::optional<std::vector<MarkupToken>> simple_markup(std::string_view s) {
    return Scanner(s).run();
}

} // namespace planwright::importing
