// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "consistency/terms.h"

#include "consistency/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace consistency {

namespace {

constexpr std::size_t most_related = 60;
constexpr std::size_t longest_term = 4; ///< words

/// A form must be this many times as common as another for the other to be the odd one out.
constexpr std::size_t clearly_more = 2;
constexpr std::size_t surely_more = 3;

using Terms = std::vector<const Term*>;
/// The ways in which one term is written.
using Forms = std::map<std::string, Terms, std::less<>>;

std::string times(std::size_t count) {
    return count == 1 ? "once" : count == 2 ? "twice" : fmt::format("{} times", count);
}

/// The places that are the author's to change.
Terms own_places(const Terms& terms) {
    Terms result;
    for (const Term* term : terms) {
        if (!term->quoted)
            result.push_back(term);
    }
    return result;
}

void report(const char* rule, const Terms& odd, const std::string& usual, std::size_t count,
            const Term* example, bool safe, Findings& out) {
    const Terms places = own_places(odd);
    if (places.empty())
        return;
    pw::Finding finding;
    finding.rule = rule;
    finding.severity = PW_HINT;
    finding.letter = 'S';
    finding.place = places.front()->at.range();
    finding.message = fmt::format("Write “{}”, as the plan does {}.", usual, times(count));
    pw::Fix fix{fmt::format("Write “{}”", usual), {}, safe};
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i > 0 && i <= most_related)
            finding.related.push_back({places[i]->at.range(), "the same here"});
        fix.edits.push_back({places[i]->at.range(), usual});
    }
    if (example != nullptr)
        finding.related.push_back({example->at.range(), "the usual form"});
    finding.fixes.push_back(std::move(fix));
    out.push_back(std::move(finding));
}

/// "Face-to-face", "face to face": one word, several or with hyphens.
class Compounds {
public:
    explicit Compounds(const std::vector<Text>& texts) {
        for (const Text& text : texts)
            add_marked(text);
        for (const Text& text : texts)
            add_open(text);
    }

    void find(Findings& out) const {
        for (const auto& [joined, forms] : by_joined_) {
            if (forms.size() > 1)
                judge(forms, out);
        }
    }

private:
    /// Words with hyphens, and long ones without, which others may write apart.
    void add_marked(const Text& text) {
        for (std::size_t i = 0; i < text.tokens.size(); ++i) {
            const std::string word = lower(text.word(i));
            const bool hyphen = word.find('-') != word.npos;
            const std::string joined = without_hyphens(word);
            constexpr std::size_t least_letters = 8;
            if (joined.size() < least_letters || !only_letters(joined))
                continue;
            if (hyphen)
                hyphenated_.insert(posts::singular(joined));
            add(text, i, i, joined, hyphen ? Shape::hyphen : Shape::closed);
        }
    }
    /// Two or three words apart that others write together.
    void add_open(const Text& text) {
        for (std::size_t i = 0; i < text.tokens.size(); ++i) {
            std::string joined = lower(text.word(i));
            for (std::size_t j = i + 1; j < text.tokens.size() && j < i + 3; ++j) {
                if (text.tokens[j].after_mark)
                    break;
                joined += lower(text.word(j));
                const std::string key = posts::singular(joined);
                const bool known =
                    by_joined_.count(key) > 0 && (j == i + 1 || hyphenated_.count(key) > 0);
                if (known && is_compound(text, i, j))
                    add(text, i, j, joined, Shape::open);
            }
        }
    }
    /// "Set up" is a verb, "any one" another word than "anyone".
    static bool is_compound(const Text& text, std::size_t first, std::size_t last) {
        constexpr auto particles = std::to_array<std::string_view>(
            {"up", "in", "out", "on", "off", "down", "over", "through", "back", "away", "one",
             "day", "time", "where", "thing"});
        const std::string end = lower(text.word(last));
        const std::string begin = lower(text.word(first));
        if (std::find(particles.begin(), particles.end(), end) != particles.end() ||
            (last == first + 1 && (is_little(begin) || is_little(end))))
            return false;
        return begin.size() >= 3 && end.size() >= 3 && begin.find('-') == begin.npos &&
               end.find('-') == end.npos;
    }

    enum class Shape : std::uint8_t { open, hyphen, closed };
    struct Place {
        Term term;
        bool before_noun = false; ///< another word of weight follows at once
    };
    struct Form {
        std::vector<Place> places;
        std::string written; ///< as it stands first
    };
    using ShapeForms = std::map<Shape, Form>;

    static std::string without_hyphens(std::string_view word) {
        std::string result;
        for (const char c : word) {
            if (c != '-')
                result += c;
        }
        return result;
    }
    static bool only_letters(std::string_view s) {
        return std::all_of(s.begin(), s.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    }

    void add(const Text& text, std::size_t first, std::size_t last, const std::string& joined,
             Shape shape) {
        Form& form = by_joined_[posts::singular(joined)][shape];
        const bool before_noun = last + 1 < text.tokens.size() &&
                                 !text.tokens[last + 1].after_mark &&
                                 !is_little(lower(text.word(last + 1)));
        form.places.push_back({text.term(first, last), before_noun});
        if (form.written.empty())
            form.written = std::string(form.places.back().term.at.text());
    }

    /// The case of the odd word's beginning is kept.
    static std::string fitted(std::string usual, std::string_view odd) {
        if (!odd.empty() && !usual.empty()) {
            if (is_upper(odd[0]))
                usual = static_cast<char>(is_upper(usual[0]) ? usual[0] : usual[0] - 'a' + 'A') +
                        usual.substr(1);
            else if (is_upper(usual[0]) && !is_upper(usual[1]))
                usual = lower(usual.substr(0, 1)) + usual.substr(1);
        }
        return usual;
    }

    static void judge(const ShapeForms& forms, Findings& out) {
        // A hyphen before a noun and none elsewhere is how English does it.
        const auto open = forms.find(Shape::open);
        const auto hyphen = forms.find(Shape::hyphen);
        if (forms.size() == 2 && open != forms.end() && hyphen != forms.end()) {
            const bool open_elsewhere =
                std::none_of(open->second.places.begin(), open->second.places.end(),
                             [](const Place& place) { return place.before_noun; });
            const bool hyphen_before =
                std::all_of(hyphen->second.places.begin(), hyphen->second.places.end(),
                            [](const Place& place) { return place.before_noun; });
            if (open_elsewhere && hyphen_before)
                return;
        }
        auto usual = forms.begin();
        for (auto form = forms.begin(); form != forms.end(); ++form) {
            if (form->second.places.size() > usual->second.places.size() ||
                (form->second.places.size() == usual->second.places.size() &&
                 form->first == Shape::hyphen))
                usual = form;
        }
        for (const auto& [shape, form] : forms) {
            if (shape == usual->first)
                continue;
            Terms odd;
            for (const Place& place : form.places)
                odd.push_back(&place.term);
            const Terms own = own_places(odd);
            if (own.empty())
                continue;
            report("consistency.term-hyphen", odd,
                   fitted(usual->second.written, own.front()->at.text()),
                   usual->second.places.size(), &usual->second.places.front().term, false, out);
        }
    }

    std::map<std::string, ShapeForms> by_joined_;
    std::set<std::string> hyphenated_;
};

bool is_joiner(std::string_view word) {
    return word == "of" || word == "and" || word == "&" || word == "for";
}

/// Names of several words: every word but joiners has a capital somewhere in the plan.
class Names {
public:
    explicit Names(const std::vector<Text>& texts) {
        for (const Text& text : texts)
            collect(text);
        for (const Text& text : texts)
            look_for(text);
    }

    void find(Findings& out) const {
        for (const auto& [key, places] : places_)
            judge(places, out);
    }

private:
    /// Small letters, singular, "and" for "&".
    static std::string key_of(const Text& text, std::size_t first, std::size_t last) {
        std::string key;
        for (std::size_t i = first; i <= last; ++i) {
            std::string word = lower(text.word(i));
            if (word == "&")
                word = "and";
            else if (word == "children")
                word = "child";
            else if (!is_acronym(text.word(i)))
                word = posts::singular(word);
            key += word + ' ';
        }
        return key;
    }

    static bool has_capital(std::string_view word) { return !word.empty() && is_upper(word[0]); }

    /// Runs of capitalised words, not counting the one that begins a sentence.
    void collect(const Text& text) {
        std::size_t i = 0;
        while (i < text.tokens.size()) {
            if (!is_capitalised(text.word(i)) || text.begins_sentence(i)) {
                ++i;
                continue;
            }
            std::size_t last = i;
            std::size_t next = i + 1;
            while (next < text.tokens.size() && !text.tokens[next].after_mark) {
                if (has_capital(text.word(next)))
                    last = next;
                else if (!is_joiner(lower(text.word(next))))
                    break;
                ++next;
            }
            if (last > i && last - i < longest_term)
                names_.insert(key_of(text, i, last));
            i = last + 1;
        }
    }

    void look_for(const Text& text) {
        for (std::size_t i = 0; i < text.tokens.size(); ++i) {
            for (std::size_t last = std::min(i + longest_term, text.tokens.size()) - 1; last > i;
                 --last) {
                bool parted = false;
                for (std::size_t j = i + 1; j <= last; ++j)
                    parted = parted || text.tokens[j].after_mark;
                if (parted)
                    continue;
                const std::string key = key_of(text, i, last);
                if (names_.count(key) == 0)
                    continue;
                Term term = text.term(i, last);
                term.in_longer_name = goes_on(text, i, last);
                places_[key].push_back(std::move(term));
                i = last;
                break;
            }
        }
    }

    /// Capitalised words stand before or behind it: it may be part of another name.
    static bool goes_on(const Text& text, std::size_t first, std::size_t last) {
        const bool before = first > 0 && !text.tokens[first].after_mark &&
                            is_capitalised(text.word(first - 1)) &&
                            !text.begins_sentence(first - 1);
        return before || (last + 1 < text.tokens.size() && !text.tokens[last + 1].after_mark &&
                          is_capitalised(text.word(last + 1)));
    }

    enum class Case : std::uint8_t { all, some, none };
    static Case case_of(const Term& term) {
        const std::string_view s = term.at.text();
        std::size_t capital = 0;
        std::size_t words = 0;
        const std::vector<Token> tokens = tokens_of(s);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const std::string_view word =
                s.substr(tokens[i].begin, tokens[i].end - tokens[i].begin);
            if (is_joiner(lower(word)) || is_acronym(word) || (i == 0 && term.begins_sentence))
                continue;
            ++words;
            capital += has_capital(word) ? 1 : 0;
        }
        return capital == words ? Case::all : capital == 0 ? Case::none : Case::some;
    }

    static bool has_ampersand(const Term& term) {
        return term.at.text().find('&') != std::string_view::npos;
    }
    static bool has_joining_and(const Term& term) {
        const std::string_view s = term.at.text();
        for (const Token& token : tokens_of(s)) {
            if (lower(s.substr(token.begin, token.end - token.begin)) == "and")
                return true;
        }
        return false;
    }
    /// The inner words as they stand: "Children Safeguarding" has another than "Child
    /// Safeguarding".
    static std::string inner_of(const Term& term) {
        const std::string_view s = term.at.text();
        const std::vector<Token> tokens = tokens_of(s);
        std::string result;
        for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
            const std::string word =
                lower(s.substr(tokens[i].begin, tokens[i].end - tokens[i].begin));
            result += word == "&" ? std::string("and") : word;
            result += ' ';
        }
        return result;
    }

    void judge(const std::vector<Term>& places, Findings& out) const {
        judge_case(places, out);
        judge_by(places, "consistency.term-ampersand", true, out, [](const Term& term) {
            return has_ampersand(term)     ? std::string("&")
                   : has_joining_and(term) ? std::string("and")
                                           : std::string();
        });
        // "The Head of Unit" is one of the "Heads of Unit".
        if (!posts::has_rank(posts::read_post(places.front().at.text())))
            judge_by(places, "consistency.term-number", false, out, inner_of);
    }

    /// The term with the capitals of the usual form.
    static std::string recased(std::string_view term, bool capitals) {
        std::string result(term);
        for (const Token& token : tokens_of(term)) {
            const std::string_view word = term.substr(token.begin, token.end - token.begin);
            char& first = result[token.begin];
            if (is_acronym(word) || is_little(lower(word)))
                continue;
            if (capitals && first >= 'a' && first <= 'z')
                first = static_cast<char>(first - 'a' + 'A');
            else if (!capitals && is_upper(first))
                first = static_cast<char>(first - 'A' + 'a');
        }
        return result;
    }

    /// As the plan writes the very same words elsewhere, or with the capitals changed.
    static std::string wording(const Terms& usual, std::string_view odd, bool capitals) {
        for (const Term* term : usual) {
            if (!term->begins_sentence && lower(term->at.text()) == lower(odd))
                return std::string(term->at.text());
        }
        return recased(odd, capitals);
    }

    static void judge_case(const std::vector<Term>& places, Findings& out) {
        std::array<Terms, 3> by_case;
        for (const Term& term : places) {
            const Case here = case_of(term);
            if (here != Case::all || !term.in_longer_name)
                by_case[static_cast<std::size_t>(here)].push_back(&term);
        }
        const Terms& all = by_case[0];
        const Terms& some = by_case[1];
        const Terms& none = by_case[2];
        const bool capitals = all.size() >= none.size();
        const Terms& usual = capitals ? all : none;
        for (const Terms* odd : {&some, capitals ? &none : &all}) {
            const Terms own = own_places(*odd);
            // Capitals that a few places leave out are not yet a habit of small letters.
            const std::size_t more = capitals ? clearly_more : surely_more;
            if (own.empty() || usual.size() < std::max(more, more * odd->size()))
                continue;
            const std::string written(own.front()->at.text());
            Terms same;
            for (const Term* term : own) {
                if (term->at.text() == written && !term->begins_sentence)
                    same.push_back(term);
            }
            if (!same.empty())
                report("consistency.term-capitals", same, wording(usual, written, capitals),
                       usual.size(), usual.front(), true, out);
        }
    }

    template <class FormOf>
    static void judge_by(const std::vector<Term>& places, const char* rule, bool safe,
                         Findings& out, FormOf form_of) {
        Forms forms;
        for (const Term& term : places) {
            if (case_of(term) != Case::all)
                continue; // common words, not a name
            std::string form = form_of(term);
            if (!form.empty())
                forms[std::move(form)].push_back(&term);
        }
        if (forms.size() < 2)
            return;
        auto usual = forms.begin();
        for (auto form = forms.begin(); form != forms.end(); ++form)
            usual = form->second.size() > usual->second.size() ? form : usual;
        for (const auto& [form, terms] : forms) {
            const Terms own = own_places(terms);
            if (form == usual->first || own.empty() ||
                usual->second.size() < clearly_more * terms.size())
                continue;
            const Term& example = *usual->second.front();
            report(rule, own, std::string(example.at.text()), usual->second.size(), &example,
                   safe && own.size() == 1, out);
        }
    }

    std::set<std::string> names_;
    std::map<std::string, std::vector<Term>> places_;
};

} // namespace

Text::Text(const Stretch& stretch, bool is_quoted)
    : at(stretch), tokens(tokens_of(stretch.text())), quoted(is_quoted), text_(stretch.text()) {}

std::string_view Text::word(std::size_t i) const {
    return text_.substr(tokens[i].begin, tokens[i].end - tokens[i].begin);
}

bool Text::begins_sentence(std::size_t i) const {
    if (i == 0)
        return true;
    if (!tokens[i].after_mark)
        return false;
    const std::string_view between =
        text_.substr(tokens[i - 1].end, tokens[i].begin - tokens[i - 1].end);
    return between.find_first_of(".?!:\n") != between.npos;
}

Term Text::term(std::size_t first, std::size_t last) const {
    return {{at.row, at.field, at.begin + tokens[first].begin, at.begin + tokens[last].end},
            quoted,
            begins_sentence(first),
            false};
}

std::vector<Text> texts_of(const Reading& reading) {
    std::vector<Text> result;
    for (const pw::Row row : reading.plan) {
        for (std::uint32_t field = 0; field < PW_ROW_FIELDS; ++field) {
            if (field == PW_FIELD_NUMBER || field == PW_FIELD_STATUS || field == PW_FIELD_TARGET ||
                row.field(field).empty())
                continue;
            const bool quoted = field == PW_FIELD_RECOMMENDATION || field == PW_FIELD_GROUP_HEADING;
            if (field == PW_FIELD_OWNER) {
                result.emplace_back(Stretch{row, field, 0, row.field(field).size()}, true);
                continue;
            }
            for (const Paragraph& paragraph : paragraphs_of(row, field))
                result.emplace_back(paragraph.at, quoted);
        }
    }
    return result;
}

void check_terms(const Reading& reading, Findings& out) {
    const std::vector<Text> texts = texts_of(reading);
    Compounds(texts).find(out);
    Names(texts).find(out);
}

} // namespace consistency
