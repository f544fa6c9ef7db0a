// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "posts/register.h"

#include <algorithm>

namespace posts {

namespace {

/// Entries are compared one with another; a plan that names more posts than this has other
/// troubles.
constexpr std::size_t most_compared = 600;

bool has_doubled_word(const Post& post) {
    for (std::size_t i = 1; i < post.words.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (post.words[i].text == post.words[j].text)
                return true;
        }
    }
    return false;
}

std::size_t word_count(const Register::Entry& entry) {
    return entry.forms.front().post.words.size();
}

} // namespace

const Register::Form* Register::Entry::form(std::string_view written) const {
    for (const Form& one : forms) {
        if (one.written == written)
            return &one;
    }
    return nullptr;
}

std::size_t Register::entry_for(const Post& post) {
    const auto [found, is_new] = by_key_.try_emplace(post.key, entries_.size());
    if (is_new)
        entries_.emplace_back();
    return found->second;
}

void Register::add_form(std::size_t entry, std::string written, const Post& post,
                        std::size_t count) {
    Entry& at = entries_[entry];
    at.count += count;
    for (Form& form : at.forms) {
        if (form.written == written) {
            form.count += count;
            return;
        }
    }
    by_written_.emplace(written, entry);
    at.forms.push_back({std::move(written), count, post});
}

void Register::add_official(std::string_view title, const std::vector<std::string_view>& aliases) {
    const std::string name = tidied(title);
    const Post post = read_post(name);
    if (post.key.empty())
        return;
    const std::size_t entry = entry_for(post);
    if (!entries_[entry].official) {
        entries_[entry].official = true;
        entries_[entry].title = name;
    }
    add_form(entry, name, post, 0);
    for (const std::string_view alias : aliases) {
        std::string other = tidied(alias);
        const Post written = read_post(other);
        // An alias belongs to the first post that claims it.
        if (!written.key.empty() && by_key_.try_emplace(written.key, entry).second)
            add_form(entry, std::move(other), written, 0);
    }
}

void Register::add(std::string_view written) {
    std::string name = tidied(written);
    if (const auto found = by_written_.find(name); found != by_written_.end()) {
        for (Form& form : entries_[found->second].forms)
            form.count += form.written == name ? 1 : 0;
        ++entries_[found->second].count;
        return;
    }
    const Post post = read_post(name);
    if (!post.key.empty())
        add_form(entry_for(post), std::move(name), post, 1);
}

std::optional<std::size_t> Register::find(std::string_view written) const {
    const auto found = by_written_.find(tidied(written));
    return found == by_written_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<Register::Near> Register::alike() const {
    std::vector<Near> result;
    const std::size_t count = std::min(entries_.size(), most_compared);
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 1; j < count; ++j) {
            Likeness best = Likeness::none;
            for (const Form& a : entries_[i].forms) {
                for (const Form& b : entries_[j].forms) {
                    const Likeness here = likeness(a.post, b.post);
                    if (here != Likeness::none && (best == Likeness::none || here < best))
                        best = here;
                }
            }
            if (best != Likeness::none)
                result.push_back({i, j, best});
        }
    }
    return result;
}

void Register::merge(std::size_t into, std::size_t from) {
    Entry& a = entries_[into];
    Entry& b = entries_[from];
    if (!a.official && b.official)
        a.title = b.title;
    a.official = a.official || b.official;
    a.count += b.count;
    a.forms.insert(a.forms.end(), std::make_move_iterator(b.forms.begin()),
                   std::make_move_iterator(b.forms.end()));
    b.forms.clear();
    merged_[from] = true;
}

void Register::settle() {
    const std::vector<Near> pairs = alike();
    // Initials, or a region, that fit more than one post say nothing.
    std::vector<std::size_t> ways(entries_.size());
    for (const Near& pair : pairs) {
        if (pair.how == Likeness::near)
            continue;
        ++ways[pair.one];
        ++ways[pair.other];
    }
    const auto is_only_way = [&](const Near& pair) {
        const bool one = ways[pair.one] == 1;
        const bool other = ways[pair.other] == 1;
        if (pair.how == Likeness::suffix)
            return one && other;
        // Several short forms may stand for one post, not one short form for several.
        const bool one_is_short = word_count(entries_[pair.one]) < word_count(entries_[pair.other]);
        return pair.how == Likeness::shorter && (one_is_short ? one : other);
    };
    merged_.assign(entries_.size(), false);
    for (const Near& pair : pairs) {
        const bool both_official = entries_[pair.one].official && entries_[pair.other].official;
        if (is_only_way(pair) && !both_official && !merged_[pair.one] && !merged_[pair.other])
            merge(pair.one, pair.other);
    }
    drop_merged();
    choose_titles();
}

void Register::drop_merged() {
    std::vector<Entry> kept;
    for (Entry& entry : entries_) {
        if (!entry.forms.empty())
            kept.push_back(std::move(entry));
    }
    entries_ = std::move(kept);
    by_key_.clear();
    by_written_.clear();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        for (const Form& form : entries_[i].forms) {
            by_key_.emplace(form.post.key, i);
            by_written_.emplace(form.written, i);
        }
    }
}

void Register::choose_titles() {
    for (Entry& entry : entries_) {
        if (entry.official)
            continue;
        // "Unit Heads of Unit" is a slip, however often it is made.
        const auto used_most = std::max_element(
            entry.forms.begin(), entry.forms.end(), [](const Form& a, const Form& b) {
                const bool doubled_a = has_doubled_word(a.post);
                const bool doubled_b = has_doubled_word(b.post);
                return doubled_a != doubled_b ? doubled_a : a.count < b.count;
            });
        entry.title = used_most->written;
    }
}

std::vector<Register::Near> Register::near() const {
    return alike();
}

} // namespace posts
