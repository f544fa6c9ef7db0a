// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/characters.h"
#include "xml/document_impl.h"
#include "xml/parse_errors.h"

#include <fmt/format.h>
#include <libxml/SAX2.h>
#include <libxml/parserInternals.h>

#include <limits>
#include <mutex>

namespace planwright::xml {
namespace {

// What the handlers need and leave behind.
struct State {
    explicit State(const Limits& l) : limits(l) {}

    Limits limits;
    std::size_t depth = 0;
    std::size_t nodes = 0;
    enum class Stop { none, depth, nodes, doctype } stop = Stop::none;
    long stopped_at = 0;

    bool failed = false; // the first error counts, those after it follow from it
    int code = 0;
    std::string message;
    std::string first;
    std::string second;
    long byte = -1;
};

State& state_of(void* parser) {
    return *static_cast<State*>(static_cast<xmlParserCtxtPtr>(parser)->_private);
}

// How far the parser has come, in bytes; -1 when it does not know.
long position(xmlParserCtxtPtr parser) {
#if LIBXML_VERSION >= 21400
    unsigned long byte = 0;
    return xmlCtxtGetInputPosition(parser, -1, nullptr, nullptr, nullptr, &byte) == 0
               ? static_cast<long>(byte)
               : -1;
#else
    return xmlByteConsumed(parser);
#endif
}

void stop(void* context, State::Stop why) {
    auto* parser = static_cast<xmlParserCtxtPtr>(context);
    State& state = state_of(context);
    state.stop = why;
    state.stopped_at = position(parser);
    xmlStopParser(parser);
}

extern "C" void on_start_element(void* context, const xmlChar* name, const xmlChar* prefix,
                                 const xmlChar* space, int space_count, const xmlChar** spaces,
                                 int attribute_count, int defaulted, const xmlChar** attributes) {
    State& state = state_of(context);
    state.nodes += 1 + static_cast<std::size_t>(attribute_count + space_count);
    if (++state.depth > state.limits.depth)
        stop(context, State::Stop::depth);
    else if (state.nodes > state.limits.nodes)
        stop(context, State::Stop::nodes);
    else
        xmlSAX2StartElementNs(context, name, prefix, space, space_count, spaces, attribute_count,
                              defaulted, attributes);
}

extern "C" void on_end_element(void* context, const xmlChar* name, const xmlChar* prefix,
                               const xmlChar* space) {
    --state_of(context).depth;
    xmlSAX2EndElementNs(context, name, prefix, space);
}

// Called for "<!DOCTYPE name" before anything of its content is read.
extern "C" void on_document_type(void* context, const xmlChar* /*name*/, const xmlChar* /*public*/,
                                 const xmlChar* /*system*/) {
    stop(context, State::Stop::doctype);
}

extern "C" void on_error(void* context, ErrorArgument error) {
    State& state = state_of(context);
    if (state.failed || state.stop != State::Stop::none || error->level < XML_ERR_ERROR)
        return;
    state.failed = true;
    state.code = error->code;
    state.byte = position(static_cast<xmlParserCtxtPtr>(context));
    try {
        state.message = view(error->message);
        state.first = view(error->str1);
        state.second = view(error->str2);
    } catch (...) {
        state.code = XML_ERR_NO_MEMORY;
    }
}

using Parser = std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)>;

Parser make_parser(State& state) {
    Parser parser(xmlNewParserCtxt(), xmlFreeParserCtxt);
    if (!parser)
        return parser;
    parser->_private = &state;
    parser->sax->startElementNs = on_start_element;
    parser->sax->endElementNs = on_end_element;
    parser->sax->internalSubset = on_document_type;
    parser->sax->serror = on_error;
    return parser;
}

Error at_byte(ErrorCode code, Wording wording, std::string_view text, long byte,
              const std::string& file_name) {
    SourcePlace place{file_name, 0, 0};
    if (byte >= 0)
        place = place_of_byte(text, static_cast<std::size_t>(byte), file_name);
    return {code, std::move(wording.what), std::move(wording.advice), std::move(place)};
}

Error stopped(const State& state, std::string_view text, const std::string& file_name) {
    switch (state.stop) {
    case State::Stop::doctype:
        return at_byte(ErrorCode::refused,
                       {"the file has a document type declaration (DOCTYPE), which could hide "
                        "other files in it",
                        "remove the declaration"},
                       text, static_cast<long>(std::min(text.find("<!DOCTYPE"), text.size())),
                       file_name);
    case State::Stop::depth:
        return at_byte(
            ErrorCode::too_large,
            {fmt::format("elements are nested more than {} deep here", state.limits.depth),
             "no plan needs that: choose another file"},
            text, state.stopped_at, file_name);
    default:
        return at_byte(
            ErrorCode::too_large,
            {fmt::format("the file has more than {} elements and attributes", state.limits.nodes),
             "split it"},
            text, state.stopped_at, file_name);
    }
}

Error not_well_formed(const State& state, std::string_view text, const std::string& file_name) {
    // Bytes that no XML file can hold confuse the parser in many ways; name the cause.
    const std::size_t bad = first_forbidden(text);
    if (bad != std::string_view::npos &&
        (state.byte < 0 || bad <= static_cast<std::size_t>(state.byte) + 8)) {
        const bool control = static_cast<unsigned char>(text[bad]) < 0x80;
        const Wording wording =
            word_parse_error(control ? XML_ERR_INVALID_CHAR : XML_ERR_INVALID_ENCODING, {}, {}, {});
        return at_byte(ErrorCode::encoding, wording, text, static_cast<long>(bad), file_name);
    }
    return at_byte(ErrorCode::malformed,
                   word_parse_error(state.code, state.message, state.first, state.second), text,
                   state.byte, file_name);
}

Result<XmlDoc> parse_text(std::string_view text, const std::string& file_name,
                          const Limits& limits) {
    State state(limits);
    const Parser parser = make_parser(state);
    if (!parser)
        return fail(ErrorCode::too_large, "there is no memory to read XML with",
                    "close other programs", {file_name, 0, 0});
    // The bytes are UTF-8 by now, whatever their declaration says.
    constexpr int options =
        XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_COMPACT | XML_PARSE_IGNORE_ENC;
    XmlDoc doc(xmlCtxtReadMemory(parser.get(), text.data(), static_cast<int>(text.size()), nullptr,
                                 nullptr, options),
               xmlFreeDoc);
    if (state.stop != State::Stop::none)
        return tl::unexpected<Error>(stopped(state, text, file_name));
    if (!doc || state.failed)
        return tl::unexpected<Error>(not_well_formed(state, text, file_name));
    return doc;
}

} // namespace

void start_library() {
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
}

Result<Document> Document::parse(std::string_view bytes, std::string file_name,
                                 const Limits& limits) {
    start_library();
    const SourcePlace whole{file_name, 0, 0};
    if (bytes.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return fail(ErrorCode::malformed, "the file is empty", "choose another file", whole);
    if (bytes.size() > limits.bytes ||
        bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return fail(ErrorCode::too_large,
                    fmt::format("the file is larger than {} MB", limits.bytes >> 20U), "split it",
                    whole);
    auto impl = std::make_unique<Impl>();
    auto source = to_utf8(bytes, file_name);
    if (!source)
        return tl::unexpected<Error>(source.error());
    impl->source = std::move(*source);
    auto doc = parse_text(impl->source.text(), file_name, limits);
    if (!doc)
        return tl::unexpected<Error>(doc.error());
    impl->doc = std::move(*doc);
    impl->file_name = std::move(file_name);
    return Document(std::move(impl));
}

} // namespace planwright::xml
