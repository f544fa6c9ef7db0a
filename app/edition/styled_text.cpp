// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edition/styled_text.h"

#include <fmt/format.h>

namespace planwright {

std::vector<Stretch> stretches(const Paragraph& paragraph) {
    const std::string_view text = paragraph.text;
    std::vector<Stretch> result;
    std::size_t at = 0;
    for (const Run& run : paragraph.runs) {
        if (run.begin > at)
            result.push_back({text.substr(at, run.begin - at), RunStyle::plain, {}});
        result.push_back({text.substr(run.begin, run.end - run.begin), run.style, run.link});
        at = run.end;
    }
    if (at < text.size())
        result.push_back({text.substr(at), RunStyle::plain, {}});
    return result;
}

const std::vector<StyleName>& style_names() {
    static const std::vector<StyleName> names{{RunStyle::bold, "b"},
                                              {RunStyle::italic, "i"},
                                              {RunStyle::superscript, "sup"},
                                              {RunStyle::subscript, "sub"}};
    return names;
}

std::string marked_text(const Paragraph& paragraph) {
    std::string result;
    for (const Stretch& stretch : stretches(paragraph)) {
        std::string end;
        if (!stretch.link.empty()) {
            result += fmt::format("<a href=\"{}\">", stretch.link);
            end = "</a>";
        }
        for (const StyleName& style : style_names()) {
            if (has(stretch.style, style.style)) {
                result += fmt::format("<{}>", style.name);
                end.insert(0, fmt::format("</{}>", style.name));
            }
        }
        result += stretch.text;
        result += end;
    }
    return result;
}

} // namespace planwright
