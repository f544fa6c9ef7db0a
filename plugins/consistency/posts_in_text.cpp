// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "consistency/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <vector>

/// A post in running text is a run of capitalised words around one that names a rank: "Heads of
/// PDU", "Head of Performance and Quality", "PDU HoS".
namespace consistency {

namespace {

constexpr std::size_t most_related = 60;

bool is_rank(std::string_view word) {
    if (word.size() >= 3 && word.substr(0, 2) == "Ho" && is_upper(word[2]))
        return true;
    constexpr auto ranks = std::to_array<std::string_view>(
        {"head", "director", "lead", "manager", "governor", "coordinator", "officer"});
    return std::find(ranks.begin(), ranks.end(), posts::singular(word)) != ranks.end();
}

/// Joins the words of a post; "and" only where what follows is no post of its own.
bool joins(std::string_view word) {
    return word == "of" || word == "for" || word == "and" || word == "&" || word == "the";
}

class Mentions {
public:
    explicit Mentions(const Stretch& at) : at_(at), text_(at.text()), tokens_(tokens_of(text_)) {}

    template <class Visit>
    void each(Visit visit) {
        std::size_t next = 0;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (i < next || !is_rank(word(i)) || !is_name(i))
                continue;
            std::size_t first = i;
            while (first > next && is_name(first - 1) && !tokens_[first].after_mark &&
                   !(first - 1 == 0 || tokens_[first - 1].after_mark))
                --first;
            // The word at a sentence's beginning has a capital anyway; only an acronym counts.
            if (first > next && first - 1 < i && !tokens_[first].after_mark &&
                is_acronym(word(first - 1)))
                --first;
            const std::size_t last = end_of(i);
            visit(Stretch{at_.row, at_.field, at_.begin + tokens_[first].begin,
                          at_.begin + tokens_[last].end});
            next = last + 1;
        }
    }

private:
    [[nodiscard]] std::string_view word(std::size_t i) const {
        return text_.substr(tokens_[i].begin, tokens_[i].end - tokens_[i].begin);
    }
    [[nodiscard]] bool is_name(std::size_t i) const {
        return is_capitalised(word(i)) || is_acronym(word(i)) || is_rank(word(i));
    }
    /// The last word of the post whose rank stands at `at`.
    [[nodiscard]] std::size_t end_of(std::size_t at) const {
        std::size_t last = at;
        std::size_t i = at + 1;
        while (i < tokens_.size() && !tokens_[i].after_mark) {
            const std::string small = lower(word(i));
            if (is_name(i) && !(is_rank(word(i)) && i > last + 1)) {
                last = i++;
                continue;
            }
            if (!joins(small) || i + 1 >= tokens_.size() || tokens_[i + 1].after_mark ||
                !is_name(i + 1) || post_follows(i + 1))
                break;
            // "the Head of Care and SPOs": short forms behind "and" are others.
            if ((small == "and" || small == "&") && is_acronym(word(i + 1)))
                break;
            ++i;
        }
        return last;
    }
    /// "Heads of PDU and Head of Care": what follows the "and" is another post.
    [[nodiscard]] bool post_follows(std::size_t from) const {
        for (std::size_t i = from; i < tokens_.size() && i < from + 4; ++i) {
            if (is_rank(word(i)))
                return true;
            if (!is_name(i) || (i > from && tokens_[i].after_mark))
                return false;
        }
        return false;
    }

    Stretch at_;
    std::string_view text_;
    std::vector<Token> tokens_;
};

/// As written, but for capitals, "&", and the number of the rank: "the Head of PDU" may be one of
/// the "Heads of PDU".
std::string spelling(std::string_view post) {
    std::string result;
    for (const Token& token : tokens_of(post)) {
        const std::string_view word = post.substr(token.begin, token.end - token.begin);
        const std::string small = lower(word);
        if (small == "the")
            continue;
        result += small == "&" ? "and" : is_rank(word) ? posts::singular(word) : small;
        result += ' ';
    }
    return result;
}

using Entry = posts::Register::Entry;

class Lookup {
public:
    explicit Lookup(const Owners& owners) : posts_(owners.posts()) {
        std::set<const Entry*> doubtful;
        for (const Owners::Near& pair : owners.near())
            doubtful.insert(pair.other);
        for (const Entry& entry : posts_.entries()) {
            for (const posts::Register::Form& form : entry.forms) {
                if (doubtful.count(&entry) == 0)
                    spellings_.insert(spelling(form.written));
            }
        }
    }

    /// The post that a mention means though it is written otherwise; null when nothing is amiss.
    const Entry* find(std::string_view mention) {
        const auto [found, is_new] = known_.try_emplace(std::string(mention));
        if (is_new)
            found->second = look_up(mention);
        return found->second;
    }

private:
    [[nodiscard]] const Entry* look_up(std::string_view mention) const {
        if (spellings_.count(spelling(mention)) > 0 || tokens_of(mention).size() < 2)
            return nullptr;
        const posts::Post post = posts::read_post(mention);
        const Entry* found = nullptr;
        for (const Entry& entry : posts_.entries()) {
            const posts::Likeness how = posts::likeness(post, posts::read_post(entry.title));
            if (how == posts::Likeness::same && spelling(entry.title) != spelling(mention))
                return &entry;
            if (how != posts::Likeness::near)
                continue;
            if (found != nullptr)
                return nullptr; // it may be either
            found = &entry;
        }
        return found;
    }

    const posts::Register& posts_;
    std::set<std::string> spellings_;
    std::map<std::string, const Entry*, std::less<>> known_;
};

struct Mention {
    const Entry* entry = nullptr;
    std::vector<Stretch> places;
};

pw::Finding finding_at(const std::vector<Stretch>& places, const std::string& message,
                       const std::string& other) {
    pw::Finding finding;
    finding.rule = "consistency.post-in-text";
    finding.severity = PW_HINT;
    finding.letter = 'A';
    finding.place = places.front().range();
    finding.message = message;
    finding.help = fmt::format("If “{}” is another post, leave it.", other);
    for (std::size_t i = 1; i < places.size() && i <= most_related; ++i)
        finding.related.push_back({places[i].range(), "the same here"});
    return finding;
}

} // namespace

void check_posts_in_text(const Reading& reading, const Owners& owners, Findings& out) {
    Lookup lookup(owners);
    std::map<std::string, Mention> mentions;
    for (const Paragraph& paragraph : reading.answers()) {
        Mentions(paragraph.at).each([&](const Stretch& at) {
            const Entry* entry = lookup.find(at.text());
            if (entry == nullptr)
                return;
            Mention& mention = mentions[std::string(at.text())];
            mention.entry = entry;
            mention.places.push_back(at);
        });
    }
    for (const auto& [written, mention] : mentions) {
        const Entry& entry = *mention.entry;
        if (entry.official || mention.places.size() <= entry.count) {
            out.push_back(finding_at(
                mention.places,
                fmt::format("Write “{}”, as column 5 names this post.", entry.title), written));
            continue;
        }
        // The text has a habit, and column 5 is the odd one out.
        std::vector<Stretch> cells;
        for (const Owners::Place& place : owners.places()) {
            if (entry.form(place.written) != nullptr)
                cells.push_back(place.at);
        }
        if (cells.empty())
            continue;
        out.push_back(finding_at(
            cells, fmt::format("Write “{}”, as the text names this post.", written), entry.title));
        out.back().related.push_back({mention.places.front().range(), "in the text"});
    }
}

} // namespace consistency
