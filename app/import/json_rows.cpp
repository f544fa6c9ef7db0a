// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/json_rows.h"

#include "core/hash.h"
#include "core/text.h"
#include "model/edits.h"
#include "model/paragraph_names.h"
#include "model/target_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace planwright {

namespace {

using Type = JsonNode::Type;

/// Where a row stands, for ids that are the same each time the file is imported.
struct Place {
    std::string_view edition;
    std::size_t recommendation = 0;
    std::size_t action = 0; ///< from 1

    [[nodiscard]] std::uint64_t seed(std::string_view row, std::string_view text) const {
        return StableHash()
            .add(edition)
            .add(row)
            .add(std::uint64_t{recommendation})
            .add(std::uint64_t{action})
            .add(text)
            .value();
    }
};

RichText lines_of(std::string_view plain) {
    RichText result;
    for (const std::string_view line : text::split(plain, '\n'))
        result.push_back(one_paragraph(std::string(line)).front());
    return result;
}

void mark_lead_in(RichText& text, std::size_t lines) {
    for (Paragraph& paragraph : text) {
        if (lines == 0)
            return;
        paragraph.kind = ParagraphKind::lead_in;
        lines -= std::min<std::size_t>(
            lines, 1 + static_cast<std::size_t>(
                           std::count(paragraph.text.begin(), paragraph.text.end(), '\n')));
    }
}

Paragraph read_paragraph(JsonReading& reading, const JsonNode& node) {
    const JsonObject object(reading, node, {"kind", "list", "level", "text"});
    object.require("text");
    Paragraph paragraph;
    paragraph.text = object.text("text");
    const std::string kind = object.text("kind");
    const std::string list = object.text("list");
    const auto known_kind = parse_paragraph_kind(kind);
    const auto known_list = parse_list_kind(list);
    if ((!kind.empty() && !known_kind) || (!list.empty() && !known_list)) {
        reading.decide(DecisionKind::repaired, known_kind ? list : kind,
                       "No kind of paragraph or list has this name; it was read as a plain one.");
    }
    paragraph.kind = known_kind.value_or(ParagraphKind::action);
    paragraph.list = known_list.value_or(ListKind::none);
    paragraph.level = static_cast<std::uint8_t>(
        std::min<std::size_t>(object.count("level"), std::numeric_limits<std::uint8_t>::max()));
    return paragraph;
}

/// Column 4 of an action: its paragraphs when they say the same as its text, else its text.
RichText read_action_text(JsonReading& reading, const JsonObject& action) {
    const std::string plain = action.text("text");
    RichText paragraphs;
    for (const JsonNode& node : action.items("paragraphs"))
        paragraphs.push_back(read_paragraph(reading, node));
    const std::string said = plain_text(paragraphs);
    if (said == plain)
        return paragraphs;
    if (!said.empty()) {
        reading.decide(DecisionKind::repaired, said,
                       "The paragraphs differ from the text; the text was taken.");
        reading.set_aside(*action.find("paragraphs"), said, "it differs from the action's text");
    }
    RichText result = paragraphs_of(plain);
    mark_lead_in(result, action.count("lead_in_lines"));
    return result;
}

Owner read_owner(JsonReading& reading, const JsonObject& action) {
    Owner owner;
    // Two entries in one cell are two lines, which the template's rule about owners looks for.
    owner.written = action.entries("owner");
    owner.lead = action.entries("lead");
    owner.supports = action.lines("supports");
    if (owner.written.empty() && !owner.lead.empty()) {
        owner.written = owner.lead;
        for (const std::string& support : owner.supports)
            owner.written += " / " + support;
        reading.decide(DecisionKind::repaired, owner.written,
                       "The owner as written was missing; it was made from lead and supports.");
    }
    return owner.lead.empty() ? parse_owner(owner.written) : owner;
}

Target read_target(JsonReading& reading, const JsonObject& action) {
    const std::string written = action.line("target");
    const std::string kind = action.text("target_kind");
    const std::string due = action.text("due");
    Target target;
    target.written = written;
    target.kind = parse_target_kind(kind);
    target.due = parse_iso_month(due);
    target.review = action.line("review");
    if (!due.empty() && !target.due) {
        reading.decide(DecisionKind::repaired, due,
                       "This is no month like 2025-03; the target was read anew.");
        reading.set_aside(*action.find("due"), due, "it is no month");
        return parse_target(written).target;
    }
    if (written.empty() && target.due) {
        target.written = to_words(*target.due);
        reading.decide(DecisionKind::repaired, target.written,
                       "The target as written was missing; it was made from the month due.");
    }
    return target.kind && !written.empty() ? target : parse_target(target.written).target;
}

Action read_action(JsonReading& reading, const JsonNode& node, const Place& place) {
    const JsonObject object(reading, node,
                            {"id", "text", "lead_in_lines", "paragraphs", "owner", "lead",
                             "supports", "target", "target_kind", "due", "review"});
    object.require("text");
    Action action;
    action.text = read_action_text(reading, object);
    action.owner = read_owner(reading, object);
    action.target = read_target(reading, object);
    action.id = reading.id_for(object.text("id"), place.seed("action", plain_text(action.text)));
    return action;
}

/// JSON says only that the preamble is no action; its kind shows in its words.
ParagraphKind preamble_kind(const Paragraph& paragraph, std::optional<Status> status) {
    if (status == Status::partly_agreed || status == Status::not_agreed)
        return ParagraphKind::reason;
    if (text::trim(paragraph.text).ends_with(':'))
        return ParagraphKind::lead_in;
    if (!edits::pointer_numbers(paragraph.text).empty())
        return ParagraphKind::pointer;
    return ParagraphKind::background;
}

/// A number may be written as one, and with its stop.
std::string read_number(const JsonObject& object) {
    object.require("no");
    const JsonNode* node = object.find("no");
    std::string number = node && node->is(Type::integer) ? node->text : object.line("no");
    number = text::trim(number);
    if (!number.empty() && number.back() == '.')
        number.pop_back();
    return number;
}

std::optional<Status> read_status(JsonReading& reading, const JsonObject& object) {
    const std::string written = object.line("status");
    const std::optional<Status> status = parse_status(written);
    if (!written.empty() && !status) {
        reading.decide(DecisionKind::status_missing, written,
                       "This is none of the three statuses; the status was left open.");
        reading.set_aside(*object.find("status"), written, "it is no status");
    }
    return status;
}

std::optional<ReasonCategory> read_category(JsonReading& reading, const JsonObject& object) {
    const std::string written = object.line("reason_category");
    const std::optional<ReasonCategory> category = parse_reason_category(written);
    if (!written.empty() && !category) {
        reading.decide(DecisionKind::repaired, written,
                       "This is none of the four categories; the category was left open.");
        reading.set_aside(*object.find("reason_category"), written, "it is no category");
    }
    return category;
}

Recommendation read_recommendation(JsonReading& reading, const JsonObject& object, Place place) {
    Recommendation recommendation;
    recommendation.number = read_number(object);
    reading.at_row(recommendation.number, 0);
    object.require("recommendation");
    recommendation.text = paragraphs_of(object.text("recommendation"));
    recommendation.status = read_status(reading, object);
    recommendation.reason_category = read_category(reading, object);
    recommendation.preamble = paragraphs_of(object.text("preamble"));
    for (Paragraph& paragraph : recommendation.preamble)
        paragraph.kind = preamble_kind(paragraph, recommendation.status);
    recommendation.id = reading.id_for(
        object.text("id"), place.seed("recommendation", plain_text(recommendation.text)));
    std::vector<Sequence<Action>::Item> actions;
    for (const JsonNode& node : object.items("actions")) {
        ++place.action;
        reading.at_row(recommendation.number, static_cast<unsigned>(place.action));
        actions.push_back(std::make_shared<const Action>(read_action(reading, node, place)));
    }
    recommendation.actions = Sequence<Action>(std::move(actions));
    return recommendation;
}

/// Collects recommendations that follow each other under the same heading.
class GroupBuilder {
public:
    GroupBuilder(JsonReading& reading, std::string_view edition)
        : reading_(reading), edition_(edition) {}

    void add(const std::string& heading, Recommendation recommendation) {
        if (groups_.empty() || heading != heading_) {
            finish_group();
            Group group;
            group.loose = heading.empty();
            group.heading = paragraphs_of(heading);
            const Place place{edition_, groups_.size(), 0};
            group.id = reading_.id_for({}, place.seed("group", heading));
            groups_.push_back(std::move(group));
            heading_ = heading;
        }
        rows_.push_back(std::make_shared<const Recommendation>(std::move(recommendation)));
    }
    [[nodiscard]] std::vector<Group> finish() {
        finish_group();
        return std::move(groups_);
    }

private:
    void finish_group() {
        if (!groups_.empty())
            groups_.back().recommendations = Sequence<Recommendation>(std::exchange(rows_, {}));
    }

    JsonReading& reading_;
    std::string_view edition_;
    std::string heading_;
    std::vector<Sequence<Recommendation>::Item> rows_;
    std::vector<Group> groups_;
};

} // namespace

RichText paragraphs_of(std::string_view plain) {
    if (plain.empty())
        return {};
    RichText result = from_plain_text(plain);
    return plain_text(result) == plain ? result : lines_of(plain);
}

std::vector<Group> read_json_rows(JsonReading& reading, const JsonObject& plan,
                                  std::string_view edition) {
    GroupBuilder groups(reading, edition);
    Place place{edition, 0, 0};
    for (const JsonNode& node : plan.items("recommendations")) {
        const JsonObject object(reading, node,
                                {"id", "no", "group_heading", "recommendation", "status",
                                 "reason_category", "preamble", "actions"});
        const std::string heading = object.text("group_heading");
        groups.add(heading, read_recommendation(reading, object, place));
        ++place.recommendation;
    }
    reading.at_row({}, 0);
    return groups.finish();
}

} // namespace planwright
