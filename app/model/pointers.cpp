// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "model/edit_paths.h"
#include "model/edits.h"

#include <algorithm>
#include <array>
#include <map>

namespace planwright::edits {

namespace {

/// Reads a text from left to right.
class Scanner {
public:
    Scanner(std::string_view text, std::size_t at) : text_(text), at_(at) {}

    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }
    void skip_spaces() {
        while (at_ < text_.size()) {
            const text::Decoded d = text::decode_at(text_, at_);
            if (!text::is_space(d.code_point))
                return;
            at_ += d.size;
        }
    }
    /// Takes the first of the words that stands here and ends here.
    template <std::size_t n>
    [[nodiscard]] bool take(const std::array<std::string_view, n>& words) {
        for (const std::string_view word : words) {
            if (!text::istarts_with(rest(), word))
                continue;
            const bool is_mark = !letter_at(at_);
            if (is_mark || !letter_at(at_ + word.size())) {
                at_ += word.size();
                return true;
            }
        }
        return false;
    }
    /// A whole number of one to three digits that is no part of "3.2", "3/4", "25%", "3rd" …
    [[nodiscard]] std::optional<ByteRange> take_number() {
        std::size_t end = at_;
        while (end < text_.size() && digit(end))
            ++end;
        if (end == at_ || end - at_ > 3 || letter_at(end))
            return std::nullopt;
        const char next = end < text_.size() ? text_[end] : ' ';
        const bool goes_on = (next == '.' || next == '/' || next == ':') && digit(end + 1);
        if (goes_on || next == '%')
            return std::nullopt;
        const ByteRange number{at_, end};
        at_ = end;
        return number;
    }
    [[nodiscard]] bool letter_at(std::size_t at) const {
        return at < text_.size() && text::is_letter(text::decode_at(text_, at).code_point);
    }

private:
    [[nodiscard]] bool digit(std::size_t at) const {
        return at < text_.size() && text_[at] >= '0' && text_[at] <= '9';
    }

    std::string_view text_;
    std::size_t at_;
};

constexpr std::array<std::string_view, 4> nouns{"recommendations", "recommendation", "recs", "rec"};
constexpr std::array<std::string_view, 5> number_words{"numbers", "number", "nos", "no", "#"};
constexpr std::array<std::string_view, 9> links{"and", "or", "to",           "&", ",",
                                                ";",   "-",  "\xE2\x80\x93", "/"};
constexpr std::array<std::string_view, 1> stop{"."};

/// Takes ", 4", "and 5" or ", and 5" behind a number. Behind a singular noun only where the number
/// counts nothing itself ("recommendation 3 and 2 audits").
[[nodiscard]] std::optional<ByteRange> take_next(Scanner& scanner, bool plural) {
    Scanner ahead = scanner;
    bool linked = false;
    for (ahead.skip_spaces(); ahead.take(links); ahead.skip_spaces())
        linked = true;
    const std::optional<ByteRange> number = linked ? ahead.take_number() : std::nullopt;
    if (!number)
        return std::nullopt;
    Scanner behind = ahead;
    behind.skip_spaces();
    const std::string_view rest = behind.rest();
    const auto word_end = std::find_if(rest.begin(), rest.end(), [](char c) {
        return static_cast<signed char>(c) >= 0 && !text::is_letter(static_cast<char32_t>(c));
    });
    const std::string_view word = rest.substr(0, static_cast<std::size_t>(word_end - rest.begin()));
    const bool is_date = month_from_name(word) != 0;
    const bool counts = !plural && !word.empty() && behind.at() != ahead.at();
    if (is_date || counts)
        return std::nullopt;
    scanner = ahead;
    return number;
}

/// The numbers behind a noun that may begin at `at`; the place to go on from.
std::size_t read_pointer(std::string_view text, std::size_t at, std::vector<ByteRange>& numbers) {
    Scanner scanner(text, at);
    if (!scanner.take(nouns))
        return at + 1;
    const char last = text[scanner.at() - 1];
    const bool plural = last == 's' || last == 'S';
    static_cast<void>(scanner.take(stop));
    scanner.skip_spaces();
    if (scanner.take(number_words))
        static_cast<void>(scanner.take(stop));
    scanner.skip_spaces();
    std::optional<ByteRange> number = scanner.take_number();
    for (; number; number = take_next(scanner, plural))
        numbers.push_back(*number);
    return scanner.at();
}

using NumberMap = std::map<std::string, std::string, std::less<>>;

/// The text with its pointers moved, or nothing when none needs to.
[[nodiscard]] std::optional<RichText> moved_pointers(const RichText& text, const NumberMap& moved) {
    RichText result = text;
    const std::vector<ParagraphPlace> places = paragraph_places(text);
    bool any = false;
    for (std::size_t i = text.size(); i-- > 0;) {
        const std::vector<ByteRange> numbers = pointer_numbers(text[i].text);
        for (auto range = numbers.rbegin(); range != numbers.rend(); ++range) {
            const std::string_view old =
                std::string_view(text[i].text).substr(range->begin, range->size());
            const auto to = moved.find(old);
            if (to == moved.end() || to->second == old)
                continue;
            const std::size_t begin = places[i].text_begin;
            result =
                replace_plain_text(result, {begin + range->begin, begin + range->end}, to->second);
            any = true;
        }
    }
    return any ? std::optional(std::move(result)) : std::nullopt;
}

void move_pointers(Recommendation& recommendation, const NumberMap& moved) {
    if (auto preamble = moved_pointers(recommendation.preamble, moved))
        recommendation.preamble = std::move(*preamble);
    for (std::size_t i = 0; i < recommendation.actions.size(); ++i) {
        std::optional<RichText> text = moved_pointers(recommendation.actions[i].text, moved);
        if (text)
            recommendation.actions = with_item(
                recommendation.actions, i, [&](Action& action) { action.text = std::move(*text); });
    }
}

[[nodiscard]] bool has_pointer(const RichText& text, const NumberMap& moved) {
    return std::any_of(text.begin(), text.end(), [&moved](const Paragraph& paragraph) {
        const std::vector<ByteRange> numbers = pointer_numbers(paragraph.text);
        return std::any_of(numbers.begin(), numbers.end(), [&](ByteRange range) {
            const auto to =
                moved.find(std::string_view(paragraph.text).substr(range.begin, range.size()));
            return to != moved.end() && to->second != to->first;
        });
    });
}
[[nodiscard]] bool has_pointer(const Recommendation& row, const NumberMap& moved) {
    if (has_pointer(row.preamble, moved))
        return true;
    return std::any_of(row.actions.begin(), row.actions.end(),
                       [&moved](const Action& action) { return has_pointer(action.text, moved); });
}

void add_pointers(const RichText& text, const FieldRef& at, std::vector<Pointer>& pointers) {
    const std::vector<ParagraphPlace> places = paragraph_places(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        for (const ByteRange range : pointer_numbers(text[i].text)) {
            const std::size_t begin = places[i].text_begin;
            pointers.push_back({at,
                                {begin + range.begin, begin + range.end},
                                text[i].text.substr(range.begin, range.size())});
        }
    }
}

} // namespace

std::vector<ByteRange> pointer_numbers(std::string_view text) {
    std::vector<ByteRange> numbers;
    for (std::size_t at = 0;;) {
        at = text.find_first_of("rR", at);
        if (at == std::string_view::npos)
            return numbers;
        std::size_t previous = at;
        do
            previous -= previous > 0 ? 1 : 0;
        while (!text::is_code_point_edge(text, previous) && previous > 0);
        const bool begins_word =
            at == 0 || !text::is_letter(text::decode_at(text, previous).code_point);
        at = begins_word ? read_pointer(text, at, numbers) : at + 1;
    }
}

std::vector<Pointer> find_pointers(const Plan& plan) {
    std::vector<Pointer> pointers;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& recommendation) {
        add_pointers(recommendation.preamble, {recommendation.id, Field::preamble, 0}, pointers);
        for (const Action& action : recommendation.actions)
            add_pointers(action.text, {action.id, Field::text, 0}, pointers);
    });
    return pointers;
}

Plan renumber(const Plan& plan) {
    NumberMap moved;
    std::size_t count = 0;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& recommendation) {
        moved.emplace(recommendation.number, std::to_string(++count)); // the first of a kind counts
    });
    Plan next = plan;
    std::size_t number = 0;
    for (std::size_t g = 0; g < plan.groups.size(); ++g) {
        const Sequence<Recommendation>& rows = plan.groups[g].recommendations;
        Sequence<Recommendation> changed = rows;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            std::string now = std::to_string(++number);
            if (rows[r].number == now && !has_pointer(rows[r], moved))
                continue;
            changed = with_item(changed, r, [&](Recommendation& row) {
                row.number = std::move(now);
                move_pointers(row, moved);
            });
        }
        if (!changed.same_as(rows))
            next.groups = with_item(
                next.groups, g, [&](Group& group) { group.recommendations = std::move(changed); });
    }
    return next;
}

} // namespace planwright::edits
