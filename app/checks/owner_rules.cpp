// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/phrases.h"
#include "checks/template_rules.h"
#include "model/target_parser.h"

#include <fmt/core.h>

#include <algorithm>
#include <array>

/// Column 5: there is one entry, and it is whole. Whether it is a good choice of post is for other
/// plugins to say.
namespace planwright {
namespace {

constexpr auto nobody =
    std::to_array<std::string_view>({"n/a", "na", "none", "nil", "not applicable", "not known"});
/// Longer text, in bytes, has strayed into the column; its words are not looked at one by one.
constexpr std::size_t longest_owner = 1000;

constexpr std::string_view separators = "/;,|&";

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

bool names_nobody(const Owner& owner) {
    return owner.lead.empty() ||
           std::any_of(nobody.begin(), nobody.end(),
                       [&](std::string_view word) { return text::iequals(owner.lead, word); });
}

/// One fault of an owner as written.
struct Fault {
    ByteRange range;
    std::string message;
    Fix fix;
};

class OwnerFaults {
public:
    OwnerFaults(const ActionView& action, std::vector<Fault>& faults)
        : at_(action.at(Field::owner)),
          s_(action.row.owner.written),
          owner_(action.row.owner),
          faults_(faults) {}

    void find() {
        if (is_date())
            return;
        stray_separators();
        doubled_words();
        run_together();
        named_twice();
    }

private:
    void add(ByteRange range, std::string message, std::string title, ByteRange replaced,
             std::string replacement, bool safe) {
        faults_.push_back(
            {range, std::move(message),
             replacing(std::move(title), at_, replaced, std::move(replacement), safe)});
    }

    bool is_date() {
        if (names_post(s_))
            return false;
        const ParsedTarget parsed = parse_target(s_);
        if (parsed.target.kind == TargetKind::other || parsed.clarity == TargetClarity::vague ||
            parsed.clarity == TargetClarity::unreadable)
            return false;
        add({0, s_.size()}, "This is a target date: column 5 asks for a post.", "Clear the owner",
            {0, s_.size()}, "[post that leads this action]", false);
        return true;
    }

    /// A separator with no post on one of its sides.
    void stray_separators() {
        bool post_before = false;
        std::size_t gap = 0; // first byte after the last word
        std::size_t last = std::string_view::npos;
        for (std::size_t i = 0; i < s_.size(); ++i) {
            if (is_space(s_[i]))
                continue;
            if (separators.find(s_[i]) == std::string_view::npos) {
                post_before = true;
                last = std::string_view::npos;
                gap = i + 1;
            } else if (!post_before || last != std::string_view::npos) {
                stray(i, post_before ? gap : 0);
            } else {
                last = i;
            }
        }
        if (last != std::string_view::npos)
            stray(last, gap);
    }
    /// Takes the mark and the space on the side where nothing stands.
    void stray(std::size_t mark, std::size_t gap) {
        const bool leads = gap == 0;
        std::size_t begin = mark;
        std::size_t end = mark + 1;
        while (leads && end < s_.size() && is_space(s_[end]))
            ++end;
        while (!leads && begin > gap && is_space(s_[begin - 1]))
            --begin;
        add({mark, mark + 1}, fmt::format("“{}” stands without a post beside it.", s_[mark]),
            "Take it out", {begin, end}, "", true);
    }

    std::string_view word(ByteRange range) const { return s_.substr(range.begin, range.size()); }
    bool only_spaces(std::size_t begin, std::size_t end) const {
        return std::all_of(s_.begin() + begin, s_.begin() + end, is_space);
    }
    static bool is_small(std::string_view word) {
        return word.size() < 3 || text::iequals(word, "and") || text::iequals(word, "the") ||
               text::iequals(word, "for");
    }

    /// "Head Head of …"; "PDU Heads of PDU". Only within one post: two bodies may share one.
    void doubled_words() {
        const std::vector<ByteRange> words = text::words(s_.substr(0, s_.find('(')));
        std::size_t first = 0; // of the stretch without separators
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i > 0 && parted(words[i - 1], words[i]))
                first = i;
            if (text::iequals(word(words[i]), "and"))
                first = i + 1;
            for (std::size_t j = first; j < i; ++j) {
                if (text::iequals(word(words[j]), word(words[i])) &&
                    (j + 1 == i || !is_small(word(words[i]))))
                    doubled(words[j], words[i], words[j + 1]);
            }
        }
    }
    bool parted(ByteRange before, ByteRange after) const {
        return !only_spaces(before.end, after.begin);
    }
    void doubled(ByteRange one, ByteRange two, ByteRange after_one) {
        const bool adjacent = after_one == two;
        add({one.begin, two.end}, fmt::format("“{}” stands twice in one post.", word(one)),
            "Take one out", {one.begin, after_one.begin}, "", adjacent);
    }

    /// Two posts with nothing between them: "… Quality Heads of …".
    void run_together() {
        std::size_t from = 0;
        for (const std::string& post : posts()) {
            const std::size_t begin = s_.find(post, from);
            if (begin == std::string_view::npos)
                return;
            const auto first = head_of(post, 0);
            const auto second = first ? head_of(post, first->end) : std::nullopt;
            from = begin + post.size();
            if (!second || find_phrase(post, "deputy") || find_phrase(post, "assistant"))
                continue;
            const std::size_t cut = begin + second->begin;
            add({begin, from}, "Two posts run into each other here: part them.",
                "Put a slash between", {cut, cut}, "/ ", false);
        }
    }
    static std::optional<ByteRange> head_of(std::string_view post, std::size_t from) {
        const auto one = find_phrase(post, "head of", from);
        const auto many = find_phrase(post, "heads of", from);
        if (one && many)
            return one->begin < many->begin ? one : many;
        return one ? one : many;
    }

    std::vector<std::string> posts() const {
        std::vector<std::string> all{owner_.lead};
        all.insert(all.end(), owner_.supports.begin(), owner_.supports.end());
        return all;
    }

    void named_twice() {
        const std::vector<std::string> all = posts();
        for (std::size_t i = 1; i < all.size(); ++i) {
            const bool before =
                std::any_of(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(i),
                            [&](const std::string& post) { return text::iequals(post, all[i]); });
            const std::size_t at = before ? s_.rfind(all[i]) : std::string_view::npos;
            if (at == std::string_view::npos)
                continue;
            std::size_t begin = at;
            while (begin > 0 && (is_space(s_[begin - 1]) ||
                                 separators.find(s_[begin - 1]) != std::string_view::npos))
                --begin;
            const ByteRange range{at, at + all[i].size()};
            // After "and" more than the mark would have to go.
            const bool clean = begin + 1 < at || (begin < at && !is_space(s_[begin]));
            add(range, fmt::format("{} is named twice.", all[i]), "Name it once",
                {begin, range.end}, "", clean && !s_.substr(0, begin).ends_with("and"));
        }
    }

    FieldRef at_;
    std::string_view s_;
    const Owner& owner_;
    std::vector<Fault>& faults_;
};

void report_missing(const ActionView& action, const std::string* beside, Findings& findings) {
    const FieldRef at = action.at(Field::owner);
    const std::string& written = action.row.owner.written;
    Diagnostic& finding =
        findings.add(RuleKey::owner_missing, at, written,
                     "This action has no owner: name the one post that leads it.");
    if (beside)
        finding.fixes.push_back(replacing(fmt::format("Use {}, as beside it", *beside), at,
                                          {0, written.size()}, *beside, false));
    finding.fixes.push_back(replacing("Fill in the owner", at, {0, written.size()},
                                      "[post that leads this action]", false));
}

/// "A / B" is one entry; two lines that each name a post are two.
void check_several(const ActionView& action, Findings& findings) {
    const std::string& written = action.row.owner.written;
    std::vector<std::string> entries;
    for (const std::string_view line : text::split(written, '\n')) {
        if (names_post(line))
            entries.emplace_back(text::trim(line));
        else if (!text::trim(line).empty() && !entries.empty())
            entries.back() += fmt::format(" {}", text::trim(line));
        else if (!text::trim(line).empty())
            return; // a post that is cut by the line break
    }
    if (entries.size() < 2)
        return;
    const FieldRef at = action.at(Field::owner);
    Diagnostic& finding = findings.add(
        RuleKey::owner_several, at, written,
        fmt::format("{} owners stand beside one action: split the action, or join them as lead and "
                    "support.",
                    entries.size()));
    finding.fixes.push_back(replacing("Join them with a slash, the first as lead", at,
                                      {0, written.size()}, text::join(entries, " / "), false));
}

} // namespace

void OwnerCheck::check(const RecommendationView& view, Findings& findings) {
    // What a row that lost its owner most likely had: the one before it, else the first.
    const std::string* beside = nullptr;
    for (auto action = view.actions.rbegin(); action != view.actions.rend(); ++action)
        beside = names_nobody(action->row.owner) ? beside : &action->row.owner.written;
    for (const ActionView& action : view.actions) {
        const std::string& written = action.row.owner.written;
        if (names_nobody(action.row.owner)) {
            if (action.acts && !view.is(Status::not_agreed))
                report_missing(action, beside, findings);
            continue;
        }
        beside = &written;
        if (written.size() > longest_owner || clean_.count(written) > 0)
            continue;
        const std::size_t before = findings.size();
        check_several(action, findings);
        std::vector<Fault> faults;
        if (findings.size() == before)
            OwnerFaults(action, faults).find();
        for (Fault& fault : faults) {
            Diagnostic& finding = findings.add(RuleKey::owner_malformed, action.at(Field::owner),
                                               written, fault.range, std::move(fault.message));
            finding.fixes.push_back(std::move(fault.fix));
        }
        if (findings.size() == before)
            clean_.insert(written);
    }
}

} // namespace planwright
