// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "import/import.h"
#include "import/native_schema.h"
#include "import/native_spot.h"
#include "model/id.h"
#include "xml/document.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace planwright::native {

/// What the functions that read native XML share: the document, what was repaired, the words
/// without a place, the ids taken, and rows found where none belong. In a valid document nothing is
/// ever repaired.
class Reader {
public:
    explicit Reader(const xml::Document& document) : document_(document) {}

    /// An element of ours. One without a namespace, or of another version's, is taken for ours,
    /// with a note.
    [[nodiscard]] bool is_ours(xml::Node node);
    /// White space between elements is skipped; what is foreign is kept at `spot` before its
    /// `index`th element. False: the node is ours, or words.
    [[nodiscard]] bool skip_or_keep(xml::Node node, const Spot& spot, std::size_t index);

    void note(xml::Node at, std::string what);
    void set_aside(xml::Node at, std::string_view words, std::string why);
    /// An element or words without a place: rows go to the queues below, all other words are set
    /// aside.
    void stray(xml::Node node, xml::Node in);
    void lacks(xml::Node element, std::string_view part);

    /// Keeps foreign attributes; notes those that are not `known`.
    void attributes(xml::Node element, const Spot& spot,
                    std::initializer_list<std::string_view> known);
    /// The value as `parse` understands it. One that it does not is noted and set aside.
    template <class Parse>
    [[nodiscard]] auto value(xml::Node element, std::string_view name, Parse parse)
        -> decltype(parse(std::string_view())) {
        const std::optional<std::string_view> text = element.attribute(name);
        if (!text)
            return {};
        auto parsed = parse(*text);
        if (!parsed)
            bad_value(element, name, *text);
        return parsed;
    }
    [[nodiscard]] std::string string(xml::Node element, std::string_view name) const;
    /// A whole number; `required`: its absence is noted.
    [[nodiscard]] std::uint32_t number(xml::Node element, std::string_view name, bool required);
    /// An attribute that may not be missing.
    [[nodiscard]] std::string required(xml::Node element, std::string_view name);

    /// The element's id, or a new one where it is missing, broken or taken.
    [[nodiscard]] Id id(xml::Node element);
    [[nodiscard]] Id new_id(std::string_view seed);

    /// Rows that stand where none belong, to be read by the nearest that can hold them.
    std::vector<xml::Node> loose_groups;
    std::vector<xml::Node> loose_recommendations;
    std::vector<xml::Node> loose_actions;

    [[nodiscard]] std::vector<RepairNote> take_notes();
    [[nodiscard]] std::vector<SetAside> take_words() { return std::move(words_); }

private:
    void bad_value(xml::Node element, std::string_view name, std::string_view value);
    [[nodiscard]] bool queue_row(xml::Node node);
    void harvest(xml::Node node, const std::string& why);

    const xml::Document& document_;
    std::vector<RepairNote> notes_;
    std::size_t notes_left_out_ = 0;
    std::vector<SetAside> words_;
    std::unordered_set<Id> ids_;
    bool namespace_noted_ = false;
};

/// A child element that an element of ours may have.
template <class T>
struct Part {
    std::string_view name;
    bool required;
    bool repeats;
    void (*read)(Reader&, xml::Node, const Spot&, T&);
};

/// Which parts of an element were seen, and what is wrong with their order.
template <std::size_t Count>
class PartsSeen {
public:
    /// Counts the part; gives its number among neighbours of its name.
    std::uint32_t see(Reader& reader, xml::Node child, xml::Node in, std::size_t part,
                      bool repeats) {
        if (seen_[part] && !repeats)
            reader.note(child, fmt::format("{} stands twice in {}; the two were joined",
                                           said(child.name()), said(in.name())));
        else if (part < latest_)
            reader.note(child, fmt::format("{} stands too late in {}; it was put in its place",
                                           said(child.name()), said(in.name())));
        number_ = seen_[part] && last_ == part ? number_ + 1 : 0;
        seen_[part] = true;
        last_ = part;
        latest_ = std::max(latest_, part);
        return number_;
    }
    [[nodiscard]] bool has(std::size_t part) const { return seen_[part]; }

private:
    std::array<bool, Count> seen_{};
    std::size_t latest_ = 0;
    std::size_t last_ = 0;
    std::uint32_t number_ = 0;
};

template <class T, std::size_t Count>
using Parts = std::array<Part<T>, Count>;
/// May take a child that has no place (true), before the reader sets it aside.
template <class T>
using Stray = bool (*)(Reader&, xml::Node child, xml::Node in, T&);

/// Reads the children of an element by the table of its parts, which is in schema order.
template <class T, std::size_t Count>
void read_parts(Reader& reader, xml::Node element, const Spot& spot, const Parts<T, Count>& parts,
                T& into, Stray<T> stray = nullptr) {
    PartsSeen<Count> seen;
    std::uint32_t index = 0;
    for (xml::Node child = element.first_child(); child; child = child.next()) {
        if (reader.skip_or_keep(child, spot, index))
            continue;
        std::size_t i = child.is_element() ? 0 : Count;
        while (i < Count && parts[i].name != child.name())
            ++i;
        if (i == Count) {
            if (stray == nullptr || !stray(reader, child, element, into))
                reader.stray(child, element);
            continue;
        }
        const std::uint32_t number = seen.see(reader, child, element, i, parts[i].repeats);
        parts[i].read(reader, child, spot.inside(parts[i].name, number), into);
        ++index;
    }
    for (std::size_t i = 0; i < Count; ++i) {
        if (parts[i].required && !seen.has(i))
            reader.lacks(element, parts[i].name);
    }
}

} // namespace planwright::native
