// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "maker/plan_maker.h"

#include "edition/edition.h"
#include "maker/phrases.h"
#include "model/target_parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <span>

namespace planwright::bench {

namespace {

/// SplitMix64: the same on every machine, unlike the distributions of the standard library.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() {
        state_ += 0x9E3779B97F4A7C15ULL;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
    bool one_in(std::size_t n) { return below(n) == 0; }
    std::string_view one_of(std::span<const std::string_view> words) {
        return words[below(words.size())];
    }

private:
    std::uint64_t state_;
};

class Maker {
public:
    explicit Maker(std::uint64_t seed) : dice_(seed) {}
    Recommendation recommendation(std::size_t number);
    Group group();
    Id id() { return Id{dice_.next() | 1U}; }
    std::size_t below(std::size_t n) { return dice_.below(n); }

private:
    std::string say(std::span<const std::string_view> patterns);
    std::string word(std::string_view name);
    Paragraph paragraph(std::span<const std::string_view> patterns,
                        ParagraphKind kind = ParagraphKind::action, ListKind list = ListKind::none);
    void add_list(RichText& text, std::span<const std::string_view> patterns, ParagraphKind kind);
    RichText action_text();
    Action action();

    Dice dice_;
};

std::string Maker::word(std::string_view name) {
    constexpr std::array months{"January", "March",     "April",   "June",
                                "July",    "September", "October", "December"};
    if (name == "n")
        return std::to_string(3 + dice_.below(28));
    if (name == "low")
        return std::to_string(35 + dice_.below(35));
    if (name == "high")
        return std::to_string(75 + dice_.below(21));
    if (name == "month")
        return fmt::format("{} {}", months[dice_.below(months.size())], 2027 + dice_.below(2));
    if (name == "past")
        return fmt::format("{} {}", months[dice_.below(4)], 2025 + dice_.below(2));
    for (const WordList& list : word_lists()) {
        if (list.name == name)
            return std::string(dice_.one_of(list.words));
    }
    assert(false && "a pattern names a list that is not there");
    return {};
}

/// One of the patterns with its words put in and a capital at its begin.
std::string Maker::say(std::span<const std::string_view> patterns) {
    std::string_view pattern = dice_.one_of(patterns);
    std::string result;
    while (!pattern.empty()) {
        const std::size_t open = std::min(pattern.find('{'), pattern.size());
        result += pattern.substr(0, open);
        pattern.remove_prefix(open);
        if (pattern.empty())
            break;
        const std::size_t close = pattern.find('}');
        result += word(pattern.substr(1, close - 1));
        pattern.remove_prefix(close + 1);
    }
    return result;
}

Paragraph Maker::paragraph(std::span<const std::string_view> patterns, ParagraphKind kind,
                           ListKind list) {
    Paragraph result;
    result.text = say(patterns);
    result.kind = kind;
    result.list = list;
    if (list == ListKind::none && result.text[0] >= 'a' && result.text[0] <= 'z')
        result.text[0] = static_cast<char>(result.text[0] - 'a' + 'A');
    return result;
}

void Maker::add_list(RichText& text, std::span<const std::string_view> patterns,
                     ParagraphKind kind) {
    const ListKind list = dice_.one_in(3) ? ListKind::number : ListKind::bullet;
    for (std::size_t items = 2 + dice_.below(3); items > 0; --items) {
        text.push_back(paragraph(patterns, kind, list));
        if (dice_.one_in(6) && items > 1)
            text.back().level = static_cast<std::uint8_t>(items % 2);
    }
    text[text.size() - 1].level = 0;
}

RichText Maker::action_text() {
    RichText text;
    if (dice_.one_in(8))
        text.push_back(paragraph(background_patterns(), ParagraphKind::background));
    text.push_back(paragraph(action_patterns()));
    Paragraph& main = text.back();
    while (dice_.one_in(2))
        main.text += " " + paragraph(follow_up_patterns()).text;
    if (dice_.one_in(10)) {
        const auto end = static_cast<std::uint32_t>(main.text.find(' '));
        main.runs.push_back({0, end, RunStyle::bold, {}});
    }
    if (dice_.one_in(5)) {
        text.push_back(one_paragraph("It will cover:").front());
        add_list(text, item_patterns(), ParagraphKind::action);
    }
    if (dice_.one_in(7)) {
        text.push_back(one_paragraph("The impact will be measured by:").front());
        text.back().kind = ParagraphKind::measure;
        add_list(text, measure_patterns(), ParagraphKind::measure);
    }
    return text;
}

Action Maker::action() {
    Action result;
    result.id = id();
    result.text = action_text();
    result.owner = parse_owner(say(owner_patterns()));
    result.target = parse_target(say(target_patterns())).target;
    return result;
}

Recommendation Maker::recommendation(std::size_t number) {
    Recommendation result;
    result.id = id();
    result.number = std::to_string(number);
    result.text.push_back(paragraph(recommendation_patterns()));
    if (dice_.one_in(12)) {
        result.status = Status::partly_agreed;
        result.reason_category = ReasonCategory::operational;
        result.preamble.push_back(paragraph(reason_patterns(), ParagraphKind::reason));
    } else {
        result.status = Status::agreed;
    }
    constexpr std::size_t per_recommendation = 4;
    std::vector<Sequence<Action>::Item> actions;
    actions.reserve(per_recommendation);
    while (actions.size() < per_recommendation)
        actions.push_back(std::make_shared<const Action>(action()));
    result.actions = Sequence<Action>(std::move(actions));
    return result;
}

Group Maker::group() {
    Group result;
    result.id = id();
    result.heading = one_paragraph(fmt::format("{} PDU should:", word("place")));
    return result;
}

Front front() {
    Front result;
    result.title = "ACTION PLAN: PROBATION SERVICE – NORTHMOOR REGION";
    result.cover.submitted_written = "2 October 2026";
    result.cover.submitted = parse_iso_date("2026-10-02");
    result.cover.response_lines = {"A Response to the HM Inspectorate of Probation Inspection:",
                                   "Northmoor Region"};
    result.cover.published_written = "Vale 20 August 2026, Harbour 27 August 2026, Fenland 3 "
                                     "September 2026";
    result.cover.reports = {{"r1", "Vale", parse_iso_date("2026-08-20")},
                            {"r2", "Harbour", parse_iso_date("2026-08-27")},
                            {"r3", "Fenland", parse_iso_date("2026-09-03")}};
    return result;
}

} // namespace

const Edition& edition_of_made_plans() {
    static const std::shared_ptr<const Edition> edition =
        EditionLibrary::shipped().find("probation-2023");
    return *edition;
}

Plan make_plan(std::size_t recommendations) {
    Plan plan;
    plan.edition_id = edition_of_made_plans().id;
    plan.edition_version = edition_of_made_plans().version;
    plan.front = std::make_shared<const Front>(front());
    Maker maker(2026);
    std::vector<Sequence<Group>::Item> groups;
    std::size_t number = 0;
    while (number < recommendations) {
        Group group = maker.group();
        std::vector<Sequence<Recommendation>::Item> rows;
        for (std::size_t rest = 6 + maker.below(9); rest > 0 && number < recommendations; --rest)
            rows.push_back(std::make_shared<const Recommendation>(maker.recommendation(++number)));
        group.recommendations = Sequence<Recommendation>(std::move(rows));
        groups.push_back(std::make_shared<const Group>(std::move(group)));
    }
    plan.groups = Sequence<Group>(std::move(groups));
    return plan;
}

} // namespace planwright::bench
