// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/import/conservation.h"

#include "core/text.h"

#include <fmt/format.h>

namespace planwright::testing {

namespace {

void add(Tally& tally, std::string_view s, long times = 1) {
    for (std::size_t i = 0; i < s.size();) {
        const text::Decoded d = text::decode_at(s, i);
        i += d.size;
        if (!text::is_letter(d.code_point) && !text::is_digit(d.code_point))
            continue;
        const char32_t latin = text::latin_look_alike(d.code_point);
        tally[latin != 0 ? latin : d.code_point] += times;
    }
}

bool begins_tag(std::string_view s, std::size_t at) {
    if (at + 1 >= s.size())
        return false;
    const char c = s[at + 1];
    return c == '/' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string without_tags(std::string_view s) {
    std::string result;
    for (std::size_t i = 0; i < s.size(); ++i) {
        const bool tag = s[i] == '<' && begins_tag(s, i);
        const std::size_t close = tag ? s.find_first_of(">\t\n<", i + 1) : std::string_view::npos;
        if (close != std::string_view::npos && s[close] == '>')
            i = close;
        else
            result += s[i];
    }
    return result;
}

void replace_all(std::string& s, std::string_view what, std::string_view by) {
    for (std::size_t at = s.find(what); at != std::string::npos; at = s.find(what, at + by.size()))
        s.replace(at, what.size(), by);
}

void add_rich(Tally& tally, const RichText& text) {
    add(tally, plain_text(text));
}

void add_front(Tally& tally, const Front& front) {
    add(tally, front.title);
    add(tally, front.cover.submitted_written);
    for (const std::string& line : front.cover.response_lines)
        add(tally, line);
    add(tally, front.cover.published_written);
    if (!front.printed_summary)
        return;
    const SummaryCounts& s = *front.printed_summary;
    add(tally, fmt::format("{} {} {} {} {} {} {}", to_string(Status::agreed), s.agreed,
                           to_string(Status::partly_agreed), s.partly_agreed,
                           to_string(Status::not_agreed), s.not_agreed, s.total));
}

void add_frame(Tally& tally, const FrameWording& frame) {
    for (const std::string* label :
         {&frame.organisation, &frame.submitted_label, &frame.published_label,
          &frame.introduction_heading, &frame.summary_heading, &frame.summary_total})
        add(tally, *label);
    add_rich(tally, frame.introduction);
    for (const std::string& heading : frame.definition_headings)
        add(tally, heading);
    for (const Definition& row : frame.definitions) {
        add(tally, row.term);
        add_rich(tally, row.definition);
        add_rich(tally, row.comment);
    }
    for (const std::string& heading : frame.column_headings)
        add(tally, heading);
}

void add_rows(Tally& tally, const Plan& plan) {
    for (const Group& group : plan.groups)
        add_rich(tally, group.heading);
    for_each_recommendation(plan, [&](const Group&, const Recommendation& r) {
        add(tally, r.number);
        add_rich(tally, r.text);
        if (r.status)
            add(tally, to_string(*r.status));
        add_rich(tally, r.preamble);
        for (const Action& action : r.actions) {
            add_rich(tally, action.text);
            add(tally, action.owner.written);
            add(tally, action.target.written);
        }
    });
}

} // namespace

Tally tally_of_source(std::string_view bytes) {
    std::string s = without_tags(bytes);
    for (const auto& [name, sign] : {std::pair{"&nbsp;", " "},
                                     {"&lt;", "<"},
                                     {"&gt;", ">"},
                                     {"&quot;", "\""},
                                     {"&#8226;", "\xE2\x80\xA2"},
                                     {"&rsquo;", "\xE2\x80\x99"},
                                     {"&amp;", "&"}})
        replace_all(s, name, sign);
    Tally result;
    add(result, text::to_nfc(s));
    return result;
}

Tally tally_of_import(const Imported& imported) {
    Tally result;
    add_front(result, *imported.plan.front);
    add_frame(result, effective_frame(imported.plan, *imported.edition));
    add_rows(result, imported.plan);
    for (const SetAside& piece : imported.report.set_aside)
        add(result, piece.text);
    for (const PutIn& piece : imported.report.put_in)
        add(result, piece.text, -1);
    return result;
}

std::string difference(const Tally& source, const Tally& import) {
    Tally all = source;
    for (const auto& [sign, count] : import)
        all[sign] -= count;
    std::string result;
    for (const auto& [sign, left] : all) {
        if (left == 0)
            continue;
        std::string letter;
        text::append(letter, sign);
        result +=
            fmt::format("{}: {} {}\n", letter, std::abs(left), left > 0 ? "lost" : "too many");
    }
    return result;
}

} // namespace planwright::testing
