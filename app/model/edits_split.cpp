// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit_paths.h"
#include "model/edits.h"
#include "model/own_text.h"
#include "model/rich_text_parts.h"

namespace planwright::edits {

namespace {

/// Gives each waiver and comment the place that `moved` makes of its own, where it makes one.
template <class Moved>
void move_annotations(Plan& plan, Moved moved) {
    Annotations annotations = *plan.annotations;
    bool any = false;
    const auto move_in = [&](auto& list) {
        for (auto& entry : list) {
            if (const std::optional<FieldRange> place = moved(entry.place)) {
                entry.place = *place;
                any = true;
            }
        }
    };
    move_in(annotations.waivers);
    move_in(annotations.comments);
    if (any)
        plan.annotations = std::make_shared<const Annotations>(std::move(annotations));
}

struct Halves {
    RichText first;
    RichText second;
};
/// A cut at an edge of a paragraph leaves no empty paragraph behind.
[[nodiscard]] Halves halves_of(const RichText& text, TextPlace at) {
    const auto paragraph = text.begin() + static_cast<std::ptrdiff_t>(at.paragraph);
    Halves halves;
    halves.first.assign(text.begin(), paragraph);
    if (at.offset == paragraph->text.size() && at.offset != 0) {
        halves.first.push_back(*paragraph);
    } else if (at.offset == 0) {
        halves.second.push_back(*paragraph);
    } else {
        auto [head, tail] = cut(*paragraph, at.offset);
        halves.first.push_back(std::move(head));
        halves.second.push_back(std::move(tail));
    }
    halves.second.insert(halves.second.end(), paragraph + 1, text.end());
    return halves;
}

} // namespace

Result<Plan> split_action(const Plan& plan, Id action, std::size_t offset, Id new_id) {
    const Result<RowPlace> at = action_place(plan, action);
    if (!at)
        return tl::unexpected(at.error());
    if (!are_new(plan, {new_id}))
        return id_in_use();
    const Action& whole = action_at(plan, *at);
    const std::string plain = plain_text(whole.text);
    if (offset > plain.size() || !text::is_code_point_edge(plain, offset))
        return no_such_place();
    const std::vector<ParagraphPlace> places = paragraph_places(whole.text);
    const TextPlace cut_at = places.empty() ? TextPlace() : place_of(places, offset);
    Halves halves = places.empty() ? Halves() : halves_of(whole.text, cut_at);

    Action second = whole;
    second.id = new_id;
    second.text = std::move(halves.second);
    second.extras = nullptr;
    const std::vector<ParagraphPlace> second_places = paragraph_places(second.text);
    // The paragraph that the second half begins with, and what it lost at its begin.
    const std::size_t first_moved = whole.text.size() - second.text.size();
    const std::size_t lost = first_moved == cut_at.paragraph ? cut_at.offset : 0;
    const auto in_second = [&](std::size_t plain_offset) {
        TextPlace place = place_of(places, plain_offset);
        if (place.paragraph == first_moved)
            place.offset -= lost;
        place.paragraph -= first_moved;
        return plain_of(second_places, place);
    };
    const std::size_t border =
        second_places.empty() ? plain.size() + 1 : places[first_moved].text_begin + lost;

    Plan next = with_recommendation(plan, *at, [&](Recommendation& row) {
        row.actions = with_item(row.actions, at->action,
                                [&](Action& first) { first.text = std::move(halves.first); });
        row.actions =
            row.actions.inserted(at->action + 1, std::make_shared<const Action>(std::move(second)));
    });
    move_annotations(next, [&](const FieldRange& place) -> std::optional<FieldRange> {
        if (place.at != FieldRef{action, Field::text, 0} || place.range.begin < border)
            return std::nullopt;
        return FieldRange{{new_id, Field::text, 0},
                          {in_second(place.range.begin), in_second(place.range.end)}};
    });
    return next;
}

Result<Plan> join_with_previous(const Plan& plan, Id action) {
    const Result<RowPlace> at = action_place(plan, action);
    if (!at)
        return tl::unexpected(at.error());
    if (at->action == 0)
        return fail(ErrorCode::not_found, "there is no action before this one to join",
                    "choose a later action of the recommendation");
    const RowPlace before{at->group, at->recommendation, at->action - 1};
    const Action& first = action_at(plan, before);
    const Action& second = action_at(plan, *at);
    Action joined = first;
    joined.text.insert(joined.text.end(), second.text.begin(), second.text.end());
    const bool takes_owner = first.owner.empty() && !second.owner.empty();
    const bool takes_target = first.target.empty() && !second.target.empty();
    if (takes_owner)
        joined.owner = second.owner;
    if (takes_target)
        joined.target = second.target;
    const std::vector<ParagraphPlace> places = paragraph_places(second.text);
    const std::vector<ParagraphPlace> joined_places = paragraph_places(joined.text);
    const auto in_joined = [&](std::size_t offset) {
        if (places.empty())
            return joined_places.empty() ? std::size_t{0} : joined_places.back().end;
        TextPlace place = place_of(places, offset);
        place.paragraph += first.text.size();
        return plain_of(joined_places, place);
    };

    const Id kept = first.id;
    Plan next = with_recommendation(plan, *at, [&](Recommendation& row) {
        row.actions = row.actions.erased(at->action)
                          .replaced(before.action, std::make_shared<const Action>(joined));
    });
    move_annotations(next, [&](const FieldRange& place) -> std::optional<FieldRange> {
        if (place.at.row != action)
            return std::nullopt;
        FieldRange moved{{kept, place.at.field, 0}, place.range};
        if (place.at.field == Field::text)
            moved.range = {in_joined(place.range.begin), in_joined(place.range.end)};
        else if (place.at.field == Field::owner ? !takes_owner : !takes_target)
            return std::nullopt; // goes with the words it stood on
        return moved;
    });
    return next;
}

} // namespace planwright::edits
