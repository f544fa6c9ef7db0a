// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/codec.h"

#include <gtest/gtest.h>

namespace planwright::wire {
namespace {

const Place action_text{0x0123456789abcdef, PW_FIELD_TEXT, 0};

template <class T>
void expect_round_trip(const T& value) {
    T back;
    // Through bytes, as on the wire.
    const Json json = Json::parse(encode(value).dump());
    const auto done = decode(json, back);
    ASSERT_TRUE(done) << done.error().what << " in " << json.dump();
    EXPECT_EQ(back, value);
}

Finding finding() {
    Finding f;
    f.rule = "a.b";
    f.severity = PW_ERROR;
    f.blocks = true;
    f.letter = 'M';
    f.message = "Say how often.";
    f.help = "Longer.";
    f.place = {action_text, 3, 9};
    f.related = {{{{0, PW_FIELD_COVER, 2}, 0, 1}, "here"}};
    f.fixes = {{"Replace", true, {{{action_text, 3, 9}, "each month"}}}};
    return f;
}

Row row() {
    Row r;
    r.kind = PW_ROW_ACTION;
    r.id = 5;
    r.parent = 0xffffffffffffffff;
    r.target = PW_TARGET_MONTH_AND_REVIEW;
    r.due = {2025, 3, 0};
    r.lead = "Head of PDU";
    r.review = "and ongoing";
    r.supports = {"HoP&Q"};
    r.spans = {{PW_FIELD_TEXT, PW_TEXT_LEAD_IN, PW_LIST_LETTER, 2, 0, 4, 9, "cy"}};
    r.fields[PW_FIELD_TEXT] = "  - Llŷn \"x\"\n";
    r.fields[PW_FIELD_OWNER] = "Head of PDU / HoP&Q";
    return r;
}

Facts facts() {
    Facts f;
    f.revision = 12;
    f.language = "en-GB";
    f.edition_id = "probation-2024";
    f.edition_title = "Probation";
    f.edition_variant = "probation";
    f.marking = "OFFICIAL";
    f.as_of = {2024, 2, 29};
    f.submitted = {2024, 1, 31};
    f.window = 10;
    f.window_unit = PW_WINDOW_CALENDAR_DAYS;
    f.printed = {1, 2, 3, 6};
    f.frame = {{{0, PW_FIELD_INTRODUCTION, 1}, "Words"}};
    f.reports = {{"r1", "North", {2023, 7, 20}}};
    f.posts = {{"Head of PDU", {"Head PDU"}}};
    return f;
}

TEST(Codec, EveryValueComesBack) {
    expect_round_trip(action_text);
    expect_round_trip(Place{});
    expect_round_trip(Range{action_text, 0, 0xffffffffffff});
    expect_round_trip(finding());
    expect_round_trip(Covered{'T', {{7, PW_FIELD_TARGET, 0}, 0, 10}});
    expect_round_trip(TableRow{true, {"a", ""}, action_text});
    expect_round_trip(TableRow{false, {"a"}, std::nullopt});
    expect_round_trip(
        Paragraph{action_text, 7, PW_TEXT_REASON, PW_LIST_NUMBER, 1, "Text\n", "en-GB"});
    expect_round_trip(row());
    expect_round_trip(facts());
    expect_round_trip(Offer{"Planwright",
                            "0.1",
                            {{"b", {true}},
                             {"i", {std::int64_t{-3}}},
                             {"n", {1.5}},
                             {"t", {std::string("x")}},
                             {"l", {std::vector<std::string>{"x", "y"}}}},
                            true,
                            {{PW_WORDS_PREFER, "utilise", "use"}},
                            {{"PDU", "Probation Delivery Unit", "", "en-GB"}},
                            "/folder",
                            {{"dictionaries", {"/a", "/b"}}}});
    expect_round_trip(Description{"id",
                                  "Name",
                                  "1.0",
                                  {"x/1"},
                                  PW_INTEREST_ALL,
                                  {{"t", "Table", "help"}},
                                  {{"c", "Command", ""}},
                                  {}});
}

TEST(Codec, ADeltaComesBack) {
    const Delta delta{PW_DELTA_INSERTED, 5, 4, std::make_shared<const Row>(row())};
    Delta back;
    ASSERT_TRUE(decode(encode(delta), back));
    EXPECT_EQ(back.kind, delta.kind);
    EXPECT_EQ(back.row_id, delta.row_id);
    EXPECT_EQ(back.after_id, delta.after_id);
    EXPECT_EQ(*back.row, *delta.row);
}

TEST(Codec, UnknownMembersAreLeftAlone) {
    Json json = encode(finding());
    json["later"] = {1, 2};
    Finding back;
    EXPECT_TRUE(decode(json, back));
}

TEST(Codec, WrongShapesAreNamed) {
    const auto complaint = [](const char* key, const Json& value) {
        Json json = encode(finding());
        json[key] = value;
        Finding back;
        const auto done = decode(json, back);
        return done ? std::string() : done.error().what;
    };
    EXPECT_EQ(complaint("rule", nullptr), "\"rule\" is missing");
    EXPECT_EQ(complaint("message", 7), "\"message\" is no text");
    EXPECT_EQ(complaint("severity", "awful"), "\"severity\" is no word that is known there");
    EXPECT_EQ(complaint("blocks", 1), "\"blocks\" is neither true nor false");
    EXPECT_EQ(complaint("letter", "SM"), "\"letter\" is more than one letter");
    EXPECT_EQ(complaint("fixes", {{"title", "x"}}), "\"fixes\" is no list");
    EXPECT_EQ(complaint("place", {{"field", "text"}, {"begin", -1}, {"end", 2}}),
              "\"place\" \"begin\" is no whole number from 0 that fits");
    EXPECT_EQ(complaint("place", {{"field", "nowhere"}, {"begin", 1}, {"end", 2}}),
              "\"place\" \"field\" is no field");
    EXPECT_EQ(complaint("place", {{"field", "text"}, {"row", "12"}, {"begin", 1}, {"end", 2}}),
              "\"place\" \"row\" is no id of 16 hex digits");
}

TEST(Codec, ADeltaWithoutItsRowIsRefused) {
    Delta back;
    EXPECT_FALSE(decode({{"kind", "changed"}, {"id", "0000000000000005"}}, back));
    EXPECT_FALSE(
        decode({{"kind", "removed"}, {"id", "0000000000000005"}, {"row", encode(row())}}, back));
    EXPECT_TRUE(decode({{"kind", "removed"}, {"id", "0000000000000005"}}, back));
}

TEST(Codec, DatesThatAreNoneAreRefused) {
    for (const char* text : {"2025", "2025-13", "2025-3", "2025-03-32", "25-03-01", "2025/03/01",
                             "2025-03-1x", "x025-03-01"}) {
        Json json = encode(facts());
        json["as_of"] = text;
        Facts back;
        EXPECT_FALSE(decode(json, back)) << text;
    }
}

} // namespace
} // namespace planwright::wire
