// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/word_diff.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>

namespace planwright {
namespace {

/// Cells of the table of common words, at most.
constexpr std::size_t most_cells = 1'000'000;

struct Word {
    std::string normal;
    ByteRange range;
};

void append_normal(std::string& out, char32_t c) {
    if (c == 0x2018 || c == 0x2019)
        out += '\'';
    else if (c == 0x201C || c == 0x201D)
        out += '"';
    else if (c >= 0x2010 && c <= 0x2015)
        out += '-';
    else
        text::append(out, c);
}

std::vector<Word> words_of(std::string_view s) {
    std::vector<Word> words;
    bool inside = false;
    for (std::size_t at = 0; at < s.size();) {
        const text::Decoded c = text::decode_at(s, at);
        if (text::is_space(c.code_point)) {
            inside = false;
        } else {
            if (!inside)
                words.push_back({{}, {at, at}});
            inside = true;
            append_normal(words.back().normal, c.code_point);
            words.back().range.end = at + c.size;
        }
        at += c.size;
    }
    return words;
}

/// Bytes of words [first, last); an empty stretch stands before word `first`.
ByteRange bytes_of(const std::vector<Word>& words, std::size_t first, std::size_t last,
                   std::size_t size) {
    if (first == last) {
        const std::size_t at = first < words.size() ? words[first].range.begin : size;
        return {at, at};
    }
    return {words[first].range.begin, words[last - 1].range.end};
}

/// The longest common subsequence of two stretches of words, as a walk through its table.
class Comparison {
public:
    Comparison(const std::vector<Word>& a, const std::vector<Word>& b, std::size_t head,
               std::size_t tail)
        : a_(a),
          b_(b),
          head_(head),
          rows_(a.size() - head - tail),
          columns_(b.size() - head - tail),
          length_((rows_ + 1) * (columns_ + 1), 0) {
        for (std::size_t i = rows_; i-- > 0;) {
            for (std::size_t j = columns_; j-- > 0;)
                at(i, j) = same(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    template <class Visit>
    void each_change(Visit visit) {
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < rows_ || j < columns_) {
            const std::size_t first_i = i;
            const std::size_t first_j = j;
            while ((i < rows_ || j < columns_) && !(i < rows_ && j < columns_ && same(i, j))) {
                if (j == columns_ || (i < rows_ && at(i + 1, j) >= at(i, j + 1)))
                    ++i;
                else
                    ++j;
            }
            if (i > first_i || j > first_j)
                visit(head_ + first_i, head_ + i, head_ + first_j, head_ + j);
            while (i < rows_ && j < columns_ && same(i, j)) {
                ++i;
                ++j;
            }
        }
    }

private:
    std::uint32_t& at(std::size_t i, std::size_t j) { return length_[i * (columns_ + 1) + j]; }
    bool same(std::size_t i, std::size_t j) const {
        return a_[head_ + i].normal == b_[head_ + j].normal;
    }

    const std::vector<Word>& a_;
    const std::vector<Word>& b_;
    std::size_t head_;
    std::size_t rows_;
    std::size_t columns_;
    std::vector<std::uint32_t> length_;
};

} // namespace

bool same_words(std::string_view a, std::string_view b) {
    const std::vector<Word> one = words_of(a);
    const std::vector<Word> two = words_of(b);
    return std::equal(one.begin(), one.end(), two.begin(), two.end(),
                      [](const Word& x, const Word& y) { return x.normal == y.normal; });
}

std::vector<WordChange> word_diff(std::string_view before, std::string_view after) {
    const std::vector<Word> a = words_of(before);
    const std::vector<Word> b = words_of(after);
    const std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < shorter && a[head].normal == b[head].normal)
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && a[a.size() - tail - 1].normal == b[b.size() - tail - 1].normal)
        ++tail;
    std::vector<WordChange> changes;
    const auto add = [&](std::size_t first_a, std::size_t last_a, std::size_t first_b,
                         std::size_t last_b) {
        changes.push_back({bytes_of(a, first_a, last_a, before.size()),
                           bytes_of(b, first_b, last_b, after.size())});
    };
    const std::size_t rows = a.size() - head - tail;
    const std::size_t columns = b.size() - head - tail;
    if (rows == 0 && columns == 0)
        return changes;
    if (rows == 0 || columns == 0 || rows > most_cells / columns)
        add(head, head + rows, head, head + columns);
    else
        Comparison(a, b, head, tail).each_change(add);
    return changes;
}

std::string describe(const WordChange& change, std::string_view before, std::string_view after) {
    const std::string_view old = before.substr(change.before.begin, change.before.size());
    const std::string_view now = after.substr(change.after.begin, change.after.size());
    if (now.empty())
        return fmt::format("“{}” is left out", old);
    if (old.empty())
        return fmt::format("“{}” is put in", now);
    return fmt::format("“{}” has become “{}”", old, now);
}

} // namespace planwright
