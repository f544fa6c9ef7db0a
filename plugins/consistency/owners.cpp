// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "consistency/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace consistency {

namespace {

/// Places beyond these are counted, not listed.
constexpr std::size_t most_related = 60;

using Places = std::vector<const Owners::Place*>;

std::string times(std::size_t count) {
    return count == 1 ? "once" : count == 2 ? "twice" : fmt::format("{} times", count);
}

/// What differs, in words for the author.
std::string_view difference(const posts::Post& form, const posts::Post& title) {
    switch (posts::likeness(form, title)) {
    case posts::Likeness::shorter:
        return "a short form of it";
    case posts::Likeness::suffix:
        return "the same post with its region, or without";
    case posts::Likeness::near:
        return "nearly the same";
    default:
        return "another way of writing it";
    }
}

bool only_marks_differ(std::string_view a, std::string_view b) {
    const auto bare = [](std::string_view s) {
        std::string result;
        for (const Token& token : tokens_of(s)) {
            const std::string word = lower(s.substr(token.begin, token.end - token.begin));
            result += word == "&" ? "and" : word;
            result += ' ';
        }
        return result;
    };
    return bare(a) == bare(b);
}

/// The finding stands at the first place, the others are beside it; one fix mends all.
pw::Finding at_all(const char* rule, const Places& places, const std::string& instead, bool safe) {
    pw::Finding finding;
    finding.rule = rule;
    finding.severity = PW_HINT;
    finding.letter = 'A';
    finding.place = places.front()->at.range();
    pw::Fix fix{fmt::format("Write “{}”", instead), {}, safe};
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i > 0 && i <= most_related)
            finding.related.push_back({places[i]->at.range(), "the same here"});
        fix.edits.push_back({places[i]->at.range(), instead});
    }
    finding.fixes.push_back(std::move(fix));
    return finding;
}

class Variants {
public:
    Variants(const Owners& owners, Findings& out) : out_(out) {
        for (const Owners::Place& place : owners.places())
            by_form_[place.written].push_back(&place);
    }

    void within(const posts::Register::Entry& entry) {
        const posts::Post title = posts::read_post(entry.title);
        for (const posts::Register::Form& form : entry.forms) {
            const auto places = by_form_.find(form.written);
            if (form.written == entry.title || places == by_form_.end())
                continue;
            pw::Finding finding = at_all("consistency.owner-variant", places->second, entry.title,
                                         only_marks_differ(form.written, entry.title));
            const std::size_t usual = by_form_[entry.title].size();
            finding.message =
                entry.official
                    ? fmt::format("Write “{}”, its title in the owner register.", entry.title)
                : usual > places->second.size()
                    ? fmt::format("Write “{}”, as the plan does {}.", entry.title, times(usual))
                    : fmt::format("Write “{}” here too: one post needs one title.", entry.title);
            finding.help = fmt::format("“{}” is {}. One post needs one title.", form.written,
                                       difference(form.post, title));
            note_title(finding, entry);
            out_.push_back(std::move(finding));
        }
    }

    /// Two entries that nothing but a slip parts.
    void between(const Owners::Near& pair) {
        const auto* kept = pair.kept;
        const auto* other = pair.other;
        Places places;
        for (const posts::Register::Form& form : other->forms) {
            const auto found = by_form_.find(form.written);
            if (found != by_form_.end())
                places.insert(places.end(), found->second.begin(), found->second.end());
        }
        if (places.empty())
            return;
        pw::Finding finding = at_all("consistency.owner-near", places, kept->title, false);
        finding.message = fmt::format("If this is the post “{}”, write it so.", kept->title);
        finding.help = fmt::format("“{}” and “{}” differ by little; one post needs one title.",
                                   other->title, kept->title);
        note_title(finding, *kept);
        out_.push_back(std::move(finding));
    }

private:
    void note_title(pw::Finding& finding, const posts::Register::Entry& entry) {
        const auto places = by_form_.find(entry.title);
        if (places != by_form_.end() && !places->second.empty())
            finding.related.push_back({places->second.front()->at.range(), "the usual title"});
    }

    Findings& out_;
    std::map<std::string, Places, std::less<>> by_form_;
};

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

/// A full stop behind a post, where most cells have none.
class FullStops {
public:
    explicit FullStops(const Reading& reading) : reading_(reading) {
        for (const Action& action : reading.actions) {
            const std::string_view owner = action.row.field(PW_FIELD_OWNER);
            filled_ += owner.empty() ? 0 : 1;
            with_ += ends(owner) ? 1 : 0;
        }
    }
    void find(const Owners& owners, Findings& out) const {
        if (with_ == 0 || with_ == filled_)
            return;
        std::unordered_map<std::uint64_t, std::size_t> last_post; // where it begins, by row
        for (const Owners::Place& place : owners.places())
            last_post[place.at.row.id()] = place.at.begin;
        for (const Action& action : reading_.actions) {
            const std::string_view owner = action.row.field(PW_FIELD_OWNER);
            if (!ends(owner))
                continue;
            const std::size_t begin = last_post[action.row.id()];
            pw::Finding finding;
            finding.rule = "consistency.owner-full-stop";
            finding.severity = PW_HINT;
            finding.letter = 'A';
            finding.place = action.row.range(PW_FIELD_OWNER, begin, owner.size());
            finding.message = "Leave out the full stop: most owners of this plan have none.";
            const pw_range stop = action.row.range(PW_FIELD_OWNER, owner.size() - 1, owner.size());
            if (2 * with_ > filled_)
                finding.message = "Leave out the full stop: a post is no sentence, and some owners "
                                  "of this plan have none.";
            finding.fixes.push_back({"Take it out", {{stop, ""}}, true});
            out.push_back(std::move(finding));
        }
    }

private:
    static bool ends(std::string_view owner) {
        return owner.size() > 1 && owner.back() == '.' && owner[owner.size() - 2] != '.';
    }
    const Reading& reading_;
    std::size_t filled_ = 0;
    std::size_t with_ = 0;
};

/// How slashes between posts are set: "A/B", "A / B", or with one space alone.
enum class Slash : std::uint8_t { tight, spaced, lopsided };

struct SlashPlace {
    const Action* action = nullptr;
    Slash how = Slash::tight;
    std::size_t begin = 0; ///< the slash with the spaces around it
    std::size_t end = 0;
};

std::vector<SlashPlace> slashes_of(const Action& action) {
    std::vector<SlashPlace> result;
    const std::string_view owner = action.row.field(PW_FIELD_OWNER);
    for (std::size_t at = 1; at + 1 < owner.size(); ++at) {
        // "A/Head" (acting) and "N/A" are no lists.
        const auto alone = [&](std::size_t letter) {
            const bool free_before = letter == 0 || is_space(owner[letter - 1]);
            const bool free_after = letter + 1 == owner.size() || is_space(owner[letter + 1]);
            return !is_space(owner[letter]) && (letter < at ? free_before : free_after);
        };
        if (owner[at] != '/' || alone(at - 1) || alone(at + 1))
            continue;
        std::size_t begin = at;
        std::size_t end = at + 1;
        while (begin > 0 && is_space(owner[begin - 1]))
            --begin;
        while (end < owner.size() && is_space(owner[end]))
            ++end;
        if (begin == 0 || end == owner.size())
            continue; // nothing on one side: the template's rule
        const bool before = begin < at;
        const bool after = end > at + 1;
        const Slash how = before != after ? Slash::lopsided : before ? Slash::spaced : Slash::tight;
        result.push_back({&action, how, begin, end});
    }
    return result;
}

void check_slashes(const Reading& reading, Findings& out) {
    std::vector<SlashPlace> all;
    std::array<std::size_t, 3> counts{};
    for (const Action& action : reading.actions) {
        for (const SlashPlace& slash : slashes_of(action)) {
            all.push_back(slash);
            ++counts[static_cast<std::size_t>(slash.how)];
        }
    }
    const Slash usual = counts[1] >= counts[0] ? Slash::spaced : Slash::tight;
    const std::string instead = usual == Slash::spaced ? " / " : "/";
    pw::Finding finding;
    pw::Fix fix{"Set every slash so", {}, true};
    std::uint64_t last = 0;
    for (const SlashPlace& slash : all) {
        if (slash.how == usual)
            continue;
        const pw::Row& row = slash.action->row;
        fix.edits.push_back({row.range(PW_FIELD_OWNER, slash.begin, slash.end), instead});
        if (finding.rule.empty()) {
            finding.rule = "consistency.owner-slash";
            finding.place = row.whole(PW_FIELD_OWNER);
        } else if (row.id() != last && finding.related.size() < most_related) {
            finding.related.push_back({row.whole(PW_FIELD_OWNER), "the same here"});
        }
        last = row.id();
    }
    if (finding.rule.empty())
        return;
    finding.severity = PW_HINT;
    finding.letter = 'A';
    finding.message =
        usual == Slash::spaced
            ? "Put a space on both sides of the slash between owners, as in the plan’s other cells."
            : "Leave out the spaces around the slash between owners, as in the plan’s other cells.";
    finding.fixes.push_back(std::move(fix));
    out.push_back(std::move(finding));
}

} // namespace

Owners::Owners(const Reading& reading) {
    for (std::uint64_t i = 0; i < reading.plan.raw().post_count; ++i) {
        const pw_post& post = reading.plan.raw().posts[i];
        std::vector<std::string_view> aliases;
        for (std::uint64_t j = 0; j < post.alias_count; ++j)
            aliases.push_back(pw::view(post.aliases[j]));
        posts_.add_official(pw::view(post.title), aliases);
    }
    for (const Action& action : reading.actions) {
        const std::string_view cell = action.row.field(PW_FIELD_OWNER);
        std::size_t from = 0;
        const auto add = [&](std::string_view post) {
            std::string written = posts::tidied(post);
            if (written.empty())
                return;
            posts_.add(written);
            const std::size_t found = cell.find(written, from);
            Stretch at{action.row, PW_FIELD_OWNER, 0, cell.size()};
            if (found != cell.npos) {
                at.begin = found;
                at.end = from = found + written.size();
            }
            places_.push_back({&action, at, std::move(written)});
        };
        // Two posts on two lines are two, whatever the cell as a whole is taken for.
        const auto add_lines = [&](std::string_view post) {
            for (std::size_t end = post.find('\n'); end != post.npos; end = post.find('\n')) {
                add(post.substr(0, end));
                post.remove_prefix(end + 1);
            }
            add(post);
        };
        add_lines(pw::view(action.row.raw().lead));
        for (std::uint64_t i = 0; i < action.row.raw().support_count; ++i)
            add_lines(pw::view(action.row.raw().supports[i]));
    }
    posts_.settle();
}

std::vector<Owners::Near> Owners::near() const {
    std::vector<Near> result;
    const auto& entries = posts_.entries();
    for (const posts::Register::Near& pair : posts_.near()) {
        const posts::Register::Entry* kept = &entries[pair.one];
        const posts::Register::Entry* other = &entries[pair.other];
        if (pair.how != posts::Likeness::near || (kept->official && other->official))
            continue;
        if (other->official || (!kept->official && other->count > kept->count))
            std::swap(kept, other);
        result.push_back({kept, other});
    }
    return result;
}

void check_owners(const Reading& reading, const Owners& owners, Findings& out) {
    Variants variants(owners, out);
    for (const posts::Register::Entry& entry : owners.posts().entries())
        variants.within(entry);
    for (const Owners::Near& pair : owners.near())
        variants.between(pair);
    FullStops(reading).find(owners, out);
    check_slashes(reading, out);
}

} // namespace consistency
