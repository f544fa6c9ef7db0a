// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/target_dates.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace planwright::target {
namespace {

/// One letter for each thing a pattern asks for:
///   d day   m month's name   n month's number   Y year of four digits   y of four or two
///   F financial year (2024/25)   f the words "FY", "financial year"   q quarter   h half
///   s season   p "early", "mid", "end" …
/// A space lets commas and small words stand between ("March, of 2025"); other marks stand for
/// themselves. The first row that fits wins, so longer ones come first.
struct Pattern {
    const char* atoms;
    Form form;
};

constexpr Pattern patterns[] = {
    {"Y-n-d", Form::day},
    {"d/n/y", Form::day},
    {"d.n.y", Form::day},
    {"d-n-y", Form::day},
    {"n/d/y", Form::month_first},
    {"n-d-y", Form::month_first},
    {"d m y", Form::day},
    {"m d Y", Form::day},
    {"q f F", Form::quarter},
    {"q f y", Form::quarter},
    {"q F", Form::quarter},
    {"q y", Form::quarter},
    {"f F q", Form::quarter},
    {"F q", Form::quarter},
    {"Y q", Form::quarter},
    {"h f F", Form::half},
    {"h f y", Form::half},
    {"h F", Form::half},
    {"h Y", Form::half},
    {"s F", Form::season},
    {"s y", Form::season},
    {"m Y", Form::month},
    {"m y", Form::month},
    {"Y m", Form::month},
    {"p f F", Form::financial_year},
    {"p f y", Form::financial_year},
    {"p F", Form::financial_year},
    {"f F", Form::financial_year},
    {"f y", Form::financial_year},
    {"F", Form::financial_year},
    {"Y-n", Form::month},
    {"n/y", Form::month},
    {"n-Y", Form::month},
    {"n.Y", Form::month},
    {"p Y", Form::part},
    {"d m", Form::day},
    {"m d", Form::day},
    {"q", Form::quarter},
    {"h", Form::half},
    {"s", Form::season},
    {"m", Form::month},
    {"Y", Form::year},
};

struct NamedPart {
    std::string_view word;
    unsigned last_month; ///< above 12: in the next year
};

constexpr NamedPart seasons[] = {{"spring", 5},  {"easter", 4},     {"summer", 8}, {"autumn", 11},
                                 {"winter", 14}, {"christmas", 12}, {"xmas", 12}};

constexpr NamedPart parts_of_year[] = {{"early", 3}, {"beginning", 3}, {"start", 3},
                                       {"mid", 6},   {"middle", 6},    {"late", 12},
                                       {"end", 12},  {"close", 12},    {"back", 12}};

constexpr NamedPart ordinals[] = {{"first", 1}, {"second", 2}, {"third", 3}, {"fourth", 4},
                                  {"last", 4},  {"final", 4},  {"one", 1},   {"two", 2},
                                  {"three", 3}, {"four", 4}};

template <std::size_t size>
std::optional<unsigned> look_up(const NamedPart (&table)[size], std::string_view word) {
    for (const NamedPart& row : table) {
        if (row.word == word)
            return row.last_month;
    }
    return std::nullopt;
}

constexpr auto month_names =
    std::to_array<std::string_view>({"january", "february", "march", "april", "may", "june", "july",
                                     "august", "september", "october", "november", "december"});

/// One letter wrong, missing, too much, or two neighbours exchanged.
bool is_one_slip(std::string_view a, std::string_view b) {
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin());
    const auto rest_a = static_cast<std::size_t>(x - a.begin());
    const auto rest_b = static_cast<std::size_t>(y - b.begin());
    if (a.size() != b.size())
        return a.substr(rest_a) == b.substr(rest_b + 1);
    if (a.substr(rest_a + 1) == b.substr(rest_b + 1))
        return true;
    return rest_a + 1 < a.size() && a[rest_a] == b[rest_b + 1] && a[rest_a + 1] == b[rest_b] &&
           a.substr(rest_a + 2) == b.substr(rest_b + 2);
}

unsigned misspelt_month(std::string_view word) {
    if (word.size() < 5)
        return 0;
    for (std::size_t i = 0; i < month_names.size(); ++i) {
        if (month_names[i].size() > 5 && word != month_names[i] &&
            is_one_slip(word, month_names[i]))
            return static_cast<unsigned>(i + 1);
    }
    return 0;
}

/// Reads one pattern from the tokens.
class Matcher {
public:
    Matcher(const std::vector<Token>& tokens, std::size_t at) : tokens_(tokens), at_(at) {
        found_.first = at;
    }

    bool match(const Pattern& pattern) {
        found_.form = pattern.form;
        for (const char* atom = pattern.atoms; *atom != '\0'; ++atom) {
            if (!take(*atom))
                return false;
        }
        found_.last = at_;
        return true;
    }
    [[nodiscard]] const Found& found() const { return found_; }

private:
    const Token* next() const { return at_ < tokens_.size() ? &tokens_[at_] : nullptr; }
    bool next_is(std::string_view word) const { return next() != nullptr && next()->is(word); }
    bool number(unsigned least, unsigned most, unsigned digits) const {
        return next() != nullptr && next()->is_number() && next()->digits <= digits &&
               next()->value >= least && next()->value <= most;
    }
    bool skip(std::string_view word) {
        if (!next_is(word))
            return false;
        ++at_;
        return true;
    }

    bool take(char atom) {
        switch (atom) {
        case 'd':
            return day();
        case 'm':
            return month_name();
        case 'n':
            return month_number();
        case 'Y':
            return year(false);
        case 'y':
            return year(true);
        case 'F':
            return financial_year();
        case 'f':
            return financial_word();
        case 'q':
            return quarter();
        case 'h':
            return half();
        case 's':
            return named(seasons);
        case 'p':
            return named(parts_of_year);
        case ' ':
            gap();
            return true;
        default:
            return skip(std::string_view(&atom, 1));
        }
    }

    bool day() {
        if (!number(1, 31, 2))
            return false;
        found_.day = next()->value;
        ++at_;
        return true;
    }

    bool month_name() {
        if (next() == nullptr || next()->kind != Token::Kind::word)
            return false;
        found_.month = month_from_name(next()->lower);
        if (found_.month == 0) {
            found_.month = misspelt_month(next()->lower);
            found_.misspelt = found_.month != 0;
        }
        if (found_.month == 0)
            return false;
        ++at_;
        skip(".");
        return true;
    }

    bool month_number() {
        if (!number(1, 12, 2) || next()->ordinal)
            return false;
        if (found_.year && next()->digits != 2) // "2024-6" is a span of years to some
            return false;
        found_.month = next()->value;
        ++at_;
        return true;
    }

    bool year(bool short_form) {
        skip("'");
        if (next() == nullptr || !next()->is_number() || next()->ordinal)
            return false;
        const Token& token = *next();
        if (token.digits == 4 && token.value >= 1900 && token.value < 2200)
            found_.year = static_cast<int>(token.value);
        // "11/12" may be a day and a month or a financial year.
        else if (short_form && token.digits == 2 &&
                 (found_.form != Form::month || !bare_number() || token.value > 12))
            found_.year = 2000 + static_cast<int>(token.value);
        else
            return false;
        if (found_.financial) // "FY 2025" and "FY25" name the year it ends in, unlike "2024/25"
            found_.year = *found_.year - 1;
        ++at_;
        return true;
    }
    bool bare_number() const { return tokens_[found_.first].is_number(); }

    bool financial_year() {
        if (at_ + 2 >= tokens_.size() || !tokens_[at_].is_number() || !tokens_[at_ + 2].is_number())
            return false;
        const Token& from = tokens_[at_];
        const Token& mark = tokens_[at_ + 1];
        const Token& to = tokens_[at_ + 2];
        if ((!mark.is("/") && !mark.is("-")) || from.digits % 2 != 0 || from.digits > 4 ||
            (to.digits != 2 && to.digits != 4))
            return false;
        if (from.digits == 2 && from.value <= 12 && to.value <= 12)
            return false; // "11/12": a day and a month as well
        const unsigned begin = from.digits == 4 ? from.value : 2000 + from.value;
        const unsigned end = to.digits == 4 ? to.value : begin / 100 * 100 + to.value;
        if (begin < 1900 || begin >= 2200 ||
            (end != begin + 1 && !(begin % 100 == 99 && to.value == 0)))
            return false;
        found_.year = static_cast<int>(begin);
        found_.financial = true;
        at_ += 3;
        return true;
    }

    bool financial_word() {
        const std::size_t begin = at_;
        if (skip("fy") || (skip("f") && skip("/") && skip("y")))
            return found_.financial = true;
        at_ = begin;
        if ((skip("financial") || skip("fiscal")) && skip("year")) {
            skip("end");
            return found_.financial = true;
        }
        at_ = begin;
        return false;
    }

    bool numbered(std::string_view letter, std::string_view abbreviation, std::string_view word,
                  unsigned most) {
        const std::size_t begin = at_;
        if (skip(letter) || skip(abbreviation) || skip(word)) {
            skip("-");
            if (part_number(most))
                return true;
        }
        at_ = begin;
        if (part_number(most)) {
            skip("-");
            if (skip(word) || skip(abbreviation))
                return true;
        }
        at_ = begin;
        return false;
    }
    bool part_number(unsigned most) {
        if (number(1, most, 1)) {
            found_.part = next()->value;
        } else {
            const auto word = next() != nullptr ? look_up(ordinals, next()->lower) : std::nullopt;
            if (!word)
                return false;
            found_.part = std::min(*word, most); // "last" is the last there is
        }
        ++at_;
        return true;
    }
    bool quarter() { return numbered("q", "qtr", "quarter", 4); }
    bool half() { return numbered("h", "half", "half", 2); }

    template <std::size_t size>
    bool named(const NamedPart (&table)[size]) {
        const auto month = next() != nullptr ? look_up(table, next()->lower) : std::nullopt;
        if (!month)
            return false;
        found_.part = *month;
        ++at_;
        return true;
    }

    void gap() {
        for (int i = 0; i < 4; ++i) {
            if (!skip(",") && !skip("-") && !skip("'") && !skip("of") && !skip("the") &&
                !skip("in") && !skip("/") && !skip("(") && !skip("calendar") && !calendar_year())
                return;
        }
    }
    /// "the end of the year 2025".
    bool calendar_year() {
        const bool before_number = at_ + 1 < tokens_.size() && tokens_[at_ + 1].is_number();
        return before_number && skip("year");
    }

    const std::vector<Token>& tokens_;
    std::size_t at_;
    Found found_;
};

YearMonth year_month(int year, unsigned month) {
    if (month > 12)
        return year_month(year + 1, month - 12);
    return YearMonth{std::chrono::year{year}, std::chrono::month{month}};
}

/// A month in the financial year that begins in `year`.
YearMonth in_financial_year(int year, unsigned month) {
    return year_month(month >= 4 ? year : year + 1, month);
}

} // namespace

std::optional<Found> date_at(const std::vector<Token>& tokens, std::size_t at) {
    for (const Pattern& pattern : patterns) {
        Matcher matcher(tokens, at);
        if (matcher.match(pattern))
            return matcher.found();
    }
    return std::nullopt;
}

std::optional<YearMonth> month_of(const Found& found) {
    if (!found.year)
        return std::nullopt;
    const int year = *found.year;
    switch (found.form) {
    case Form::month:
    case Form::day:
    case Form::month_first:
        return year_month(year, found.month);
    case Form::quarter:
        return year_month(year, 3 + 3 * found.part);
    case Form::half:
        return found.financial ? year_month(year, 3 + 6 * found.part)
                               : year_month(year, 6 * found.part);
    case Form::season:
        return found.financial && found.part <= 12 ? in_financial_year(year, found.part)
                                                   : year_month(year, found.part);
    case Form::part:
        return year_month(year, found.part);
    case Form::financial_year:
        return year_month(year + 1, 3);
    case Form::year:
        return year_month(year, 12);
    }
    return std::nullopt;
}

} // namespace planwright::target
