// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/date.h"
#include "model/columns.h"
#include "model/edition_facts.h"
#include "model/extras.h"
#include "model/field.h"
#include "model/glossary_term.h"
#include "model/id.h"
#include "model/rich_text.h"
#include "model/sequence.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The plan: immutable values that share structure. `Plan` itself is a small value; copying it is a
/// snapshot. Any thread may read a snapshot. Plans change only by functions that return a new one
/// (model/edits.h), collected by a Document.
namespace planwright {

/// One step of column 4 with its own owner and target date; they cannot be parted.
struct Action {
    Id id;
    RichText text; ///< paragraphs of every kind; leading `lead_in` paragraphs introduce the action
    Owner owner;
    Target target;
    Extras extras;
};

/// Number of leading paragraphs of kind lead_in.
[[nodiscard]] std::size_t lead_in_lines(const Action& action);

struct Recommendation {
    Id id;
    std::string
        number; ///< as imported, without closing stop; in a plan begun here it follows order
    std::string report; ///< the report it answers: a CoverReport's key, or empty
    RichText text;      ///< column 2: the inspector's words
    std::optional<Status> status;
    std::optional<ReasonCategory> reason_category;
    RichText
        preamble; ///< column 4 before the first action: explanation, lead-in, pointer, background
    Sequence<Action> actions;
    Extras extras;
};

/// Recommendations under one heading row. A loose group is no group at all: it holds
/// recommendations that stand ungrouped between groups. An unnamed group is a group whose heading
/// is empty.
struct Group {
    Id id;
    bool loose = false;
    RichText heading;
    Sequence<Recommendation> recommendations;
    Extras extras;
};

/// A report the plan answers. `key` is unique in the plan ("r1").
struct CoverReport {
    std::string key;
    std::string body;         ///< who was inspected, or empty
    std::optional<Date> date; ///< of publication

    friend bool operator==(const CoverReport&, const CoverReport&) = default;
};

struct Cover {
    std::string submitted_written; ///< as printed after the label
    std::optional<Date> submitted;
    std::vector<std::string>
        response_lines;            ///< "A Response to …" and the lines under it, as printed
    std::string published_label;   ///< as printed when it differs from the edition's, or empty
    std::string published_written; ///< as printed after the label
    std::vector<CoverReport> reports;

    friend bool operator==(const Cover&, const Cover&) = default;
};

/// The four counts of the closing table.
struct SummaryCounts {
    unsigned agreed = 0;
    unsigned partly_agreed = 0;
    unsigned not_agreed = 0;
    unsigned total = 0;

    friend bool operator==(const SummaryCounts&, const SummaryCounts&) = default;
};

/// Fixed wording of the edition that this plan deviates from; what is absent is the edition's.
struct FrameOverrides {
    std::optional<std::string> organisation;
    std::optional<std::string> submitted_label;
    std::optional<std::string> introduction_heading;
    std::optional<RichText> introduction;
    std::optional<std::array<std::string, 3>> definition_headings;
    std::optional<std::vector<Definition>> definitions;
    std::optional<std::array<std::string, 6>> column_headings;

    friend bool operator==(const FrameOverrides&, const FrameOverrides&) = default;
};

/// Everything of a plan that is not a row.
struct Front {
    Cover cover;
    std::string title; ///< "ACTION PLAN: SERVICE – REGION", whole
    FrameOverrides overrides;
    std::optional<SummaryCounts> printed_summary; ///< as the imported document printed it
    Extras extras;
};

/// A post of the owner register: one title, and other ways people write it.
struct Post {
    std::string title;
    std::vector<std::string> aliases;

    friend bool operator==(const Post&, const Post&) = default;
};

/// A finding set aside with who, when and why. Reopens when `fragment` no longer stands at `place`.
struct Waiver {
    Id id;
    std::string rule;
    FieldRange place;
    std::string fragment;
    std::string by;
    std::string when; ///< ISO 8601 date or date and time, given by the caller
    std::string reason;

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

struct Remark {
    std::string by;
    std::string when;
    std::string text;

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// A comment thread on a range of a field; moves with the text.
struct Comment {
    Id id;
    FieldRange place;
    std::vector<Remark> remarks;
    bool resolved = false;

    friend bool operator==(const Comment&, const Comment&) = default;
};

/// Comments, waivers, the owner register and the plan's own glossary: what people keep about a
/// plan, not in it.
struct Annotations {
    std::vector<Waiver> waivers;
    std::vector<Comment> comments;
    std::vector<Post> posts;
    std::vector<GlossaryTerm> terms; ///< over those of the region and the nation
    Extras extras;
};

struct Plan {
    std::string edition_id;
    std::string edition_version;
    std::shared_ptr<const Edition>
        local_edition; ///< set when the edition was extracted from the plan's own document
    std::string language = "en-GB";
    bool numbers_follow_order = false; ///< true in a plan begun here; false keeps imported numbers
    std::shared_ptr<const Front> front = std::make_shared<const Front>();
    Sequence<Group> groups;
    std::shared_ptr<const Annotations> annotations = std::make_shared<const Annotations>();
    Extras extras;
};

/// Where a recommendation or action stands now; valid for the plan it was asked of.
struct RowPlace {
    std::size_t group = 0;
    std::size_t recommendation = 0;
    std::size_t action = 0;
};

[[nodiscard]] std::optional<std::size_t> find_group(const Plan& plan, Id id);
[[nodiscard]] std::optional<RowPlace> find_recommendation(const Plan& plan, Id id);
[[nodiscard]] std::optional<RowPlace> find_action(const Plan& plan, Id id);
/// The rows at a place that exists.
[[nodiscard]] inline const Recommendation& recommendation_at(const Plan& plan,
                                                             const RowPlace& place) {
    return plan.groups[place.group].recommendations[place.recommendation];
}
[[nodiscard]] inline const Action& action_at(const Plan& plan, const RowPlace& place) {
    return recommendation_at(plan, place).actions[place.action];
}
[[nodiscard]] std::size_t recommendation_count(const Plan& plan);
[[nodiscard]] std::size_t action_count(const Plan& plan);

/// Column 3 counted. Recommendations without a status count in the total only.
[[nodiscard]] SummaryCounts summary_of(const Plan& plan);

/// Calls `visit(group, recommendation)` for each recommendation in document order.
template <class Visit>
void for_each_recommendation(const Plan& plan, Visit visit) {
    for (const Group& group : plan.groups) {
        for (const Recommendation& recommendation : group.recommendations)
            visit(group, recommendation);
    }
}

/// The frame that stands in the finished document: the edition's wording with the plan's overrides
/// in place.
[[nodiscard]] FrameWording effective_frame(const Plan& plan, const Edition& edition);

} // namespace planwright
