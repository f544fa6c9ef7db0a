// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "patterns.h"

#include "unicode.h"

namespace spelling {

namespace {

std::vector<std::string_view> parts(std::string_view s, char at) {
    std::vector<std::string_view> result;
    while (true) {
        const std::size_t end = s.find(at);
        if (end != 0 && !s.empty())
            result.push_back(s.substr(0, end));
        if (end == std::string_view::npos)
            return result;
        s.remove_prefix(end + 1);
    }
}

std::optional<Element> parse_element(std::string_view word, const Patterns::ClassBit& class_bit) {
    Element element;
    if (word.front() == '!') {
        element.negated = true;
        word.remove_prefix(1);
    }
    for (const std::string_view one : parts(word, '|')) {
        if (one.front() != '@') {
            element.words.push_back(fold(one));
        } else if (const std::uint32_t bit = class_bit(one.substr(1)); bit != 0) {
            element.classes |= bit;
        } else {
            return std::nullopt;
        }
    }
    if (element.words.empty() && element.classes == 0)
        return std::nullopt;
    return element;
}

bool parse_elements(std::string_view text, const Patterns::ClassBit& class_bit,
                    std::vector<Element>& out) {
    for (const std::string_view word : parts(text, ' ')) {
        auto element = parse_element(word, class_bit);
        if (!element)
            return false;
        out.push_back(std::move(*element));
    }
    return true;
}

} // namespace

std::optional<Pattern> Patterns::parse(std::string_view line, const ClassBit& class_bit) {
    const std::size_t open = line.find('[');
    const std::size_t close = line.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return std::nullopt;
    const std::string_view inside = line.substr(open + 1, close - open - 1);
    const std::size_t arrow = inside.find(" > ");
    if (arrow == std::string_view::npos)
        return std::nullopt;
    Pattern pattern;
    pattern.instead = inside.substr(arrow + 3);
    if (!parse_elements(line.substr(0, open), class_bit, pattern.elements))
        return std::nullopt;
    pattern.mark_begin = pattern.elements.size();
    if (!parse_elements(inside.substr(0, arrow), class_bit, pattern.elements))
        return std::nullopt;
    pattern.mark_end = pattern.elements.size();
    if (pattern.mark_begin == pattern.mark_end || pattern.instead.empty() ||
        pattern.elements[pattern.mark_begin].words.empty() ||
        !parse_elements(line.substr(close + 1), class_bit, pattern.elements))
        return std::nullopt;
    return pattern;
}

void Patterns::add(Pattern pattern) {
    const auto index = static_cast<std::uint32_t>(patterns_.size());
    for (const std::string& word : pattern.elements[pattern.mark_begin].words)
        by_word_[to_lower(word)].push_back(index);
    patterns_.push_back(std::move(pattern));
}

const std::vector<std::uint32_t>* Patterns::starting_with(const std::string& lower) const {
    const auto found = by_word_.find(lower);
    return found == by_word_.end() ? nullptr : &found->second;
}

} // namespace spelling
