// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_plan.h"

#include "core/hash.h"
#include "core/text.h"
#include "import/text_align.h"
#include "import/text_body.h"
#include "import/text_rich.h"
#include "model/target_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace planwright::importing {

namespace {

Id id_of(std::string_view edition, std::string_view kind, std::uint64_t place,
         std::string_view words) {
    const std::uint64_t value = StableHash().add(edition).add(kind).add(place).add(words).value();
    return Id{value == 0 ? 1 : value};
}

/// "for policy reasons": exactly one of the four categories, named as such.
std::optional<ReasonCategory> category_in(const RichText& text) {
    std::optional<ReasonCategory> result;
    for (const Paragraph& paragraph : text) {
        if (paragraph.kind != ParagraphKind::reason)
            continue;
        for (const ReasonCategory category : all_reason_categories) {
            if (!has_phrase(paragraph.text, fmt::format("{} reason", to_string(category))))
                continue;
            if (result)
                return std::nullopt;
            result = category;
        }
    }
    return result;
}

class Maker {
public:
    Maker(std::string_view edition, const Vocabulary& vocabulary, const BodyReader& bodies,
          Notes& notes)
        : edition_(edition), vocabulary_(vocabulary), bodies_(bodies), notes_(notes) {}

    Group group(DraftGroup& draft) {
        Group result;
        result.loose = draft.loose;
        for (const std::string& line : draft.heading) {
            Paragraph paragraph;
            paragraph.text = line;
            result.heading.push_back(std::move(paragraph));
        }
        const std::string heading = plain_text(result.heading);
        result.id = id_of(edition_, "group", ++groups_, heading);
        if (draft.mended)
            notes_.decide(DecisionKind::group_inferred,
                          draft.recommendations.empty() ? "" : draft.recommendations[0].number, 0,
                          heading, "Put a heading together that was torn over several cells.");
        std::vector<std::shared_ptr<const Recommendation>> recommendations;
        for (DraftRecommendation& r : draft.recommendations)
            recommendations.push_back(std::make_shared<const Recommendation>(recommendation(r)));
        result.recommendations = Sequence<Recommendation>(std::move(recommendations));
        return result;
    }

private:
    Recommendation recommendation(DraftRecommendation& draft) {
        Recommendation result;
        number_ = draft.number;
        result.number = draft.number;
        note_number(draft);
        result.text =
            make_text(split_addressees(std::move(draft.text)), "recommendation", number_, notes_);
        set_status(draft, result);
        DraftBody body = bodies_.read(draft.rows, number_, notes_, vocabulary_);
        result.preamble = make_text(std::move(body.preamble), "preamble", number_, notes_);
        result.reason_category = category_in(result.preamble);
        result.id = id_of(edition_, "recommendation", ++recommendations_,
                          result.number + "\n" + plain_text(result.text));
        if (draft.rows_read > 1)
            notes_.decide(DecisionKind::joined_rows, number_, 0, {},
                          fmt::format("Put together from {} rows.", draft.rows_read));
        if (body.list_restored)
            notes_.decide(DecisionKind::list_restored, number_, 0, {},
                          "Made lists of the marks that the text has.");
        std::vector<std::shared_ptr<const Action>> actions;
        for (DraftAction& a : body.actions)
            actions.push_back(std::make_shared<const Action>(
                action(a, static_cast<unsigned>(actions.size()) + 1)));
        result.actions = Sequence<Action>(std::move(actions));
        return result;
    }

    void note_number(const DraftRecommendation& draft) {
        if (!draft.number_inferred)
            return;
        notes_.set_aside(draft.printed, draft.line, 1, "a number that was misread");
        notes_.put_in(draft.number, fmt::format("number of recommendation {}", draft.number),
                      "inferred from the numbers around it");
        notes_.decide(
            DecisionKind::number_inferred, draft.number, 0, draft.printed,
            draft.printed.empty()
                ? fmt::format("The number is lost; {} fits between its neighbours.", draft.number)
                : fmt::format("Read {} as {}, which fits between its neighbours.", draft.printed,
                              draft.number));
    }

    void set_status(const DraftRecommendation& draft, Recommendation& to) {
        to.status = draft.status;
        const std::string& printed = draft.status_printed;
        if (!to.status && !printed.empty())
            to.status = status_at_begin(printed);
        if (!to.status) {
            notes_.set_aside(printed, draft.line, draft.status_column,
                             "no status that the template knows");
            notes_.decide(DecisionKind::status_missing, draft.number, 0, printed,
                          "Left the status open: column 3 does not say it.");
            return;
        }
        if (!draft.status)
            notes_.decide(DecisionKind::status_inferred, draft.number, 0, printed,
                          fmt::format("Read as {}.", to_string(*to.status)));
        if (printed == to_string(*to.status))
            return;
        notes_.set_aside(printed, draft.line, draft.status_column,
                         "the status is kept in the template's words");
        notes_.put_in(to_string(*to.status),
                      fmt::format("status of recommendation {}", draft.number),
                      "the status in the template's words");
    }

    static std::optional<Status> status_at_begin(std::string_view printed) {
        std::optional<Status> result;
        for (std::size_t at = printed.find(' '); at < 40; at = printed.find(' ', at + 1)) {
            if (const auto status = parse_status(printed.substr(0, at)))
                result = status;
        }
        return result;
    }

    Action action(DraftAction& draft, unsigned number) {
        Action result;
        result.text = make_text(std::move(draft.parts), "action", number_, notes_);
        result.owner = owner_of(draft.owner);
        result.target = target_of(draft.target);
        const std::string words = plain_text(result.text);
        result.id = id_of(edition_, "action", (recommendations_ << 20U) + number,
                          words + "\n" + result.owner.written + "\n" + result.target.written);
        note_action(draft, result, words, number);
        return result;
    }

    /// The same few owners and dates stand in a plan over and over.
    const Owner& owner_of(const std::string& written) {
        const auto [place, added] = owners_.try_emplace(written);
        if (added) {
            place->second = parse_owner(written);
            place->second.written = written;
        }
        return place->second;
    }
    const Target& target_of(const std::string& written) {
        const auto [place, added] = targets_.try_emplace(written);
        if (added) {
            place->second = parse_target(written).target;
            place->second.written = written;
        }
        return place->second;
    }

    void note_action(const DraftAction& draft, const Action& action, const std::string& words,
                     unsigned number) {
        if (!draft.split_guessed && !draft.owner_guessed && !action.owner.empty() &&
            !action.target.empty())
            return;
        std::size_t end = std::min<std::size_t>(words.size(), 120);
        while (!text::is_code_point_edge(words, end))
            ++end;
        const std::string begin = words.substr(0, end);
        if (draft.split_guessed)
            notes_.decide(DecisionKind::split_by_guess, number_, number, begin,
                          "Began an action inside a paragraph, by its wording and by the number of "
                          "owners and dates.");
        if (draft.owner_guessed)
            notes_.decide(
                DecisionKind::aligned_by_guess, number_, number, begin,
                "The row has another number of owners or dates than of actions; gave them "
                "in order.");
        if (action.owner.written.empty())
            notes_.decide(DecisionKind::owner_missing, number_, number, begin,
                          "Left the owner open: the row has none for this action.");
        if (action.target.written.empty())
            notes_.decide(DecisionKind::target_missing, number_, number, begin,
                          "Left the target date open: the row has none for this action.");
    }

    std::string_view edition_;
    const Vocabulary& vocabulary_;
    const BodyReader& bodies_;
    Notes& notes_;
    std::unordered_map<std::string, Owner> owners_;
    std::unordered_map<std::string, Target> targets_;
    std::string number_;
    std::uint64_t groups_ = 0;
    std::uint64_t recommendations_ = 0;
};

std::string missing_numbers(const Plan& plan) {
    std::string result;
    unsigned before = 0;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& r) {
        const auto number = read_number(r.number);
        const unsigned value = number ? number->value : before + 1;
        for (unsigned lost = before + 1; lost < value && value - before < 20 && before > 0; ++lost)
            result += fmt::format("{}{}", result.empty() ? "" : ", ", lost);
        before = value;
    });
    return result;
}

} // namespace

Result<Sequence<Group>> make_groups(std::vector<DraftGroup> drafts, std::string_view edition_id,
                                    const Vocabulary& vocabulary, const ImportOptions& options,
                                    Notes& notes) {
    const BodyReader bodies(drafts);
    Maker maker(edition_id, vocabulary, bodies, notes);
    std::vector<std::shared_ptr<const Group>> groups;
    for (DraftGroup& draft : drafts) {
        if (options.cancel.cancelled())
            return fail(ErrorCode::cancelled, "the import was stopped");
        groups.push_back(std::make_shared<const Group>(maker.group(draft)));
        if (options.progress)
            options.progress(0.3 + 0.7 * static_cast<double>(groups.size()) /
                                       static_cast<double>(drafts.size()),
                             "reading the table");
    }
    return Sequence<Group>(std::move(groups));
}

void reconcile_summary(const Plan& plan, Notes& notes) {
    const std::optional<SummaryCounts> printed = notes.report().printed_summary;
    if (!printed)
        return;
    const SummaryCounts rows = summary_of(plan);
    notes.report().summary_matches = *printed == rows;
    if (*printed == rows)
        return;
    const unsigned open = rows.total - rows.agreed - rows.partly_agreed - rows.not_agreed;
    std::string did =
        fmt::format("The printed summary has {} agreed, {} partly agreed, {} not agreed, {} in "
                    "all; the rows have "
                    "{}, {}, {} and {}.",
                    printed->agreed, printed->partly_agreed, printed->not_agreed, printed->total,
                    rows.agreed, rows.partly_agreed, rows.not_agreed, rows.total);
    const std::string lost = missing_numbers(plan);
    if (!lost.empty())
        did += fmt::format(" Missing numbers: {}.", lost);
    if (open > 0)
        did +=
            open == 1 ? " One row has no status." : fmt::format(" {} rows have no status.", open);
    notes.decide(open > 0 ? DecisionKind::status_missing : DecisionKind::wording_differs, {}, 0,
                 "summary", std::move(did));
}

} // namespace planwright::importing
