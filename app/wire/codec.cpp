// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/codec.h"

#include "wire/codec_common.h"

#include <charconv>

namespace planwright::wire {

std::string_view field_name(std::uint32_t field) {
    return names(field_words).name(field);
}

void may_id(ObjectReader& in, const char* key, std::uint64_t& out) {
    std::string text;
    in.may(key, text);
    if (text.empty())
        return;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, out, 16);
    if (text.size() != 16 || error != std::errc() || stop != end)
        in.complain(key, "is no id of 16 hex digits");
}

std::string day_text(Day day) {
    if (day.year == 0)
        return {};
    return day.day == 0 ? fmt::format("{:04}-{:02}", day.year, day.month)
                        : fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

void may_day(ObjectReader& in, const char* key, Day& out) {
    std::string text;
    in.may(key, text);
    if (text.empty())
        return;
    const auto part = [&](std::size_t at, std::size_t size, auto& value) {
        const char* const begin = text.data() + at;
        return std::from_chars(begin, begin + size, value).ptr == begin + size;
    };
    const bool whole = text.size() == 10;
    const bool shaped = (whole || text.size() == 7) && text[4] == '-' && (!whole || text[7] == '-');
    if (!shaped || !part(0, 4, out.year) || !part(5, 2, out.month) ||
        (whole && !part(8, 2, out.day)) || out.month < 1 || out.month > 12 || out.day > 31)
        in.complain(key, "is no date like 2025-03-31 or 2025-03");
}

namespace {

void put_place(ObjectWriter& out, const Place& at) {
    out.text("row", id_text(at.row)).put("field", std::string(field_name(at.field)));
    out.number("index", at.index);
}

void read_place(ObjectReader& in, Place& at) {
    std::string field;
    in.need("field", field);
    const auto value = names(field_words).value(field);
    if (in.good() && !value)
        in.complain("field", "is no field");
    at.field = value.value_or(PW_FIELD_DOCUMENT);
    may_id(in, "row", at.row);
    in.may("index", at.index);
}

void put_range(ObjectWriter& out, const Range& range) {
    put_place(out, range.at);
    out.put("begin", range.begin).put("end", range.end);
}

void read_range(ObjectReader& in, Range& range) {
    read_place(in, range.at);
    in.need("begin", range.begin).need("end", range.end);
}

} // namespace

Json encode(const Fix& value) {
    ObjectWriter out;
    return out.put("title", value.title).flag("safe", value.safe).list("edits", value.edits).done();
}

Json encode(const Related& value) {
    ObjectWriter out;
    return out.put("place", encode(value.place)).text("note", value.note).done();
}

Result<void> decode(const Json& json, Fix& out) {
    ObjectReader in(json);
    return in.need("title", out.title).may("safe", out.safe).need("edits", out.edits).result();
}

Result<void> decode(const Json& json, Related& out) {
    ObjectReader in(json);
    return in.need("place", out.place).may("note", out.note).result();
}

Json encode(const Place& value) {
    ObjectWriter out;
    put_place(out, value);
    return out.done();
}

Result<void> decode(const Json& json, Place& out) {
    ObjectReader in(json);
    read_place(in, out);
    return in.result();
}

Json encode(const Range& value) {
    ObjectWriter out;
    put_range(out, value);
    return out.done();
}

Result<void> decode(const Json& json, Range& out) {
    ObjectReader in(json);
    read_range(in, out);
    return in.result();
}

Json encode(const Edit& value) {
    ObjectWriter out;
    return out.put("place", encode(value.place)).put("replacement", value.replacement).done();
}

Result<void> decode(const Json& json, Edit& out) {
    ObjectReader in(json);
    return in.need("place", out.place).need("replacement", out.replacement).result();
}

Json encode(const Finding& value) {
    ObjectWriter out;
    out.put("rule", value.rule).put("message", value.message).put("place", encode(value.place));
    out.name("severity", names(severity_words), value.severity, PW_WARNING);
    out.flag("blocks", value.blocks).text("help", value.help);
    if (value.letter != 0)
        out.put("letter", std::string(1, value.letter));
    return out.list("related", value.related).list("fixes", value.fixes).done();
}

Result<void> decode(const Json& json, Finding& out) {
    ObjectReader in(json);
    std::string letter;
    in.need("rule", out.rule).need("message", out.message).need("place", out.place);
    in.may_name("severity", names(severity_words), out.severity);
    in.may("blocks", out.blocks).may("help", out.help).may("letter", letter);
    in.may("related", out.related).may("fixes", out.fixes);
    if (letter.size() > 1)
        in.complain("letter", "is more than one letter");
    out.letter = letter.empty() ? '\0' : letter.front();
    return in.result();
}

Json encode(const Covered& value) {
    ObjectWriter out;
    return out.put("letter", std::string(1, value.letter)).put("place", encode(value.place)).done();
}

Result<void> decode(const Json& json, Covered& out) {
    ObjectReader in(json);
    std::string letter;
    in.need("letter", letter).need("place", out.place);
    if (in.good() && letter.size() != 1)
        in.complain("letter", "is no letter");
    out.letter = letter.empty() ? '\0' : letter.front();
    return in.result();
}

Json encode(const TableRow& value) {
    ObjectWriter out;
    out.put("cells", value.cells).flag("header", value.header);
    if (value.source)
        out.put("source", encode(*value.source));
    return out.done();
}

Result<void> decode(const Json& json, TableRow& out) {
    ObjectReader in(json);
    in.need("cells", out.cells).may("header", out.header).may("source", out.source);
    return in.result();
}

Json encode(const Paragraph& value) {
    ObjectWriter out;
    put_place(out, value.at);
    out.number("start", value.start).text("language", value.language).put("content", value.text);
    out.name("kind", names(kind_words), value.kind, PW_TEXT_ACTION);
    out.name("list", names(list_words), value.list, PW_LIST_NONE).number("level", value.level);
    return out.done();
}

Result<void> decode(const Json& json, Paragraph& out) {
    ObjectReader in(json);
    read_place(in, out.at);
    in.may("start", out.start).need("language", out.language).need("content", out.text);
    in.may_name("kind", names(kind_words), out.kind).may_name("list", names(list_words), out.list);
    return in.may("level", out.level).result();
}

} // namespace planwright::wire
