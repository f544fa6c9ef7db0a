// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/rich_text_editor.h"

#include <algorithm>
#include <array>

/// What other programs put on the clipboard as plain text.
namespace planwright {

namespace {

/// Signs that Word, LibreOffice and web pages leave of bullets, the private one of Symbol included.
constexpr std::array<std::string_view, 9> bullets{"•", "◦", "▪",      "‣",     "·",
                                                  "●", "○", "\u2043", "\uF0B7"};

[[nodiscard]] bool is_blank(char c) {
    return c == ' ' || c == '\t';
}

/// The length of "12." or "b)" with the blanks behind it; 0 when the line begins otherwise.
[[nodiscard]] std::size_t count_mark(std::string_view line, ListKind& kind) {
    std::size_t at = 0;
    while (at < line.size() && at < 3 && line[at] >= '0' && line[at] <= '9')
        ++at;
    kind = ListKind::number;
    if (at == 0 && !line.empty() && line[0] >= 'a' && line[0] <= 'z') {
        kind = ListKind::letter;
        at = 1;
    }
    const char closing = at < line.size() ? line[at] : '\0';
    const bool closed = closing == ')' || (closing == '.' && kind == ListKind::number);
    if (at == 0 || !closed || at + 1 >= line.size() || !is_blank(line[at + 1]))
        return 0;
    return at + 1;
}

[[nodiscard]] std::size_t bullet_mark(std::string_view line) {
    for (const std::string_view bullet : bullets) {
        if (line.starts_with(bullet))
            return bullet.size();
    }
    const bool dash = line.size() > 1 && (line[0] == '-' || line[0] == '*' || line[0] == 'o') &&
                      is_blank(line[1]);
    return dash ? 1 : 0;
}

[[nodiscard]] std::string without_tabs(std::string_view words) {
    std::string result(text::trim(words));
    std::replace(result.begin(), result.end(), '\t', ' ');
    return result;
}

[[nodiscard]] Paragraph read_line(std::string_view line) {
    Paragraph paragraph;
    std::size_t indent = 0;
    while (indent < line.size() && is_blank(line[indent]))
        ++indent;
    const std::string_view words = line.substr(indent);
    ListKind kind = ListKind::bullet;
    std::size_t mark = bullet_mark(words);
    if (mark == 0)
        mark = count_mark(words, kind);
    if (mark != 0) {
        paragraph.list = kind;
        const auto tabs = static_cast<std::size_t>(
            std::count(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(indent), '\t'));
        paragraph.level =
            static_cast<std::uint8_t>(std::min<std::size_t>(8, tabs + (indent - tabs) / 2));
    }
    paragraph.text = without_tabs(words.substr(mark));
    return paragraph;
}

/// Levels as deep as the marks of the items show, not as the blanks before them.
void settle_levels(RichText& text) {
    std::vector<std::uint8_t> open;
    for (Paragraph& paragraph : text) {
        if (paragraph.list == ListKind::none) {
            open.clear();
            continue;
        }
        while (!open.empty() && open.back() > paragraph.level)
            open.pop_back();
        if (open.empty() || open.back() < paragraph.level)
            open.push_back(paragraph.level);
        paragraph.level = static_cast<std::uint8_t>(open.size() - 1);
    }
}

} // namespace

RichText from_pasted_text(std::string_view pasted) {
    std::string clean = text::to_valid_utf8(pasted);
    std::string lines;
    for (std::size_t i = 0; i < clean.size(); ++i) {
        if (clean[i] == '\r') {
            lines += '\n';
            i += i + 1 < clean.size() && clean[i + 1] == '\n' ? 1 : 0;
        } else {
            lines += clean[i];
        }
    }
    while (!lines.empty() && lines.back() == '\n')
        lines.pop_back();
    RichText result;
    for (const std::string_view line : text::split(lines, '\n')) {
        if (!text::trim(line).empty())
            result.push_back(read_line(line));
    }
    // One line is words out of a sentence: their spaces count, and a hyphen is no bullet.
    if (result.size() == 1) {
        std::replace(lines.begin(), lines.end(), '\n', ' ');
        std::replace(lines.begin(), lines.end(), '\t', ' ');
        if (result[0].list == ListKind::none)
            return one_paragraph(lines);
    }
    settle_levels(result);
    return result;
}

} // namespace planwright
