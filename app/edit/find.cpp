// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "edit/find.h"

#include "core/text.h"
#include "model/edits.h"

#include <fmt/format.h>
#include <unicode/uregex.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <utility>

namespace planwright {

namespace {

/// Steps of ICU's engine, about a millisecond each, that one text may take.
constexpr std::int32_t most_steps = 200;

/// A text in ICU's units, and where each stands in the bytes.
struct WideText {
    std::u16string units;
    std::vector<std::size_t> bytes; ///< by unit, and one for the end

    explicit WideText(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const text::Decoded letter = text::decode_at(text, at);
            const char32_t c = letter.code_point;
            if (c > 0xFFFF) {
                units += static_cast<char16_t>(0xD7C0 + (c >> 10U));
                units += static_cast<char16_t>(0xDC00 | (c & 0x3FFU));
                bytes.push_back(at);
            } else {
                units += static_cast<char16_t>(c);
            }
            bytes.push_back(at);
            at += letter.size;
        }
        bytes.push_back(text.size());
    }
};

} // namespace

struct Finder::Pattern {
    FindQuery query;
    URegularExpression* regex = nullptr;

    Pattern() = default;
    Pattern(const Pattern&) = delete;
    Pattern& operator=(const Pattern&) = delete;
    ~Pattern() { uregex_close(regex); }

    [[nodiscard]] bool is_word_edge(std::string_view text, std::size_t at) const {
        const auto in_word = [](char32_t c) {
            return text::is_letter(c) || text::is_digit(c) || text::is_mark(c) || c == '_';
        };
        if (at == 0 || at == text.size())
            return true;
        std::size_t before = at - 1;
        while (before > 0 && !text::is_code_point_edge(text, before))
            --before;
        return !in_word(text::decode_at(text, before).code_point) ||
               !in_word(text::decode_at(text, at).code_point);
    }

    /// False when it takes too long.
    bool find(std::string_view text, std::vector<ByteRange>& out) const {
        const WideText wide(text);
        UErrorCode error = U_ZERO_ERROR;
        uregex_setText(regex, wide.units.data(), static_cast<std::int32_t>(wide.units.size()),
                       &error);
        while (U_SUCCESS(error) && uregex_findNext(regex, &error)) {
            const auto begin = static_cast<std::size_t>(uregex_start(regex, 0, &error));
            const auto end = static_cast<std::size_t>(uregex_end(regex, 0, &error));
            const ByteRange range{wide.bytes[begin], wide.bytes[end]};
            const bool whole = !query.whole_words ||
                               (is_word_edge(text, range.begin) && is_word_edge(text, range.end));
            if (begin < end && whole)
                out.push_back(range);
        }
        return U_SUCCESS(error);
    }
};

Finder::Finder(std::unique_ptr<Pattern> pattern) : pattern_(std::move(pattern)) {}
Finder::Finder(Finder&&) noexcept = default;
Finder& Finder::operator=(Finder&&) noexcept = default;
Finder::~Finder() = default;

Result<Finder> Finder::make(FindQuery query) {
    auto pattern = std::make_unique<Pattern>();
    const WideText wide(query.words);
    std::uint32_t flags = UREGEX_MULTILINE;
    if (!query.regular)
        flags |= UREGEX_LITERAL;
    if (!query.match_case)
        flags |= UREGEX_CASE_INSENSITIVE;
    UParseError where{};
    UErrorCode error = U_ZERO_ERROR;
    pattern->regex = uregex_open(wide.units.data(), static_cast<std::int32_t>(wide.units.size()),
                                 flags, &where, &error);
    if (U_FAILURE(error))
        return fail(
            ErrorCode::usage,
            query.words.empty()
                ? std::string("there is nothing to look for")
                : fmt::format("the expression cannot be read at its letter {}", where.offset + 1),
            query.words.empty() ? "" : "turn regular expressions off to find it as it stands");
    uregex_setTimeLimit(pattern->regex, most_steps, &error);
    pattern->query = std::move(query);
    return Finder(std::move(pattern));
}

Result<std::vector<FieldRange>> Finder::all(const Plan& plan, const Edition& edition) const {
    std::vector<FieldRange> found;
    bool in_time = true;
    std::vector<ByteRange> ranges;
    const FindQuery& query = pattern_->query;
    const auto look = [&](Id row, Field field) {
        if (!in_time || (query.column && *query.column != field))
            return;
        const FieldRef at{row, field, 0};
        const std::optional<std::string> text = field_text(plan, edition, at);
        if (!text || text->empty())
            return;
        ranges.clear();
        in_time = pattern_->find(*text, ranges);
        for (const ByteRange& range : ranges)
            found.push_back({at, range});
    };
    for (const Group& group : plan.groups) {
        if (!group.loose && !query.status)
            look(group.id, Field::group_heading);
        for (const Recommendation& row : group.recommendations) {
            if (query.status && row.status != query.status)
                continue;
            look(row.id, Field::recommendation);
            look(row.id, Field::preamble);
            for (const Action& action : row.actions) {
                for (const Field field : {Field::text, Field::owner, Field::target})
                    look(action.id, field);
            }
        }
    }
    if (!in_time)
        return fail(ErrorCode::too_large, "the expression takes too long on one of the texts",
                    "write it so that it has fewer ways to match");
    return found;
}

std::string Finder::replacement(std::string_view text, ByteRange range,
                                std::string_view with) const {
    if (!pattern_->query.regular)
        return std::string(with);
    const WideText wide(text);
    UErrorCode error = U_ZERO_ERROR;
    uregex_setText(pattern_->regex, wide.units.data(), static_cast<std::int32_t>(wide.units.size()),
                   &error);
    const auto unit = std::lower_bound(wide.bytes.begin(), wide.bytes.end(), range.begin);
    const bool matches =
        uregex_find(pattern_->regex, static_cast<std::int32_t>(unit - wide.bytes.begin()), &error);
    const std::int32_t groups = uregex_groupCount(pattern_->regex, &error);
    std::string result;
    for (std::size_t i = 0; i < with.size(); ++i) {
        const bool sign = with[i] == '$' && i + 1 < with.size();
        if (sign && with[i + 1] == '$') {
            result += '$';
            ++i;
        } else if (sign && with[i + 1] >= '0' && with[i + 1] <= '9') {
            const std::int32_t group = with[++i] - '0';
            if (!matches || group > groups)
                continue;
            const std::int32_t begin = uregex_start(pattern_->regex, group, &error);
            const std::int32_t end = uregex_end(pattern_->regex, group, &error);
            if (begin >= 0 && end >= begin) {
                const std::size_t from = wide.bytes[static_cast<std::size_t>(begin)];
                result += text.substr(from, wide.bytes[static_cast<std::size_t>(end)] - from);
            }
        } else {
            result += with[i];
        }
    }
    return result;
}

Result<Plan> Finder::replace(const Plan& plan, const Edition& edition,
                             const std::vector<FieldRange>& ranges, std::string_view with) const {
    Result<Plan> next = plan;
    // From the last to the first, so that earlier places hold.
    for (auto range = ranges.rbegin(); next && range != ranges.rend(); ++range) {
        const std::string text = field_text(*next, edition, range->at).value_or(std::string());
        next = edits::replace_text(*next, range->at, range->range,
                                   replacement(text, range->range, with));
    }
    return next;
}

} // namespace planwright
