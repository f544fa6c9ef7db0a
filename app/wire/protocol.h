// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planwright/plugin.h"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// What travels between the host and a plugin, as plain values. Numbers without a type of their own
/// are the constants of planwright/plugin.h.
namespace planwright::wire {

struct Place {
    std::uint64_t row = 0;
    std::uint32_t field = PW_FIELD_DOCUMENT;
    std::uint32_t index = 0;

    friend bool operator==(const Place&, const Place&) = default;
    friend auto operator<=>(const Place&, const Place&) = default;
};

struct Range {
    Place at;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;

    friend bool operator==(const Range&, const Range&) = default;
};

/// A day, a month (day 0) or nothing (all 0).
struct Day {
    std::uint16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    friend bool operator==(const Day&, const Day&) = default;
};

struct Edit {
    Range place;
    std::string replacement;

    friend bool operator==(const Edit&, const Edit&) = default;
};

struct Fix {
    std::string title;
    bool safe = false;
    std::vector<Edit> edits;

    friend bool operator==(const Fix&, const Fix&) = default;
};

struct Related {
    Range place;
    std::string note;

    friend bool operator==(const Related&, const Related&) = default;
};

struct Finding {
    std::string rule;
    std::uint32_t severity = PW_WARNING;
    bool blocks = false;
    char letter = 0;
    std::string message;
    std::string help;
    Range place;
    std::vector<Related> related;
    std::vector<Fix> fixes;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Words of an action that cover a letter of SMART.
struct Covered {
    char letter = 0;
    Range place;

    friend bool operator==(const Covered&, const Covered&) = default;
};

struct TableRow {
    bool header = false;
    std::vector<std::string> cells;
    std::optional<Place> source;

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

/// One paragraph to check; byte n of `text` is byte start + n of the field.
struct Paragraph {
    Place at;
    std::uint64_t start = 0;
    std::uint32_t kind = PW_TEXT_ACTION;
    std::uint32_t list = PW_LIST_NONE;
    std::uint32_t level = 0;
    std::string text;
    std::string language;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct Span {
    std::uint32_t field = PW_FIELD_TEXT;
    std::uint32_t kind = PW_TEXT_ACTION;
    std::uint32_t list = PW_LIST_NONE;
    std::uint32_t level = 0;
    std::uint64_t line_begin = 0;
    std::uint64_t text_begin = 0;
    std::uint64_t end = 0;
    std::string language;

    friend bool operator==(const Span&, const Span&) = default;
};

struct Row {
    std::uint32_t kind = PW_ROW_ACTION;
    std::uint64_t id = 0;
    std::uint64_t parent = 0;
    bool loose = false;
    std::uint32_t status = PW_STATUS_NONE;
    std::uint32_t reason = PW_REASON_NONE;
    std::uint32_t target = PW_TARGET_NONE;
    Day due;
    std::string report;
    std::string lead;
    std::string review;
    std::vector<std::string> supports;
    std::vector<Span> spans;
    std::array<std::string, PW_ROW_FIELDS> fields; ///< plain text by PW_FIELD_...

    friend bool operator==(const Row&, const Row&) = default;
};
using SharedRow = std::shared_ptr<const Row>;

struct FrameText {
    Place at;
    std::string text;

    friend bool operator==(const FrameText&, const FrameText&) = default;
};

struct Report {
    std::string key;
    std::string body;
    Day published;

    friend bool operator==(const Report&, const Report&) = default;
};

struct Post {
    std::string title;
    std::vector<std::string> aliases;

    friend bool operator==(const Post&, const Post&) = default;
};

/// Everything of a plan but its rows.
struct Facts {
    std::uint64_t revision = 0;
    std::string language;
    std::string edition_id;
    std::string edition_title;
    std::string edition_variant;
    std::string marking;
    Day as_of;
    Day submitted;
    std::uint32_t window = 0;
    std::uint32_t window_unit = PW_WINDOW_WORKING_DAYS;
    std::optional<std::vector<std::uint32_t>> printed; ///< agreed, partly, not agreed, total
    std::vector<FrameText> frame;
    std::vector<Report> reports;
    std::vector<Post> posts;

    friend bool operator==(const Facts&, const Facts&) = default;
};

struct Delta {
    std::uint32_t kind = PW_DELTA_CHANGED;
    std::uint64_t row_id = 0;
    std::uint64_t after_id = 0;
    SharedRow row; ///< inserted and changed rows
};

struct Setting {
    std::variant<bool, std::int64_t, double, std::string, std::vector<std::string>> value;

    friend bool operator==(const Setting&, const Setting&) = default;
};

struct Word {
    std::uint32_t list = PW_WORDS_ALLOW;
    std::string word;
    std::string instead;

    friend bool operator==(const Word&, const Word&) = default;
    friend auto operator<=>(const Word&, const Word&) = default;
};

struct Term {
    std::string abbreviation;
    std::string expansion;
    std::string note;
    std::string language;

    friend bool operator==(const Term&, const Term&) = default;
};

/// What the host offers one plugin, rights already applied.
struct Offer {
    std::string host_name;
    std::string host_version;
    std::map<std::string, Setting> settings;
    bool words_granted = false;
    std::vector<Word> words;
    std::vector<Term> glossary;
    std::string own_folder;
    std::map<std::string, std::vector<std::string>> folders; ///< by right
    std::vector<std::string> well_known = {}; ///< abbreviations that need no explanation; sorted

    friend bool operator==(const Offer&, const Offer&) = default;
};

struct Item {
    std::string id;
    std::string title;
    std::string help;

    friend bool operator==(const Item&, const Item&) = default;
};

/// What a plugin says of itself when it has started.
struct Description {
    std::string id;
    std::string name;
    std::string version;
    std::vector<std::string> extensions; ///< ids, sorted
    std::uint32_t interests = 0;
    std::vector<Item> tables;
    std::vector<Item> commands;
    std::vector<Item> transforms;

    [[nodiscard]] bool has(std::string_view extension) const {
        for (const std::string& id_of_one : extensions) {
            if (id_of_one == extension)
                return true;
        }
        return false;
    }
    friend bool operator==(const Description&, const Description&) = default;
};

} // namespace planwright::wire
