// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "consistency/months.h"

#include "consistency/reading.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace consistency {

namespace {

constexpr std::array<std::string_view, 13> names{
    "",     "january", "february",  "march",   "april",    "may",     "june",
    "july", "august",  "september", "october", "november", "december"};

/// Also by a short form of at least three letters; "may" only as it is printed.
int month_named(std::string_view word) {
    const std::string small = lower(word);
    for (std::size_t i = 1; i < names.size(); ++i) {
        const bool shortened =
            small.size() >= 3 && small.size() <= 4 && names[i].substr(0, small.size()) == small;
        if (small == names[i] || shortened)
            return is_upper(word[0]) ? static_cast<int>(i) : 0;
    }
    return 0;
}

int year_named(std::string_view word) {
    if (word.size() != 4 || (word.substr(0, 2) != "20" && word.substr(0, 2) != "19"))
        return 0;
    int year = 0;
    for (const char c : word) {
        if (c < '0' || c > '9')
            return 0;
        year = year * 10 + (c - '0');
    }
    return year;
}

bool is_preposition(std::string_view word) {
    constexpr auto words =
        std::to_array<std::string_view>({"by", "in", "from", "until", "before", "during", "to",
                                         "since", "after", "of", "for", "on", "between"});
    return std::find(words.begin(), words.end(), word) != words.end();
}

class Scan {
public:
    explicit Scan(std::string_view text) : text_(text), tokens_(tokens_of(text)) {}

    std::vector<MonthInText> find() {
        std::vector<MonthInText> result;
        for (std::size_t i = 0; i + 1 < tokens_.size(); ++i) {
            const int month = month_named(word(i));
            const int year = month == 0 || tokens_[i + 1].after_mark ? 0 : year_named(word(i + 1));
            if (year != 0)
                result.push_back(with_lead(i, {year, month}));
        }
        return result;
    }

private:
    [[nodiscard]] std::string_view word(std::size_t i) const {
        return text_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin);
    }
    [[nodiscard]] bool starts_with_digit(std::size_t i) const {
        return word(i)[0] >= '0' && word(i)[0] <= '9';
    }

    [[nodiscard]] MonthInText with_lead(std::size_t at, Month month) const {
        std::size_t first = at;
        const auto step_over = [&](auto wanted) {
            if (first > 0 && !tokens_[first].after_mark && wanted(first - 1))
                --first;
        };
        step_over([&](std::size_t i) { return starts_with_digit(i) && word(i).size() <= 4; });
        step_over([&](std::size_t i) { return lower(word(i)) == "of"; });
        for (const std::string_view skipped : {"end", "beginning", "start", "the"})
            step_over([&](std::size_t i) { return lower(word(i)) == skipped; });
        MonthInText found{month, 0, tokens_[at + 1].end, false, {}};
        if (first > 0 && !tokens_[first].after_mark && is_preposition(lower(word(first - 1))))
            found.lead = lower(word(--first));
        if (!found.lead.empty() && first > 0 && !tokens_[first - 1].after_mark)
            found.after_figure = starts_with_digit(first - 1);
        // "90% by March 2025": the figure is what the date is for.
        if (!found.lead.empty() && first > 0 && starts_with_digit(first - 1) &&
            text_[tokens_[first - 1].end] == '%') {
            --first;
            found.after_figure = true;
        }
        found.begin = tokens_[first].begin;
        return found;
    }

    std::string_view text_;
    std::vector<Token> tokens_;
};

} // namespace

Month month_of(pw_date date) {
    return {date.year, date.month};
}

std::string to_words(Month month) {
    const auto at = static_cast<std::size_t>(std::clamp(month.month, 0, 12));
    std::string name(names[at]);
    if (!name.empty())
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return fmt::format("{} {}", name, month.year);
}

std::vector<MonthInText> months_in(std::string_view text) {
    return Scan(text).find();
}

} // namespace consistency
