// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edition/frame_parts.h"

#include "edition/styled_text.h"

#include <fmt/format.h>

namespace planwright {

namespace {

class Parts {
public:
    void add(std::string name, const std::string& text) {
        parts_.push_back({std::move(name), text, text});
    }
    void add(std::string name, const RichText& text) {
        FramePart part{std::move(name), plain_text(text), {}};
        for (const Paragraph& paragraph : text)
            part.marked += (part.marked.empty() ? "" : "\n") + marked_text(paragraph);
        parts_.push_back(std::move(part));
    }
    [[nodiscard]] std::vector<FramePart> take() { return std::move(parts_); }

private:
    std::vector<FramePart> parts_;
};

void add_definitions(Parts& parts, const FrameWording& frame) {
    for (std::size_t i = 0; i < frame.definition_headings.size(); ++i)
        parts.add(fmt::format("definitions, heading {}", i + 1), frame.definition_headings[i]);
    for (std::size_t i = 0; i < frame.definitions.size(); ++i) {
        const Definition& row = frame.definitions[i];
        parts.add(fmt::format("definition {}, term", i + 1), row.term);
        parts.add(fmt::format("definition {}, meaning", i + 1), row.definition);
        parts.add(fmt::format("definition {}, comment", i + 1), row.comment);
    }
}

} // namespace

std::vector<FramePart> frame_parts(const FrameWording& frame) {
    Parts parts;
    parts.add("organisation", frame.organisation);
    parts.add("label of the submission date", frame.submitted_label);
    parts.add("label of the inspection answered", frame.response_label);
    parts.add("label of the publication date", frame.published_label);
    parts.add("introduction, heading", frame.introduction_heading);
    for (std::size_t i = 0; i < frame.introduction.size(); ++i)
        parts.add(fmt::format("introduction, paragraph {}", i + 1),
                  RichText{frame.introduction[i]});
    add_definitions(parts, frame);
    parts.add("begin of the plan's title", frame.title_prefix);
    for (std::size_t i = 0; i < frame.column_headings.size(); ++i)
        parts.add(fmt::format("heading {}", i + 1), frame.column_headings[i]);
    parts.add("summary, heading", frame.summary_heading);
    parts.add("summary, total", frame.summary_total);
    return parts.take();
}

} // namespace planwright
