// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_mend.h"

#include "core/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace planwright::importing {

namespace {

constexpr std::size_t longest_overlap = 12;
constexpr std::string_view read_twice = "a line that was read twice";

std::vector<ByteRange> last_words(std::string_view s, std::size_t most) {
    const std::size_t from = s.size() > 400 ? s.find(' ', s.size() - 400) : 0;
    if (from == std::string_view::npos)
        return {};
    std::vector<ByteRange> words = text::words(s.substr(from));
    for (ByteRange& word : words)
        word = {word.begin + from, word.end + from};
    if (words.size() > most)
        words.erase(words.begin(), words.end() - static_cast<std::ptrdiff_t>(most));
    return words;
}

std::vector<ByteRange> first_words(std::string_view s, std::size_t most) {
    std::vector<ByteRange> words = text::words(s.substr(0, 400));
    if (words.size() > most)
        words.resize(most);
    return words;
}

/// Number of letters to change, add or take out; more than 3 is told as 4.
std::size_t distance(std::string_view a, std::string_view b) {
    if (a.size() > b.size() + 3 || b.size() > a.size() + 3 || a.size() > 40 || b.size() > 40)
        return 4;
    std::array<std::size_t, 42> row{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t keep = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({keep, row[j] + 1, row[j - 1] + 1});
        }
    }
    return std::min<std::size_t>(row[b.size()], 4);
}

/// What comparing two readings of a line showed.
struct Comparison {
    std::size_t same = 0;
    std::size_t telling = 0; ///< same words that are no function words
    std::size_t near = 0;
    std::size_t before_known = 0; ///< near pairs of which only the first word stands elsewhere
    std::size_t next_known = 0;
    bool fits = true;
};

Comparison compare(const Piece& before, const std::vector<ByteRange>& a, const Piece& next,
                   const std::vector<ByteRange>& b, std::size_t skip, std::size_t size,
                   const Vocabulary& vocabulary) {
    Comparison result;
    for (std::size_t i = 0; i < size && result.fits; ++i) {
        const ByteRange ra = a[a.size() - size + i];
        const ByteRange rb = b[skip + i];
        const std::string_view wa = std::string_view(before.text).substr(ra.begin, ra.size());
        const std::string_view wb = std::string_view(next.text).substr(rb.begin, rb.size());
        if (text::iequals(wa, wb)) {
            ++result.same;
            result.telling += wa.size() > 3 && !is_function_word(wa) ? 1U : 0U;
            continue;
        }
        const std::size_t shorter = std::min(wa.size(), wb.size());
        result.fits = shorter >= 3 && distance(wa, wb) <= std::min<std::size_t>(2, shorter / 2);
        ++result.near;
        if (!result.fits)
            break;
        const bool a_known = vocabulary.count(wa) > 1;
        const bool b_known = vocabulary.count(wb) > 1;
        result.before_known += a_known && !b_known ? 1U : 0U;
        result.next_known += b_known && !a_known ? 1U : 0U;
    }
    return result;
}

bool is_second_reading(const Comparison& c, std::size_t size) {
    if (!c.fits || c.same * 2 < size)
        return false;
    if (c.near == 0)
        return c.telling >= 1 && size >= 3;
    return c.telling >= 1 || c.before_known + c.next_known > 0;
}

bool is_stutter(std::string_view word) {
    return word.size() >= 3 &&
           std::all_of(word.begin(), word.end(), [&](char c) { return c == word.front(); });
}

/// How many letters the begin of `right` repeats of the end of `left`: an edge that both show.
std::size_t shown_twice(std::string_view left, std::string_view right,
                        const Vocabulary& vocabulary) {
    for (std::size_t size = std::min<std::size_t>({left.size(), right.size(), 4}); size > 0;
         --size) {
        if (left.substr(left.size() - size) != right.substr(0, size))
            continue;
        const std::size_t begin =
            left.rfind(' ') == std::string_view::npos ? 0 : left.rfind(' ') + 1;
        const std::size_t end = std::min(right.find_first_of(" :-,."), right.size());
        const std::string whole = std::string(left.substr(begin)) +
                                  std::string(right.substr(size, end > size ? end - size : 0));
        if (vocabulary.count(whole) > 0)
            return size;
    }
    return 0;
}

} // namespace

bool is_garbage(std::string_view s) {
    std::size_t words = 0;
    std::size_t stutters = 0;
    for (const ByteRange word : text::words(s)) {
        ++words;
        const std::string_view w = s.substr(word.begin, word.size());
        stutters += is_stutter(w) && w != "www" && w != "000" ? 1U : 0U;
    }
    return stutters > 0 && stutters * 4 >= words;
}

double likeness(std::string_view a, std::string_view b) {
    std::vector<std::string> wa;
    std::vector<std::string> wb;
    for (const ByteRange word : text::words(a))
        wa.push_back(text::to_lower_ascii(a.substr(word.begin, word.size())));
    for (const ByteRange word : text::words(b))
        wb.push_back(text::to_lower_ascii(b.substr(word.begin, word.size())));
    const std::size_t shorter = std::min(wa.size(), wb.size());
    if (shorter == 0)
        return 0;
    std::sort(wa.begin(), wa.end());
    std::sort(wb.begin(), wb.end());
    std::vector<std::string> both;
    std::set_intersection(wa.begin(), wa.end(), wb.begin(), wb.end(), std::back_inserter(both));
    return static_cast<double>(both.size()) / static_cast<double>(shorter);
}

void mend_overlap(Piece& before, Piece& next, const Vocabulary& vocabulary, std::uint32_t column,
                  Notes& notes) {
    if (ends_sentence(before.text) || next.list != ListKind::none)
        return;
    const std::vector<ByteRange> a = last_words(before.text, longest_overlap);
    const std::vector<ByteRange> b = first_words(next.text, longest_overlap + 1);
    for (std::size_t skip = 0; skip < 2; ++skip) {
        if (b.size() <= skip)
            return;
        for (std::size_t size = std::min(a.size(), b.size() - skip); size >= 2; --size) {
            const Comparison found = compare(before, a, next, b, skip, size, vocabulary);
            if (!is_second_reading(found, size))
                continue;
            const std::size_t next_end = b[skip + size - 1].end;
            const std::size_t before_begin = a[a.size() - size].begin;
            if (found.next_known > found.before_known) {
                notes.set_aside(std::string_view(before.text).substr(before_begin), before.line,
                                column, std::string(read_twice));
                notes.set_aside(std::string_view(next.text).substr(0, b[skip].begin), next.line,
                                column, std::string(read_twice));
                before.keep(0, before_begin);
                next.keep(b[skip].begin, next.text.size());
            } else {
                std::size_t end = next_end;
                while (end < next.text.size() && next.text[end] != ' ')
                    ++end;
                notes.set_aside(std::string_view(next.text).substr(0, end), next.line, column,
                                std::string(read_twice));
                next.keep(end, next.text.size());
            }
            return;
        }
    }
}

std::string mend_heading(const std::vector<std::string>& parts, const Vocabulary& vocabulary,
                         std::uint32_t line, Notes& notes) {
    std::string heading;
    for (const std::string& part : parts) {
        if (heading.empty()) {
            heading = part;
            continue;
        }
        const std::size_t twice = shown_twice(heading, part, vocabulary);
        if (twice > 0) {
            notes.set_aside(part.substr(0, twice), line, 0,
                            "the edge of two cells shows these letters twice");
            heading += part.substr(twice);
        } else {
            heading += starts_small(part) && !is_function_word(first_word(part)) &&
                               vocabulary.count(first_word(part)) <= 1
                           ? ""
                           : " ";
            heading += part;
        }
    }
    const std::string first(first_word(heading));
    if (parts.size() > 1 && starts_small(heading) && vocabulary.count(first) == 0) {
        const std::string whole = vocabulary.completed(first, 2);
        if (!whole.empty()) {
            notes.put_in(whole.substr(0, whole.size() - first.size()), "group heading",
                         "letters that the edge of a cell hid");
            heading.replace(heading.find(first), first.size(), whole);
        }
    }
    return heading;
}

} // namespace planwright::importing
