// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "posts/post.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace posts {

namespace {

constexpr auto little_words =
    std::to_array<std::string_view>({"of", "the", "for", "to", "in", "at", "a", "and", "on",
                                     "within", "our", "all", "each", "with"});

/// Words that say how high a post stands, not what it is for.
constexpr auto ranks = std::to_array<std::string_view>(
    {"head",      "deputy",      "director",     "lead",          "leader",       "manager",
     "officer",   "governor",    "chief",        "senior",        "assistant",    "executive",
     "chair",     "coordinator", "practitioner", "administrator", "commissioner", "superintendent",
     "adviser",   "advisor",     "specialist",   "supervisor",    "champion",     "minister",
     "secretary", "analyst",     "psychologist", "representative"});

/// Words that people add to a post or leave out of it without meaning another.
constexpr auto fillers = std::to_array<std::string_view>(
    {"service", "unit", "team", "regional", "region", "area", "local", "national"});

/// Words that are cut short without becoming initials.
struct Short {
    std::string_view written;
    std::string_view meant;
};
constexpr auto short_words = std::to_array<Short>({{"dep", "deputy"},
                                                   {"asst", "assistant"},
                                                   {"mgr", "manager"},
                                                   {"dir", "director"},
                                                   {"ops", "operation"},
                                                   {"perf", "performance"},
                                                   {"snr", "senior"},
                                                   {"coord", "coordinator"},
                                                   {"admin", "administrator"},
                                                   {"regl", "regional"},
                                                   {"programmes", "programme"},
                                                   {"program", "programme"},
                                                   {"adviser", "advisor"}});

template <class Table>
bool holds(const Table& table, std::string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
}

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_lower(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
/// General punctuation (U+2000 to U+206F: dashes, curly quotes, odd spaces) and the no-break space.
bool is_mark_at(std::string_view s, std::size_t at) {
    return (s.substr(at, 2) == "\xE2\x80" || s.substr(at, 2) == "\xE2\x81") ||
           s.substr(at, 2) == "\xC2\xA0";
}
std::size_t size_of_mark(std::string_view s, std::size_t at) {
    const std::size_t size = s[at] == '\xE2' ? 3 : 2;
    return std::min(size, s.size() - at);
}
bool is_word_at(std::string_view s, std::size_t at) {
    if (at >= s.size())
        return false;
    const char c = s[at];
    return is_upper(c) || is_lower(c) || is_digit(c) ||
           (static_cast<unsigned char>(c) >= 0x80 && !is_mark_at(s, at));
}

std::string lower(std::string_view s) {
    std::string result(s);
    for (char& c : result)
        c = is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

/// "PDU", "PDUs", "SPO's" without its ending, "P&Q"; at least two capitals.
bool is_acronym(std::string_view word) {
    const auto capitals = std::count_if(word.begin(), word.end(), is_upper);
    const auto small = std::count_if(word.begin(), word.end(), is_lower);
    return capitals >= 2 && (small == 0 || (small == 1 && word.back() == 's'));
}

std::string letters_of(std::string_view word) {
    std::string result;
    for (const char c : word) {
        if (c != '&')
            result += c;
    }
    return lower(result);
}

class Reader {
public:
    explicit Reader(std::string_view s) : s_(s) {}

    Post read() {
        std::size_t at = 0;
        while (at < s_.size()) {
            if (is_word_at(s_, at)) {
                at = take_word(at);
            } else {
                note_mark(s_[at]);
                at += is_mark_at(s_, at) ? size_of_mark(s_, at) : 1;
            }
        }
        drop_false_qualifier();
        make_key();
        return std::move(post_);
    }

private:
    void note_mark(char c) {
        if (c == ',' || c == '(')
            qualifier_ = !post_.words.empty();
        if (c == ')')
            qualifier_ = false;
        if (c == ',' || c == '&')
            joined_ = true;
    }

    /// A word goes on over an inner "&" between capitals ("P&Q").
    std::size_t take_word(std::size_t begin) {
        std::size_t end = begin;
        while (is_word_at(s_, end) || (end > begin && end + 1 < s_.size() && s_[end] == '&' &&
                                       is_upper(s_[end - 1]) && is_upper(s_[end + 1])))
            ++end;
        std::string_view word = s_.substr(begin, end - begin);
        const std::size_t after = end + ending(end);
        // "co-ordinator" is one word.
        if (lower(word) == "co" && end + 1 < s_.size() && s_[end] == '-' && is_lower(s_[end + 1])) {
            std::size_t last = end + 1;
            while (is_word_at(s_, last))
                ++last;
            add(singular("co" + std::string(s_.substr(end + 1, last - end - 1))), false, begin,
                last);
            return last;
        }
        add_word(word, begin, after);
        return after;
    }
    /// Bytes of an apostrophe and an s behind a word.
    [[nodiscard]] std::size_t ending(std::size_t at) const {
        for (const std::string_view mark :
             {std::string_view("'s"), std::string_view("\xE2\x80\x99s")}) {
            if (s_.substr(at, mark.size()) == mark && !is_word_at(s_, at + mark.size()))
                return mark.size();
        }
        return 0;
    }

    void add_word(std::string_view word, std::size_t begin, std::size_t end) {
        if (word.size() >= 3 && word.substr(0, 2) == "Ho" && is_upper(word[2])) {
            add("head", false, begin, end);
            std::string_view rest = word.substr(2);
            if (rest.size() > 1 && rest.back() == 's')
                rest.remove_suffix(1);
            // "HoS" is so common that it needs no words beside it to be understood.
            if (rest == "S")
                add("service", false, begin, end);
            else
                add(letters_of(rest), true, begin, end);
            return;
        }
        if (is_acronym(word)) {
            if (word.back() == 's')
                word.remove_suffix(1);
            add(letters_of(word), true, begin, end);
            return;
        }
        const std::string small = lower(word);
        if (holds(little_words, small)) {
            joined_ = joined_ || small == "and";
            return;
        }
        for (const Short& one : short_words) {
            if (one.written == small)
                return add(std::string(one.meant), false, begin, end);
        }
        add(singular(small), false, begin, end);
    }

    void add(std::string text, bool acronym, std::size_t begin, std::size_t end) {
        post_.words.push_back({std::move(text), acronym, qualifier_, joined_, begin, end});
        joined_ = false;
    }

    /// "North, West and East Unit Heads": what stands behind the comma is the post.
    void drop_false_qualifier() {
        const bool false_one =
            std::any_of(post_.words.begin(), post_.words.end(),
                        [](const Word& word) { return word.qualifier && holds(ranks, word.text); });
        for (Word& word : post_.words)
            word.qualifier = word.qualifier && !false_one;
    }

    void make_key() {
        std::vector<std::string_view> sorted;
        for (const Word& word : post_.words)
            sorted.push_back(word.text);
        std::sort(sorted.begin(), sorted.end());
        sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
        for (const std::string_view word : sorted)
            post_.key.append(word).append(" ");
    }

    std::string_view s_;
    Post post_;
    bool qualifier_ = false;
    bool joined_ = false;
};

using Words = std::vector<const Word*>;

/// The words of `a` that `b` does not have.
Words beyond(const Post& a, const Post& b) {
    Words result;
    for (const Word& word : a.words) {
        const bool shared = std::any_of(b.words.begin(), b.words.end(),
                                        [&](const Word& other) { return other.text == word.text; });
        if (!shared)
            result.push_back(&word);
    }
    return result;
}

/// The initials of several words, or of one where it has a single letter ("HoS").
bool is_short_for(const Words& one, const Words& many) {
    if (one.size() != 1 || !one[0]->acronym || many.empty() || one[0]->text.size() != many.size())
        return false;
    for (std::size_t i = 0; i < many.size(); ++i) {
        if (many[i]->text[0] != one[0]->text[i])
            return false;
    }
    return true;
}

/// Where no region or body is named, "Deputy Director" alone is many posts.
bool says_what_for(const Post& post) {
    return std::any_of(post.words.begin(), post.words.end(),
                       [](const Word& word) { return !holds(ranks, word.text); });
}

/// "Head of HR, KSS", "Head of HR, Northmoor Region"; not "Officers, Harbour Unit", who are fewer.
bool is_suffix(const Words& extra, const Post& base) {
    const bool names_region =
        extra.size() == 1 ||
        (!extra.empty() && (extra.back()->text == "region" || extra.back()->text == "area"));
    return names_region && base.words.size() >= 2 && says_what_for(base) && !extra.empty() &&
           std::all_of(extra.begin(), extra.end(), [](const Word* word) {
               return word->qualifier && !holds(ranks, word->text);
           });
}

/// Letters put in, left out, changed or exchanged with the next: at most one.
bool is_slip(std::string_view a, std::string_view b) {
    if (a.size() > b.size())
        std::swap(a, b);
    if (a.size() < 5 || b.size() - a.size() > 1)
        return false;
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const std::string_view rest_a(a.substr(static_cast<std::size_t>(x - a.begin())));
    const std::string_view rest_b(b.substr(static_cast<std::size_t>(y - b.begin())));
    if (a.size() < b.size())
        return rest_a == rest_b.substr(1);
    if (rest_a.empty() || rest_a.substr(1) == rest_b.substr(1))
        return true;
    return rest_a.size() >= 2 && rest_a[0] == rest_b[1] && rest_a[1] == rest_b[0] &&
           rest_a.substr(2) == rest_b.substr(2);
}

/// "Operation" and "operational".
bool share_stem(std::string_view a, std::string_view b) {
    if (a.size() > b.size())
        std::swap(a, b);
    return a.size() >= 6 && b.size() - a.size() <= 3 && b.substr(0, a.size()) == a;
}

/// "Head of Performance" beside "Head of Performance and Quality".
bool is_cut_short(const Post& a, const Post& b) {
    if (a.words.size() < 2 || a.words.size() >= b.words.size() || !says_what_for(a))
        return false;
    for (std::size_t i = 0; i < a.words.size(); ++i) {
        if (a.words[i].text != b.words[i].text)
            return false;
    }
    const Word& next = b.words[a.words.size()];
    return next.joined && !next.qualifier;
}

} // namespace

std::string singular(std::string_view word) {
    std::string result = lower(word);
    const auto ends = [&](std::string_view end) {
        return result.size() >= end.size() &&
               result.compare(result.size() - end.size(), end.size(), end) == 0;
    };
    if (result.size() <= 3 || !ends("s") || ends("ss") || ends("us") || ends("is"))
        return result;
    if (ends("ies") && result.size() > 4)
        result.replace(result.size() - 3, 3, "y");
    else if (ends("sses") || ends("ches") || ends("shes") || ends("xes"))
        result.erase(result.size() - 2);
    else
        result.pop_back();
    return result;
}

Post read_post(std::string_view written) {
    return Reader(written).read();
}

bool has_rank(const Post& post) {
    return std::any_of(post.words.begin(), post.words.end(),
                       [](const Word& word) { return holds(ranks, word.text); });
}

Likeness likeness(const Post& a, const Post& b) {
    if (a.key == b.key)
        return a.key.empty() ? Likeness::none : Likeness::same;
    const Words more_a = beyond(a, b);
    const Words more_b = beyond(b, a);
    if (more_a.size() == a.words.size() && !is_short_for(more_a, more_b) &&
        !is_short_for(more_b, more_a))
        return Likeness::none; // nothing in common
    if (is_short_for(more_a, more_b) || is_short_for(more_b, more_a))
        return Likeness::shorter;
    if ((more_a.empty() && is_suffix(more_b, a)) || (more_b.empty() && is_suffix(more_a, b)))
        return Likeness::suffix;
    const auto is_filler = [](const Words& more, const Words& other) {
        return other.empty() && more.size() == 1 && holds(fillers, more[0]->text);
    };
    if ((is_filler(more_a, more_b) && says_what_for(b)) ||
        (is_filler(more_b, more_a) && says_what_for(a)))
        return Likeness::near;
    if (more_a.size() == 1 && more_b.size() == 1 && !more_a[0]->acronym && !more_b[0]->acronym &&
        (is_slip(more_a[0]->text, more_b[0]->text) || share_stem(more_a[0]->text, more_b[0]->text)))
        return Likeness::near;
    return is_cut_short(a, b) || is_cut_short(b, a) ? Likeness::near : Likeness::none;
}

std::string tidied(std::string_view written) {
    std::string result;
    for (std::size_t at = 0; at < written.size(); ++at) {
        const char c = written[at];
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            result += c;
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    constexpr std::string_view stray = " .,;:/|&-";
    while (!result.empty() && stray.find(result.back()) != stray.npos)
        result.pop_back();
    const std::size_t begin = std::min(result.find_first_not_of(stray), result.size());
    return result.substr(begin);
}

} // namespace posts
