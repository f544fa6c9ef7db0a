// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <planwright/plugin.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A plan as a reader meets it: its texts one after the other, in the order of the export.
namespace glossary {

/// Half-open bytes of one text.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
    [[nodiscard]] bool contains(std::size_t at) const { return at >= begin && at < end; }
    friend bool operator==(const Span&, const Span&) = default;
};

/// Whose words a text is. Authors change their own; the others explain, but are not corrected.
enum class Voice : std::uint8_t {
    author,    ///< cover, column 4, owners
    inspector, ///< column 2 and group headings: quoted from the report
    edition    ///< introduction, definitions: fixed wording
};

/// One run of letters and digits, with inner apostrophes.
struct Word {
    Span at;
    bool capital = false;  ///< begins with a capital letter
    bool hyphened = false; ///< joined to the word before it by a hyphen
};

/// One field of the plan.
struct Passage {
    pw_field at{};
    Voice voice = Voice::author;
    std::string text;
    std::string label;       ///< "recommendation 3, action 2": for people
    std::vector<Span> lines; ///< its paragraphs
    std::vector<Word> words;

    [[nodiscard]] std::string_view part(Span span) const {
        return std::string_view(text).substr(span.begin, span.size());
    }
    [[nodiscard]] std::string_view word(std::size_t index) const { return part(words[index].at); }
    /// The index of the line that holds a byte.
    [[nodiscard]] std::size_t line_of(std::size_t place) const;
};

using Document = std::vector<Passage>;

/// Divides a text into lines and words.
[[nodiscard]] Passage make_passage(pw_field at, Voice voice, std::string text, std::string label);

/// The texts of a plan with its rows.
[[nodiscard]] Document read_document(const pw_plan& plan);

} // namespace glossary
