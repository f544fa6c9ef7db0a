// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/manifest.h"

#include "core/file.h"
#include "host_fixture.h"
#include "wire/message.h"

namespace planwright::host {
namespace {

wire::Json good() {
    return wire::Json::parse(R"({
        "manifest": 1, "id": "spelling", "name": "Spelling", "version": "1.0", "library": "spelling",
        "rights": ["user-words"],
        "rules": [{"id": "spelling.unknown-word", "title": "Unknown word", "severity": "warning"}],
        "settings": [
          {"key": "on", "type": "boolean", "default": true, "label": "On"},
          {"key": "most", "type": "integer", "default": 3, "minimum": 1, "maximum": 9, "label": "Most"},
          {"key": "share", "type": "number", "default": 0.5, "maximum": 1, "label": "Share"},
          {"key": "style", "type": "choice", "choices": ["a", "b"], "default": "a", "label": "Style"},
          {"key": "words", "type": "list", "default": [], "label": "Words"}]})");
}

std::string complaint(const wire::Json& json) {
    const auto manifest = parse_manifest(json.dump(), "/plugins/spelling");
    return manifest ? std::string() : describe(manifest.error());
}

TEST(Manifest, IsRead) {
    const auto manifest = parse_manifest(good().dump(), "/plugins/spelling");
    ASSERT_TRUE(manifest) << describe(manifest.error());
    EXPECT_EQ(manifest->id, "spelling");
    EXPECT_EQ(manifest->library.parent_path(), "/plugins/spelling");
    EXPECT_TRUE(manifest->asks_for("user-words"));
    EXPECT_FALSE(manifest->asks_for("dictionaries"));
    ASSERT_EQ(manifest->settings.size(), 5U);
    EXPECT_EQ(manifest->settings[1].standard, wire::Setting{std::int64_t{3}});
    EXPECT_EQ(manifest->rules.at(0).severity, "warning");
}

TEST(Manifest, AProgramIsRead) {
    wire::Json json = good();
    json.erase("library");
    json["program"] = {"python3", "check.py"};
    const auto manifest = parse_manifest(json.dump(), "/plugins/spelling");
    ASSERT_TRUE(manifest);
    EXPECT_TRUE(manifest->library.empty());
    EXPECT_EQ(manifest->program.size(), 2U);
}

struct Bad {
    const char* pointer;
    wire::Json value;
    const char* words;
};

TEST(Manifest, EachFaultIsOneLineThatNamesFileAndMember) {
    const std::vector<Bad> faults{
        {"/manifest", 2, "\"manifest\" must be 1"},
        {"/id", "Spelling", "\"id\" must be small letters"},
        {"/id", "template", "\"id\" must be"},
        {"/id", nullptr, "\"id\" is missing"},
        {"/name", 7, "\"name\" is no text"},
        {"/library", "../../x", "\"library\" must be a name"},
        {"/library", "a/b", "\"library\" must be a name"},
        {"/program", {"x"}, "only one of them"},
        {"/rights", {"network"}, "asks for \"network\""},
        {"/rights", "user-words", "\"rights\" is no list"},
        {"/setings", 1, "\"setings\" is no member"},
        {"/rules/0/id", "grammar.x", "must be \"spelling.name\""},
        {"/rules/0/severity", "awful", "severity that does not exist"},
        {"/rules/0/colour", "red", "\"colour\" is no member"},
        {"/settings/0/default", 1, "gives \"on\" a default"},
        {"/settings/1/default", 10, "gives \"most\" a default"},
        {"/settings/2/default", 1.5, "gives \"share\" a default"},
        {"/settings/3/default", "c", "gives \"style\" a default"},
        {"/settings/3/choices", nullptr, "\"choices\" belongs"},
        {"/settings/0/choices", {"x"}, "\"choices\" belongs"},
        {"/settings/0/type", "colour", "\"type\" is no word"},
        {"/settings/0/key", "On Or Off", "\"key\" must be small letters"},
        {"/settings/0/key", "most", "has a setting twice"},
    };
    for (const Bad& fault : faults) {
        wire::Json json = good();
        json[wire::Json::json_pointer(fault.pointer)] = fault.value;
        const std::string line = complaint(json);
        EXPECT_NE(line.find(fault.words), std::string::npos)
            << fault.pointer << " " << fault.value << ": " << line;
        EXPECT_NE(line.find("/plugins/spelling/plugin.json"), std::string::npos) << line;
        EXPECT_EQ(line.find('\n'), std::string::npos) << line;
    }
    EXPECT_NE(describe(parse_manifest("{", "/x").error()).find("no JSON"), std::string::npos);
    EXPECT_NE(describe(parse_manifest("[]", "/x").error()).find("an object"), std::string::npos);
}

TEST(Settings, ThePlanComesBeforeTheUserAndBothBeforeTheStandard) {
    const auto manifest = parse_manifest(good().dump(), "/x");
    ASSERT_TRUE(manifest);
    std::vector<std::string> problems;
    const SettingValues values =
        resolve_settings(*manifest, {{"most", {std::int64_t{5}}}, {"on", {false}}},
                         {{"most", {std::int64_t{7}}}}, problems);
    EXPECT_TRUE(problems.empty());
    EXPECT_EQ(values.at("most"), wire::Setting{std::int64_t{7}});
    EXPECT_EQ(values.at("on"), wire::Setting{false});
    EXPECT_EQ(values.at("style"), wire::Setting{std::string("a")});
    EXPECT_EQ(values.size(), 5U);
}

TEST(Settings, ValuesThatCannotBeAreLeftOutAndSaid) {
    const auto manifest = parse_manifest(good().dump(), "/x");
    ASSERT_TRUE(manifest);
    std::vector<std::string> problems;
    const SettingValues values = resolve_settings(
        *manifest,
        {{"most", {std::int64_t{99}}}, {"nothing", {true}}, {"share", {std::int64_t{1}}}},
        {{"style", {std::string("z")}}}, problems);
    EXPECT_EQ(problems.size(), 3U);
    EXPECT_EQ(values.at("most"), wire::Setting{std::int64_t{3}});
    EXPECT_EQ(values.at("share"), wire::Setting{std::int64_t{1}}) << "a whole number is a number";
    EXPECT_EQ(values.at("style"), wire::Setting{std::string("a")});
}

} // namespace
} // namespace planwright::host
