// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/messages.h"

namespace planwright::packs {

std::string fill_message(std::string_view message, const std::vector<std::string>& words) {
    std::string out;
    std::size_t next = 0;
    const auto word = [&](std::size_t index) {
        return index < words.size() ? std::string_view(words[index]) : std::string_view{};
    };
    for (std::size_t i = 0; i < message.size(); ++i) {
        const std::string_view rest = message.substr(i);
        const bool numbered = rest.size() > 4 && rest.starts_with("%[") && rest[2] >= '1' &&
                              rest[2] <= '9' && rest.substr(3).starts_with("]s");
        if (rest.starts_with("%s")) {
            out += word(next++);
            ++i;
        } else if (numbered) {
            next = static_cast<std::size_t>(rest[2] - '1');
            out += word(next++);
            i += 4;
        } else {
            out += message[i];
            i += rest.starts_with("%%") ? 1 : 0;
        }
    }
    std::string one_line;
    for (const char c : out)
        if (c != '\n' && (c != ' ' || one_line.empty() || one_line.back() != ' '))
            one_line += c;
        else if (c == '\n' && !one_line.empty() && one_line.back() != ' ')
            one_line += ' ';
    return one_line;
}

Alert alert_for(const Rule& rule, const Hit& hit, std::optional<Range> at) {
    Action action = rule.action;
    if (hit.params)
        action.params = *hit.params;
    Alert alert{&rule, at, {}, {}, hit.match, {}};
    if (at)
        alert.suggestions = suggestions(action, hit.match);
    std::vector<std::string> words = hit.words;
    // A message may name the match, then what the action puts there.
    if (words.size() == 1 && alert.suggestions.size() == 1)
        words.push_back(alert.suggestions.front());
    alert.message = fill_message(hit.message.value_or(rule.message), words);
    alert.description = fill_message(rule.description, words);
    return alert;
}

} // namespace planwright::packs
