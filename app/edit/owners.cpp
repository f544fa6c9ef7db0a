// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/owners.h"

#include "core/text.h"
#include "model/edits.h"

#include <fmt/format.h>

#include <map>
#include <utility>

namespace planwright {

namespace {

template <class Visit>
void each_post(const Owner& owner, Visit visit) {
    if (!owner.lead.empty())
        visit(owner.lead);
    for (const std::string& support : owner.supports)
        visit(support);
}

/// What is written with every mention of `post` replaced. Posts are understood from what is
/// written, so they stand in it as they are; a longer post that begins the same is left alone.
std::string replaced(const Owner& owner, std::string_view post, std::string_view with) {
    std::string result;
    std::size_t from = 0;
    each_post(owner, [&](const std::string& named) {
        const std::size_t at = owner.written.find(named, from);
        if (at == std::string::npos)
            return;
        result.append(owner.written, from, at - from);
        result += named == post ? with : std::string_view(named);
        from = at + named.size();
    });
    return result + owner.written.substr(from);
}

} // namespace

std::vector<OwnerUse> owners_of(const Plan& plan) {
    std::map<std::string, std::size_t> uses;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
        for (const Action& action : row.actions)
            each_post(action.owner, [&](const std::string& post) { ++uses[post]; });
    });
    std::vector<OwnerUse> owners;
    owners.reserve(uses.size());
    for (const auto& [post, actions] : uses)
        owners.push_back({post, actions});
    return owners;
}

Result<Plan> replace_owner(const Plan& plan, std::string_view post, std::string_view with) {
    const std::string title(text::trim(text::to_nfc(with)));
    if (title.empty())
        return fail(ErrorCode::usage, "the new owner is empty", "name a post");
    Plan changed = plan;
    bool any = false;
    std::optional<Error> failed;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
        for (const Action& action : row.actions) {
            bool named = false;
            each_post(action.owner, [&](const std::string& one) { named = named || one == post; });
            if (!named || failed)
                continue;
            auto next = edits::set_owner(changed, action.id,
                                         parse_owner(replaced(action.owner, post, title)));
            if (next)
                changed = *std::move(next);
            else
                failed = next.error();
            any = true;
        }
    });
    if (failed)
        return tl::unexpected(*failed);
    if (!any)
        return fail(ErrorCode::not_found, fmt::format("no action is owned by “{}”", post), "");
    return changed;
}

} // namespace planwright
