// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "analysis.h"

#include "characters.h"
#include "guess.h"
#include "initials.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace glossary {

namespace {

/// What the form looks like on paper: a small L is a capital i.
std::string seen(std::string_view form) {
    std::string result;
    for (const char c : form) {
        if (c == 'l' || c == 'I')
            result += 'i';
        else
            result += key_of(std::string_view(&c, static_cast<unsigned char>(c) < 0x80 ? 1 : 0));
    }
    return result;
}

/// Puts forms together that differ in capitals, hyphens or letters that look alike.
class Groups {
public:
    std::size_t of(const std::string& form) {
        const auto [at, is_new] = index_.try_emplace(form, parent_.size());
        if (is_new) {
            parent_.push_back(parent_.size());
            join(at->second, "=" + key_of(form));
            join(at->second, "~" + seen(form));
        }
        return root(at->second);
    }

private:
    void join(std::size_t one, const std::string& key) {
        const auto [at, is_new] = by_key_.try_emplace(key, one);
        if (!is_new)
            parent_[root(one)] = root(at->second);
    }
    std::size_t root(std::size_t one) {
        while (parent_[one] != one)
            one = parent_[one] = parent_[parent_[one]];
        return one;
    }
    std::map<std::string, std::size_t> index_;
    std::map<std::string, std::size_t> by_key_;
    std::vector<std::size_t> parent_;
};

class Analyser {
public:
    Analyser(Analysis& out, const Lexicon& lexicon) : out_(out), lexicon_(lexicon) {}

    void run() {
        out_.mentions = find_mentions(out_.document, lexicon_);
        out_.definitions = find_definitions(out_.document, out_.mentions, lexicon_);
        drop_doubtful();
        group();
        for (Acronym& acronym : out_.acronyms) {
            choose_form(acronym);
            choose_meaning(acronym);
            acronym.well_known = lexicon_.is_well_known(acronym.canonical);
        }
        for (const Acronym& acronym : out_.acronyms)
            look_for_slip(acronym);
        guess_meanings(out_);
    }

private:
    /// Doubtful mentions stay where somebody says what they stand for.
    void drop_doubtful() {
        std::set<std::string> explained;
        for (const Definition& definition : out_.definitions) {
            if (definition.fits)
                explained.insert(out_.mentions[definition.mention].form);
        }
        const auto drop = [&](const Mention& mention) {
            return mention.doubtful && explained.count(mention.form) == 0 &&
                   lexicon_.expansion(mention.form) == nullptr;
        };
        std::vector<std::size_t> place(out_.mentions.size());
        std::vector<Mention> kept;
        for (std::size_t i = 0; i < out_.mentions.size(); ++i) {
            place[i] = drop(out_.mentions[i]) ? none : kept.size();
            if (place[i] != none)
                kept.push_back(std::move(out_.mentions[i]));
        }
        out_.mentions = std::move(kept);
        std::erase_if(out_.definitions,
                      [&](const Definition& one) { return place[one.mention] == none; });
        for (Definition& definition : out_.definitions)
            definition.mention = place[definition.mention];
    }

    void group() {
        Groups groups;
        for (const Mention& mention : out_.mentions)
            static_cast<void>(groups.of(mention.form));
        std::map<std::size_t, std::size_t> index;
        std::vector<std::size_t> acronym_of(out_.mentions.size());
        for (std::size_t i = 0; i < out_.mentions.size(); ++i) {
            const std::size_t root = groups.of(out_.mentions[i].form);
            const auto [at, is_new] = index.try_emplace(root, out_.acronyms.size());
            if (is_new)
                out_.acronyms.emplace_back();
            acronym_of[i] = at->second;
            out_.acronyms[at->second].mentions.push_back(i);
            ++out_.acronyms[at->second].forms[out_.mentions[i].form];
        }
        for (std::size_t i = 0; i < out_.definitions.size(); ++i)
            out_.acronyms[acronym_of[out_.definitions[i].mention]].definitions.push_back(i);
    }

    /// The glossary's form; else the one explained by words that fit; else the most frequent; of
    /// equals the first.
    void choose_form(Acronym& acronym) const {
        for (const std::size_t i : acronym.mentions) {
            acronym.canonical = lexicon_.written(out_.mentions[i].form);
            if (!acronym.canonical.empty())
                return;
        }
        std::map<std::string, std::size_t> explained;
        for (const std::size_t i : acronym.definitions) {
            const Definition& definition = out_.definitions[i];
            if (definition.fits)
                ++explained[out_.mentions[definition.mention].form];
        }
        std::tuple<std::size_t, std::size_t> best{0, 0};
        for (const std::size_t i : acronym.mentions) {
            const std::string& form = out_.mentions[i].form;
            const std::tuple<std::size_t, std::size_t> rank{explained[form],
                                                            acronym.forms.at(form)};
            if (acronym.canonical.empty() || rank > best) {
                best = rank;
                acronym.canonical = form;
            }
        }
    }

    void choose_meaning(Acronym& acronym) const {
        const std::string* known = lexicon_.expansion(acronym.canonical);
        std::vector<std::string> said;
        for (const std::size_t i : acronym.definitions) {
            if (out_.definitions[i].fits)
                said.push_back(without_possessive(out_.text_of(out_.definitions[i])));
        }
        const auto like = [](const std::string& a, const std::string& b) {
            return compare(a, b) != Likeness::other;
        };
        const bool plan_differs =
            known != nullptr && !said.empty() &&
            std::none_of(said.begin(), said.end(),
                         [&](const std::string& one) { return like(one, *known); });
        if (known != nullptr && !plan_differs) {
            // The plan's own capitals, where it says the same.
            const auto same = std::find_if(said.begin(), said.end(), [&](const std::string& one) {
                return compare(one, *known) == Likeness::same;
            });
            acronym.meaning = same == said.end() ? *known : singular_if_plural(acronym, *same);
            acronym.from_glossary = true;
            return;
        }
        std::size_t most = 0;
        for (const std::string& one : said) {
            const auto count = static_cast<std::size_t>(
                std::count_if(said.begin(), said.end(), [&](const std::string& other) {
                    return compare(one, other) == Likeness::same;
                }));
            if (count > most) {
                most = count;
                acronym.meaning = singular_if_plural(acronym, one);
            }
        }
    }
    /// Words that do not fit their own abbreviation may fit another that nobody explains.
    void look_for_slip(const Acronym& acronym) {
        if (!acronym.meaning.empty())
            return;
        for (const std::size_t i : acronym.definitions) {
            const std::string said = without_possessive(out_.text_of(out_.definitions[i]));
            for (Acronym& other : out_.acronyms) {
                const auto cost = misfit(letters_of(other.canonical), said);
                if (other.meaning.empty() && other.definitions.empty() && cost && *cost == 0) {
                    other.meaning = said;
                    other.explained_by_slip = true;
                }
            }
        }
    }
    /// "Senior Probation Officers (SPOs)" is about one SPO; "Approved Premises (AP)" is not.
    std::string singular_if_plural(const Acronym& acronym, const std::string& words) const {
        const bool plural =
            std::any_of(acronym.mentions.begin(), acronym.mentions.end(),
                        [&](std::size_t i) { return !out_.mentions[i].ending.empty(); });
        return plural ? singular_of(words) : words;
    }

    static constexpr std::size_t none = ~std::size_t{0};
    Analysis& out_;
    const Lexicon& lexicon_;
};

} // namespace

const Definition* Analysis::definition_at(std::size_t mention) const {
    const auto found = std::lower_bound(
        definitions.begin(), definitions.end(), mention,
        [](const Definition& one, std::size_t wanted) { return one.mention < wanted; });
    return found != definitions.end() && found->mention == mention ? &*found : nullptr;
}

std::string without_possessive(std::string_view text) {
    for (const std::string_view ending : {"'s", "’s", "s'", "s’"}) {
        if (text.ends_with(ending))
            return std::string(text.substr(0, text.size() - ending.size())) +
                   (ending[0] == 's' ? "s" : "");
    }
    return std::string(text);
}

Analysis analyse(Document document, const Lexicon& lexicon) {
    Analysis result;
    result.document = std::move(document);
    Analyser(result, lexicon).run();
    return result;
}

} // namespace glossary
