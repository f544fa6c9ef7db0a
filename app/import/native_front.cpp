// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/native_front.h"

#include "core/text.h"
#include "import/native_text.h"

namespace planwright::native {

namespace {

std::optional<Date> parse_date(std::string_view s) {
    return parse_iso_date(text::trim(s));
}

// ---- cover ------------------------------------------------------------------------------------

void read_submitted(Reader& r, xml::Node n, const Spot& s, Cover& to) {
    r.attributes(n, s, {"date"});
    const std::optional<Date> date = r.value(n, "date", parse_date);
    if (!to.submitted)
        to.submitted = date;
    read_line(r, n, s, to.submitted_written);
}

constexpr Parts<Cover, 1> response_parts{{
    {"line", false, true,
     [](Reader& r, xml::Node n, const Spot& s, Cover& to) {
         r.attributes(n, s, {});
         read_line(r, n, s, to.response_lines.emplace_back());
     }},
}};

bool loose_response(Reader& reader, xml::Node child, xml::Node in, Cover& to) {
    if (child.is_element())
        return false;
    reader.note(child, fmt::format("words stand outside a line in {}; they were made one",
                                   said(in.name())));
    to.response_lines.emplace_back(text::trim(child.value()));
    return true;
}

void read_published(Reader& r, xml::Node n, const Spot& s, Cover& to) {
    r.attributes(n, s, {"label"});
    if (to.published_label.empty())
        to.published_label = r.string(n, "label");
    else
        r.set_aside(n, r.string(n, "label"), "the label of a second line of publication dates");
    read_line(r, n, s, to.published_written);
}

void read_report(Reader& r, xml::Node n, const Spot& s, Cover& to) {
    CoverReport report;
    r.attributes(n, s, {"key", "date"});
    report.key = r.required(n, "key");
    report.date = r.value(n, "date", parse_date);
    read_line(r, n, s, report.body);
    const auto taken = [&](const std::string& key) {
        return std::any_of(to.reports.begin(), to.reports.end(),
                           [&](const CoverReport& other) { return other.key == key; });
    };
    if (taken(report.key)) {
        const std::string old = report.key;
        for (std::size_t i = to.reports.size() + 1; taken(report.key); ++i)
            report.key = fmt::format("r{}", i);
        r.note(n, fmt::format("the report has the key \"{}\" of another one; it was given \"{}\"",
                              old, report.key));
    }
    to.reports.push_back(std::move(report));
}

constexpr Parts<Cover, 4> cover_parts{{
    {"submitted", true, false, read_submitted},
    {"response", true, false,
     [](Reader& r, xml::Node n, const Spot& s, Cover& to) {
         r.attributes(n, s, {});
         read_parts(r, n, s, response_parts, to, loose_response);
     }},
    {"published", true, false, read_published},
    {"report", false, true, read_report},
}};

// ---- overrides --------------------------------------------------------------------------------

template <auto Member>
void read_override(Reader& r, xml::Node n, const Spot& s, FrameOverrides& to) {
    auto& member = to.*Member;
    if (!member)
        member.emplace();
    if constexpr (std::is_same_v<std::decay_t<decltype(*member)>, RichText>) {
        read_text(r, n, s, *member);
    } else {
        r.attributes(n, s, {});
        read_line(r, n, s, *member);
    }
}

constexpr Parts<std::vector<std::string>, 1> heading_parts{{
    {"heading", false, true,
     [](Reader& r, xml::Node n, const Spot& s, std::vector<std::string>& to) {
         r.attributes(n, s, {});
         read_line(r, n, s, to.emplace_back());
     }},
}};

// A fixed number of headings; what is missing stays empty, what is more is set aside.
template <auto Member>
void read_headings(Reader& r, xml::Node n, const Spot& s, FrameOverrides& to) {
    std::vector<std::string> found;
    r.attributes(n, s, {});
    read_parts(r, n, s, heading_parts, found);
    auto& headings = to.*Member;
    const bool second = headings.has_value();
    if (!second)
        headings.emplace();
    if (found.size() != headings->size())
        r.note(n,
               fmt::format("{} are {} instead of {}; empty ones were added or the last set aside",
                           said(n.name()), found.size(), headings->size()));
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i < headings->size() && !second)
            (*headings)[i] = std::move(found[i]);
        else
            r.set_aside(n, found[i], "a heading too many");
    }
}

constexpr Parts<Definition, 3> definition_parts{{
    {"term", true, false,
     [](Reader& r, xml::Node n, const Spot& s, Definition& to) {
         r.attributes(n, s, {});
         read_line(r, n, s, to.term);
     }},
    {"meaning", true, false,
     [](Reader& r, xml::Node n, const Spot& s, Definition& to) {
         read_text(r, n, s, to.definition);
     }},
    {"remark", true, false,
     [](Reader& r, xml::Node n, const Spot& s, Definition& to) { read_text(r, n, s, to.comment); }},
}};

constexpr Parts<std::vector<Definition>, 1> definitions_parts{{
    {"definition", false, true,
     [](Reader& r, xml::Node n, const Spot& s, std::vector<Definition>& to) {
         r.attributes(n, s, {});
         read_parts(r, n, s, definition_parts, to.emplace_back());
     }},
}};

void read_definitions(Reader& r, xml::Node n, const Spot& s, FrameOverrides& to) {
    if (!to.definitions)
        to.definitions.emplace();
    r.attributes(n, s, {});
    read_parts(r, n, s, definitions_parts, *to.definitions);
}

constexpr Parts<FrameOverrides, 7> override_parts{{
    {"organisation", false, false, read_override<&FrameOverrides::organisation>},
    {"submitted-label", false, false, read_override<&FrameOverrides::submitted_label>},
    {"introduction-heading", false, false, read_override<&FrameOverrides::introduction_heading>},
    {"introduction", false, false, read_override<&FrameOverrides::introduction>},
    {"definition-headings", false, false, read_headings<&FrameOverrides::definition_headings>},
    {"definitions", false, false, read_definitions},
    {"column-headings", false, false, read_headings<&FrameOverrides::column_headings>},
}};

} // namespace

void read_cover(Reader& reader, xml::Node element, const Spot& spot, Cover& to) {
    reader.attributes(element, spot, {});
    read_parts(reader, element, spot, cover_parts, to);
}

void read_overrides(Reader& reader, xml::Node element, const Spot& spot, FrameOverrides& to) {
    reader.attributes(element, spot, {});
    read_parts(reader, element, spot, override_parts, to);
}

void read_summary(Reader& reader, xml::Node element, const Spot& spot,
                  std::optional<SummaryCounts>& to) {
    constexpr Parts<SummaryCounts, 0> none{};
    SummaryCounts counts;
    reader.attributes(element, spot, {"agreed", "partly-agreed", "not-agreed", "total"});
    counts.agreed = reader.number(element, "agreed", true);
    counts.partly_agreed = reader.number(element, "partly-agreed", true);
    counts.not_agreed = reader.number(element, "not-agreed", true);
    counts.total = reader.number(element, "total", true);
    read_parts(reader, element, spot, none, counts);
    if (!to)
        to = counts;
}

} // namespace planwright::native
