// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/schema_messages.h"

#include <fmt/format.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <array>
#include <vector>

namespace planwright::xml {
namespace {

constexpr std::size_t npos = std::string_view::npos;

std::string said(std::string_view element, const Vocabulary& vocabulary) {
    const auto found = vocabulary.elements.find(element);
    return found == vocabulary.elements.end() ? fmt::format("the element \"{}\"", element)
                                              : found->second;
}

std::string where(std::string_view parent, const Vocabulary& vocabulary) {
    return parent.empty() ? "the file" : said(parent, vocabulary);
}

// The text between the first `open` behind `after` and the next `close`.
std::string_view between(std::string_view s, std::string_view after, std::string_view open,
                         std::string_view close) {
    std::size_t at = s.find(after);
    at = at == npos ? npos : s.find(open, at + after.size());
    if (at == npos)
        return {};
    at += open.size();
    const std::size_t end = s.find(close, at);
    return end == npos ? std::string_view() : s.substr(at, end - at);
}

std::string_view local(std::string_view name) {
    const std::size_t brace = name.rfind('}');
    return brace == npos ? name : name.substr(brace + 1);
}

// The parts that libxml2 lists behind "Expected is": "( {urn:x}a, ##other{…}* )".
std::vector<std::string> expected(std::string_view message, const Vocabulary& vocabulary) {
    std::vector<std::string> out;
    std::string_view list = between(message, "Expected is", "( ", " )");
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(", "), list.size());
        const std::string_view name = list.substr(0, comma);
        if (name.find("##") == npos && name.find('*') == npos)
            out.push_back(said(local(name), vocabulary));
        list.remove_prefix(std::min(comma + 2, list.size()));
    }
    return out;
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += i + 1 == parts.size() ? " or " : ", ";
        out += parts[i];
    }
    return out;
}

Wording unexpected_element(const Violation& v, const Vocabulary& vocabulary) {
    const std::vector<std::string> wanted = expected(v.message, vocabulary);
    if (v.message.find("Missing child") != npos)
        return {wanted.empty()
                    ? fmt::format("{} is not complete", said(v.element, vocabulary))
                    : fmt::format("{} lacks {}", said(v.element, vocabulary), joined(wanted)),
                "add it; it may be empty"};
    const bool known = vocabulary.elements.find(v.element) != vocabulary.elements.end();
    return {fmt::format("{} {} in {}", said(v.element, vocabulary),
                        known ? "does not belong here" : "is not known",
                        where(v.parent, vocabulary)),
            wanted.empty() ? "remove it or put it where it belongs"
                           : fmt::format("what belongs here is {}", joined(wanted))};
}

Wording wrong_root(const Violation& v, const Vocabulary& vocabulary) {
    return {fmt::format("{} is not how such a file begins", said(v.element, vocabulary)),
            "check that this is the right kind of file and that its namespace is written right"};
}

Wording loose_text(const Violation& v, const Vocabulary& vocabulary) {
    return {fmt::format("{} holds words between its parts", said(v.element, vocabulary)),
            "move them into one of the parts"};
}

Wording no_elements(const Violation& v, const Vocabulary& vocabulary) {
    return {fmt::format("{} holds elements, but may hold text alone", said(v.element, vocabulary)),
            "remove the tags and keep the words"};
}

Wording unknown_attribute(const Violation& v, const Vocabulary& vocabulary) {
    return {fmt::format("{} has an attribute \"{}\", which is not known",
                        said(v.element, vocabulary),
                        local(between(v.message, "attribute", "'", "'"))),
            "remove the attribute"};
}

Wording missing_attribute(const Violation& v, const Vocabulary& vocabulary) {
    const std::string_view name = local(between(v.message, "The attribute", "'", "'"));
    return {fmt::format("{} lacks the attribute \"{}\"", said(v.element, vocabulary), name),
            "add it"};
}

std::string value_advice(const Violation& v, std::string_view attribute,
                         const Vocabulary& vocabulary) {
    const std::string_view set = between(v.message, "element of the set", "{", "}");
    if (!set.empty()) {
        std::string words(set);
        std::replace(words.begin(), words.end(), '\'', '"');
        return fmt::format("write one of {}", words);
    }
    std::string_view type;
    const std::size_t at = v.message.rfind("type '");
    if (at != npos)
        type = local(between(v.message.substr(at), "type", "'", "'"));
    if (type.substr(0, 3) == "xs:")
        type.remove_prefix(3);
    for (const std::string_view name : {type, attribute, v.element}) {
        const auto found = vocabulary.values.find(name);
        if (found != vocabulary.values.end())
            return fmt::format("write {}", found->second);
    }
    return "correct it";
}

// "Element 'x', attribute 'y': [facet …] The value 'z' …" or "Element 'x': 'z' is not a valid …".
Wording bad_value(const Violation& v, const Vocabulary& vocabulary) {
    const std::size_t colon = std::min(v.message.find("': "), v.message.size());
    const std::string_view head = v.message.substr(0, std::min(colon + 1, v.message.size()));
    const std::string_view rest = v.message.substr(head.size());
    std::string_view value = rest.substr(0, 3) == ": '" ? between(rest, ": ", "'", "' is not a")
                                                        : between(rest, "The value", "'", "'");
    const std::string_view attribute = local(between(head, "', attribute", "'", "'"));
    const std::string what =
        attribute.empty()
            ? fmt::format("\"{}\" cannot be {}", value.substr(0, 80), said(v.element, vocabulary))
            : fmt::format("\"{}\" cannot be the \"{}\" of {}", value.substr(0, 80), attribute,
                          said(v.element, vocabulary));
    return {what, value_advice(v, attribute, vocabulary)};
}

Wording identity(const Violation& v, const Vocabulary& vocabulary) {
    const std::string_view key = between(v.message, "key-sequence", "'", "'");
    if (v.message.find("Duplicate") != npos)
        return {fmt::format("{} has the id \"{}\", which another one has too",
                            said(v.element, vocabulary), key),
                "give it one of its own"};
    return {
        fmt::format("{} refers to \"{}\", which does not exist", said(v.element, vocabulary), key),
        "correct the reference"};
}

struct Row {
    int code;
    Wording (*word)(const Violation&, const Vocabulary&);
};
constexpr std::array table{
    Row{XML_SCHEMAV_ELEMENT_CONTENT, unexpected_element},
    Row{XML_SCHEMAV_CVC_ELT_1, wrong_root},
    Row{XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3, loose_text},
    Row{XML_SCHEMAV_CVC_COMPLEX_TYPE_2_1, loose_text},
    Row{XML_SCHEMAV_CVC_COMPLEX_TYPE_2_2, no_elements},
    Row{XML_SCHEMAV_CVC_TYPE_3_1_2, no_elements},
    Row{XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_1, unknown_attribute},
    Row{XML_SCHEMAV_CVC_COMPLEX_TYPE_3_2_2, unknown_attribute},
    Row{XML_SCHEMAV_CVC_TYPE_3_1_1, unknown_attribute},
    Row{XML_SCHEMAV_CVC_COMPLEX_TYPE_4, missing_attribute},
    Row{XML_SCHEMAV_CVC_IDC, identity},
};

} // namespace

bool is_facet(int code) {
    return code >= XML_SCHEMAV_CVC_LENGTH_VALID && code <= XML_SCHEMAV_CVC_ENUMERATION_VALID;
}

bool repeats_facet(int code) {
    return code >= XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_1 &&
           code <= XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3;
}

Wording word_violation(const Violation& violation, const Vocabulary& vocabulary) {
    const auto* const row = std::find_if(table.begin(), table.end(),
                                         [&](const Row& r) { return r.code == violation.code; });
    if (row != table.end())
        return row->word(violation, vocabulary);
    if (is_facet(violation.code) || repeats_facet(violation.code))
        return bad_value(violation, vocabulary);
    return {fmt::format("{} breaks the schema", said(violation.element, vocabulary)),
            "compare it with the schema's documentation"};
}

} // namespace planwright::xml
