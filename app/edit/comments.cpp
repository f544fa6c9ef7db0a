// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/comments.h"

#include "core/text.h"
#include "model/edits.h"

#include <algorithm>
#include <utility>

namespace planwright::comments {

namespace {

Result<void> require_words(Remark& remark) {
    remark.text = std::string(text::trim(text::to_nfc(remark.text)));
    if (remark.text.empty())
        return fail(ErrorCode::usage, "the comment is empty", "write what there is to say");
    return {};
}

template <class Change>
Result<Plan> change_thread(const Plan& plan, Id thread, Change change) {
    Annotations annotations = *plan.annotations;
    const auto found = std::find_if(annotations.comments.begin(), annotations.comments.end(),
                                    [&](const Comment& comment) { return comment.id == thread; });
    if (found == annotations.comments.end())
        return fail(ErrorCode::not_found, "this comment is not in the plan any more", "");
    change(annotations.comments, found);
    return edits::set_annotations(plan, std::move(annotations));
}

} // namespace

Result<Plan> add(const Plan& plan, Id id, const FieldRange& place, Remark remark) {
    if (auto words = require_words(remark); !words)
        return tl::unexpected(words.error());
    Annotations annotations = *plan.annotations;
    annotations.comments.push_back({id, place, {std::move(remark)}, false});
    return edits::set_annotations(plan, std::move(annotations));
}

Result<Plan> reply(const Plan& plan, Id thread, Remark remark) {
    if (auto words = require_words(remark); !words)
        return tl::unexpected(words.error());
    return change_thread(plan, thread, [&](auto&, auto comment) {
        comment->remarks.push_back(std::move(remark));
        comment->resolved = false; // who answers has something to discuss
    });
}

Result<Plan> resolve(const Plan& plan, Id thread, bool resolved) {
    return change_thread(plan, thread, [&](auto&, auto comment) { comment->resolved = resolved; });
}

Result<Plan> remove(const Plan& plan, Id thread) {
    return change_thread(plan, thread, [](auto& all, auto comment) { all.erase(comment); });
}

} // namespace planwright::comments
