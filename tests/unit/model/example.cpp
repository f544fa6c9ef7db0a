// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "example.h"

#include "model/own_text.h"
#include "model/paragraph_names.h"

#include <fmt/format.h>

#include <set>

namespace planwright::testing {

namespace {

class Dump {
public:
    void line(std::string_view name, std::string_view value) {
        text += fmt::format("{}={}\n", name, value);
    }
    void rich(std::string_view name, const RichText& rich) {
        for (const Paragraph& p : rich) {
            line(name, fmt::format("{}|{}|{}|{}|{}", p.text, to_string(p.kind), to_string(p.list),
                                   p.level, p.language));
            for (const Run& run : p.runs)
                line("run", fmt::format("{}-{} {} {}", run.begin, run.end,
                                        static_cast<unsigned>(run.style), run.link));
            extras(p.extras);
        }
    }
    void extras(const Extras& extras) {
        for (const Extra& extra : extras ? *extras : std::vector<Extra>())
            line("extra", fmt::format("{} {} {}", extra.before, extra.slot, extra.xml));
    }
    void row(const Action& a) {
        line("action", to_string(a.id));
        rich("text", a.text);
        line("owner",
             a.owner.written + "|" + a.owner.lead + "|" + text::join(a.owner.supports, "+"));
        line("target", a.target.written + "|" +
                           std::string(a.target.kind ? to_string(*a.target.kind) : "none") + "|" +
                           (a.target.due ? to_iso(*a.target.due) : "") + "|" + a.target.review);
        extras(a.extras);
    }
    void row(const Recommendation& r) {
        line("recommendation", to_string(r.id) + "|" + r.number + "|" + r.report);
        rich("text", r.text);
        line("status", r.status ? to_string(*r.status) : "none");
        line("reason", r.reason_category ? to_string(*r.reason_category) : "none");
        rich("preamble", r.preamble);
        extras(r.extras);
        for (const Action& a : r.actions)
            row(a);
    }
    void front(const Front& f) {
        line("title", f.title);
        line("submitted", f.cover.submitted_written +
                              (f.cover.submitted ? "|" + to_iso(*f.cover.submitted) : ""));
        for (const std::string& response : f.cover.response_lines)
            line("response", response);
        line("published", f.cover.published_label + "|" + f.cover.published_written);
        for (const CoverReport& report : f.cover.reports)
            line("report",
                 report.key + "|" + report.body + "|" + (report.date ? to_iso(*report.date) : ""));
    }
    void place(std::string_view name, Id id, const FieldRange& at) {
        line(name, fmt::format("{} {}/{}/{} {}-{}", to_string(id), to_string(at.at.row),
                               to_string(at.at.field), at.at.index, at.range.begin, at.range.end));
    }

    std::string text;
};

[[nodiscard]] std::string broken_runs(const RichText& rich) {
    for (const Paragraph& p : rich) {
        Paragraph normal = p;
        normalise_runs(normal);
        if (!(normal == p))
            return "runs are not in their form in: " + p.text;
        if (!text::is_valid_utf8(p.text))
            return "no UTF-8: " + p.text;
    }
    return {};
}

} // namespace

std::string dump(const Plan& plan) {
    Dump dump;
    dump.line("plan", plan.edition_id + "|" + plan.language +
                          (plan.numbers_follow_order ? "|in order" : ""));
    dump.front(*plan.front);
    for (const Group& g : plan.groups) {
        dump.line("group", to_string(g.id) + (g.loose ? "|loose" : ""));
        dump.rich("heading", g.heading);
        for (const Recommendation& r : g.recommendations)
            dump.row(r);
    }
    for (const Waiver& waiver : plan.annotations->waivers)
        dump.place("waiver " + waiver.rule + waiver.fragment, waiver.id, waiver.place);
    for (const Comment& comment : plan.annotations->comments)
        dump.place(comment.resolved ? "resolved" : "comment", comment.id, comment.place);
    return std::move(dump.text);
}

std::string broken_rule(const Plan& plan) {
    std::set<Id> ids;
    std::string broken;
    const auto check_id = [&](Id id) {
        if (!id || !ids.insert(id).second)
            broken = "id is 0 or used twice: " + to_string(id);
    };
    const auto check_runs = [&](const RichText& rich) {
        if (const std::string found = broken_runs(rich); !found.empty())
            broken = found;
    };
    for (const Group& g : plan.groups) {
        check_id(g.id);
        check_runs(g.heading);
        for (const Recommendation& r : g.recommendations) {
            check_id(r.id);
            check_runs(r.text);
            check_runs(r.preamble);
            for (const Action& a : r.actions) {
                check_id(a.id);
                check_runs(a.text);
            }
        }
    }
    const auto check_place = [&](const FieldRange& place) {
        const std::optional<std::string> words = own_text(plan, place.at);
        if (!words)
            broken = "a comment or waiver on a field that is not there";
        else if (place.range.begin > place.range.end || place.range.end > words->size() ||
                 !text::is_code_point_edge(*words, place.range.begin) ||
                 !text::is_code_point_edge(*words, place.range.end))
            broken = fmt::format("range {}-{} does not fit '{}'", place.range.begin,
                                 place.range.end, *words);
    };
    for (const Waiver& waiver : plan.annotations->waivers)
        check_place(waiver.place);
    for (const Comment& comment : plan.annotations->comments)
        check_place(comment.place);
    return broken;
}

} // namespace planwright::testing
