// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "language/expressions.h"

#include "language/lexicon.h"

#include <array>
#include <charconv>

namespace planwright::language {

namespace {

template <std::size_t n>
bool among(const std::array<std::string_view, n>& words, std::string_view word) {
    for (const std::string_view one : words) {
        if (one == word)
            return true;
    }
    return false;
}

constexpr std::array<std::string_view, 16> interval_words{
    "hourly",      "daily",     "nightly",     "weekly",    "fortnightly", "monthly",
    "bimonthly",   "quarterly", "termly",      "yearly",    "annually",    "annual",
    "half-yearly", "biannual",  "bi-annually", "biannually"};
constexpr std::array<std::string_view, 5> interval_ends{"-weekly", "-monthly", "-yearly", "-annual",
                                                        "-daily"};
constexpr std::array<std::string_view, 16> periods{
    "day",  "days",  "week",     "weeks", "fortnight", "month", "months", "quarter",
    "year", "years", "quarters", "shift", "shifts",    "hours", "term",   "minutes"};
constexpr std::array<std::string_view, 5> seasons{"spring", "summer", "autumn", "winter", "q"};
// What a number names instead of counting.
constexpr std::array<std::string_view, 22> headings{"recommendation",
                                                    "recommendations",
                                                    "rec",
                                                    "recs",
                                                    "band",
                                                    "level",
                                                    "tier",
                                                    "grade",
                                                    "phase",
                                                    "wave",
                                                    "page",
                                                    "section",
                                                    "no",
                                                    "number",
                                                    "category",
                                                    "part",
                                                    "appendix",
                                                    "action",
                                                    "stage",
                                                    "paragraph",
                                                    "point",
                                                    "version"};

double value_of(std::string_view digits) {
    int whole = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), whole);
    if (error != std::errc())
        return 0;
    double value = whole;
    if (*end == '.' && end + 1 < digits.data() + digits.size() && end[1] >= '0' && end[1] <= '9')
        value += (end[1] - '0') / 10.0;
    return value;
}

int year_of(const Tokens& tokens, std::size_t index) {
    if (!tokens.is_number(index))
        return 0;
    const std::string_view digits = tokens.lower(index);
    const bool four = digits.size() == 4 || (digits.size() > 4 && digits[4] == '/');
    if (!four || digits.find_first_not_of("0123456789/") != std::string_view::npos)
        return 0;
    const int year = static_cast<int>(value_of(digits.substr(0, 4)));
    return year >= 1800 && year < 2100 ? year : 0;
}

bool is_financial_year(std::string_view digits) {
    return digits.size() == 5 && digits[2] == '/' && digits.find('.') == std::string_view::npos;
}

class Finder {
public:
    Finder(const Tokens& tokens, std::size_t first, std::size_t last)
        : tokens_(tokens), first_(first), last_(std::min(last, tokens.size())) {}

    std::vector<Expression> run() {
        for (std::size_t i = first_; i < last_;) {
            const std::size_t size = read(i);
            i += std::max<std::size_t>(size, 1);
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] std::string_view word(std::size_t i) const {
        return i < last_ ? tokens_.lower(i) : std::string_view();
    }
    std::size_t add(ExpressionKind kind, std::size_t at, std::size_t size) {
        found_.push_back({kind, at, at + size, 0, 0, 0});
        return size;
    }

    std::size_t read(std::size_t i) {
        if (const std::size_t size = read_interval(i))
            return size;
        if (const std::size_t size = read_date(i))
            return size;
        return read_number(i);
    }

    std::size_t read_interval(std::size_t i) {
        const std::string_view here = word(i);
        if (among(interval_words, here))
            return add(ExpressionKind::interval, i, 1);
        for (const std::string_view end : interval_ends) {
            if (here.size() > end.size() && here.substr(here.size() - end.size()) == end)
                return add(ExpressionKind::interval, i, 1);
        }
        if (here == "every" || here == "each" || here == "per" || here == "a") {
            std::size_t at = i + 1;
            if (here == "every" && (tokens_.is_number(at) || (word_classes(word(at)) & quantity)))
                ++at;
            if (here == "every" && (word(at) == "other" || word(at) == "second"))
                ++at;
            const bool counted = here != "a" || (i > first_ && counts(i - 1));
            if (counted && among(periods, word(at)))
                return add(ExpressionKind::interval, i, at + 1 - i);
        }
        return 0;
    }
    /// "twice a year", "3 times a month"
    [[nodiscard]] bool counts(std::size_t i) const {
        return word(i) == "once" || word(i) == "twice" || word(i) == "times";
    }

    std::size_t read_date(std::size_t i) {
        if (const int month = month_number(word(i)); month != 0)
            return read_month(i, 0, month);
        if (tokens_.is_number(i) && month_number(word(i + 1)) != 0)
            return read_month(i, 1, month_number(word(i + 1)));
        const int year = year_of(tokens_, i);
        if (year != 0 && i < last_)
            return add_date(i, 1, year, 0);
        if (tokens_.is_number(i) && is_financial_year(word(i)))
            return add_date(i, 1, 2000 + static_cast<int>(value_of(word(i))), 0);
        if (among(seasons, word(i)) && year_of(tokens_, i + 1) != 0 && i + 1 < last_)
            return add_date(i, 2, year_of(tokens_, i + 1), 0);
        return 0;
    }
    std::size_t read_month(std::size_t at, std::size_t day, int month) {
        const std::size_t name = at + day;
        const int year = name + 1 < last_ ? year_of(tokens_, name + 1) : 0;
        // "may" and "march" are words too: alone they need a capital and something in front.
        const bool doubtful = month == 3 || month == 5;
        if (doubtful && year == 0 && day == 0 &&
            (!tokens_[name].capital || at == first_ ||
             (word_classes(word(at - 1)) & preposition) == 0))
            return 0;
        return add_date(at, day + 1 + (year != 0 ? 1 : 0), year, month);
    }
    std::size_t add_date(std::size_t at, std::size_t size, int year, int month) {
        found_.push_back({ExpressionKind::date, at, at + size, 0, year, month});
        return size;
    }

    std::size_t read_number(std::size_t i) {
        const bool spelled = (word_classes(word(i)) & quantity) != 0;
        if (!tokens_.is_number(i) && !spelled)
            return 0;
        const double value = spelled ? 0 : value_of(word(i));
        std::size_t size = 1;
        if (word(i + 1) == "%" || word(i + 1) == "percent")
            size = 2;
        else if (word(i + 1) == "per" && word(i + 2) == "cent")
            size = 3;
        if (size > 1) {
            found_.push_back({ExpressionKind::percentage, i, i + size, value, 0, 0});
            return size;
        }
        if (i > first_ && among(headings, word(i - 1)))
            return 1;
        if (i > first_ && word(i - 1) == "(" && word(i + 1) == ")")
            return 1; // "(2)" numbers a list
        found_.push_back({ExpressionKind::count, i, i + 1, value, 0, 0});
        return 1;
    }

    const Tokens& tokens_;
    std::size_t first_;
    std::size_t last_;
    std::vector<Expression> found_;
};

} // namespace

int month_number(std::string_view word) {
    static constexpr std::array<std::string_view, 12> names{
        "january", "february", "march",     "april",   "may",      "june",
        "july",    "august",   "september", "october", "november", "december"};
    if (word == "sept")
        return 9;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (word == names[i] ||
            (word.size() == 3 && word == names[i].substr(0, 3) && word != "mar"))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

std::vector<Expression> expressions(const Tokens& tokens, std::size_t first, std::size_t last) {
    return Finder(tokens, first, last).run();
}

} // namespace planwright::language
