// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "mentions.h"

#include "capitals.h"
#include "characters.h"

#include <algorithm>
#include <map>

namespace glossary {

namespace {

/// A word or words joined into one, as "R-CAT" and "HoP&Q" are.
struct Token {
    Span at;
    std::size_t words = 1;
};

std::string_view gap(const Passage& passage, std::size_t before) {
    return passage.part({passage.words[before].at.end, passage.words[before + 1].at.begin});
}

bool is_one_dash(std::string_view text) {
    return !text.empty() && is_dash(decode(text, 0).value) && decode(text, 0).size == text.size();
}

bool joins_next(const Passage& passage, std::size_t word) {
    if (word + 1 >= passage.words.size())
        return false;
    const std::string_view left = passage.word(word);
    const std::string_view right = passage.word(word + 1);
    const std::string_view between = gap(passage, word);
    if (between == "&")
        return passage.words[word].capital && passage.words[word + 1].capital && left.size() <= 4 &&
               right.size() <= 4;
    if (!is_one_dash(between) || !passage.words[word].capital || has_lower(left))
        return false;
    const bool one_number = right.size() == 1 && is_digit(decode(right, 0).value);
    return left.size() <= 2 ? upper_count(right) > 1 : one_number && left.size() <= 5;
}

Token token_at(const Passage& passage, std::size_t word) {
    Token token{passage.words[word].at, 1};
    while (joins_next(passage, word + token.words - 1))
        token.at.end = passage.words[word + token.words++].at.end;
    return token;
}

/// "SPOs" is "SPO" and "s"; "PDU’s" is "PDU" and "’s".
void split_ending(std::string_view text, Mention& out) {
    for (const std::string_view ending : {"'s", "’s", "‘s", "s"}) {
        if (!text.ends_with(ending) || text.size() == ending.size())
            continue;
        const char32_t last = static_cast<unsigned char>(text[text.size() - ending.size() - 1]);
        if (!is_upper(last) && !is_digit(last))
            continue;
        out.form = text.substr(0, text.size() - ending.size());
        out.ending = ending;
        return;
    }
    out.form = text;
}

/// Capitals make half of its letters, and there are two of them at least.
bool is_shaped(std::string_view form) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < form.size(); at += decode(form, at).size)
        letters += is_letter(decode(form, at).value) ? 1 : 0;
    const std::size_t upper = upper_count(form);
    return upper >= 2 && upper * 2 >= letters && letters <= 8 && is_upper(decode(form, 0).value);
}

class Finder {
public:
    Finder(const Document& document, const Lexicon& lexicon)
        : document_(document), capitals_(document), lexicon_(lexicon) {}

    std::vector<Mention> find() {
        for (std::size_t i = 0; i < document_.size(); ++i)
            find_in(i);
        settle_endings();
        return std::move(mentions_);
    }

private:
    void find_in(std::size_t index) {
        const Passage& passage = document_[index];
        const std::vector<bool> heading = capitals_.headings(passage);
        for (std::size_t word = 0; word < passage.words.size();) {
            const Token token = token_at(passage, word);
            Mention mention{index, token.at, {}, {}, false};
            split_ending(passage.part(token.at), mention);
            if (is_shaped(mention.form) && !heading[word] && !is_part_of_address(passage, token)) {
                mention.doubtful = capitals_.may_be_word(mention.form);
                mentions_.push_back(std::move(mention));
            }
            word += token.words;
        }
    }
    /// "www.PDU.org", "PDU@example.org", "PDU_2".
    static bool is_part_of_address(const Passage& passage, const Token& token) {
        constexpr std::string_view marks = "@_\\#";
        const std::string_view text = passage.text;
        const char before = token.at.begin > 0 ? text[token.at.begin - 1] : ' ';
        const char after = token.at.end < text.size() ? text[token.at.end] : ' ';
        return marks.find(before) != marks.npos || marks.find(after) != marks.npos ||
               begins_domain(passage, token.at.end) ||
               (before == '.' && ends_domain(passage, token));
    }
    /// A stop that a word in one case follows at once: "GOV.UK", but not "the PDU.The".
    static bool begins_domain(const Passage& passage, std::size_t at) {
        if (at + 1 >= passage.text.size() || passage.text[at] != '.')
            return false;
        const auto next = std::find_if(passage.words.begin(), passage.words.end(),
                                       [&](const Word& word) { return word.at.begin == at + 1; });
        return next != passage.words.end() &&
               (!next->capital || !has_lower(passage.part(next->at)));
    }
    /// ".GOV", and "UK" in "GOV.UK"; but not "the end.PDUs".
    static bool ends_domain(const Passage& passage, const Token& token) {
        const auto before =
            std::find_if(passage.words.begin(), passage.words.end(),
                         [&](const Word& word) { return word.at.end + 1 == token.at.begin; });
        return before == passage.words.end() || !has_lower(passage.part(before->at));
    }

    /// "OASYs" is no plural when there is "OASys"; "R-CATS" is one when there is "R-CAT".
    void settle_endings() {
        std::map<std::string, std::size_t> counts;
        for (const Mention& mention : mentions_)
            ++counts[key_of(mention.form)];
        const auto known = [&](const std::string& letters) {
            return counts.count(letters) > 0 || !lexicon_.written(letters).empty();
        };
        for (Mention& mention : mentions_) {
            const std::string letters = key_of(mention.form);
            if (mention.ending == "s" && known(letters + "s") &&
                lexicon_.written(letters).empty() && counts[letters] == 1) {
                mention.form += "s";
                mention.ending.clear();
            } else if (mention.ending.empty() && mention.form.back() == 'S' &&
                       letters.size() >= 4 && lexicon_.written(letters).empty()) {
                const std::string one = letters.substr(0, letters.size() - 1);
                if (known(one) && counts[one] > counts[letters]) {
                    mention.form.pop_back();
                    mention.ending = "S";
                }
            }
        }
    }

    const Document& document_;
    Capitals capitals_;
    const Lexicon& lexicon_;
    std::vector<Mention> mentions_;
};

} // namespace

std::vector<Mention> find_mentions(const Document& document, const Lexicon& lexicon) {
    return Finder(document, lexicon).find();
}

} // namespace glossary
