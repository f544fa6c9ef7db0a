// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/action.h"

#include "packs/regex.h"
#include "packs/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace planwright::packs {

namespace {

struct Edit {
    std::string_view name;
    std::size_t params;
};
constexpr std::array edits{Edit{"regex", 3}, Edit{"trim_right", 2}, Edit{"trim_left", 2},
                           Edit{"trim", 2},  Edit{"truncate", 2},   Edit{"remove", 2},
                           Edit{"split", 3}};

std::string_view trimmed(std::string_view text, std::string_view set, bool left, bool right) {
    while (left && !text.empty() && set.find(text.front()) != set.npos)
        text.remove_prefix(1);
    while (right && !text.empty() && set.find(text.back()) != set.npos)
        text.remove_suffix(1);
    return text;
}

std::vector<std::string> piece(std::string_view match, const std::vector<std::string>& params) {
    const auto parts = split(match, params[1]);
    std::size_t index = 0;
    const auto [end, error] =
        std::from_chars(params[2].data(), params[2].data() + params[2].size(), index);
    if (error != std::errc{} || index >= parts.size())
        return {};
    return {std::string(trim(parts[index]))};
}

std::vector<std::string> edited(std::string_view match, const std::vector<std::string>& params) {
    const std::string& how = params[0];
    std::string result(match);
    if (how == "regex") {
        const auto pattern = Regex::compile(params[1]);
        Effort effort;
        if (!pattern)
            return {};
        result = pattern->replace(match, params[2], effort);
        if (effort.gave_up)
            return {};
    } else if (how == "split") {
        return piece(match, params);
    } else if (how == "remove") {
        result = replace_all(match, params[1], "");
    } else if (how == "truncate") {
        result = split(match, params[1]).front();
    } else {
        result = trimmed(match, params[1], how != "trim_right", how != "trim_left");
    }
    return {std::string(trim(result))};
}

/// "someName" and "some-name" as plain words.
std::string simple_words(std::string_view match) {
    std::string out;
    bool after_lower = false;
    for (std::size_t at = 0; at < match.size();) {
        const CodePoint point = code_point_at(match, at);
        const bool separates = point.value == '_' || point.value == '-' || is_space(point.value);
        if ((separates || (after_lower && is_upper(point.value))) && !out.empty() &&
            out.back() != ' ')
            out += ' ';
        if (!separates)
            append_code_point(out, point.value);
        after_lower = is_letter(point.value) && !is_upper(point.value);
        at += point.size;
    }
    return to_lower(trim(out));
}

} // namespace

std::vector<std::string> suggestions(const Action& action, std::string_view match) {
    if (action.name == "remove")
        return {""};
    if (action.name == "replace")
        return action.params;
    if (action.name == "edit")
        return edited(match, action.params);
    if (action.name == "convert")
        return {simple_words(match)};
    return {};
}

bool can_run(const Action& action) {
    const auto& params = action.params;
    if (action.name == "remove" || action.name == "replace")
        return true;
    if (action.name == "convert")
        return params == std::vector<std::string>{"simple"};
    if (action.name != "edit" || params.empty())
        return false;
    const auto* edit = std::find_if(edits.begin(), edits.end(),
                                    [&](const Edit& known) { return known.name == params[0]; });
    return edit != edits.end() && params.size() == edit->params &&
           (edit->name != "regex" || Regex::compile(params[1]).has_value());
}

} // namespace planwright::packs
