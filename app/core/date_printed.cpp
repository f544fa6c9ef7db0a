// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/date.h"
#include "core/text.h"

#include <algorithm>
#include <array>

// Three passes: the line into tokens; tokens into candidates, which may lack month or year; then,
// from the last to the first, what lacks something takes it from the one after it.
namespace planwright {

namespace {

constexpr std::size_t none = std::string_view::npos;

struct Token {
    enum class Kind : std::uint8_t { number, month, date, of, separator, open, close, word };
    Kind kind = Kind::word;
    std::size_t begin = 0;
    std::size_t end = 0;
    unsigned value = 0; ///< of a number or month
    std::size_t digits = 0;
    bool ordinal = false;
    Date date{};
};
using Kind = Token::Kind;
using Tokens = std::vector<Token>;

[[nodiscard]] bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
[[nodiscard]] std::size_t digits_at(std::string_view s, std::size_t at) {
    std::size_t end = at;
    while (end < s.size() && is_digit(s[end]))
        ++end;
    return end - at;
}
[[nodiscard]] unsigned value_of(std::string_view digits) {
    unsigned value = 0;
    for (const char c : digits)
        value = value * 10 + static_cast<unsigned>(c - '0');
    return value;
}
[[nodiscard]] unsigned full_year(unsigned year, std::size_t digits) {
    return digits == 2 ? 2000 + year : year;
}
[[nodiscard]] bool is_year(const Token& token) {
    return token.kind == Kind::number && token.digits == 4 && !token.ordinal &&
           token.value >= 1900 && token.value < 2200;
}
[[nodiscard]] bool is_day(const Token& token) {
    return token.kind == Kind::number && token.digits <= 2 && token.value >= 1 && token.value <= 31;
}
[[nodiscard]] Date make_date(unsigned year, unsigned month, unsigned day) {
    return std::chrono::year{static_cast<int>(year)} / std::chrono::month{month} /
           std::chrono::day{day};
}

[[nodiscard]] bool starts_with_letter(std::string_view s) {
    return !s.empty() && text::is_letter(text::decode_at(s, 0).code_point);
}

/// "21/08/2023", "21.8.23", "2023-08-21": three numbers with the same mark between them.
[[nodiscard]] std::optional<Token> numeric_date(std::string_view s, std::size_t begin) {
    std::array<std::size_t, 3> size{};
    std::array<unsigned, 3> value{};
    std::size_t at = begin;
    char mark = 0;
    for (std::size_t part = 0; part < 3; ++part) {
        if (part != 0) {
            if (at >= s.size() || (mark != 0 && s[at] != mark) ||
                (s[at] != '/' && s[at] != '.' && s[at] != '-'))
                return std::nullopt;
            mark = s[at++];
        }
        size[part] = digits_at(s, at);
        if (size[part] == 0 || size[part] > 4)
            return std::nullopt;
        value[part] = value_of(s.substr(at, size[part]));
        at += size[part];
    }
    if (starts_with_letter(s.substr(at)))
        return std::nullopt;
    Token token{Kind::date, begin, at, 0, 0, false, {}};
    if (size[0] == 4 && size[1] <= 2 && size[2] <= 2)
        token.date = make_date(value[0], value[1], value[2]);
    else if (size[0] <= 2 && size[1] <= 2 && (size[2] == 4 || size[2] == 2))
        token.date = make_date(full_year(value[2], size[2]), value[1], value[0]);
    else
        return std::nullopt;
    return token;
}

/// The size of "st", "nd", "rd" or "th" at `at`, also one space further on (a superscript that was
/// flattened), or 0.
[[nodiscard]] std::size_t ordinal_suffix(std::string_view s, std::size_t at) {
    const std::size_t space = at < s.size() && s[at] == ' ' ? 1 : 0;
    const std::string_view rest = s.substr(at + space);
    for (const std::string_view suffix : {"st", "nd", "rd", "th"}) {
        if (!text::istarts_with(rest, suffix))
            continue;
        const std::string_view behind = rest.substr(suffix.size());
        // "21stAugust" is read too, "21 street" is not.
        const bool word_goes_on = starts_with_letter(behind);
        if (!word_goes_on || (space == 0 && text::is_upper(text::decode_at(behind, 0).code_point)))
            return space + suffix.size();
    }
    return 0;
}

[[nodiscard]] Token number_at(std::string_view s, std::size_t begin) {
    Token token;
    token.begin = begin;
    token.digits = digits_at(s, begin);
    token.end = begin + token.digits;
    if (token.digits > 4)
        return token;
    token.kind = Kind::number;
    token.value = value_of(s.substr(begin, token.digits));
    const std::size_t suffix = token.digits <= 2 ? ordinal_suffix(s, token.end) : 0;
    token.ordinal = suffix != 0;
    token.end += suffix;
    return token;
}

[[nodiscard]] bool is_weekday(std::string_view word) {
    static constexpr std::array<std::string_view, 7> days{
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    return std::any_of(days.begin(), days.end(), [&](std::string_view day) {
        return text::iequals(word, day) || text::iequals(word, day.substr(0, 3));
    });
}

[[nodiscard]] Token word_at(std::string_view s, std::size_t begin) {
    std::size_t at = begin;
    Token token;
    token.begin = begin;
    while (at < s.size()) {
        if (is_digit(s[at]) && month_from_name(s.substr(begin, at - begin)) != 0)
            break; // "August2023"
        const text::Decoded d = text::decode_at(s, at);
        const bool goes_on = text::is_letter(d.code_point) || text::is_digit(d.code_point) ||
                             text::is_mark(d.code_point) || d.code_point == '\'' ||
                             d.code_point == 0x2019;
        if (!goes_on)
            break;
        at += d.size;
    }
    token.end = at;
    const std::string_view word = s.substr(begin, at - begin);
    token.value = month_from_name(word);
    if (token.value != 0) {
        token.kind = Kind::month;
        if (at < s.size() && s[at] == '.' && word.size() <= 4)
            ++token.end; // "Sept."
    }
    if (text::iequals(word, "and") || text::iequals(word, "to") || is_weekday(word))
        token.kind = Kind::separator;
    else if (text::iequals(word, "of"))
        token.kind = Kind::of;
    return token;
}

[[nodiscard]] Tokens tokens_of(std::string_view s) {
    Tokens tokens;
    for (std::size_t at = 0; at < s.size();) {
        const text::Decoded d = text::decode_at(s, at);
        Token token{Kind::separator, at, at + d.size, 0, 0, false, {}};
        if (text::is_space(d.code_point)) {
            at += d.size;
            continue;
        }
        if (is_digit(s[at])) {
            const std::optional<Token> date = numeric_date(s, at);
            token = date ? *date : number_at(s, at);
        } else if (text::is_letter(d.code_point)) {
            token = word_at(s, at);
        } else if (d.code_point == '(') {
            token.kind = Kind::open;
        } else if (d.code_point == ')') {
            token.kind = Kind::close;
        }
        at = token.end;
        tokens.push_back(token);
    }
    return tokens;
}

/// A date that may still lack its month or year (0).
struct Candidate {
    std::size_t first = 0; ///< tokens, half-open
    std::size_t last = 0;
    unsigned day = 0;
    unsigned month = 0;
    unsigned year = 0;
};

/// The candidate that begins at token `i`, if one does.
class Matcher {
public:
    explicit Matcher(const Tokens& tokens) : tokens_(tokens) {}

    [[nodiscard]] std::optional<Candidate> match(std::size_t i) const {
        const Token& token = tokens_[i];
        if (token.kind == Kind::date)
            return Candidate{i, i + 1, static_cast<unsigned>(token.date.day()),
                             static_cast<unsigned>(token.date.month()),
                             static_cast<unsigned>(static_cast<int>(token.date.year()))};
        if (token.kind == Kind::month)
            return month_first(i);
        return is_day(token) ? day_first(i) : std::nullopt;
    }

private:
    [[nodiscard]] bool is(std::size_t i, Kind kind) const {
        return i < tokens_.size() && tokens_[i].kind == kind;
    }
    [[nodiscard]] bool day_at(std::size_t i) const {
        return i < tokens_.size() && is_day(tokens_[i]);
    }

    /// Takes "2023", ", 2023" or "23" behind day and month.
    void take_year(Candidate& candidate) const {
        std::size_t i = candidate.last;
        if (is(i, Kind::separator) && i + 1 < tokens_.size() && is_year(tokens_[i + 1]))
            ++i;
        if (i >= tokens_.size())
            return;
        const Token& token = tokens_[i];
        const bool begins_next = is(i + 1, Kind::month) || is(i + 1, Kind::of);
        const bool short_year =
            token.kind == Kind::number && token.digits == 2 && !token.ordinal && !begins_next;
        if (!is_year(token) && !short_year)
            return;
        candidate.year = full_year(token.value, token.digits);
        candidate.last = i + 1;
    }

    /// "21st of August 2023", "21 August", or a day alone before another day ("3rd, 10th and …").
    [[nodiscard]] std::optional<Candidate> day_first(std::size_t i) const {
        Candidate candidate{i, i + 1, tokens_[i].value, 0, 0};
        std::size_t next = i + 1;
        if (is(next, Kind::of))
            ++next;
        if (is(next, Kind::month)) {
            candidate.month = tokens_[next].value;
            candidate.last = next + 1;
            take_year(candidate);
            return candidate;
        }
        while (is(next, Kind::separator))
            ++next;
        const bool apart = next > i + 1 || tokens_[i].ordinal;
        return apart && day_at(next) ? std::optional(candidate) : std::nullopt;
    }

    /// "August 21, 2023".
    [[nodiscard]] std::optional<Candidate> month_first(std::size_t i) const {
        if (!day_at(i + 1))
            return std::nullopt;
        Candidate candidate{i, i + 2, tokens_[i + 1].value, tokens_[i].value, 0};
        take_year(candidate);
        return candidate.year >= 1900 && tokens_[candidate.last - 1].digits == 4
                   ? std::optional(candidate)
                   : std::nullopt;
    }

    const Tokens& tokens_;
};

[[nodiscard]] std::vector<Candidate> candidates_of(const Tokens& tokens) {
    std::vector<Candidate> found;
    const Matcher matcher(tokens);
    for (std::size_t i = 0; i < tokens.size();) {
        const std::optional<Candidate> candidate = matcher.match(i);
        i = candidate ? candidate->last : i + 1;
        if (candidate)
            found.push_back(*candidate);
    }
    return found;
}

/// Fills months and years from the back. What stays without is no date and is taken out.
void complete(std::vector<Candidate>& candidates, const Tokens& tokens) {
    const auto only_separators = [&](std::size_t from, std::size_t to) {
        return std::all_of(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                           tokens.begin() + static_cast<std::ptrdiff_t>(to),
                           [](const Token& token) { return token.kind == Kind::separator; });
    };
    // The 5 of "Unit 5 – 4 May" is no day, that of "5th and 4th May" is one.
    const auto goes_before = [&](const Candidate& day, const Candidate& neighbour) {
        return tokens[day.first].ordinal || day.day < neighbour.day;
    };
    const Candidate* next = nullptr; // the nearest complete one behind
    const Candidate* neighbour = nullptr;
    for (auto at = candidates.rbegin(); at != candidates.rend(); ++at) {
        if (at->month == 0 && neighbour != nullptr && neighbour->month != 0 &&
            only_separators(at->last, neighbour->first) && goes_before(*at, *neighbour)) {
            at->month = neighbour->month;
            at->year = neighbour->year;
        }
        if (at->month != 0 && at->year == 0 && next != nullptr) {
            const bool over_new_year = at->month >= 10 && next->month <= 3;
            at->year = next->year - (over_new_year ? 1 : 0);
        }
        if (at->month != 0 && at->year != 0)
            next = &*at;
        neighbour = &*at;
    }
    const auto incomplete = [](const Candidate& c) { return c.month == 0 || c.year == 0; };
    candidates.erase(std::remove_if(candidates.begin(), candidates.end(), incomplete),
                     candidates.end());
}

/// The words of the tokens without separators around them.
[[nodiscard]] std::string label_of(std::string_view s, const Tokens& tokens, std::size_t from,
                                   std::size_t to) {
    const auto is_word = [&](std::size_t i) {
        const Kind kind = tokens[i].kind;
        return kind != Kind::separator && kind != Kind::open && kind != Kind::close;
    };
    while (from < to && !is_word(from))
        ++from;
    while (to > from && !is_word(to - 1))
        --to;
    return from == to
               ? std::string()
               : std::string(s.substr(tokens[from].begin, tokens[to - 1].end - tokens[from].begin));
}

/// The token of the bracket that closes one opened at `from` with words alone in it; none if there
/// is no such.
[[nodiscard]] std::size_t closing_bracket(const Tokens& tokens, std::size_t from, std::size_t to) {
    if (from >= to || tokens[from].kind != Kind::open)
        return none;
    for (std::size_t i = from + 1; i < to; ++i) {
        if (tokens[i].kind == Kind::close)
            return i;
        if (tokens[i].kind == Kind::open)
            return none;
    }
    return none;
}

} // namespace

std::vector<PrintedDate> parse_printed_dates(std::string_view s) {
    const Tokens tokens = tokens_of(s);
    std::vector<Candidate> candidates = candidates_of(tokens);
    complete(candidates, tokens);
    std::vector<PrintedDate> dates;
    std::size_t gap = 0; // first token behind the previous date
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const Candidate& c = candidates[i];
        PrintedDate printed;
        printed.date = make_date(c.year, c.month, c.day);
        printed.label = label_of(s, tokens, gap, c.first);
        printed.begin = tokens[c.first].begin;
        printed.end = tokens[c.last - 1].end;
        gap = c.last;
        const std::size_t next =
            i + 1 < candidates.size() ? candidates[i + 1].first : tokens.size();
        const std::size_t bracket = closing_bracket(tokens, gap, next);
        if (bracket != none && printed.label.empty()) {
            printed.label = label_of(s, tokens, gap, bracket);
            gap = bracket + 1;
        }
        if (printed.date.ok())
            dates.push_back(std::move(printed));
    }
    return dates;
}

std::optional<Date> parse_printed_date(std::string_view s) {
    const std::vector<PrintedDate> dates = parse_printed_dates(s);
    return dates.empty() ? std::nullopt : std::optional(dates.front().date);
}

} // namespace planwright
