// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "maker/plan_maker.h"

#include <fmt/format.h>

namespace planwright::bench {

namespace {

void append_escaped(std::string& out, std::string_view text) {
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else
            out += c;
    }
}

void append_paragraph(std::string& out, std::string_view text) {
    out += out.empty() || out.back() == '\t' ? "<p>" : " <p>";
    append_escaped(out, text);
    out += "</p>";
}

/// A cell as extracts print it: paragraphs, with runs of list items in one list.
void append_cell(std::string& out, const RichText& text) {
    bool in_list = false;
    for (const Paragraph& paragraph : text) {
        const bool item = paragraph.list != ListKind::none;
        if (item != in_list)
            out += item ? " <ul>" : " </ul>";
        in_list = item;
        if (item) {
            out += " <li>";
            append_escaped(out, paragraph.text);
            out += "</li>";
        } else {
            append_paragraph(out, paragraph.text);
        }
    }
    if (in_list)
        out += " </ul>";
}

void append_row(std::string& out, const Recommendation& row) {
    out += row.number + '\t';
    append_cell(out, row.text);
    out += '\t';
    out += to_string(row.status.value_or(Status::agreed));
    out += '\t';
    append_cell(out, row.preamble);
    for (const Action& action : row.actions)
        append_cell(out, action.text);
    out += '\t';
    for (const Action& action : row.actions)
        append_paragraph(out, action.owner.written);
    out += '\t';
    for (const Action& action : row.actions)
        append_paragraph(out, action.target.written);
    out += '\n';
}

void append_front(std::string& out, const Plan& plan, const FrameWording& frame) {
    const Front& front = *plan.front;
    out += fmt::format("\n{}\n\n{} {}\n\n", frame.organisation, frame.submitted_label,
                       front.cover.submitted_written);
    for (const std::string& line : front.cover.response_lines)
        out += line + "\n\n";
    out += fmt::format("{} {}\n\n{}\n\n", frame.published_label, front.cover.published_written,
                       frame.introduction_heading);
    for (const Paragraph& paragraph : frame.introduction)
        out += paragraph.text + "\n\n";
    out += fmt::format("{}\n", fmt::join(frame.definition_headings, "\t"));
    for (const Definition& row : frame.definitions)
        out += fmt::format("{}\t{}\t{}\n", row.term, plain_text(row.definition),
                           plain_text(row.comment));
    out += fmt::format("\n{}\n\n{}\n", front.title, fmt::join(frame.column_headings, "\t"));
}

} // namespace

std::string as_text_extract(const Plan& plan) {
    const FrameWording frame = effective_frame(plan, edition_of_made_plans());
    std::string out;
    append_front(out, plan, frame);
    for (const Group& group : plan.groups) {
        out += fmt::format("<b>{}</b>\t\t\t\t\t\n", plain_text(group.heading));
        for (const Recommendation& row : group.recommendations)
            append_row(out, row);
    }
    const SummaryCounts counts = summary_of(plan);
    out += fmt::format("\n{}\t\nAgreed\t{}\nPartly Agreed\t{}\nNot Agreed\t{}\n{}\t{}\n",
                       frame.summary_heading, counts.agreed, counts.partly_agreed,
                       counts.not_agreed, frame.summary_total, counts.total);
    return out;
}

} // namespace planwright::bench
