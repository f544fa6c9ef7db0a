// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "document.h"

#include "characters.h"

#include <planwright/values.hpp>

#include <array>

namespace glossary {

namespace {

/// An apostrophe between letters belongs to the word: "PDU's", "St David’s".
bool joins(std::string_view text, std::size_t at) {
    const CodePoint mark = decode(text, at);
    if (!is_apostrophe(mark.value) || at + mark.size >= text.size())
        return false;
    return is_letter(decode(text, at + mark.size).value);
}

std::vector<Word> words_of(std::string_view text) {
    std::vector<Word> words;
    std::size_t hyphen = std::string_view::npos; // where a hyphen behind a word ended
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint first = decode(text, at);
        if (!is_letter(first.value) && !is_digit(first.value)) {
            const bool behind_word = !words.empty() && words.back().at.end == at;
            at += first.size;
            if (is_dash(first.value) && behind_word)
                hyphen = at;
            continue;
        }
        Word word{{at, at}, is_upper(first.value), hyphen == at};
        while (at < text.size()) {
            const CodePoint c = decode(text, at);
            if (!is_letter(c.value) && !is_digit(c.value) && !joins(text, at))
                break;
            at += c.size;
        }
        word.at.end = at;
        words.push_back(word);
    }
    return words;
}

std::vector<Span> lines_of(std::string_view text) {
    std::vector<Span> lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.push_back({begin, end});
        begin = end + 1;
    }
    return lines;
}

struct Column {
    std::uint32_t field;
    Voice voice;
    const char* name;
};
constexpr std::array<Column, 5> columns{{
    {PW_FIELD_GROUP_HEADING, Voice::inspector, ""},
    {PW_FIELD_RECOMMENDATION, Voice::inspector, ""},
    {PW_FIELD_PREAMBLE, Voice::author, ""},
    {PW_FIELD_TEXT, Voice::author, ""},
    {PW_FIELD_OWNER, Voice::author, " (owner)"},
}};

Voice voice_of_frame(std::uint32_t field) {
    return field == PW_FIELD_COVER ? Voice::author : Voice::edition;
}

const char* name_of_frame(std::uint32_t field) {
    return field == PW_FIELD_COVER ? "the cover" : "the introduction";
}

class Reader {
public:
    explicit Reader(const pw_plan& plan) : plan_(plan) {}

    Document read() {
        for (std::uint64_t i = 0; i < plan_.frame_count; ++i) {
            const pw_frame_text& text = plan_.frame[i];
            if (text.at.field != PW_FIELD_PLAN_TITLE)
                add(text.at, voice_of_frame(text.at.field), text.text,
                    name_of_frame(text.at.field));
        }
        for (std::uint64_t i = 0; i < plan_.row_count; ++i) {
            const pw_row& row = *pw_row_at(&plan_, i);
            const bool heads = row.kind == PW_ROW_GROUP && i + 1 < plan_.row_count;
            add_row(row, heads ? name_of(*pw_row_at(&plan_, i + 1)) : std::string());
        }
        return std::move(document_);
    }

private:
    void add(pw_field at, Voice voice, pw_text text, std::string label) {
        if (text.size > 0)
            document_.push_back(
                make_passage(at, voice, std::string(pw::view(text)), std::move(label)));
    }
    static std::string name_of(const pw_row& row) {
        return "recommendation " + std::string(pw::view(row.fields[PW_FIELD_NUMBER]));
    }
    void add_row(const pw_row& row, const std::string& next) {
        std::string place = next.empty() ? "a group heading" : "the heading above " + next;
        if (row.kind == PW_ROW_RECOMMENDATION) {
            number_ = name_of(row);
            actions_ = 0;
            place = number_;
        } else if (row.kind == PW_ROW_ACTION) {
            place = number_ + ", action " + std::to_string(++actions_);
        }
        for (const Column& column : columns)
            add({row.row_id, column.field, 0}, column.voice, row.fields[column.field],
                place + column.name);
    }

    const pw_plan& plan_;
    Document document_;
    std::string number_;
    unsigned actions_ = 0;
};

} // namespace

std::size_t Passage::line_of(std::size_t place) const {
    std::size_t line = 0;
    while (line + 1 < lines.size() && lines[line + 1].begin <= place)
        ++line;
    return line;
}

Passage make_passage(pw_field at, Voice voice, std::string text, std::string label) {
    Passage passage;
    passage.at = at;
    passage.voice = voice;
    passage.text = std::move(text);
    passage.label = std::move(label);
    passage.lines = lines_of(passage.text);
    passage.words = words_of(passage.text);
    return passage;
}

Document read_document(const pw_plan& plan) {
    return Reader(plan).read();
}

} // namespace glossary
