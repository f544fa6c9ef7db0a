// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/regex.h"

#include "packs/syntax.h"

#include <fmt/format.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>

namespace planwright::packs {

namespace {

// Honest patterns stay far below, over the text of a whole document too; a hostile one is cut after
// a few milliseconds.
constexpr std::uint32_t most_steps = 250'000;
constexpr std::uint32_t most_depth = 10'000;
constexpr std::uint32_t most_memory_kib = 32 * 1024;
constexpr std::size_t jit_stack_bytes = 1024 * 1024;
constexpr std::size_t longest_pattern = 512 * 1024;

template <auto Free>
struct Freeing {
    template <class T>
    void operator()(T* handle) const {
        Free(handle);
    }
};
using Code = std::unique_ptr<pcre2_code, Freeing<pcre2_code_free>>;
using CompileContext = std::unique_ptr<pcre2_compile_context, Freeing<pcre2_compile_context_free>>;
using MatchContext = std::unique_ptr<pcre2_match_context, Freeing<pcre2_match_context_free>>;
using MatchData = std::unique_ptr<pcre2_match_data, Freeing<pcre2_match_data_free>>;
using JitStack = std::unique_ptr<pcre2_jit_stack, Freeing<pcre2_jit_stack_free>>;

PCRE2_SPTR bytes(std::string_view text) {
    return reinterpret_cast<PCRE2_SPTR>(text.data());
}

std::string error_text(int code) {
    std::array<PCRE2_UCHAR, 256> buffer{};
    pcre2_get_error_message(code, buffer.data(), buffer.size());
    return reinterpret_cast<const char*>(buffer.data());
}

/// One stack for all patterns of a thread: matching is never nested.
pcre2_jit_stack* jit_stack(void*) {
    thread_local const JitStack stack(pcre2_jit_stack_create(32 * 1024, jit_stack_bytes, nullptr));
    return stack.get();
}

} // namespace

struct Regex::Compiled {
    Code code;
    MatchContext context;
    MatchData data;
};

Regex::Regex(std::string pattern, std::unique_ptr<Compiled> compiled)
    : pattern_(std::move(pattern)), compiled_(std::move(compiled)) {}
Regex::Regex(Regex&&) noexcept = default;
Regex& Regex::operator=(Regex&&) noexcept = default;
Regex::~Regex() = default;

tl::expected<Regex, std::string> Regex::compile(std::string_view pattern) {
    if (pattern.size() > longest_pattern)
        return tl::unexpected<std::string>("the pattern is longer than 512 KiB");
    if (!is_utf8(pattern))
        return tl::unexpected<std::string>("the pattern is not UTF-8");
    const auto translated = translate_pattern(pattern);
    if (!translated)
        return tl::unexpected<std::string>(translated.error());

    const CompileContext context(pcre2_compile_context_create(nullptr));
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    constexpr std::uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_DUPNAMES |
                                      PCRE2_DOLLAR_ENDONLY | PCRE2_NEVER_BACKSLASH_C |
                                      PCRE2_NO_UTF_CHECK;
    int code = 0;
    PCRE2_SIZE offset = 0;
    auto compiled = std::make_unique<Compiled>();
    compiled->code.reset(pcre2_compile(bytes(*translated), translated->size(), options, &code,
                                       &offset, context.get()));
    if (!compiled->code)
        return tl::unexpected<std::string>(fmt::format(
            "{} (after \"{}\")", error_text(code),
            std::string_view(*translated)
                .substr(offset > 24 ? offset - 24 : 0, std::min<PCRE2_SIZE>(offset, 24))));
    // Without the compiler for this machine the interpreter gives the same matches.
    pcre2_jit_compile(compiled->code.get(), PCRE2_JIT_COMPLETE);
    compiled->context.reset(pcre2_match_context_create(nullptr));
    pcre2_set_match_limit(compiled->context.get(), most_steps);
    pcre2_set_depth_limit(compiled->context.get(), most_depth);
    pcre2_set_heap_limit(compiled->context.get(), most_memory_kib);
    pcre2_jit_stack_assign(compiled->context.get(), jit_stack, nullptr);
    compiled->data.reset(pcre2_match_data_create_from_pattern(compiled->code.get(), nullptr));
    return Regex(std::string(pattern), std::move(compiled));
}

std::optional<Regex::Match> Regex::next(std::string_view text, std::size_t start,
                                        bool empty_allowed, Effort& effort) const {
    const std::uint32_t options =
        PCRE2_NO_UTF_CHECK | (empty_allowed ? 0U : std::uint32_t{PCRE2_NOTEMPTY_ATSTART});
    int result = pcre2_match(compiled_->code.get(), bytes(text), text.size(), start, options,
                             compiled_->data.get(), compiled_->context.get());
    if (result == PCRE2_ERROR_JIT_STACKLIMIT)
        result =
            pcre2_match(compiled_->code.get(), bytes(text), text.size(), start,
                        options | PCRE2_NO_JIT, compiled_->data.get(), compiled_->context.get());
    if (result < 0) {
        effort.gave_up |= result != PCRE2_ERROR_NOMATCH;
        return std::nullopt;
    }
    const PCRE2_SIZE* offsets = pcre2_get_ovector_pointer(compiled_->data.get());
    Match match(pcre2_get_ovector_count(compiled_->data.get()));
    for (std::size_t i = 0; i < static_cast<std::size_t>(result); ++i)
        if (offsets[2 * i] != PCRE2_UNSET)
            match[i] = Range{offsets[2 * i], std::max(offsets[2 * i], offsets[2 * i + 1])};
    return match;
}

std::vector<Regex::Match> Regex::find_all(std::string_view text, Effort& effort) const {
    std::vector<Match> matches;
    bool empty_allowed = true;
    for (std::size_t start = 0; start <= text.size();) {
        auto match = next(text, start, empty_allowed, effort);
        if (!match || !match->front())
            break;
        const Range whole = *match->front();
        start = std::max(start, whole.end);
        empty_allowed = whole.size() != 0;
        matches.push_back(*std::move(match));
    }
    return matches;
}

bool Regex::found_in(std::string_view text, Effort& effort) const {
    return next(text, 0, true, effort).has_value();
}

namespace {

/// The replacement with its references filled in.
std::string filled(std::string_view replacement, std::string_view text, const Regex::Match& match) {
    std::string out;
    for (std::size_t i = 0; i < replacement.size(); ++i) {
        const bool braced = replacement.substr(i).starts_with("${");
        std::size_t digits = i + (braced ? 2 : 1);
        std::size_t number = 0;
        std::size_t end = digits;
        while (replacement[i] == '$' && end < replacement.size() && end < digits + 3 &&
               replacement[end] >= '0' && replacement[end] <= '9')
            number = number * 10 + static_cast<std::size_t>(replacement[end++] - '0');
        if (end == digits || (braced && (end >= replacement.size() || replacement[end] != '}'))) {
            out += replacement[i];
            continue;
        }
        if (number < match.size() && match[number])
            out += text.substr(match[number]->begin, match[number]->size());
        i = end - (braced ? 0 : 1);
    }
    return out;
}

} // namespace

std::string Regex::replace(std::string_view text, std::string_view replacement,
                           Effort& effort) const {
    std::string out;
    std::size_t copied = 0;
    for (const Match& match : find_all(text, effort)) {
        out += text.substr(copied, match[0]->begin - copied);
        out += filled(replacement, text, match);
        copied = match[0]->end;
    }
    return out + std::string(text.substr(copied));
}

std::optional<std::size_t> Regex::group_named(const std::string& name) const {
    const int number = pcre2_substring_number_from_name(compiled_->code.get(), bytes(name));
    return number > 0 ? std::optional<std::size_t>(number) : std::nullopt;
}

} // namespace planwright::packs
