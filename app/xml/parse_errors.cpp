// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/parse_errors.h"

#include <fmt/args.h>
#include <fmt/format.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <array>

namespace planwright::xml {
namespace {

struct Row {
    int code;
    std::string_view what; // {0} and {1}: the names that libxml2 gives
    std::string_view advice;
};

constexpr std::array table{
    Row{XML_ERR_DOCUMENT_EMPTY, "the file does not begin as XML", "choose another file"},
    Row{XML_ERR_DOCUMENT_START, "the file does not begin as XML", "choose another file"},
    Row{XML_ERR_DOCUMENT_END, "something stands behind the end of the document",
        "remove what follows its last end tag"},
    Row{XML_ERR_TAG_NAME_MISMATCH, "the end tag does not fit the element \"{0}\" that is open",
        "close the elements in the order they were opened"},
    Row{XML_ERR_TAG_NOT_FINISHED, "the file ends before the element \"{0}\" does",
        "get a complete copy of the file"},
    Row{XML_ERR_LTSLASH_REQUIRED, "an end tag is missing here", "close the open elements"},
    Row{XML_ERR_GT_REQUIRED, "a tag is not closed with \">\"", "add the \">\""},
    Row{XML_ERR_SPACE_REQUIRED, "a space is missing between two attributes", "add the space"},
    Row{XML_ERR_NAME_REQUIRED, "a name is missing behind \"<\" or \"&\"",
        "write \"&lt;\" for a less-than sign and \"&amp;\" for an ampersand"},
    Row{XML_ERR_ENTITYREF_SEMICOL_MISSING, "an ampersand stands in the text",
        "write \"&amp;\" instead"},
    Row{XML_ERR_UNDECLARED_ENTITY, "the entity \"{0}\" is unknown",
        "write the character itself in its place"},
    Row{XML_WAR_UNDECLARED_ENTITY, "the entity \"{0}\" is unknown",
        "write the character itself in its place"},
    Row{XML_ERR_INVALID_CHAR, "a character stands here that XML forbids", "remove it"},
    Row{XML_ERR_INVALID_CHARREF, "a character reference here means no character that XML allows",
        "remove it"},
    Row{XML_ERR_INVALID_DEC_CHARREF, "a character reference here is no number", "correct it"},
    Row{XML_ERR_INVALID_HEX_CHARREF, "a character reference here is no number", "correct it"},
    Row{XML_ERR_LT_IN_ATTRIBUTE, "a \"<\" stands in an attribute", "write \"&lt;\" instead"},
    Row{XML_ERR_ATTRIBUTE_NOT_STARTED, "an attribute's value stands without quotes",
        "put it in quotes"},
    Row{XML_ERR_ATTRIBUTE_NOT_FINISHED, "an attribute's value lacks its closing quote",
        "add the quote"},
    Row{XML_ERR_ATTRIBUTE_WITHOUT_VALUE, "the attribute \"{0}\" has no value",
        "give it a value in quotes"},
    Row{XML_ERR_ATTRIBUTE_REDEFINED, "the attribute \"{0}\" stands twice in one tag",
        "remove one of them"},
    Row{XML_NS_ERR_ATTRIBUTE_REDEFINED, "an attribute stands twice in one tag",
        "remove one of them"},
    Row{XML_NS_ERR_UNDEFINED_NAMESPACE, "a name here has a prefix that stands for no namespace",
        "declare the prefix with xmlns"},
    Row{XML_ERR_COMMENT_NOT_FINISHED, "a comment is not closed", "add \"-->\""},
    Row{XML_ERR_HYPHEN_IN_COMMENT, "a comment holds two hyphens in a row",
        "put something between them"},
    Row{XML_ERR_CDATA_NOT_FINISHED, "a CDATA section is not closed", "add \"]]>\""},
    Row{XML_ERR_MISPLACED_CDATA_END, "\"]]>\" stands in the text", "write \"]]&gt;\" instead"},
    Row{XML_ERR_PI_NOT_FINISHED, "a processing instruction is not closed", "add \"?>\""},
    Row{XML_ERR_RESERVED_XML_NAME, "the XML declaration is not the first thing in the file",
        "remove what stands before it"},
    Row{XML_ERR_XMLDECL_NOT_FINISHED, "the XML declaration is not closed", "add \"?>\""},
    Row{XML_ERR_VERSION_MISSING, "the XML declaration lacks its version",
        "begin the file with <?xml version=\"1.0\" encoding=\"UTF-8\"?>"},
    Row{XML_ERR_UNKNOWN_VERSION, "this version of XML is not one that is read here",
        "save the file as XML 1.0"},
    Row{XML_ERR_INVALID_ENCODING, "bytes stand here that are no UTF-8",
        "save the file as UTF-8, or name its encoding in the first line"},
    Row{XML_ERR_NO_MEMORY, "the file is too large for this computer's memory",
        "close other programs or split the file"},
};

} // namespace

Wording word_parse_error(int code, std::string_view message, std::string_view first,
                         std::string_view second) {
    const auto* const row =
        std::find_if(table.begin(), table.end(), [&](const Row& r) { return r.code == code; });
    if (row != table.end())
        return {fmt::format(fmt::runtime(row->what), first, second), std::string(row->advice)};
    // What no table foresees is passed on in the parser's words.
    while (!message.empty() &&
           (message.back() == '\n' || message.back() == '.' || message.back() == ' '))
        message.remove_suffix(1);
    return {fmt::format("the XML is damaged here ({})", message.substr(0, 200)),
            "correct it or get another copy of the file"};
}

} // namespace planwright::xml
