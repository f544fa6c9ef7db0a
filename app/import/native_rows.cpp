// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/native_rows.h"

#include "core/text.h"
#include "import/native_text.h"
#include "model/target_parser.h"

#include <utility>

namespace planwright::native {

namespace {

using RecommendationItems = std::vector<std::shared_ptr<const Recommendation>>;
using ActionItems = std::vector<std::shared_ptr<const Action>>;

// ---- owner and target -------------------------------------------------------------------------

struct OwnerParts {
    Owner owner;
    bool has_lead = false;
    std::string loose; // words that stand in the owner outside its parts
};

constexpr Parts<OwnerParts, 3> owner_parts{{
    {"written", false, false,
     [](Reader& r, xml::Node n, const Spot& s, OwnerParts& to) {
         r.attributes(n, s, {});
         read_line(r, n, s, to.owner.written);
     }},
    {"lead", false, false,
     [](Reader& r, xml::Node n, const Spot& s, OwnerParts& to) {
         to.has_lead = true;
         r.attributes(n, s, {});
         read_line(r, n, s, to.owner.lead);
     }},
    {"support", false, true,
     [](Reader& r, xml::Node n, const Spot& s, OwnerParts& to) {
         r.attributes(n, s, {});
         read_line(r, n, s, to.owner.supports.emplace_back());
     }},
}};

bool loose_in_owner(Reader& reader, xml::Node child, xml::Node /*in*/, OwnerParts& to) {
    if (child.is_element())
        return false;
    reader.note(child, "words stand directly in the owner; they were taken for its entry");
    if (!to.loose.empty())
        to.loose += ' ';
    to.loose += text::trim(child.value());
    return true;
}

void read_owner(Reader& reader, xml::Node element, const Spot& spot, Owner& to) {
    OwnerParts parts;
    reader.attributes(element, spot, {});
    read_parts(reader, element, spot, owner_parts, parts, loose_in_owner);
    Owner& owner = parts.owner;
    const bool bare = owner.written.empty() && !parts.has_lead && owner.supports.empty();
    if (!parts.has_lead)
        owner.lead = owner.written;
    if (!parts.loose.empty() && bare)
        owner = parse_owner(parts.loose);
    else
        reader.set_aside(element, parts.loose, "stands in the owner beside its entry");
    if (to == Owner{}) {
        to = std::move(owner);
        return;
    }
    const std::string supports = text::join(owner.supports, "\n");
    reader.set_aside(element, owner.written, "a second owner of one action");
    if (parts.has_lead)
        reader.set_aside(element, owner.lead, "the lead of a second owner of one action");
    reader.set_aside(element, supports, "further posts of a second owner of one action");
}

// The words of a target that names no kind are read.
void understand(Target& target) {
    if (target.kind || target.written.empty())
        return;
    Target read = parse_target(target.written).target;
    target.kind = read.kind;
    if (!target.due)
        target.due = read.due;
    if (target.review.empty())
        target.review = std::move(read.review);
}

void read_target(Reader& reader, xml::Node element, const Spot& spot, Target& to) {
    Target target;
    reader.attributes(element, spot, {"kind", "due", "review"});
    const auto kind = [](std::string_view s) { return parse_target_kind(text::trim(s)); };
    const auto month = [](std::string_view s) { return parse_iso_month(text::trim(s)); };
    target.kind = reader.value(element, "kind", kind);
    target.due = reader.value(element, "due", month);
    target.review = reader.string(element, "review");
    read_line(reader, element, spot, target.written);
    understand(target);
    if (to == Target{}) {
        to = std::move(target);
        return;
    }
    reader.set_aside(element, target.written, "a second target date of one action");
    reader.set_aside(element, target.review, "a second target date of one action");
}

// ---- actions ----------------------------------------------------------------------------------

constexpr Parts<Action, 3> action_parts{{
    {"text", true, false,
     [](Reader& r, xml::Node n, const Spot& s, Action& to) { read_text(r, n, s, to.text); }},
    {"owner", true, false,
     [](Reader& r, xml::Node n, const Spot& s, Action& to) { read_owner(r, n, s, to.owner); }},
    {"target", true, false,
     [](Reader& r, xml::Node n, const Spot& s, Action& to) { read_target(r, n, s, to.target); }},
}};

bool loose_in_action(Reader& reader, xml::Node child, xml::Node in, Action& to) {
    return read_loose_words(reader, child, in, to.text);
}

std::shared_ptr<const Action> read_action(Reader& reader, xml::Node element) {
    Action action;
    Found found;
    const Spot spot(found);
    reader.attributes(element, spot, {"id"});
    action.id = reader.id(element);
    read_parts(reader, element, spot, action_parts, action, loose_in_action);
    action.extras = kept(std::move(found));
    return std::make_shared<const Action>(std::move(action));
}

void read_actions_waiting(Reader& reader, ActionItems& to) {
    while (!reader.loose_actions.empty()) {
        const std::vector<xml::Node> waiting = std::exchange(reader.loose_actions, {});
        for (const xml::Node action : waiting)
            to.push_back(read_action(reader, action));
    }
}

// ---- recommendations --------------------------------------------------------------------------

struct RecommendationParts {
    Recommendation row;
    ActionItems actions;
};

// One of the fixed answers; other wordings are understood where that is safe, with a note.
template <class T, class Parse>
void read_choice(Reader& reader, xml::Node element, const Spot& spot, std::optional<T>& to,
                 Parse parse) {
    std::string words;
    reader.attributes(element, spot, {});
    read_line(reader, element, spot, words);
    const std::string_view answer = text::trim(words);
    if (answer.empty())
        return;
    const std::optional<T> read = parse(answer);
    const bool exact = read && to_string(*read) == answer;
    if (exact && !to) {
        to = read;
        return;
    }
    if (read && !to) {
        reader.note(element, fmt::format("\"{}\" was read as \"{}\"", answer, to_string(*read)));
        to = read;
    } else if (!exact) {
        reader.note(element, fmt::format("\"{}\" cannot be {}; the words were set aside", answer,
                                         said(element.name())));
    }
    reader.set_aside(element, answer, fmt::format("stood in {}", said(element.name())));
}

constexpr Parts<RecommendationParts, 6> recommendation_parts{{
    {"number", true, false,
     [](Reader& r, xml::Node n, const Spot& s, RecommendationParts& to) {
         r.attributes(n, s, {});
         read_line(r, n, s, to.row.number);
     }},
    {"text", true, false,
     [](Reader& r, xml::Node n, const Spot& s, RecommendationParts& to) {
         read_text(r, n, s, to.row.text);
     }},
    {"status", true, false,
     [](Reader& r, xml::Node n, const Spot& s, RecommendationParts& to) {
         read_choice(r, n, s, to.row.status, parse_status);
     }},
    {"reason-category", false, false,
     [](Reader& r, xml::Node n, const Spot& s, RecommendationParts& to) {
         read_choice(r, n, s, to.row.reason_category, parse_reason_category);
     }},
    {"preamble", false, false,
     [](Reader& r, xml::Node n, const Spot& s, RecommendationParts& to) {
         read_text(r, n, s, to.row.preamble);
     }},
    {"action", false, true,
     [](Reader& r, xml::Node n, const Spot& /*s*/, RecommendationParts& to) {
         to.actions.push_back(read_action(r, n));
         read_actions_waiting(r, to.actions);
     }},
}};

// An owner or target without its action goes to the action before it, when that has none.
bool loose_in_recommendation(Reader& reader, xml::Node child, xml::Node in,
                             RecommendationParts& to) {
    if (to.actions.empty())
        return read_loose_words(reader, child, in, to.row.text);
    Action last = *to.actions.back();
    Found found = last.extras ? *last.extras : Found();
    const Spot own(found);
    const std::string_view name = child.is_element() ? child.name() : std::string_view();
    if (name == "owner" && last.owner.empty())
        read_owner(reader, child, own.inside("owner"), last.owner);
    else if (name == "target" && last.target.empty())
        read_target(reader, child, own.inside("target"), last.target);
    else if (!read_loose_words(reader, child, in, last.text))
        return false;
    if (name == "owner" || name == "target")
        reader.note(
            child,
            fmt::format("{} stands outside an action; it was given to the one before", said(name)));
    last.extras = kept(std::move(found));
    to.actions.back() = std::make_shared<const Action>(std::move(last));
    return true;
}

std::shared_ptr<const Recommendation> read_recommendation(Reader& reader, xml::Node element) {
    const std::vector<xml::Node> outer = std::exchange(reader.loose_actions, {});
    RecommendationParts parts;
    Found found;
    const Spot spot(found);
    reader.attributes(element, spot, {"id", "report"});
    parts.row.id = reader.id(element);
    parts.row.report = reader.string(element, "report");
    read_parts(reader, element, spot, recommendation_parts, parts, loose_in_recommendation);
    read_actions_waiting(reader, parts.actions);
    reader.loose_actions = outer;
    parts.row.actions = Sequence<Action>(std::move(parts.actions));
    parts.row.extras = kept(std::move(found));
    return std::make_shared<const Recommendation>(std::move(parts.row));
}

// Reads rows that wait behind the recommendations read so far. Actions come under the last one.
void settle_recommendations(Reader& reader, RecommendationItems& to) {
    while (!reader.loose_actions.empty() || !reader.loose_recommendations.empty()) {
        ActionItems actions;
        read_actions_waiting(reader, actions);
        if (!actions.empty()) {
            Recommendation last;
            if (to.empty())
                last.id = reader.new_id("recommendation");
            else
                last = *to.back();
            for (auto& action : actions)
                last.actions = last.actions.appended(std::move(action));
            if (to.empty())
                to.emplace_back();
            to.back() = std::make_shared<const Recommendation>(std::move(last));
        }
        for (const xml::Node row : std::exchange(reader.loose_recommendations, {}))
            to.push_back(read_recommendation(reader, row));
    }
}

// ---- groups -----------------------------------------------------------------------------------

struct GroupParts {
    Group row;
    RecommendationItems recommendations;
};

void read_row(Reader& r, xml::Node n, const Spot& /*s*/, GroupParts& to) {
    to.recommendations.push_back(read_recommendation(r, n));
    settle_recommendations(r, to.recommendations);
}

constexpr Parts<GroupParts, 2> group_parts{{
    {"heading", true, false,
     [](Reader& r, xml::Node n, const Spot& s, GroupParts& to) {
         read_text(r, n, s, to.row.heading);
     }},
    {"recommendation", false, true, read_row},
}};
constexpr Parts<GroupParts, 1> ungrouped_parts{{{"recommendation", false, true, read_row}}};

bool loose_in_group(Reader& reader, xml::Node child, xml::Node in, GroupParts& to) {
    if (!to.row.loose && to.recommendations.empty())
        return read_loose_words(reader, child, in, to.row.heading);
    reader.stray(child, in);
    settle_recommendations(reader, to.recommendations);
    return true;
}

std::shared_ptr<const Group> read_group(Reader& reader, xml::Node element) {
    GroupParts parts;
    Found found;
    const Spot spot(found);
    reader.attributes(element, spot, {"id"});
    parts.row.id = reader.id(element);
    parts.row.loose = element.name() == "ungrouped";
    if (parts.row.loose)
        read_parts(reader, element, spot, ungrouped_parts, parts, loose_in_group);
    else
        read_parts(reader, element, spot, group_parts, parts, loose_in_group);
    settle_recommendations(reader, parts.recommendations);
    parts.row.recommendations = Sequence<Recommendation>(std::move(parts.recommendations));
    parts.row.extras = kept(std::move(found));
    return std::make_shared<const Group>(std::move(parts.row));
}

} // namespace

void settle_rows(Reader& reader, GroupItems& to) {
    while (true) {
        const bool actions = !reader.loose_actions.empty();
        if (actions || !reader.loose_recommendations.empty()) {
            RecommendationItems items;
            Group group;
            // An action belongs under the row before it; a recommendation outside of groups does
            // not become part of one.
            const bool join = !to.empty() && (actions || to.back()->loose);
            if (join)
                group = *to.back();
            for (std::size_t i = 0; i < group.recommendations.size(); ++i)
                items.push_back(group.recommendations.item(i));
            settle_recommendations(reader, items);
            if (!join) {
                group.id = reader.new_id("ungrouped");
                group.loose = true;
                to.emplace_back();
            }
            group.recommendations = Sequence<Recommendation>(std::move(items));
            to.back() = std::make_shared<const Group>(std::move(group));
        }
        if (reader.loose_groups.empty())
            return;
        for (const xml::Node group : std::exchange(reader.loose_groups, {}))
            to.push_back(read_group(reader, group));
    }
}

void read_table(Reader& reader, xml::Node element, const Spot& spot, GroupItems& to) {
    reader.attributes(element, spot, {});
    std::uint32_t index = 0;
    for (xml::Node child = element.first_child(); child; child = child.next()) {
        if (reader.skip_or_keep(child, spot, index))
            continue;
        if (child.is_element() && (child.name() == "group" || child.name() == "ungrouped")) {
            to.push_back(read_group(reader, child));
            settle_rows(reader, to);
            ++index;
        } else {
            reader.stray(child, element);
            settle_rows(reader, to);
        }
    }
}

} // namespace planwright::native
