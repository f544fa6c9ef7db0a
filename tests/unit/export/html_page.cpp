// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "html_page.h"

#include "core/text.h"
#include "export/html_writer.h"
#include "sample_plans.h"
#include "xml/html.h"

#include <gtest/gtest.h>

#include <array>

namespace planwright::testing {

namespace {

bool is_void(std::string_view name) {
    return name == "br" || name == "col" || name == "meta";
}

void collect(const HtmlElement& element, std::string_view wanted,
             std::vector<const HtmlElement*>& out) {
    for (const HtmlElement& child : element.children) {
        if (child.name == wanted)
            out.push_back(&child);
        collect(child, wanted, out);
    }
}

HtmlElement read_element(const std::vector<xml::HtmlEvent>& events, std::size_t& at) {
    using Kind = xml::HtmlEvent::Kind;
    HtmlElement element;
    element.name = events[at].name;
    for (const auto& [name, value] : events[at].attributes)
        element.attributes[name] = value;
    for (++at; at < events.size() && events[at].kind != Kind::end;) {
        if (events[at].kind == Kind::text) {
            element.text += events[at].text;
            ++at;
        } else {
            element.children.push_back(read_element(events, at));
            element.text += is_void(element.children.back().name) ? " " : ""; // but not for wbr
            element.text += element.children.back().text;
        }
    }
    EXPECT_LT(at, events.size()) << element.name << " is not closed";
    if (at < events.size()) {
        EXPECT_EQ(events[at].name, element.name);
        ++at;
    }
    return element;
}

std::size_t span(const HtmlElement& cell, const std::string& name) {
    const std::string value = cell.attribute(name);
    return value.empty() ? 1 : std::stoul(value);
}

} // namespace

std::string HtmlElement::attribute(const std::string& wanted) const {
    const auto found = attributes.find(wanted);
    return found == attributes.end() ? std::string() : found->second;
}

std::vector<const HtmlElement*> HtmlElement::all(std::string_view wanted) const {
    std::vector<const HtmlElement*> result;
    collect(*this, wanted, result);
    return result;
}

const HtmlElement* HtmlElement::with(const std::string& attribute_name,
                                     const std::string& value) const {
    for (const HtmlElement& child : children) {
        if (child.attribute(attribute_name) == value)
            return &child;
        if (const HtmlElement* found = child.with(attribute_name, value))
            return found;
    }
    return nullptr;
}

HtmlElement page_of(std::string_view html) {
    auto events = xml::read_html(html);
    EXPECT_TRUE(events) << describe(events.error());
    HtmlElement page;
    for (std::size_t at = 0; at < events->size();) {
        if ((*events)[at].kind == xml::HtmlEvent::Kind::start) {
            page.children.push_back(read_element(*events, at));
            page.text += page.children.back().text;
        } else {
            EXPECT_EQ((*events)[at].kind, xml::HtmlEvent::Kind::text) << (*events)[at].name;
            page.text += (*events)[at++].text;
        }
    }
    return page;
}

std::string exported_html(const Plan& plan, doc::Profile profile) {
    doc::Options options;
    options.profile = profile;
    const Result<std::string> html = write_html(plan, small_edition(), options);
    EXPECT_TRUE(html) << describe(html.error());
    return html.value_or("");
}

HtmlElement exported_page(const Plan& plan, doc::Profile profile) {
    return page_of(exported_html(plan, profile));
}

HtmlElement exported_page(const Plan& plan, const Edition& edition, const doc::Options& options) {
    const Result<std::string> html = write_html(plan, edition, options);
    EXPECT_TRUE(html) << describe(html.error());
    return page_of(html.value_or(""));
}

std::vector<std::vector<const HtmlElement*>> grid_of(const HtmlElement& table,
                                                     std::size_t columns) {
    const auto rows = table.all("tr");
    std::vector<std::vector<const HtmlElement*>> grid(
        rows.size(), std::vector<const HtmlElement*>(columns, nullptr));
    for (std::size_t r = 0; r < rows.size(); ++r) {
        std::size_t column = 0;
        for (const HtmlElement& cell : rows[r]->children) {
            while (column < columns && grid[r][column])
                ++column;
            for (std::size_t down = 0; down < span(cell, "rowspan"); ++down) {
                for (std::size_t across = 0; across < span(cell, "colspan"); ++across) {
                    const bool inside = r + down < rows.size() && column + across < columns;
                    EXPECT_TRUE(inside) << "a cell of row " << r << " leaves the table";
                    if (!inside)
                        return grid;
                    EXPECT_EQ(grid[r + down][column + across], nullptr) << "row " << r + down;
                    grid[r + down][column + across] = &cell;
                }
            }
        }
        for (std::size_t i = 0; i < columns; ++i)
            EXPECT_NE(grid[r][i], nullptr) << "row " << r << " has no cell in column " << i + 1;
    }
    return grid;
}

std::string letters_and_digits(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded decoded = text::decode_at(text, at);
        if (text::is_letter(decoded.code_point) || text::is_digit(decoded.code_point))
            text::append(result, decoded.code_point);
        at += decoded.size;
    }
    return result;
}

} // namespace planwright::testing
