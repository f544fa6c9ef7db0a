// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "export/document_tree.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace planwright::testing {

/// An element read back from HTML.
struct HtmlElement {
    std::string name;
    std::map<std::string, std::string> attributes;
    std::string text; ///< all text below it, a space between elements
    std::vector<HtmlElement> children;

    [[nodiscard]] std::string attribute(const std::string& wanted) const;
    /// Every element below with this name, in reading order.
    [[nodiscard]] std::vector<const HtmlElement*> all(std::string_view wanted) const;
    /// The first element below that has the attribute with this value; null when there is none.
    [[nodiscard]] const HtmlElement* with(const std::string& attribute,
                                          const std::string& value) const;
};

/// Exports, and reads the page back with the reader of untrusted HTML.
[[nodiscard]] HtmlElement exported_page(const Plan& plan, const Edition& edition,
                                        const doc::Options& options);
[[nodiscard]] HtmlElement exported_page(const Plan& plan, doc::Profile profile);
[[nodiscard]] std::string exported_html(const Plan& plan, doc::Profile profile);
[[nodiscard]] HtmlElement page_of(std::string_view html);

/// Which cell covers each place of a table's grid; fails the test when a place is covered twice or
/// not at all.
[[nodiscard]] std::vector<std::vector<const HtmlElement*>> grid_of(const HtmlElement& table,
                                                                   std::size_t columns);

/// Letters and digits, in order.
[[nodiscard]] std::string letters_and_digits(std::string_view text);

} // namespace planwright::testing
