// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "model/columns.h"

#include <algorithm>
#include <array>

/// Column 5. A slash or semicolon always parts two posts. A comma, "and", "&" or a line break does
/// so only between two posts: "Head of Performance and Quality" and "Dorset and Somerset PDU Heads"
/// are one each, because one side names no post.
namespace planwright {
namespace {

/// Words that name a post wherever they stand ("Director Change and Strategy").
constexpr auto strong_words = std::to_array<std::string_view>(
    {"director", "directors", "governor", "governors", "commissioner", "minister", "chief", "chair",
     "deputy", "secretary", "superintendents", "superintendent"});

/// Words that name a post only as its last word or before "of", "for", "to", "in", "at": a "Head
/// Office" is none.
constexpr auto weak_words = std::to_array<std::string_view>(
    {"head",           "heads",         "lead",          "leads",       "leader",
     "leaders",        "manager",       "managers",      "officer",     "officers",
     "practitioner",   "practitioners", "administrator", "coordinator", "co-ordinator",
     "nurse",          "adviser",       "advisor",       "specialist",  "analyst",
     "psychologist",   "champion",      "owner",         "sponsor",     "executive",
     "administrators", "coordinators",  "supervisor",    "spoc",        "representative"});

/// Short forms, in capitals as they are written.
constexpr auto short_forms =
    std::to_array<std::string_view>({"DD", "SPO", "SPOs", "SPO's", "PO", "POs", "PSO", "PSOs",
                                     "QDO", "QDOs", "RPD", "PGD", "AED", "ED", "CEO", "COO"});

constexpr auto after_weak =
    std::to_array<std::string_view>({"of", "for", "to", "in", "at", "with"});

template <class Table>
bool contains(const Table& table, std::string_view word) {
    return std::find(table.begin(), table.end(), word) != table.end();
}

/// "HoCS", "HoP&Q": head of something.
bool is_head_of_short(std::string_view word) {
    return word.size() >= 3 && word.starts_with("Ho") && word[2] >= 'A' && word[2] <= 'Z';
}

/// No list of posts is longer, in bytes; what is has strayed into the column and is left whole.
constexpr std::size_t longest_entry = 2000;

struct Separator {
    std::string_view word;
    bool hard;   ///< parts whatever stands on its sides
    bool spaced; ///< only between spaces
};

/// Longer ones first where one begins with another.
constexpr Separator separators[] = {
    {"in partnership with", false, true},
    {"in conjunction with", false, true},
    {"with support from", false, true},
    {"supported by", false, true},
    {"together with", false, true},
    {"alongside", false, true},
    {"and/or", false, true},
    {"plus", false, true},
    {"and", false, true},
    {"with", false, true},
    {"&", false, true},
    {"/", true, false},
    {";", true, false},
    {"|", true, false},
    {"\n", false, false},
    {",", false, false},
};

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

/// "A/Head of PDU" (acting) and "N/A" are not two posts.
bool is_inside_short(std::string_view s, std::size_t slash) {
    const auto is_alone = [&](std::size_t begin, std::size_t end) {
        return end == begin + 1 && !is_blank(s[begin]);
    };
    std::size_t before = slash;
    while (before > 0 && !is_blank(s[before - 1]) && s[before - 1] != '/' && s[before - 1] != ';')
        --before;
    std::size_t after = slash + 1;
    while (after < s.size() && !is_blank(s[after]) && s[after] != '/')
        ++after;
    return is_alone(before, slash) || is_alone(slash + 1, after);
}

const Separator* separator_at(std::string_view s, std::size_t at) {
    for (const Separator& separator : separators) {
        const std::size_t end = at + separator.word.size();
        if (end > s.size() || !text::iequals(s.substr(at, separator.word.size()), separator.word))
            continue;
        if (separator.spaced &&
            (at == 0 || !is_blank(s[at - 1]) || end == s.size() || !is_blank(s[end])))
            continue;
        if (separator.word == "/" && is_inside_short(s, at))
            continue;
        return &separator;
    }
    return nullptr;
}

struct Piece {
    ByteRange range;
    bool hard = true; ///< what parts it from the piece before
};

std::size_t skip_brackets(std::string_view s, std::size_t at) {
    const std::size_t close = s.find(')', at);
    return close == std::string_view::npos ? at + 1 : close + 1;
}

std::vector<Piece> cut(std::string_view s) {
    std::vector<Piece> pieces;
    Piece current;
    std::size_t at = 0;
    while (at < s.size()) {
        if (s[at] == '(') {
            at = skip_brackets(s, at);
            continue;
        }
        const Separator* separator = separator_at(s, at);
        if (separator == nullptr) {
            ++at;
            continue;
        }
        current.range.end = at;
        pieces.push_back(current);
        at += separator->word.size();
        current = {{at, at}, separator->hard};
    }
    current.range.end = s.size();
    pieces.push_back(current);
    return pieces;
}

std::string tidy(std::string_view s) {
    std::string result = text::collapse_spaces(s);
    while (!result.empty() &&
           (result.back() == '.' || result.back() == ',' || result.back() == ' '))
        result.pop_back();
    return result;
}

bool has_letter(std::string_view s) {
    for (std::size_t at = 0; at < s.size();) {
        const text::Decoded c = text::decode_at(s, at);
        if (text::is_letter(c.code_point))
            return true;
        at += c.size;
    }
    return false;
}

/// Whether a soft separator before `piece` really begins a new post.
bool begins_post(std::string_view s, ByteRange before, const Piece& piece) {
    return names_post(s.substr(before.begin, before.size())) &&
           names_post(s.substr(piece.range.begin, piece.range.size()));
}

} // namespace

bool names_post(std::string_view words) {
    // What stands in brackets explains the post and is not part of it.
    const std::string_view bare = words.substr(0, words.find('('));
    const std::vector<ByteRange> ranges = text::words(bare);
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const std::string_view word = bare.substr(ranges[i].begin, ranges[i].size());
        const std::string lower = text::to_lower_ascii(word);
        if (contains(strong_words, lower) || contains(short_forms, word) || is_head_of_short(word))
            return true;
        if (!contains(weak_words, lower))
            continue;
        if (i + 1 == ranges.size() || bare[ranges[i].end] == ',')
            return true;
        const std::string_view next = bare.substr(ranges[i + 1].begin, ranges[i + 1].size());
        if (contains(after_weak, text::to_lower_ascii(next)) && i + 2 < ranges.size())
            return true;
    }
    return false;
}

Owner parse_owner(std::string_view written) {
    Owner owner;
    if (text::trim(written).empty())
        return owner;
    owner.written = std::string(written);
    if (written.size() > longest_entry) {
        owner.lead = tidy(written);
        return owner;
    }
    std::vector<ByteRange> posts;
    for (const Piece& piece : cut(written)) {
        if (posts.empty() || piece.hard || begins_post(written, posts.back(), piece))
            posts.push_back(piece.range);
        else
            posts.back().end = piece.range.end;
    }
    for (const ByteRange& range : posts) {
        const std::string post = tidy(written.substr(range.begin, range.size()));
        if (!has_letter(post))
            continue;
        if (owner.lead.empty())
            owner.lead = post;
        else
            owner.supports.push_back(post);
    }
    return owner;
}

} // namespace planwright
