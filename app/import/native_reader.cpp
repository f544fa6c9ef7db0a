// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/native_reader.h"

#include "core/hash.h"
#include "core/text.h"

#include <algorithm>
#include <charconv>

namespace planwright::native {

namespace {

// A broken file of a hundred megabytes shall not fill the memory with sentences about it.
constexpr std::size_t most_notes = 10'000;

std::string quoted(std::string_view words) {
    constexpr std::size_t longest = 60;
    std::string shown = text::collapse_spaces(words);
    if (shown.size() <= longest)
        return fmt::format("\"{}\"", shown);
    std::size_t end = longest;
    while (!text::is_code_point_edge(shown, end))
        --end;
    return fmt::format("\"{}…\"", shown.substr(0, end));
}

} // namespace

bool Reader::is_ours(xml::Node node) {
    const std::string_view space = node.space();
    if (space == plan_namespace)
        return true;
    if (!space.empty() && space.substr(0, plan_namespaces.size()) != plan_namespaces)
        return false;
    if (!namespace_noted_)
        note(node,
             fmt::format("{} stands outside the namespace {}; it was read as if it were in it",
                         said(node.name()), plan_namespace));
    namespace_noted_ = true;
    return true;
}

bool Reader::skip_or_keep(xml::Node node, const Spot& spot, std::size_t index) {
    if (node.kind() == xml::Node::Kind::text)
        return node.is_blank();
    if (node.is_element() && is_ours(node))
        return false;
    spot.keep_node(node, index);
    return true;
}

void Reader::note(xml::Node at, std::string what) {
    if (notes_.size() < most_notes)
        notes_.push_back({document_.place(at), std::move(what)});
    else
        ++notes_left_out_;
}

void Reader::set_aside(xml::Node at, std::string_view words, std::string why) {
    const std::string_view kept = text::trim(words);
    if (kept.empty())
        return;
    const SourcePlace place = document_.place(at);
    words_.push_back({std::string(kept), place.line, 0, std::move(why)});
}

bool Reader::queue_row(xml::Node node) {
    const std::string_view name = node.name();
    if (name == "action")
        loose_actions.push_back(node);
    else if (name == "recommendation")
        loose_recommendations.push_back(node);
    else if (name == "group" || name == "ungrouped")
        loose_groups.push_back(node);
    else
        return false;
    return true;
}

// Keeps the words of an element that has no place, attributes' words included; rows inside it are
// still rows.
void Reader::harvest(xml::Node node, const std::string& why) {
    if (node.is_element() && is_ours(node) && queue_row(node))
        return;
    if (node.kind() == xml::Node::Kind::text) {
        set_aside(node, node.value(), why);
        return;
    }
    if (!node.is_element()) {
        set_aside(node, node.markup(), why);
        return;
    }
    for (xml::Attribute a = node.first_attribute(); a; a = a.next())
        set_aside(node, a.value(), fmt::format("the attribute \"{}\" of {}", a.name(), why));
    for (xml::Node child = node.first_child(); child; child = child.next())
        harvest(child, why);
}

void Reader::stray(xml::Node node, xml::Node in) {
    if (!node.is_element()) {
        note(node, fmt::format("the words {} stand between the parts of {}; they were set aside",
                               quoted(node.value()), said(in.name())));
        set_aside(node, node.value(),
                  fmt::format("stands between the parts of {}", said(in.name())));
        return;
    }
    if (queue_row(node)) {
        note(node, fmt::format("{} stands in {}, where it does not belong; it was put into the "
                               "table behind the row before it",
                               said(node.name()), said(in.name())));
        return;
    }
    note(node, fmt::format("{} does not belong in {}; its words were set aside", said(node.name()),
                           said(in.name())));
    harvest(node, fmt::format("{} in {}", said(node.name()), said(in.name())));
}

void Reader::lacks(xml::Node element, std::string_view part) {
    note(element, fmt::format("{} has no place for {}; an empty one was added",
                              said(element.name()), said(part)));
}

void Reader::attributes(xml::Node element, const Spot& spot,
                        std::initializer_list<std::string_view> known) {
    for (xml::Attribute a = element.first_attribute(); a; a = a.next()) {
        if (!a.space().empty()) {
            spot.keep_attribute(a);
        } else if (std::find(known.begin(), known.end(), a.name()) == known.end()) {
            note(element, fmt::format("{} has an attribute \"{}\", which is not known; its words "
                                      "were set aside",
                                      said(element.name()), a.name()));
            set_aside(element, a.value(), fmt::format("the unknown attribute \"{}\"", a.name()));
        }
    }
}

void Reader::bad_value(xml::Node element, std::string_view name, std::string_view value) {
    note(element, fmt::format("{} cannot be the \"{}\" of {}; it was left out", quoted(value), name,
                              said(element.name())));
    set_aside(element, value, fmt::format("the attribute \"{}\"", name));
}

std::string Reader::string(xml::Node element, std::string_view name) const {
    return std::string(element.attribute(name).value_or(std::string_view()));
}

std::string Reader::required(xml::Node element, std::string_view name) {
    const std::optional<std::string_view> value = element.attribute(name);
    if (!value)
        note(element, fmt::format("{} lacks the attribute \"{}\"; an empty one was added",
                                  said(element.name()), name));
    return std::string(value.value_or(std::string_view()));
}

std::uint32_t Reader::number(xml::Node element, std::string_view name, bool required) {
    if (required && !element.attribute(name))
        note(element, fmt::format("{} lacks the attribute \"{}\"; 0 was put there",
                                  said(element.name()), name));
    const auto parse = [](std::string_view s) -> std::optional<std::uint32_t> {
        s = text::trim(s);
        if (!s.empty() && s.front() == '+')
            s.remove_prefix(1);
        std::uint32_t out = 0;
        const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), out);
        if (error != std::errc() || end != s.data() + s.size())
            return std::nullopt;
        return out;
    };
    return value(element, name, parse).value_or(0);
}

Id Reader::new_id(std::string_view seed) {
    for (std::uint64_t round = 0;; ++round) {
        const Id id{StableHash().add("repaired row").add(seed).add(round).value()};
        if (id && ids_.insert(id).second)
            return id;
    }
}

Id Reader::id(xml::Node element) {
    const std::optional<std::string_view> text = element.attribute("id");
    const std::optional<Id> parsed = text ? parse_id(text::trim(*text)) : std::nullopt;
    const bool exact = parsed && to_string(*parsed) == text::trim(*text);
    if (exact && ids_.insert(*parsed).second)
        return *parsed;
    const std::string_view why = !text    ? "has no id"
                                 : !exact ? "has an id that is none"
                                          : "has the id of another row";
    note(element, fmt::format("{} {}; it was given a new one", said(element.name()), why));
    return new_id(text.value_or(std::string_view()));
}

std::vector<RepairNote> Reader::take_notes() {
    std::stable_sort(notes_.begin(), notes_.end(), [](const RepairNote& a, const RepairNote& b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    if (notes_left_out_ > 0)
        notes_.push_back(
            {document_.place(document_.root()),
             fmt::format("{} further places were repaired in the same ways", notes_left_out_)});
    return std::move(notes_);
}

} // namespace planwright::native
