// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/codec.h"
#include "wire/codec_common.h"

namespace planwright::wire {

namespace {

/// The fields of a row that have text, by name.
Json field_object(const Row& row) {
    Json fields = Json::object();
    for (std::uint32_t i = 0; i < PW_ROW_FIELDS; ++i) {
        if (!row.fields[i].empty())
            fields[std::string(field_name(i))] = row.fields[i];
    }
    return fields;
}

void read_fields(ObjectReader& in, Row& row) {
    std::map<std::string, std::string> fields;
    in.may("fields", fields);
    for (auto& [name, text] : fields) {
        const auto field = names(field_words).value(name);
        if (!field || *field >= PW_ROW_FIELDS)
            return in.complain("fields", "has a name that is no field of rows");
        row.fields[*field] = std::move(text);
    }
}

} // namespace

Json encode(const Span& value) {
    ObjectWriter out;
    out.put("field", std::string(field_name(value.field)));
    out.name("kind", names(kind_words), value.kind, PW_TEXT_ACTION);
    out.name("list", names(list_words), value.list, PW_LIST_NONE).number("level", value.level);
    out.put("line", value.line_begin).put("begin", value.text_begin).put("end", value.end);
    return out.text("language", value.language).done();
}

Json encode(const FrameText& value) {
    ObjectWriter out;
    return out.put("place", encode(value.at)).put("content", value.text).done();
}

Json encode(const Report& value) {
    ObjectWriter out;
    out.put("key", value.key).text("body", value.body);
    return out.text("published", day_text(value.published)).done();
}

Json encode(const Post& value) {
    ObjectWriter out;
    return out.put("title", value.title).list("aliases", value.aliases).done();
}

Result<void> decode(const Json& json, Span& out) {
    ObjectReader in(json);
    in.may_name("field", names(field_words), out.field);
    in.may_name("kind", names(kind_words), out.kind).may_name("list", names(list_words), out.list);
    in.may("level", out.level).need("line", out.line_begin).need("begin", out.text_begin);
    return in.need("end", out.end).may("language", out.language).result();
}

Result<void> decode(const Json& json, FrameText& out) {
    ObjectReader in(json);
    return in.need("place", out.at).need("content", out.text).result();
}

Result<void> decode(const Json& json, Report& out) {
    ObjectReader in(json);
    in.need("key", out.key).may("body", out.body);
    may_day(in, "published", out.published);
    return in.result();
}

Result<void> decode(const Json& json, Post& out) {
    ObjectReader in(json);
    return in.need("title", out.title).may("aliases", out.aliases).result();
}

Json encode(const Row& value) {
    ObjectWriter out;
    out.put("kind", std::string(names(row_words).name(value.kind)));
    out.put("id", id_text(value.id)).text("parent", id_text(value.parent));
    out.flag("loose", value.loose);
    out.name("status", names(status_words), value.status, PW_STATUS_NONE);
    out.name("reason", names(reason_words), value.reason, PW_REASON_NONE);
    out.name("target", names(target_words), value.target, PW_TARGET_NONE);
    out.text("due", day_text(value.due)).text("report", value.report).text("lead", value.lead);
    out.text("review", value.review).list("supports", value.supports);
    if (!value.spans.empty())
        out.put("spans", encode_all(value.spans));
    return out.put("fields", field_object(value)).done();
}

Result<void> decode(const Json& json, Row& out) {
    ObjectReader in(json);
    in.may_name("kind", names(row_words), out.kind);
    may_id(in, "id", out.id);
    if (in.good() && out.id == 0)
        in.complain("id", "is missing");
    may_id(in, "parent", out.parent);
    in.may("loose", out.loose).may_name("status", names(status_words), out.status);
    in.may_name("reason", names(reason_words), out.reason);
    in.may_name("target", names(target_words), out.target);
    may_day(in, "due", out.due);
    in.may("report", out.report).may("lead", out.lead).may("review", out.review);
    in.may("supports", out.supports).may("spans", out.spans);
    read_fields(in, out);
    return in.result();
}

Json encode(const Facts& value) {
    ObjectWriter out;
    out.put("revision", value.revision).put("language", value.language);
    out.text("edition", value.edition_id).text("edition_title", value.edition_title);
    out.text("edition_variant", value.edition_variant).text("marking", value.marking);
    out.text("as_of", day_text(value.as_of)).text("submitted", day_text(value.submitted));
    out.number("window", value.window);
    out.name("window_unit", names(window_words), value.window_unit, PW_WINDOW_WORKING_DAYS);
    if (value.printed)
        out.put("printed", *value.printed);
    out.put("frame", encode_all(value.frame)).put("reports", encode_all(value.reports));
    return out.put("posts", encode_all(value.posts)).done();
}

Result<void> decode(const Json& json, Facts& out) {
    ObjectReader in(json);
    in.need("revision", out.revision).need("language", out.language);
    in.may("edition", out.edition_id).may("edition_title", out.edition_title);
    in.may("edition_variant", out.edition_variant).may("marking", out.marking);
    may_day(in, "as_of", out.as_of);
    may_day(in, "submitted", out.submitted);
    in.may("window", out.window).may_name("window_unit", names(window_words), out.window_unit);
    in.may("printed", out.printed).may("frame", out.frame).may("reports", out.reports);
    in.may("posts", out.posts);
    if (out.printed && out.printed->size() != 4)
        in.complain("printed", "has not four numbers");
    return in.result();
}

Json encode(const Delta& value) {
    ObjectWriter out;
    out.put("kind", std::string(names(delta_words).name(value.kind)));
    out.put("id", id_text(value.row_id)).text("after", id_text(value.after_id));
    if (value.row)
        out.put("row", encode(*value.row));
    return out.done();
}

Result<void> decode(const Json& json, Delta& out) {
    ObjectReader in(json);
    std::optional<Row> row;
    in.may_name("kind", names(delta_words), out.kind);
    may_id(in, "id", out.row_id);
    may_id(in, "after", out.after_id);
    in.may("row", row);
    const bool has_row = out.kind == PW_DELTA_INSERTED || out.kind == PW_DELTA_CHANGED;
    if (in.good() && (has_row != row.has_value() || (row && row->id != out.row_id)))
        in.complain("row", "does not go with the kind of the delta");
    if (row)
        out.row = std::make_shared<const Row>(std::move(*row));
    return in.result();
}

} // namespace planwright::wire
