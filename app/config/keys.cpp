// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "config/keys.h"

#include <array>

namespace planwright::config {

namespace {

constexpr auto gates = std::to_array<std::string_view>({"draft", "submission"});
constexpr auto levels = std::to_array<std::string_view>({"hint", "warning", "error"});
constexpr auto weights = std::to_array<std::string_view>({"off", "hint", "warning", "error"});

const auto table = std::to_array<Key>({
    {"", "gate", Choice{&Config::gate, gates}},
    {"", "min-level", Choice{&Config::min_level, levels}},
    {"", "fail-level", Choice{&Config::fail_level, levels}},
    {"", "only", NameList{&Config::only}},
    {"", "without", NameList{&Config::without}},
    {"", "edition", NameOrFile{&Config::edition}},
    {"", "words", FileList{&Config::words}},
    {"", "deny", FileList{&Config::deny}},
    {"", "prefer", FileList{&Config::prefer}},
    {"", "glossary", FileList{&Config::glossary}},
    {"", "owners", FileList{&Config::owners}},
    {"", "packs", FileList{&Config::packs, true}},
    {"", "plugin-path", FileList{&Config::plugin_path, true}, true},
    {"", "preferred-plugins", NameList{&Config::preferred_plugins}, true},
    {"limits", "answer-ms", Whole{&Config::answer_ms, 10, 60'000}},
    {"limits", "memory-mib", Whole{&Config::memory_mib, 64, 16'384}},
});

} // namespace

std::span<const Key> keys() {
    return table;
}

std::span<const std::string_view> rule_weights() {
    return weights;
}

} // namespace planwright::config
