// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/fix_plan.h"

#include "checks/fix.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace planwright {
namespace {

constexpr int most_changes = 100;
/// In how many changes the same words of one field are mended: "of of of" takes two. Places are not
/// asked, as a fix that makes its own fault anew moves them.
constexpr int most_repeats = 4;

/// Places that the fixes of one change have claimed.
class Claims {
public:
    /// False, and nothing claimed, when the fix meets what another has.
    bool take(const Fix& fix) {
        for (const Edit& edit : fix.edits) {
            if (is_taken(edit.place))
                return false;
        }
        for (const Edit& edit : fix.edits)
            ranges_[edit.place.at].push_back(edit.place.range);
        return true;
    }

private:
    [[nodiscard]] bool is_taken(const FieldRange& place) const {
        const auto at = ranges_.find(place.at);
        // Touching ranges too: what stands at the shared byte would depend on the order.
        return at != ranges_.end() &&
               std::any_of(at->second.begin(), at->second.end(), [&](const ByteRange& range) {
                   return range.begin <= place.range.end && place.range.begin <= range.end;
               });
    }

    std::map<FieldRef, std::vector<ByteRange>> ranges_;
};

/// What a fix is known by when it comes again.
using FixKey = std::tuple<std::string, FieldRef, std::string>; // rule, field, words

FixKey key_of(const Diagnostic& finding) {
    return {finding.rule, finding.place.at, finding.fragment};
}

/// The fixes of one rule that go together.
struct Batch {
    std::string rule;
    Fix fix;
    std::size_t count = 0;
    std::set<FixKey> keys;
};

class Fixer {
public:
    Fixer(Document& document, const std::vector<std::string>& rules)
        : document_(document), rules_(rules) {}

    [[nodiscard]] std::optional<Batch> next(const std::vector<Diagnostic>& findings) const {
        std::optional<Batch> batch;
        Claims claims;
        for (const Diagnostic& finding : findings) {
            const Fix* const fix = safe_fix(finding);
            if (fix == nullptr || (batch && batch->rule != finding.rule))
                continue;
            const bool operates = fix->operation != Operation::none;
            if (batch && operates)
                continue; // rows may move: such a fix is a change of its own
            if (!claims.take(*fix))
                continue;
            if (!batch)
                batch = Batch{finding.rule, {}, 0, {}};
            ++batch->count;
            batch->keys.insert(key_of(finding));
            if (operates) {
                batch->fix = *fix;
                break;
            }
            batch->fix.edits.insert(batch->fix.edits.end(), fix->edits.begin(), fix->edits.end());
        }
        return batch;
    }

    /// False when the plan did not change: a fix that cannot be applied is not tried again.
    bool apply_batch(const Batch& batch, FixOutcome& outcome) {
        const Snapshot before = document_.snapshot();
        const auto next = apply(*before, batch.fix);
        if (next)
            document_.apply(*next, {"fix " + batch.rule, {}, {}, {}});
        const bool changed = document_.revision() != before.revision;
        for (const FixKey& key : batch.keys)
            tried_[key] += changed ? 1 : most_repeats;
        if (changed)
            outcome.done.push_back({batch.rule, batch.count, before, document_.snapshot()});
        return changed;
    }

private:
    /// The fix that may be applied unseen; null when there is none.
    [[nodiscard]] const Fix* safe_fix(const Diagnostic& finding) const {
        const bool wanted =
            rules_.empty() || std::find(rules_.begin(), rules_.end(), finding.rule) != rules_.end();
        if (!wanted || finding.waived)
            return nullptr;
        const auto found = std::find_if(finding.fixes.begin(), finding.fixes.end(),
                                        [](const Fix& fix) { return fix.safe; });
        if (found == finding.fixes.end())
            return nullptr;
        const auto tried = tried_.find(key_of(finding));
        return tried != tried_.end() && tried->second >= most_repeats ? nullptr : &*found;
    }

    Document& document_;
    const std::vector<std::string>& rules_;
    std::map<FixKey, int> tried_;
};

} // namespace

Result<FixOutcome> apply_safe_fixes(Document& document, const std::vector<std::string>& rules,
                                    const FindAgain& find) {
    Fixer fixer(document, rules);
    FixOutcome outcome;
    bool changed = true;
    for (int changes = 0; changes <= most_changes; changes += changed ? 1 : 0) {
        if (changed) {
            auto found = find(document.plan());
            if (!found)
                return tl::unexpected(found.error());
            outcome.left = *std::move(found);
        }
        const auto batch = fixer.next(outcome.left);
        outcome.stable = !batch;
        if (!batch || changes == most_changes)
            break;
        changed = fixer.apply_batch(*batch, outcome);
    }
    return outcome;
}

} // namespace planwright
