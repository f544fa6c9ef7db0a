// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/text_lists.h"

#include "core/date.h"
#include "core/text.h"
#include "import/text_wording.h"

#include <algorithm>
#include <array>

namespace planwright::importing {

namespace {

constexpr std::array<std::string_view, 43> post_words{
    "board",       "chair",   "chief",    "commissioner", "coordinator", "custody",
    "dd",          "deputy",  "director", "directorate",  "executive",   "governor",
    "group",       "head",    "heads",    "health",       "hmpps",       "hr",
    "inspector",   "lead",    "leader",   "leadership",   "leads",       "manager",
    "managers",    "moj",     "nhs",      "officer",      "officers",    "ops",
    "partnership", "pdu",     "pdus",     "probation",    "provider",    "rpd",
    "secretary",   "service", "services", "spo",          "spos",        "team",
    "unit"};

constexpr std::array<std::string_view, 8> said{"will",   "is",   "are",  "has",
                                               "should", "have", "been", "was"};

/// Words that begin a post where several run together.
constexpr std::array<std::string_view, 19> post_begins{
    "Area",     "Assistant", "Chief",  "DD",        "Deputy",    "Director", "Executive",
    "Governor", "Head",      "Heads",  "National",  "PDU",       "Prison",   "Quality",
    "RPD",      "Regional",  "Senior", "Strategic", "Operations"};

/// Those of them that another one may follow within the same post.
constexpr std::array<std::string_view, 11> post_openings{
    "Area", "Assistant", "Chief",    "Deputy", "Executive", "National",
    "PDU",  "Prison",    "Regional", "Senior", "Strategic"};

/// Words that say that something is done, goes on or is not known.
constexpr std::array<std::string_view, 17> state_words{
    "achieved",  "complete",    "completed",   "continuous", "delivered", "done",
    "immediate", "immediately", "implemented", "n/a",        "ongoing",   "on-going",
    "tba",       "tbc",         "in place",    "quarterly",  "monthly"};

std::string_view bare(std::string_view word) {
    constexpr std::string_view marks = ".,;:()[]*'\"";
    const std::size_t begin = word.find_first_not_of(marks);
    if (begin == std::string_view::npos)
        return {};
    return word.substr(begin, word.find_last_not_of(marks) - begin + 1);
}

bool is_number(std::string_view s, std::size_t least, std::size_t most) {
    return s.size() >= least && s.size() <= most &&
           std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_year(std::string_view s) {
    return is_number(s, 4, 4) && (s[0] == '1' || s[0] == '2') && (s[1] == '9' || s[1] == '0');
}

bool is_month(std::string_view word) {
    return month_from_name(word) != 0;
}

bool is_state(std::string_view word) {
    if (word.size() < 3 || word.size() > 11)
        return false;
    const std::string lower = text::to_lower_ascii(word);
    return std::find(state_words.begin(), state_words.end(), std::string_view(lower)) !=
           state_words.end();
}

/// A word of a cell with its place.
struct Token {
    std::size_t begin = 0;
    std::string_view raw;
    std::string_view word; ///< without marks around it
};

std::vector<Token> tokens_of(std::string_view s) {
    std::vector<Token> result;
    for (std::size_t at = 0; at < s.size();) {
        const std::size_t begin = s.find_first_not_of(' ', at);
        if (begin == std::string_view::npos)
            break;
        const std::size_t end = std::min(s.find(' ', begin), s.size());
        result.push_back({begin, s.substr(begin, end - begin), bare(s.substr(begin, end - begin))});
        at = end;
    }
    return result;
}

/// What a token is within a target.
enum class Sign : std::uint8_t { none, date, state };

Sign sign_at(const std::vector<Token>& tokens, std::size_t i) {
    const std::string_view word = tokens[i].word;
    if (is_state(word))
        return Sign::state;
    if (i + 1 < tokens.size() && is_number(tokens[i + 1].word, 2, 4) && is_month(word))
        return Sign::date;
    return word.size() >= 6 && word.find_first_of("0123456789") != std::string_view::npos &&
                   word.size() <= 24 && parse_printed_date(word)
               ? Sign::date
               : Sign::none;
}

/// The day number and words such as "By end of" before a date belong to it.
bool prepares_date(std::string_view word) {
    constexpr std::array<std::string_view, 14> words{"by",  "end",   "of",    "from",   "the",
                                                     "mid", "early", "late",  "before", "until",
                                                     "in",  "due",   "start", "spring"};
    const std::string lower = text::to_lower_ascii(word);
    if (std::find(words.begin(), words.end(), std::string_view(lower)) != words.end())
        return true;
    const std::size_t digits = lower.find_first_not_of("0123456789");
    return !lower.empty() && digits != 0 &&
           (digits == std::string::npos ? lower.size() : digits) <= 2;
}

/// Words behind which a date or state goes on with the entry: "and ongoing", "with review in …".
bool links(const Token& token) {
    constexpr std::array<std::string_view, 13> words{"and",    "with",  "to", "then", "but",
                                                     "from",   "until", "or", "as",   "initial",
                                                     "review", "since", "for"};
    const std::string lower = text::to_lower_ascii(token.word);
    const char end = token.raw.back();
    return std::find(words.begin(), words.end(), std::string_view(lower)) != words.end() ||
           end == ',' || end == '/' || end == '&' || end == '-' || end == '(' || end == ':' ||
           token.word.empty();
}

/// The first words are those of a target.
bool opens_target(const std::vector<Token>& tokens) {
    return is_state(tokens[0].word) || sign_at(tokens, 0) != Sign::none ||
           prepares_date(tokens[0].word);
}

struct Boundary {
    std::size_t begin = 0; ///< byte at which the next entry begins
    bool firm = true;      ///< false: a state followed by a date may be one entry
};

std::vector<Boundary> target_boundaries(std::string_view s) {
    const std::vector<Token> tokens = tokens_of(s);
    std::vector<Boundary> result;
    Sign last = Sign::none;
    std::size_t depth = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Sign sign = depth == 0 ? sign_at(tokens, i) : Sign::none;
        depth +=
            static_cast<std::size_t>(std::count(tokens[i].raw.begin(), tokens[i].raw.end(), '('));
        depth -= std::min(depth, static_cast<std::size_t>(
                                     std::count(tokens[i].raw.begin(), tokens[i].raw.end(), ')')));
        if (sign == Sign::none)
            continue;
        std::size_t begin = i;
        while (sign == Sign::date && begin > 0 && prepares_date(tokens[begin - 1].word) &&
               tokens[begin - 1].raw.back() != '.')
            --begin;
        if (begin > 0 && last != Sign::none && !links(tokens[begin - 1]))
            result.push_back({tokens[begin].begin, tokens[begin - 1].raw.back() == '.' ||
                                                       last != Sign::state || sign != Sign::date});
        last = sign;
    }
    return result;
}

std::vector<Entry> cut(const Piece& piece, const std::vector<std::size_t>& begins) {
    std::vector<Entry> result;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= begins.size(); ++i) {
        const std::size_t end = i < begins.size() ? begins[i] : piece.text.size();
        const std::string_view entry = std::string_view(piece.text).substr(begin, end - begin);
        if (!text::trim(entry).empty())
            result.push_back({std::string(text::trim(entry)), piece.line});
        begin = end;
    }
    if (!result.empty() && !piece.mark.empty())
        result.front().text.insert(0, piece.mark + " ");
    return result;
}

/// The paragraphs of a cell as entries; a line that merely wraps belongs to the one before it,
/// unless there are just as many as expected.
std::vector<Entry> entries_of(const std::vector<Piece>& cell, std::size_t expected) {
    std::vector<Entry> result;
    const auto filled =
        static_cast<std::size_t>(std::count_if(cell.begin(), cell.end(), [](const Piece& piece) {
            return has_letter_or_digit(piece.text);
        }));
    for (const Piece& piece : cell) {
        const bool wraps = filled != expected && !result.empty() && piece.list == ListKind::none &&
                           (starts_small(piece.text) ||
                            (ends_open(result.back().text) &&
                             (result.back().text.back() != '/' || filled > expected + 1)));
        if (!wraps && (has_letter_or_digit(piece.text) || result.empty()))
            result.push_back({piece.words(), piece.line});
        else
            result.back().text += " " + piece.words();
    }
    return result;
}

bool begins_post(const std::vector<Token>& tokens, std::size_t i) {
    const std::string_view word = tokens[i].word;
    const std::string_view before = tokens[i - 1].word;
    if (is_function_word(before) || before.empty() ||
        std::string_view(",/&-;").find(tokens[i - 1].raw.back()) != std::string_view::npos)
        return false;
    if (word.size() > 3 && word.substr(0, 2) == "Ho" &&
        text::is_upper(text::decode_at(word, 2).code_point))
        return tokens[i].raw.front() != '(';
    if (std::find(post_begins.begin(), post_begins.end(), word) == post_begins.end())
        return false;
    const bool ended = i >= 2 && is_function_word(tokens[i - 2].word); // "Heads of PDU | Heads …"
    return ended ||
           std::find(post_openings.begin(), post_openings.end(), before) == post_openings.end();
}

bool begins_post_surely(std::string_view word) {
    constexpr std::array<std::string_view, 7> sure{"Head", "Heads",    "Deputy", "Director",
                                                   "DD",   "Governor", "Chief"};
    return word.substr(0, 2) == "Ho" || std::find(sure.begin(), sure.end(), word) != sure.end();
}

/// "Head", "PDU/SPO", "HoP&Q".
bool names_post(std::string_view word) {
    for (const std::string_view part : text::split(word, '/')) {
        const std::string lower = text::to_lower_ascii(part);
        if (std::binary_search(post_words.begin(), post_words.end(), std::string_view(lower)) ||
            (part.size() > 3 && part.substr(0, 2) == "Ho" &&
             text::is_upper(text::decode_at(part, 2).code_point)))
            return true;
    }
    return false;
}

/// Finds where the posts of a cell begin that run together: the division into the expected number
/// whose parts look most like whole owners.
class OwnerCut {
public:
    OwnerCut(std::string_view text, const KnownOwners& known) : text_(text), known_(known) {
        const std::vector<Token> tokens = tokens_of(text);
        edges_.push_back(0);
        weak_.push_back(false);
        for (std::size_t i = 1; i < tokens.size() && edges_.size() < most_edges; ++i) {
            const bool known_here = begins_known(tokens, i);
            if (!known_here && !begins_post(tokens, i))
                continue;
            edges_.push_back(tokens[i].begin);
            weak_.push_back(!known_here && !begins_post_surely(tokens[i].word));
        }
        edges_.push_back(text.size());
    }

    [[nodiscard]] std::vector<std::size_t> begins(std::size_t expected) const {
        const std::size_t last = edges_.size() - 1;
        const std::size_t parts = std::min(expected, last);
        // best[p][e]: the best score of p parts that end at edge e.
        std::vector<std::vector<double>> best(parts + 1, std::vector<double>(last + 1, -1e9));
        std::vector<std::vector<std::size_t>> from(parts + 1, std::vector<std::size_t>(last + 1));
        best[0][0] = 0;
        for (std::size_t p = 1; p <= parts; ++p) {
            for (std::size_t e = p; e <= last; ++e) {
                for (std::size_t b = p - 1; b < e; ++b) {
                    const double score = best[p - 1][b] + score_of(b, e) - (weak_[b] ? 0.5 : 0);
                    if (score > best[p][e]) {
                        best[p][e] = score;
                        from[p][e] = b;
                    }
                }
            }
        }
        // Fewer owners than dates rather than half an owner.
        std::size_t count = parts;
        for (std::size_t p = parts; p > 0; --p) {
            if (best[p][last] > best[count][last])
                count = p;
        }
        std::vector<std::size_t> result;
        for (std::size_t p = count, e = last; p > 1; --p) {
            e = from[p][e];
            result.push_back(edges_[e]);
        }
        std::reverse(result.begin(), result.end());
        return result;
    }

private:
    static constexpr std::size_t most_edges = 80;

    [[nodiscard]] bool begins_known(const std::vector<Token>& tokens, std::size_t i) const {
        if (is_function_word(tokens[i - 1].word) || tokens[i - 1].word.empty() ||
            std::string_view(",/&-;").find(tokens[i - 1].raw.back()) != std::string_view::npos)
            return false;
        const std::string_view rest = text_.substr(tokens[i].begin);
        const auto after = known_.upper_bound(rest);
        for (auto it = after; it != known_.begin();) {
            --it;
            if (rest.substr(0, it->size()) == *it &&
                (rest.size() == it->size() || rest[it->size()] == ' '))
                return true;
            if (it->front() != rest.front())
                return false;
        }
        return false;
    }

    [[nodiscard]] double score_of(std::size_t b, std::size_t e) const {
        const std::string_view part = text::trim(text_.substr(edges_[b], edges_[e] - edges_[b]));
        if (known_.find(part) != known_.end())
            return 3;
        const std::string_view bare_part = part.substr(0, part.find_last_not_of(". ") + 1);
        if (known_.find(bare_part) != known_.end())
            return 3;
        return looks_like_owner(part) ? 1 : -4;
    }

    std::string_view text_;
    const KnownOwners& known_;
    std::vector<std::size_t> edges_;
    std::vector<bool> weak_; ///< the word may also go on with a post
};

} // namespace

bool looks_like_owner(std::string_view s) {
    if (s.empty() || s.size() > 1500)
        return false;
    bool post = false;
    bool filler = false;
    std::size_t words = 0;
    std::size_t capitals = 0;
    // A text that begins as a sentence is told by its begin.
    if (s.size() > 300 && !looks_like_owner(s.substr(0, 200)))
        return false;
    for (const Token& token : tokens_of(s)) {
        if (std::find(said.begin(), said.end(), token.word) != said.end())
            return false;
        filler = filler || token.word == "the" || token.word == "to" || token.word == "it";
        const bool capital = !starts_small(token.word);
        if (!token.word.empty() && (capital || !is_function_word(token.word))) {
            ++words;
            capitals += capital ? 1U : 0U;
        }
        post = post || names_post(token.word);
        if (words > 8 && capitals * 5 < words * 3)
            return false;
    }
    // A sentence is written small and says what is done.
    const bool sentence = words > 5 && capitals * 5 < words * 3;
    return post && !sentence && !(filler && is_imperative(first_word(s)));
}

bool begins_like_target(std::string_view s) {
    const std::vector<Token> tokens = tokens_of(s.substr(0, 60));
    return !tokens.empty() && tokens[0].word != "of" && tokens[0].word != "the" &&
           (opens_target(tokens) || is_year(tokens[0].word));
}

bool looks_like_target(std::string_view s) {
    if (s.empty() || s.size() > 600)
        return false;
    // A long text that begins like none is no run of dates; most cells are told here.
    if (s.size() > 120 && !begins_like_target(s))
        return false;
    const std::vector<Token> tokens = tokens_of(s);
    if (tokens.empty() || (tokens.size() > 8 && !opens_target(tokens)))
        return false;
    std::size_t signs = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        signs += sign_at(tokens, i) != Sign::none || is_year(tokens[i].word) ? 1U : 0U;
    return signs > 0 && tokens.size() <= 4 + 6 * signs;
}

std::vector<Entry> split_targets(const std::vector<Piece>& cell, std::size_t expected, bool all) {
    if (cell.size() != 1)
        return entries_of(cell, expected);
    std::vector<std::size_t> begins;
    for (const Boundary& boundary : target_boundaries(cell[0].text)) {
        if (boundary.firm || all)
            begins.push_back(boundary.begin);
    }
    return cut(cell[0], begins);
}

std::vector<Entry> split_owners(const std::vector<Piece>& cell, std::size_t expected,
                                const KnownOwners& known) {
    if (cell.size() != 1)
        return entries_of(cell, expected);
    if (expected < 2)
        return cut(cell[0], {});
    return cut(cell[0], OwnerCut(cell[0].text, known).begins(expected));
}

void mend_cut_entry(std::vector<Entry>& before, std::vector<Entry>& next, bool surplus) {
    if (before.empty() || next.empty())
        return;
    const std::string_view last = before.back().text;
    const std::string_view head = next.front().text;
    const std::string_view word = last_word(last);
    const bool half =
        ends_open(last) ||
        (surplus && (word == "Head" || word == "Heads" || word == "Deputy" || word == "Senior"));
    const bool tail = starts_small(head) && !looks_like_target(head);
    if (!half && !tail)
        return;
    // "…/" and "… /" may be a stray slash at the end of a whole entry.
    if (half && !tail && last.back() == '/' && !surplus)
        return;
    before.back().text += " " + std::string(head);
    next.erase(next.begin());
}

} // namespace planwright::importing
