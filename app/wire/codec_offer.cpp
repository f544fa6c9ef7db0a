// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "wire/codec.h"
#include "wire/codec_common.h"

namespace planwright::wire {

namespace {

Json setting_json(const Setting& setting) {
    return std::visit([](const auto& value) { return Json(value); }, setting.value);
}

Result<void> read_list_setting(const Json& json, Setting& out) {
    std::vector<std::string> list;
    for (const Json& element : json) {
        if (!element.is_string())
            return fail(ErrorCode::malformed, "has a list of what is no text");
        list.push_back(element.get<std::string>());
    }
    out.value = std::move(list);
    return {};
}

} // namespace

Json encode(const Word& value) {
    ObjectWriter out;
    out.name("list", names(word_list_words), value.list, PW_WORDS_ALLOW);
    return out.put("word", value.word).text("instead", value.instead).done();
}

Json encode(const Term& value) {
    ObjectWriter out;
    out.text("abbreviation", value.abbreviation).put("expansion", value.expansion);
    return out.text("note", value.note).text("language", value.language).done();
}

Json encode(const Item& value) {
    ObjectWriter out;
    return out.put("id", value.id).put("title", value.title).text("help", value.help).done();
}

Result<void> decode(const Json& json, Setting& out) {
    if (json.is_boolean())
        out.value = json.get<bool>();
    else if (json.is_number_integer())
        out.value = json.get<std::int64_t>();
    else if (json.is_number())
        out.value = json.get<double>();
    else if (json.is_string())
        out.value = json.get<std::string>();
    else if (json.is_array())
        return read_list_setting(json, out);
    else
        return fail(ErrorCode::malformed, "has a value that no setting can have");
    return {};
}

Result<void> decode(const Json& json, Word& out) {
    ObjectReader in(json);
    in.may_name("list", names(word_list_words), out.list);
    return in.need("word", out.word).may("instead", out.instead).result();
}

Result<void> decode(const Json& json, Term& out) {
    ObjectReader in(json);
    in.may("abbreviation", out.abbreviation).need("expansion", out.expansion);
    return in.may("note", out.note).may("language", out.language).result();
}

Result<void> decode(const Json& json, Item& out) {
    ObjectReader in(json);
    return in.need("id", out.id).need("title", out.title).may("help", out.help).result();
}

Json encode(const Offer& value) {
    Json settings = Json::object();
    for (const auto& [key, setting] : value.settings)
        settings[key] = setting_json(setting);
    ObjectWriter out;
    out.text("host", value.host_name).text("host_version", value.host_version);
    out.put("settings", std::move(settings)).flag("words_granted", value.words_granted);
    if (!value.words.empty())
        out.put("words", encode_all(value.words));
    if (!value.glossary.empty())
        out.put("glossary", encode_all(value.glossary));
    if (!value.well_known.empty())
        out.put("well_known", value.well_known);
    out.text("own_folder", value.own_folder);
    if (!value.folders.empty())
        out.put("folders", value.folders);
    return out.done();
}

Result<void> decode(const Json& json, Offer& out) {
    ObjectReader in(json);
    in.may("host", out.host_name).may("host_version", out.host_version);
    in.may("settings", out.settings).may("words_granted", out.words_granted);
    in.may("words", out.words).may("glossary", out.glossary).may("own_folder", out.own_folder);
    return in.may("well_known", out.well_known).may("folders", out.folders).result();
}

Json encode(const Description& value) {
    ObjectWriter out;
    out.put("id", value.id).put("name", value.name).put("version", value.version);
    out.put("extensions", value.extensions).number("interests", value.interests);
    out.put("tables", encode_all(value.tables)).put("commands", encode_all(value.commands));
    return out.put("transforms", encode_all(value.transforms)).done();
}

Result<void> decode(const Json& json, Description& out) {
    ObjectReader in(json);
    in.need("id", out.id).need("name", out.name).need("version", out.version);
    in.need("extensions", out.extensions).may("interests", out.interests);
    in.may("tables", out.tables).may("commands", out.commands);
    return in.may("transforms", out.transforms).result();
}

} // namespace planwright::wire
