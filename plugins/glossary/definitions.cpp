// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "definitions.h"

#include "characters.h"
#include "initials.h"

#include <algorithm>
#include <array>
#include <optional>

namespace glossary {

namespace {

constexpr std::size_t longest_excess = 6; ///< words that an expansion has more than letters

/// The words before, after or between two bytes: indices [first, first + count).
struct Words {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// One mention and what stands around it.
class Around {
public:
    Around(const Passage& passage, const Mention& mention, const Lexicon& lexicon)
        : passage_(passage),
          mention_(mention),
          lexicon_(lexicon),
          text_(passage.text),
          line_(passage.lines[passage.line_of(mention.at.begin)]),
          letters_(letters_of(mention.form)) {}

    std::optional<Definition> find() const {
        if (const std::optional<Span> bracket = own_bracket()) {
            if (auto found = before_bracket(*bracket))
                return found;
            if (auto found = after_bracket(*bracket))
                return found;
            return misfit_before(*bracket);
        }
        if (auto found = bracket_behind())
            return found;
        if (auto found = bracket_before())
            return found;
        return beside();
    }

private:
    // ---- places ---------------------------------------------------------------------------

    /// From the opening to behind the closing bracket, when the mention is all there is in it.
    std::optional<Span> own_bracket() const {
        std::size_t begin = mention_.at.begin;
        while (begin > line_.begin && !is_opening(text_[begin - 1]))
            --begin;
        if (begin == line_.begin || !is_introduction({begin, mention_.at.begin}))
            return std::nullopt;
        const std::size_t end = skip_quotes(mention_.at.end);
        if (end >= line_.end || !is_closing(text_[end]))
            return std::nullopt;
        return Span{begin - 1, end + 1};
    }
    static bool is_opening(char c) { return c == '(' || c == '['; }
    static bool is_closing(char c) { return c == ')' || c == ']'; }

    /// Spaces, quotes, "known as", "the", "or".
    bool is_introduction(Span span) const {
        constexpr std::array<std::string_view, 12> allowed{
            "the",      "or", "known",  "as",        "also",        "hereafter",
            "referred", "to", "called", "shortened", "abbreviated", "now"};
        const std::string_view between = passage_.part(span);
        for (std::size_t at = 0; at < between.size(); at += decode(between, at).size) {
            const char32_t c = decode(between, at).value;
            if (!is_letter(c) && !is_space(c) && !is_quote(c) && c != ',')
                return false;
        }
        const Words words = within(span);
        for (std::size_t i = words.first; i < words.first + words.count; ++i) {
            const std::string word = fold(passage_.word(i));
            if (std::find(allowed.begin(), allowed.end(), word) == allowed.end())
                return false;
        }
        return true;
    }
    std::size_t skip_quotes(std::size_t at) const {
        while (at < line_.end) {
            const CodePoint c = decode(text_, at);
            if (!is_quote(c.value) && !is_space(c.value))
                break;
            at += c.size;
        }
        return at;
    }
    Words within(Span span) const {
        const auto& words = passage_.words;
        const auto begin =
            std::lower_bound(words.begin(), words.end(), span.begin,
                             [](const Word& word, std::size_t at) { return word.at.begin < at; });
        Words result{static_cast<std::size_t>(begin - words.begin()), 0};
        while (result.first + result.count < words.size() &&
               words[result.first + result.count].at.end <= span.end)
            ++result.count;
        return result;
    }
    /// Words of one phrase may have spaces, commas, hyphens, slashes and "&" between them.
    bool is_phrase(std::size_t from, std::size_t to) const {
        constexpr std::string_view ends = ".;:!?()[]\n";
        const std::string_view between = passage_.part({from, to});
        return between.find_first_of(ends) == between.npos && between.find(" - ") == between.npos &&
               between.find("–") == between.npos && between.find("—") == between.npos;
    }
    std::size_t most_words() const { return letters_.size() + longest_excess; }

    /// The phrase that ends at a byte: its words, the last of them touching it.
    Words phrase_before(std::size_t end) const {
        const Words all = within({line_.begin, end});
        Words result{all.first + all.count, 0};
        std::size_t next = end;
        while (result.count < std::min(all.count, most_words())) {
            const Span word = passage_.words[result.first - 1].at;
            if (!is_phrase(word.end, next))
                break;
            next = word.begin;
            --result.first;
            ++result.count;
        }
        return result;
    }
    Words phrase_after(std::size_t begin) const {
        const Words all = within({begin, line_.end});
        Words result{all.first, 0};
        std::size_t last = begin;
        while (result.count < std::min(all.count, most_words())) {
            const Span word = passage_.words[result.first + result.count].at;
            if (!is_phrase(last, word.begin))
                break;
            last = word.end;
            ++result.count;
        }
        return result;
    }
    Span span_of(Words words) const {
        return {passage_.words[words.first].at.begin,
                passage_.words[words.first + words.count - 1].at.end};
    }
    Definition made(Words words, Span whole, Definition::Layout layout, bool fits) const {
        return {0, mention_.passage, whole, span_of(words), layout, fits};
    }

    // ---- fits -----------------------------------------------------------------------------

    /// The end of the phrase that the letters spell best.
    std::optional<Words> best_end(Words phrase, unsigned limit) const {
        std::optional<Words> best;
        unsigned least = limit + 1;
        for (std::size_t count = 2; count <= phrase.count; ++count) {
            const Words tail{phrase.first + phrase.count - count, count};
            const auto cost = misfit(letters_, passage_, tail.first, tail.count);
            if (cost && *cost < least) {
                least = *cost;
                best = tail;
            }
        }
        return best;
    }
    std::optional<Words> best_begin(Words phrase, unsigned limit) const {
        std::optional<Words> best;
        unsigned least = limit + 1;
        for (std::size_t count = 2; count <= phrase.count; ++count) {
            const auto cost = misfit(letters_, passage_, phrase.first, count);
            const std::string last = fold(passage_.word(phrase.first + count - 1));
            if (cost && *cost < least && !is_small_word(last)) {
                least = *cost;
                best = Words{phrase.first, count};
            }
        }
        return best;
    }
    /// The end of the phrase that says what the glossary says, in the same or similar words.
    std::optional<Words> known_end(Words phrase) const {
        const std::string* known = lexicon_.meaning(mention_.form);
        if (known == nullptr)
            return std::nullopt;
        std::optional<Words> similar;
        for (std::size_t count = 1; count <= phrase.count; ++count) {
            const Words tail{phrase.first + phrase.count - count, count};
            const Likeness likeness = compare(passage_.part(span_of(tail)), *known);
            if (likeness == Likeness::same)
                return tail;
            if (likeness == Likeness::similar && passage_.words[tail.first].capital)
                similar = tail;
        }
        return similar;
    }
    unsigned loose() const { return static_cast<unsigned>(letters_.size()); }

    std::optional<Definition> before_bracket(Span bracket) const {
        const Words phrase = phrase_before(bracket.begin);
        std::optional<Words> words = known_end(phrase);
        if (!words)
            words = best_end(phrase, loose());
        if (!words)
            return std::nullopt;
        return made(*words, {span_of(*words).begin, bracket.end}, Definition::Layout::words_first,
                    true);
    }
    /// "(UPW) Unpaid Work": the words behind are spelt closely.
    std::optional<Definition> after_bracket(Span bracket) const {
        const std::size_t begin = skip_quotes(bracket.end);
        const Words phrase = phrase_after(begin);
        const std::optional<Words> words = best_begin(phrase, 1);
        if (!words || !passage_.words[words->first].capital ||
            passage_.words[words->first].at.begin != begin)
            return std::nullopt;
        return made(*words, {bracket.begin, span_of(*words).end}, Definition::Layout::reversed,
                    true);
    }
    /// "PDU (Probation Delivery Unit)": the bracket holds the words and no others.
    std::optional<Definition> bracket_behind() const {
        const std::size_t open = skip_quotes(mention_.at.end);
        if (open >= line_.end || !is_opening(text_[open]))
            return std::nullopt;
        const std::size_t close = text_.find_first_of(")]", open);
        return close == text_.npos || close >= line_.end
                   ? std::nullopt
                   : in_bracket({open, close + 1}, {mention_.at.begin, close + 1},
                                Definition::Layout::short_first);
    }
    /// "(Probation Delivery Unit) PDU".
    std::optional<Definition> bracket_before() const {
        std::size_t close = mention_.at.begin;
        while (close > line_.begin && text_[close - 1] == ' ')
            --close;
        if (close == line_.begin || !is_closing(text_[close - 1]))
            return std::nullopt;
        const std::size_t open = text_.find_last_of("([", close - 1);
        return open == text_.npos || open < line_.begin
                   ? std::nullopt
                   : in_bracket({open, close}, {open, mention_.at.end},
                                Definition::Layout::reversed);
    }
    std::optional<Definition> in_bracket(Span bracket, Span whole,
                                         Definition::Layout layout) const {
        const Span inner{bracket.begin + 1, bracket.end - 1};
        const Words words = within(inner);
        if (words.count < 2 || words.count > most_words())
            return std::nullopt;
        const std::string* known = lexicon_.meaning(mention_.form);
        const bool as_known =
            known != nullptr && compare(passage_.part(span_of(words)), *known) == Likeness::same;
        if (!as_known && !misfit(letters_, passage_, words.first, words.count))
            return std::nullopt;
        return made(words, whole, layout, true);
    }
    /// "Probation Delivery Unit – PDU", "PDU: Probation Delivery Unit", "…, known as PDU".
    std::optional<Definition> beside() const {
        if (letters_.size() < 3)
            return std::nullopt;
        constexpr std::array<std::string_view, 8> before{
            " – ", " - ", " — ", ", or ", ", known as ", " known as ", ", the ", " or "};
        constexpr std::array<std::string_view, 6> behind{" – ", " - ",          " — ",
                                                         ": ",  " stands for ", ", short for "};
        for (const std::string_view joint : before) {
            if (!passage_.part({line_.begin, mention_.at.begin}).ends_with(joint))
                continue;
            const Words phrase = phrase_before(mention_.at.begin - joint.size());
            const std::optional<Words> words = best_end(phrase, 0);
            if (words && is_name(*words))
                return made(*words, {span_of(*words).begin, mention_.at.end},
                            Definition::Layout::words_first, true);
        }
        for (const std::string_view joint : behind) {
            if (!passage_.part({mention_.at.end, line_.end}).starts_with(joint))
                continue;
            const Words phrase = phrase_after(mention_.at.end + joint.size());
            const std::optional<Words> words = best_begin(phrase, 0);
            if (words && is_name(*words))
                return made(*words, {mention_.at.begin, span_of(*words).end},
                            Definition::Layout::short_first, true);
        }
        return std::nullopt;
    }
    /// Every word that is neither small nor a number begins with a capital.
    bool is_name(Words words) const {
        for (std::size_t i = words.first; i < words.first + words.count; ++i) {
            const std::string_view word = passage_.word(i);
            if (!passage_.words[i].capital && !is_digit(decode(word, 0).value) &&
                !is_small_word(fold(word)))
                return false;
        }
        return words.count > 1;
    }

    // ---- does not fit, but is meant to -------------------------------------------------------

    /// "Managerial Role Review (MMR)": one letter away from its initials; or a name in the plural
    /// before an abbreviation in the plural.
    std::optional<Definition> misfit_before(Span bracket) const {
        const Words phrase = phrase_before(bracket.begin);
        std::optional<Words> best;
        std::size_t nearest = 2;
        for (std::size_t count = 2; count <= phrase.count && letters_.size() > 2; ++count) {
            const Words tail{phrase.first + phrase.count - count, count};
            const std::string wanted = without_digits(letters_);
            const std::string spelt =
                without_digits(initials(passage_, tail.first, tail.count, false));
            const std::string all = initials(passage_, tail.first, tail.count, true);
            const std::size_t away = std::min(distance(spelt, wanted), distance(all, wanted));
            const bool named = is_name(tail) && !is_small_word(fold(passage_.word(tail.first)));
            if (away < nearest && spelt.size() > 1 && (named || spelt.size() > 3)) {
                nearest = away;
                best = tail;
            }
        }
        if (!best && mention_.ending == "s" && lexicon_.meaning(mention_.form) != nullptr)
            best = plural_name(phrase);
        if (!best)
            return std::nullopt;
        return made(*best, {span_of(*best).begin, bracket.end}, Definition::Layout::words_first,
                    false);
    }
    static std::string without_digits(const std::string& letters) {
        return letters.substr(0, letters.find_first_of("0123456789"));
    }
    std::optional<Words> plural_name(Words phrase) const {
        Words name{phrase.first + phrase.count, 0};
        while (name.count < phrase.count && passage_.words[name.first - 1].capital) {
            --name.first;
            ++name.count;
        }
        if (name.count < 2 || !is_plural(passage_.part(span_of(name))))
            return std::nullopt;
        // A word in lower case before it may be part of it ("trainee Probation Officers").
        return name;
    }

    const Passage& passage_;
    const Mention& mention_;
    const Lexicon& lexicon_;
    std::string_view text_;
    Span line_;
    std::string letters_;
};

} // namespace

std::vector<Definition> find_definitions(const Document& document,
                                         const std::vector<Mention>& mentions,
                                         const Lexicon& lexicon) {
    std::vector<Definition> result;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const Passage& passage = document[mentions[i].passage];
        if (auto found = Around(passage, mentions[i], lexicon).find()) {
            found->mention = i;
            result.push_back(*found);
        }
    }
    return result;
}

} // namespace glossary
