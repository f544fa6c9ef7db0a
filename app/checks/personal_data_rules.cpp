// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/phrases.h"
#include "checks/template_rules.h"

#include <algorithm>
#include <array>

/// A published plan names posts, not people. These are hints: only the author knows.
namespace planwright {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

/// Nothing is looked at further than this, so that odd text takes no longer than any other.
constexpr std::size_t longest_local_part = 64;
constexpr std::size_t longest_number = 24;

/// Forms of numbers by which people are filed: A is a capital, 9 a digit, / itself.
struct Shape {
    std::string_view form;
    const char* what;
};
constexpr Shape shapes[] = {
    {"A999999", "a case reference number"},        {"A9999AA", "a prison number"},
    {"99/999999A", "a police reference number"},   {"99/9999999A", "a police reference number"},
    {"9999/999999A", "a police reference number"}, {"9999/9999999A", "a police reference number"},
    {"AA999999A", "a National Insurance number"},
};

constexpr auto titles =
    std::to_array<std::string_view>({"Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Sir", "Dame", "Prof"});

/// First names common in Britain that are no other word.
constexpr auto first_names = std::to_array<std::string_view>(
    {"Adam",     "Alan",      "Alison",   "Amanda",    "Andrew",    "Angela",    "Anthony",
     "Barbara",  "Benjamin",  "Brian",    "Caroline",  "Catherine", "Christine", "Christopher",
     "Claire",   "Clare",     "Colin",    "Daniel",    "David",     "Deborah",   "Donna",
     "Edward",   "Elizabeth", "Emily",    "Emma",      "Fiona",     "Gareth",    "Gary",
     "Geoffrey", "Gillian",   "Graham",   "Hannah",    "Helen",     "Ian",       "Jacqueline",
     "James",    "Jane",      "Janet",    "Jennifer",  "Jessica",   "Joanne",    "John",
     "Jonathan", "Julie",     "Karen",    "Katherine", "Kathryn",   "Keith",     "Kevin",
     "Laura",    "Linda",     "Lisa",     "Louise",    "Margaret",  "Martin",    "Matthew",
     "Michael",  "Michelle",  "Mohammed", "Nicola",    "Patricia",  "Paul",      "Peter",
     "Philip",   "Rachel",    "Rebecca",  "Richard",   "Sarah",     "Simon",     "Stephen",
     "Susan",    "Thomas"});

static_assert(std::is_sorted(first_names.begin(), first_names.end()));

/// Words after a first name that make it part of another name ("Elizabeth House").
constexpr auto not_surnames = std::to_array<std::string_view>(
    {"House",    "Street",  "Road",   "Centre",      "Court",     "Ward",       "Unit",
     "Hospital", "College", "School", "University",  "Trust",     "Foundation", "Prison",
     "Report",   "Review",  "Fund",   "Partnership", "Programme", "Project",    "Award",
     "Fry",      "Way",     "Lewis",  "Lane",        "Charity"});

/// Words before it that do the same ("St John Ambulance").
constexpr auto not_people =
    std::to_array<std::string_view>({"St", "Saint", "HMP", "King", "Queen"});

template <class Table>
bool contains(const Table& table, std::string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
}

bool is_first_name(std::string_view word) {
    return std::binary_search(first_names.begin(), first_names.end(), word);
}

bool fits(std::string_view form, std::string_view word) {
    return form.size() == word.size() &&
           std::equal(form.begin(), form.end(), word.begin(), [](char f, char c) {
               return f == 'A' ? is_capital(c) : f == '9' ? is_digit(c) : f == c;
           });
}

struct Person {
    ByteRange range;
    std::string what;
    std::string replacement;
};

class Scanner {
public:
    explicit Scanner(std::string_view s) : s_(s) {}

    /// The first piece of personal data that begins at the word that begins at `at`.
    std::optional<Person> at(std::size_t begin) {
        if (auto found = phone(begin))
            return found;
        const std::size_t end = word_end(begin);
        if (end < s_.size() &&
            (s_[end] == '@' || s_[end] == '.' || s_[end] == '-' || s_[end] == '_')) {
            if (auto found = mail(begin))
                return found;
        }
        if (is_capital(s_[begin]) || is_digit(s_[begin])) {
            if (auto found = filed(begin))
                return found;
        }
        return is_capital(s_[begin]) ? named({begin, end}) : std::nullopt;
    }

    std::size_t word_end(std::size_t at) const {
        while (at < s_.size() && is_word_byte(s_[at]))
            ++at;
        return at;
    }

private:
    std::string_view word(ByteRange range) const { return s_.substr(range.begin, range.size()); }

    std::optional<Person> mail(std::size_t begin) const {
        const auto is_local = [](char c) {
            return is_word_byte(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '\'';
        };
        std::size_t at = begin;
        while (at < s_.size() && at < begin + longest_local_part && is_local(s_[at]))
            ++at;
        if (at == begin || at == s_.size() || s_[at] != '@')
            return std::nullopt;
        std::size_t end = at + 1;
        std::size_t dots = 0;
        while (end < s_.size() && (is_word_byte(s_[end]) || s_[end] == '-' || s_[end] == '.'))
            dots += s_[end++] == '.' ? 1 : 0;
        while (s_[end - 1] == '.') {
            --end;
            --dots;
        }
        if (dots == 0)
            return std::nullopt;
        return Person{{begin, end}, "an e-mail address", ""};
    }

    /// "020 7946 0000", "+44 (0)20 7946 0000": ten or eleven digits from the 0, in groups.
    std::optional<Person> phone(std::size_t begin) const {
        const bool abroad = s_.substr(begin).starts_with("44") && begin > 0 && s_[begin - 1] == '+';
        // No area code begins with 00, 04 or 06, and none is written "0-".
        const bool home = s_[begin] == '0' && begin + 1 < s_.size() &&
                          std::string_view("1235789").find(s_[begin + 1]) != std::string_view::npos;
        if (!home && !abroad)
            return std::nullopt;
        std::size_t digits = 0;
        std::size_t end = begin;
        for (std::size_t at = begin; at < s_.size() && digits < 15; ++at) {
            if (is_digit(s_[at])) {
                ++digits;
                end = at + 1;
            } else if (std::string_view(" -()").find(s_[at]) == std::string_view::npos ||
                       at > end + 1) {
                break;
            }
        }
        if (abroad ? (digits < 11 || digits > 13) : (digits < 10 || digits > 11))
            return std::nullopt;
        if (end < s_.size() && (is_word_byte(s_[end]) || s_[end] == '/'))
            return std::nullopt;
        return Person{{abroad ? begin - 1 : begin, end}, "a telephone number", ""};
    }

    std::optional<Person> filed(std::size_t begin) const {
        std::size_t end = begin;
        while (end < s_.size() && end < begin + longest_number &&
               (is_word_byte(s_[end]) || s_[end] == '/'))
            ++end;
        while (end > begin && s_[end - 1] == '/')
            --end;
        for (const Shape& shape : shapes) {
            if (fits(shape.form, word({begin, end})))
                return Person{{begin, end}, shape.what, ""};
        }
        return std::nullopt;
    }

    /// "Mr Smith", "Dr A. Smith", "Sarah Smith".
    std::optional<Person> named(ByteRange first) const {
        const bool title = contains(titles, word(first));
        if (!title && (!is_first_name(word(first)) || is_other_name(first)))
            return std::nullopt;
        std::size_t at = first.end;
        if (title && at < s_.size() && s_[at] == '.')
            ++at;
        ByteRange next = capital_word(at);
        if (title && next.size() == 1) // an initial
            next =
                capital_word(next.end < s_.size() && s_[next.end] == '.' ? next.end + 1 : next.end);
        if (next.size() < 2 || !is_small(s_[next.begin + 1]) ||
            (!title && contains(not_surnames, word(next))))
            return std::nullopt;
        return Person{{first.begin, next.end}, "a person's name", "[post]"};
    }
    bool is_other_name(ByteRange first) const {
        const std::string_view before = text::trim(s_.substr(0, first.begin));
        const std::size_t space = before.find_last_of(" \n");
        std::string_view last = space == std::string_view::npos ? before : before.substr(space + 1);
        if (last.ends_with('.'))
            last.remove_suffix(1);
        return contains(not_people, last);
    }
    ByteRange capital_word(std::size_t at) const {
        if (at >= s_.size() || s_[at] != ' ')
            return {at, at};
        ++at;
        if (at >= s_.size() || !is_capital(s_[at]))
            return {at, at};
        return {at, word_end(at)};
    }

    std::string_view s_;
};

} // namespace

void check_personal_data(const FieldRef& at, std::string_view text, Findings& findings) {
    Scanner scanner(text);
    for (std::size_t i = 0; i < text.size();) {
        if (!is_word_byte(text[i])) {
            ++i;
            continue;
        }
        const auto found = scanner.at(i);
        if (!found) {
            i = scanner.word_end(i);
            continue;
        }
        Diagnostic& finding = findings.add(RuleKey::personal_data, at, text, found->range,
                                           "This looks like " + found->what +
                                               ": a published plan should name posts, not people.");
        finding.fixes.push_back(
            replacing(found->replacement.empty() ? "Take it out" : "Put the post in its place", at,
                      found->range, found->replacement, false));
        i = found->range.end;
    }
}

} // namespace planwright
