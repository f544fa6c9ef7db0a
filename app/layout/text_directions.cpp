// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/text_breaks.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cassert>
#include <string>

namespace planwright {

namespace {

struct CloseBidi {
    void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};
using Bidi = std::unique_ptr<UBiDi, CloseBidi>;

/// Below U+0590 there is nothing that runs from right to left; its first byte is 0xD6.
[[nodiscard]] bool may_turn(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) >= 0xD6; });
}

[[nodiscard]] bool turns(char32_t c) {
    switch (u_charDirection(static_cast<UChar32>(c))) {
    case U_RIGHT_TO_LEFT:
    case U_RIGHT_TO_LEFT_ARABIC:
    case U_RIGHT_TO_LEFT_EMBEDDING:
    case U_RIGHT_TO_LEFT_OVERRIDE:
    case U_RIGHT_TO_LEFT_ISOLATE:
    case U_ARABIC_NUMBER:
        return true;
    default:
        return false;
    }
}

[[nodiscard]] bool has_turns(std::string_view text) {
    if (!may_turn(text))
        return false;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded decoded = text::decode_at(text, at);
        if (turns(decoded.code_point))
            return true;
        at += decoded.size;
    }
    return false;
}

/// The text as ICU's bidi wants it, and the byte that each unit came from.
struct Wide {
    std::u16string units;
    std::vector<std::size_t> bytes; ///< one more than units: the last is the size of the text

    explicit Wide(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const text::Decoded decoded = text::decode_at(text, at);
            const char32_t c = decoded.code_point;
            if (c >= 0x10000) {
                units += static_cast<char16_t>(0xD7C0 + (c >> 10U));
                units += static_cast<char16_t>(0xDC00 + (c & 0x3FFU));
                bytes.push_back(at);
            } else {
                units += static_cast<char16_t>(c);
            }
            bytes.push_back(at);
            at += decoded.size;
        }
        bytes.push_back(text.size());
    }
    [[nodiscard]] std::int32_t unit_of(std::size_t byte) const {
        return static_cast<std::int32_t>(std::lower_bound(bytes.begin(), bytes.end(), byte) -
                                         bytes.begin());
    }
};

} // namespace

bool TextBreaks::is_right_to_left(std::string_view paragraph) {
    if (!may_turn(paragraph))
        return false;
    for (std::size_t at = 0; at < paragraph.size();) {
        const text::Decoded decoded = text::decode_at(paragraph, at);
        switch (u_charDirection(static_cast<UChar32>(decoded.code_point))) {
        case U_LEFT_TO_RIGHT:
            return false;
        case U_RIGHT_TO_LEFT:
        case U_RIGHT_TO_LEFT_ARABIC:
            return true;
        default:
            at += decoded.size;
        }
    }
    return false;
}

std::vector<VisualRun> TextBreaks::visual_runs(std::string_view paragraph, ByteRange line) {
    if (line.empty())
        return {};
    if (!has_turns(paragraph))
        return {{line, false}};
    const Wide wide(paragraph);
    UErrorCode status = U_ZERO_ERROR;
    const Bidi whole(ubidi_open());
    const Bidi part(ubidi_open());
    ubidi_setPara(whole.get(), wide.units.data(), static_cast<std::int32_t>(wide.units.size()),
                  is_right_to_left(paragraph) ? UBIDI_RTL : UBIDI_LTR, nullptr, &status);
    const std::int32_t first = wide.unit_of(line.begin);
    ubidi_setLine(whole.get(), first, wide.unit_of(line.end), part.get(), &status);
    const std::int32_t count = ubidi_countRuns(part.get(), &status);
    if (U_FAILURE(status))
        return {{line, false}};
    std::vector<VisualRun> runs;
    for (std::int32_t i = 0; i < count; ++i) {
        std::int32_t start = 0;
        std::int32_t length = 0;
        const bool turned = ubidi_getVisualRun(part.get(), i, &start, &length) == UBIDI_RTL;
        const auto begin = static_cast<std::size_t>(first) + static_cast<std::size_t>(start);
        const std::size_t end = begin + static_cast<std::size_t>(length);
        runs.push_back({{wide.bytes[begin], wide.bytes[end]}, turned});
    }
    return runs;
}

} // namespace planwright
