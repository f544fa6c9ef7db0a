// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/waive.h"

#include "checks/weights.h"
#include "core/hash.h"
#include "core/text.h"
#include "model/edits.h"

#include <fmt/core.h>

#include <algorithm>

namespace planwright {
namespace {

Id unused_id(const Plan& plan, const Diagnostic& finding) {
    const std::vector<Waiver>& waivers = plan.annotations->waivers;
    for (std::uint64_t attempt = waivers.size();; ++attempt) {
        const Id id{StableHash()
                        .add("waiver")
                        .add(finding.rule)
                        .add(finding.place.at.row.value)
                        .add(std::uint64_t{finding.place.range.begin})
                        .add(attempt)
                        .value()};
        const auto taken = [&](const Waiver& waiver) { return waiver.id == id; };
        if (id && std::none_of(waivers.begin(), waivers.end(), taken))
            return id;
    }
}

} // namespace

Result<Plan> waive(const Plan& plan, const Diagnostic& finding, const WaiverWords& words) {
    if (finding.blocks)
        return fail(ErrorCode::refused,
                    fmt::format("{} blocks submission and cannot be waived", finding.rule),
                    "mend what it found");
    if (finding.rule.ends_with(".failed"))
        return fail(
            ErrorCode::refused,
            fmt::format("{} tells of a plugin that failed and cannot be waived", finding.rule),
            "check again, or leave the plugin out with --without");
    if (finding.waived && *finding.waived < plan.annotations->waivers.size()) {
        const Waiver& waiver = plan.annotations->waivers[*finding.waived];
        return fail(ErrorCode::usage, fmt::format("this finding was waived by {} on {}: {}",
                                                  waiver.by, waiver.when, waiver.reason));
    }
    Waiver waiver;
    waiver.by = text::to_nfc(text::collapse_spaces(words.by));
    waiver.reason = text::to_nfc(text::collapse_spaces(words.reason));
    if (waiver.by.empty() || waiver.reason.empty())
        return fail(ErrorCode::usage, "a waiver needs a name and a reason");
    waiver.id = unused_id(plan, finding);
    waiver.rule = finding.rule;
    waiver.place = finding.place;
    waiver.fragment = finding.fragment;
    waiver.when = to_iso(words.when);
    Annotations annotations = *plan.annotations;
    annotations.waivers.push_back(std::move(waiver));
    return edits::set_annotations(plan, std::move(annotations));
}

} // namespace planwright
