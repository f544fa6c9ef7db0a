// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/native_writer.h"

#include "core/text.h"
#include "edition/edition_xml.h"
#include "export/native_out.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace planwright {

namespace {

using native::Keeper;
using native::Out;

void write_owner(Out& out, const Owner& owner) {
    out.open("owner");
    if (owner != Owner{}) {
        out.line("written", owner.written);
        if (owner.lead != owner.written)
            out.line("lead", owner.lead);
        for (const std::string& support : owner.supports)
            out.line("support", support);
    }
    out.close();
}

void write_target(Out& out, const Target& target) {
    out.open("target");
    if (target.kind)
        out.attribute("kind", to_string(*target.kind));
    if (target.due)
        out.attribute("due", to_iso(*target.due));
    out.attribute_unless("", "review", target.review);
    out.text(target.written);
    out.close();
}

void write_action(Out& out, const Action& action) {
    Keeper keeper(action.extras);
    out.open("action", keeper);
    out.attribute("id", to_string(action.id));
    out.rich_text("text", action.text);
    write_owner(out, action.owner);
    write_target(out, action.target);
    out.close();
}

void write_recommendation(Out& out, const Recommendation& recommendation) {
    Keeper keeper(recommendation.extras);
    out.open("recommendation", keeper);
    out.attribute("id", to_string(recommendation.id));
    out.attribute_unless("", "report", recommendation.report);
    out.line("number", recommendation.number);
    out.rich_text("text", recommendation.text);
    out.line("status",
             recommendation.status ? to_string(*recommendation.status) : std::string_view());
    if (recommendation.reason_category)
        out.line("reason-category", to_string(*recommendation.reason_category));
    if (!recommendation.preamble.empty())
        out.rich_text("preamble", recommendation.preamble);
    for (const Action& action : recommendation.actions)
        write_action(out, action);
    out.close();
}

void write_group(Out& out, const Group& group) {
    Keeper keeper(group.extras);
    out.open(group.loose ? "ungrouped" : "group", keeper);
    out.attribute("id", to_string(group.id));
    if (!group.loose)
        out.rich_text("heading", group.heading);
    for (const Recommendation& recommendation : group.recommendations)
        write_recommendation(out, recommendation);
    out.close();
}

void write_cover(Out& out, const Cover& cover, Keeper& keeper) {
    out.open_part("cover", keeper);
    out.open("submitted");
    if (cover.submitted)
        out.attribute("date", to_iso(*cover.submitted));
    out.text(cover.submitted_written);
    out.close();
    out.open("response");
    for (const std::string& line : cover.response_lines)
        out.line("line", line);
    out.close();
    out.open("published");
    out.attribute_unless("", "label", cover.published_label);
    out.text(cover.published_written);
    out.close();
    for (const CoverReport& report : cover.reports) {
        out.open("report");
        out.attribute("key", report.key);
        if (report.date)
            out.attribute("date", to_iso(*report.date));
        out.text(report.body);
        out.close();
    }
    out.close();
}

template <class Headings>
void write_headings(Out& out, std::string_view name, const Headings& headings) {
    if (!headings)
        return;
    out.open(name);
    for (const std::string& heading : *headings)
        out.line("heading", heading);
    out.close();
}

void write_definitions(Out& out, const std::vector<Definition>& definitions) {
    out.open("definitions");
    for (const Definition& definition : definitions) {
        out.open("definition");
        out.line("term", definition.term);
        out.rich_text("meaning", definition.definition);
        out.rich_text("remark", definition.comment);
        out.close();
    }
    out.close();
}

void write_overrides(Out& out, const FrameOverrides& overrides, Keeper& keeper) {
    if (overrides == FrameOverrides{})
        return;
    out.open_part("overrides", keeper);
    if (overrides.organisation)
        out.line("organisation", *overrides.organisation);
    if (overrides.submitted_label)
        out.line("submitted-label", *overrides.submitted_label);
    if (overrides.introduction_heading)
        out.line("introduction-heading", *overrides.introduction_heading);
    if (overrides.introduction)
        out.rich_text("introduction", *overrides.introduction);
    write_headings(out, "definition-headings", overrides.definition_headings);
    if (overrides.definitions)
        write_definitions(out, *overrides.definitions);
    write_headings(out, "column-headings", overrides.column_headings);
    out.close();
}

void write_summary(Out& out, const SummaryCounts& summary, Keeper& keeper) {
    out.open_part("printed-summary", keeper);
    out.attribute("agreed", fmt::to_string(summary.agreed));
    out.attribute("partly-agreed", fmt::to_string(summary.partly_agreed));
    out.attribute("not-agreed", fmt::to_string(summary.not_agreed));
    out.attribute("total", fmt::to_string(summary.total));
    out.close();
}

void write_place(Out& out, const FieldRange& place) {
    if (place.at.row)
        out.attribute("row", to_string(place.at.row));
    out.attribute("field", to_string(place.at.field));
    if (place.at.index != 0)
        out.attribute("index", fmt::to_string(place.at.index));
    out.attribute("begin", fmt::to_string(place.range.begin));
    out.attribute("end", fmt::to_string(place.range.end));
}

void write_comment(Out& out, const Comment& comment) {
    out.open("comment");
    out.attribute("id", to_string(comment.id));
    write_place(out, comment.place);
    if (comment.resolved)
        out.attribute("resolved", "true");
    for (const Remark& remark : comment.remarks) {
        out.open("remark");
        out.attribute("by", remark.by);
        out.attribute("when", remark.when);
        out.text(remark.text);
        out.close();
    }
    out.close();
}

void write_waiver(Out& out, const Waiver& waiver) {
    out.open("waiver");
    out.attribute("id", to_string(waiver.id));
    out.attribute("rule", waiver.rule);
    write_place(out, waiver.place);
    out.attribute("by", waiver.by);
    out.attribute("when", waiver.when);
    out.line("fragment", waiver.fragment);
    out.line("reason", waiver.reason);
    out.close();
}

void write_post(Out& out, const Post& post) {
    out.open("post");
    out.line("name", post.title);
    for (const std::string& alias : post.aliases)
        out.line("alias", alias);
    out.close();
}

void write_term(Out& out, const GlossaryTerm& term) {
    out.open("term");
    out.attribute_unless("", "abbreviation", term.abbreviation);
    out.attribute_unless("", "well-known", text::join(term.well_known, " "));
    out.attribute_unless("", "language", term.language);
    out.attribute_unless("", "note", term.note);
    out.text(term.expansion);
    out.close();
}

template <class T>
void write_list(Out& out, std::string_view name, const std::vector<T>& items, Keeper& keeper,
                void (*write)(Out&, const T&)) {
    if (items.empty())
        return;
    out.open_part(name, keeper);
    for (const T& item : items)
        write(out, item);
    out.close();
}

void write_annotations(Out& out, const Annotations& annotations, Keeper& keeper) {
    write_list(out, "owner-register", annotations.posts, keeper, write_post);
    write_list(out, "glossary", annotations.terms, keeper, write_term);
    write_list(out, "comments", annotations.comments, keeper, write_comment);
    write_list(out, "waivers", annotations.waivers, keeper, write_waiver);
}

void write_edition_name(Out& out, const Plan& plan) {
    out.open("edition");
    out.attribute("id", plan.edition_id);
    out.attribute_unless("", "version", plan.edition_version);
    out.close();
}

// Every id stands once, and none is missing: what breaks this is a bug, found here rather than by
// the next reader of the file.
Result<void> check_ids(const Plan& plan) {
    std::vector<Id> ids;
    for (const Group& group : plan.groups) {
        ids.push_back(group.id);
        for (const Recommendation& recommendation : group.recommendations) {
            ids.push_back(recommendation.id);
            for (const Action& action : recommendation.actions)
                ids.push_back(action.id);
        }
    }
    for (const Comment& comment : plan.annotations->comments)
        ids.push_back(comment.id);
    for (const Waiver& waiver : plan.annotations->waivers)
        ids.push_back(waiver.id);
    std::sort(ids.begin(), ids.end());
    if (!ids.empty() && !ids.front())
        return fail(ErrorCode::malformed, "a row of the plan has no id",
                    "this is a fault of the program: please report it");
    const auto twice = std::adjacent_find(ids.begin(), ids.end());
    if (twice != ids.end())
        return fail(ErrorCode::malformed,
                    fmt::format("two rows of the plan have the id {}", to_string(*twice)),
                    "this is a fault of the program: please report it");
    return {};
}

void write_root(Out& out, const Plan& plan, Keeper& keeper) {
    Keeper front(plan.front->extras);
    Keeper annotations(plan.annotations->extras);
    out.open("action-plan", keeper);
    out.attribute("xmlns", "urn:planwright:action-plan:1");
    out.attribute("version", "1.0");
    out.attribute_unless("en-GB", "language", plan.language);
    if (plan.numbers_follow_order)
        out.attribute("numbers", "follow-order");
    write_edition_name(out, plan);
    if (plan.local_edition) {
        out.open("local-edition");
        out.foreign([&](xml::Writer& writer, unsigned indent) {
            write_edition(writer, *plan.local_edition, indent);
        });
        out.close();
    }
    write_cover(out, plan.front->cover, front);
    out.open_part("title", front);
    out.text(plan.front->title);
    out.close();
    write_overrides(out, plan.front->overrides, front);
    out.open("recommendations");
    for (const Group& group : plan.groups)
        write_group(out, group);
    out.close();
    if (plan.front->printed_summary)
        write_summary(out, *plan.front->printed_summary, front);
    write_annotations(out, *plan.annotations, annotations);
    out.leftovers(front);
    out.leftovers(annotations);
    out.close();
}

} // namespace

Result<std::string> write_native(const Plan& plan) {
    const Result<void> ids = check_ids(plan);
    if (!ids)
        return tl::unexpected<Error>(ids.error());
    Out out;
    Keeper keeper(plan.extras);
    out.around_root(keeper, "#before");
    write_root(out, plan, keeper);
    out.around_root(keeper, "#after");
    return out.finish();
}

} // namespace planwright
