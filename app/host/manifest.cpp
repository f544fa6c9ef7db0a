// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/manifest.h"

#include "core/file.h"
#include "module/library.h"
#include "wire/codec.h"
#include "wire/object_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace planwright::host {

namespace {

constexpr std::uint64_t max_manifest_bytes = 1024UL * 1024;
constexpr std::array<std::string_view, 6> type_words{"boolean", "integer", "number",
                                                     "text",    "choice",  "list"};
constexpr std::array<std::string_view, 3> severity_words{"hint", "warning", "error"};
constexpr std::array<std::string_view, 3> right_words{"user-words", "dictionaries", "rule-packs"};

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Small letters, digits and hyphens, beginning with a letter.
bool is_id(std::string_view s, std::size_t most = 64) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !s.empty() && s.size() <= most && s.front() >= 'a' && s.front() <= 'z' &&
           std::all_of(s.begin(), s.end(), fits);
}

/// A name of a library has no folder in it.
bool is_library_name(std::string_view s) {
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_';
    };
    return !s.empty() && std::all_of(s.begin(), s.end(), fits);
}

void only(wire::ObjectReader& in, const wire::Json& object,
          std::initializer_list<std::string_view> known) {
    if (!object.is_object())
        return;
    for (const auto& member : object.items()) {
        if (std::find(known.begin(), known.end(), member.key()) == known.end())
            in.complain(member.key().c_str(), "is no member that a manifest has there");
    }
}

void check_rule(wire::ObjectReader& in, const RuleSpec& rule, const std::string& plugin) {
    const std::string prefix = plugin + ".";
    if (rule.id.rfind(prefix, 0) != 0 || !is_id(std::string_view(rule.id).substr(prefix.size())))
        in.complain("rules",
                    fmt::format("has the rule \"{}\", which must be \"{}name\"", rule.id, prefix));
    if (!rule.severity.empty() && !is_one_of(severity_words, rule.severity))
        in.complain("rules",
                    fmt::format("gives the rule \"{}\" a severity that does not exist", rule.id));
}

template <class T, class Key>
bool has_twice(const std::vector<T>& list, Key key) {
    std::set<std::string> seen;
    for (const T& one : list) {
        if (!seen.insert(key(one)).second)
            return true;
    }
    return false;
}

void check(wire::ObjectReader& in, const Manifest& manifest, const std::string& library) {
    if (!is_id(manifest.id) || manifest.id == "template")
        in.complain("id", "must be small letters, digits and hyphens, and not \"template\"");
    if (library.empty() == manifest.program.empty())
        in.complain("library", "or \"program\" must be given, and only one of them");
    if (!library.empty() && !is_library_name(library))
        in.complain("library", "must be a name of letters, digits, hyphens and underscores");
    for (const std::string& right : manifest.rights) {
        if (!is_one_of(right_words, right))
            in.complain("rights", fmt::format("asks for \"{}\", which does not exist", right));
    }
    for (const RuleSpec& rule : manifest.rules)
        check_rule(in, rule, manifest.id);
    for (const SettingSpec& setting : manifest.settings) {
        if (!is_allowed(setting, setting.standard))
            in.complain("settings",
                        fmt::format("gives \"{}\" a default that it cannot have", setting.key));
    }
    if (has_twice(manifest.rules, [](const RuleSpec& rule) { return rule.id; }))
        in.complain("rules", "has a rule twice");
    if (has_twice(manifest.settings, [](const SettingSpec& setting) { return setting.key; }))
        in.complain("settings", "has a setting twice");
}

} // namespace

// Found by the reader of lists.
Result<void> decode(const wire::Json& json, RuleSpec& out) {
    wire::ObjectReader in(json);
    only(in, json, {"id", "title", "severity", "help", "instead_of"});
    in.need("id", out.id).need("title", out.title).may("instead_of", out.instead_of);
    return in.may("severity", out.severity).may("help", out.help).result();
}

Result<void> decode(const wire::Json& json, SettingSpec& out) {
    wire::ObjectReader in(json);
    std::uint32_t type = 0;
    only(in, json, {"key", "type", "default", "label", "help", "minimum", "maximum", "choices"});
    in.need("key", out.key).need("label", out.label).may("help", out.help);
    in.may_name("type", {type_words.data(), type_words.size()}, type);
    in.need("default", out.standard).may("minimum", out.minimum).may("maximum", out.maximum);
    in.may("choices", out.choices);
    out.type = static_cast<SettingSpec::Type>(type);
    if (!json.contains("type"))
        in.complain("type", "is missing");
    if (!is_id(out.key))
        in.complain("key", "must be small letters, digits and hyphens");
    if ((out.type == SettingSpec::Type::choice) == out.choices.empty())
        in.complain("choices", "belongs to settings of the type \"choice\", and to all of them");
    return in.result();
}

bool Manifest::asks_for(std::string_view right) const {
    return std::find(rights.begin(), rights.end(), right) != rights.end();
}

Result<Manifest> parse_manifest(std::string_view json, const std::filesystem::path& folder) {
    const std::string file = (folder / "plugin.json").string();
    const auto value = wire::Json::parse(json, nullptr, false);
    if (value.is_discarded())
        return fail(ErrorCode::malformed, "the manifest is no JSON", "", {file});
    Manifest manifest;
    manifest.folder = folder;
    std::string library;
    std::uint64_t format = 0;
    wire::ObjectReader in(value);
    in.need("manifest", format);
    if (in.good() && format != 1)
        in.complain("manifest", "must be 1: this program reads no other");
    only(in, value,
         {"$schema", "manifest", "id", "name", "version", "description", "library", "program",
          "rights", "rules", "settings"});
    in.need("id", manifest.id).need("name", manifest.name).need("version", manifest.version);
    in.may("description", manifest.description).may("library", library);
    in.may("program", manifest.program).may("rights", manifest.rights);
    in.may("rules", manifest.rules).may("settings", manifest.settings);
    if (in.good())
        check(in, manifest, library);
    if (!in.good())
        return fail(ErrorCode::schema, fmt::format("the manifest is not right: {}", in.complaint()),
                    "", {file});
    if (!library.empty())
        manifest.library = folder / module::library_file_name(library);
    return manifest;
}

Result<Manifest> read_manifest(const std::filesystem::path& folder) {
    auto json = read_file(folder / "plugin.json", max_manifest_bytes);
    if (!json)
        return tl::unexpected(json.error());
    return parse_manifest(*json, folder);
}

} // namespace planwright::host
