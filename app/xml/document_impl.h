// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "xml/document.h"
#include "xml/encoding.h"
#include "xml/locator.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <optional>
#include <unordered_map>
#include <vector>

namespace planwright::xml {

using XmlDoc = std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)>;

/// Behind the Document; only this folder sees it.
struct Document::Impl {
    std::string file_name;
    Utf8Source source;
    XmlDoc doc{nullptr, xmlFreeDoc};

    /// Made by the first question for a place.
    std::vector<ElementSpan> spans;
    std::unordered_map<const xmlNode*, std::size_t> order;

    std::optional<PlaceIndex> places;

    [[nodiscard]] SourcePlace place_of(const xmlNode* node);

private:
    void number_elements();
    [[nodiscard]] std::size_t byte_of(const xmlNode* node) const;
    [[nodiscard]] std::size_t byte_after_previous(const xmlNode* node) const;
};

/// libxml2's global state, made once.
void start_library();

#if LIBXML_VERSION >= 21200
using ErrorArgument = const xmlError*;
#else
using ErrorArgument = xmlError*;
#endif

[[nodiscard]] inline std::string_view view(const xmlChar* s) {
    return s == nullptr ? std::string_view() : reinterpret_cast<const char*>(s);
}
[[nodiscard]] inline std::string_view view(const char* s) {
    return s == nullptr ? std::string_view() : s;
}

} // namespace planwright::xml
