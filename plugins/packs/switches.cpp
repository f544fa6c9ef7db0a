// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/switches.h"

#include "packs/text.h"

#include <vector>

namespace planwright::packs {

void Switches::obey(std::string_view instruction) {
    instruction = trim(instruction);
    if (!instruction.starts_with("vale "))
        return;
    instruction = trim(instruction.substr(5));
    const std::size_t equals = instruction.rfind('=');
    if (instruction == "off" || instruction == "on") {
        all_off_ = instruction == "off";
        return;
    }
    if (equals == instruction.npos)
        return;
    const std::string_view value = trim(instruction.substr(equals + 1));
    const std::string_view name = trim(instruction.substr(0, equals));
    const std::size_t list = name.find('[');
    if (value != "YES" && value != "NO")
        return;
    if (list == name.npos) {
        off_[std::string(name)] = value == "NO";
        return;
    }
    for (const std::string& item : split(name.substr(list + 1, name.size() - list - 2), ",")) {
        std::string_view words = trim(item);
        if (words.size() >= 2 && words.front() == '"' && words.back() == '"')
            words = words.substr(1, words.size() - 2);
        off_[std::string(name.substr(0, list)) + "\n" + std::string(words)] = value == "NO";
    }
}

bool Switches::on(std::string_view rule) const {
    if (const auto found = off_.find(rule); found != off_.end())
        return !found->second;
    const auto style = off_.find(rule.substr(0, rule.find('.')));
    return style == off_.end() || !style->second;
}

bool Switches::on(std::string_view rule, std::string_view match) const {
    const auto found = off_.find(std::string(rule) + "\n" + std::string(match));
    return found == off_.end() || !found->second;
}

} // namespace planwright::packs
