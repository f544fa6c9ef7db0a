// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/document_tree.h"

#include <string>
#include <string_view>

/// The parts that build_document puts together.
namespace planwright::doc {

/// What every part needs to know.
struct Context {
    const Plan& plan;
    const Edition& edition;
    const Options& options;
    FrameWording frame;         ///< with the plan's overrides
    std::string frame_language; ///< where the frame's differs from the plan's
    std::string added_language; ///< the same for words that are ours

    [[nodiscard]] bool accessible() const { return options.profile == Profile::accessible; }
    /// Fixed wording, as the profile wants it.
    [[nodiscard]] std::string fixed(std::string_view wording) const;
    [[nodiscard]] Block fixed_text(std::string_view wording) const;
    [[nodiscard]] Blocks fixed_blocks(const RichText& wording) const;
    /// Words that are not the plan's.
    [[nodiscard]] Block added(std::string_view words) const;
    [[nodiscard]] Heading heading(unsigned level, std::string text, std::string anchor) const;
    /// The plan's title, as the profile wants it; never empty.
    [[nodiscard]] std::string title() const;
    /// A header cell with fixed words; an empty one is no header.
    [[nodiscard]] Cell fixed_header(std::string_view wording, Scope scope) const;
};

[[nodiscard]] Section cover_section(const Context& context);
[[nodiscard]] Section introduction_section(const Context& context);
[[nodiscard]] Section plan_section(const Context& context);
[[nodiscard]] Section summary_section(const Context& context);

/// One table for the whole plan, columns 1 to 3 merged downward.
[[nodiscard]] Table faithful_table(const Context& context);
/// One table for one group, every cell its own.
[[nodiscard]] Table accessible_table(const Context& context, const Group& group);

/// "recommendations 1 to 3", "recommendation 4": the numbers of a group, for captions.
[[nodiscard]] std::string numbers_of(const Group& group);
[[nodiscard]] std::string anchor_of(char kind, Id id); ///< "r-0123…"

} // namespace planwright::doc
