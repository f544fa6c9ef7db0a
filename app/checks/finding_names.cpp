// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/finding_names.h"

#include "core/hash.h"
#include "core/text.h"

#include <fmt/core.h>

#include <algorithm>

namespace planwright {
namespace {

constexpr std::size_t short_digits = 7;
constexpr std::size_t least_digits = 4;
/// A sentence lists no more than this.
constexpr std::size_t most_listed = 5;

bool is_hex(std::string_view s) {
    return s.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Whether `name` is the finding's whole name, or begins it up to its place or its bytes.
bool begins_name(std::string_view whole, std::string_view name) {
    if (!whole.starts_with(name))
        return false;
    const std::string_view rest = whole.substr(name.size());
    return rest.empty() || rest.front() == '@' || rest.front() == ':';
}

template <class Is>
std::vector<std::size_t> those(std::size_t count, Is is) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < count; ++i) {
        if (is(i))
            found.push_back(i);
    }
    return found;
}

/// Why a well-formed name means nothing: the place is not there, or nothing was found at it.
Error nothing_meant(const PlaceNames& places, std::string_view name) {
    const std::size_t at = name.find('@');
    if (at != std::string_view::npos) {
        const std::string_view place = name.substr(at + 1);
        const auto field = places.find(place.substr(0, place.rfind(':')));
        if (!field)
            return field.error();
    }
    return {ErrorCode::not_found,
            fmt::format("no finding of this plan is called “{}”", name),
            "planwright check shows the name of each behind its rule",
            {}};
}

} // namespace

std::string full_name(const Diagnostic& finding, const PlaceNames& places) {
    const ByteRange range = finding.place.range;
    return fmt::format("{}@{}:{}-{}", finding.rule, places.name(finding.place.at), range.begin,
                       range.end);
}

std::string short_name(const Diagnostic& finding) {
    const FieldRef& at = finding.place.at;
    const std::uint64_t hash = StableHash()
                                   .add(finding.rule)
                                   .add(at.row.value)
                                   .add(to_string(at.field))
                                   .add(std::uint64_t{at.index})
                                   .add(std::uint64_t{finding.place.range.begin})
                                   .add(finding.fragment)
                                   .value();
    return fmt::format("{:016x}", hash).substr(0, short_digits);
}

Result<std::size_t> find_finding(const std::vector<Diagnostic>& findings, const PlaceNames& places,
                                 std::string_view name) {
    std::vector<std::size_t> meant;
    if (name.size() >= least_digits && name.size() <= short_digits && is_hex(name))
        meant = those(findings.size(),
                      [&](std::size_t i) { return short_name(findings[i]).starts_with(name); });
    else
        meant = those(findings.size(), [&](std::size_t i) {
            return begins_name(full_name(findings[i], places), name);
        });
    if (meant.empty())
        return tl::unexpected(nothing_meant(places, name));
    const auto is_same = [&](std::size_t i) {
        return full_name(findings[i], places) == full_name(findings[meant.front()], places);
    };
    if (std::all_of(meant.begin(), meant.end(), is_same))
        return meant.front();
    std::string list;
    for (std::size_t i = 0; i < std::min(meant.size(), most_listed); ++i)
        list += fmt::format("{}{} ({})", i == 0 ? "" : ", ", short_name(findings[meant[i]]),
                            full_name(findings[meant[i]], places));
    return fail(ErrorCode::usage,
                fmt::format("“{}” can mean {} findings: {}{}", name, meant.size(), list,
                            meant.size() > most_listed ? " …" : ""),
                "use the short name of one of them");
}

} // namespace planwright
