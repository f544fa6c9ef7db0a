// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/html.h"

#include "xml/characters.h"
#include "xml/html_markup.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace planwright::xml {
namespace {

constexpr std::size_t largest_text = std::size_t{512} << 20U;
// Tags nested deeper are left out, their words are not. libxml2 looks through all open elements at
// each end tag, so there is a depth at which reading stops.
constexpr std::size_t deepest_shown = 256;
constexpr std::size_t deepest = 5000;

struct Collector {
    std::vector<HtmlEvent> events;
    std::size_t depth = 0;
    htmlParserCtxtPtr parser = nullptr;
    bool too_deep = false;
    bool failed = false;
};

std::string to_string(const xmlChar* s) {
    return s == nullptr ? std::string() : reinterpret_cast<const char*>(s);
}

bool is_frame(std::string_view name) {
    return name == "html" || name == "head" || name == "body";
}

// libxml2 is C: nothing may be thrown through it.
template <class Work>
void guarded(void* context, Work work) noexcept {
    auto& collector = *static_cast<Collector*>(context);
    if (collector.failed || collector.too_deep)
        return;
    try {
        work(collector);
    } catch (...) {
        collector.failed = true;
        xmlStopParser(collector.parser);
    }
}

void start_event(Collector& to, const xmlChar* name, const xmlChar** attributes) {
    HtmlEvent event{HtmlEvent::Kind::start, to_string(name), {}, {}};
    if (is_frame(event.name))
        return;
    if (++to.depth > deepest) {
        to.too_deep = true;
        xmlStopParser(to.parser);
        return;
    }
    if (to.depth > deepest_shown)
        return;
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2)
        event.attributes.emplace_back(to_string(attributes[0]), to_string(attributes[1]));
    to.events.push_back(std::move(event));
}

void text_event(Collector& to, std::string_view text) {
    if (to.events.empty() || to.events.back().kind != HtmlEvent::Kind::text)
        to.events.push_back({HtmlEvent::Kind::text, {}, {}, {}});
    to.events.back().text += text;
}

extern "C" void on_start(void* context, const xmlChar* name, const xmlChar** attributes) {
    guarded(context, [&](Collector& to) { start_event(to, name, attributes); });
}

extern "C" void on_end(void* context, const xmlChar* name) {
    guarded(context, [&](Collector& to) {
        HtmlEvent event{HtmlEvent::Kind::end, to_string(name), {}, {}};
        if (is_frame(event.name))
            return;
        if (to.depth <= deepest_shown)
            to.events.push_back(std::move(event));
        to.depth -= to.depth > 0 ? 1 : 0;
    });
}

extern "C" void on_text(void* context, const xmlChar* text, int size) {
    guarded(context, [&](Collector& to) {
        text_event(to, {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
    });
}

void set_handlers(htmlParserCtxtPtr parser, Collector& collector) {
    *parser->sax = htmlSAXHandler{};
    parser->sax->startElement = on_start;
    parser->sax->endElement = on_end;
    parser->sax->characters = on_text;
    parser->sax->ignorableWhitespace = on_text;
    parser->sax->cdataBlock = on_text;
    parser->userData = &collector;
    collector.parser = parser;
}

Result<std::vector<HtmlEvent>> parse(const std::string& markup) {
    if (markup.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()) - 64)
        return fail(ErrorCode::too_large, "the HTML text is too large",
                    "split it into several documents");
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(htmlNewParserCtxt(),
                                                                                htmlFreeParserCtxt);
    if (!parser)
        return fail(ErrorCode::too_large, "there is no memory to read HTML with",
                    "close other programs");
    Collector collector;
    set_handlers(parser.get(), collector);
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NODEFDTD;
    xmlDocPtr document = htmlCtxtReadMemory(
        parser.get(), markup.data(), static_cast<int>(markup.size()), nullptr, "UTF-8", options);
    xmlFreeDoc(document); // the handlers build none, but a future libxml2 might
    if (collector.too_deep)
        return fail(ErrorCode::too_large, "the HTML is nested too deeply",
                    "paste the table without the page around it");
    if (collector.failed)
        return fail(ErrorCode::too_large, "the HTML text is too large",
                    "split it into several documents");
    return std::move(collector.events);
}

} // namespace

std::string_view HtmlEvent::attribute(std::string_view wanted) const {
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&](const auto& a) { return a.first == wanted; });
    return found == attributes.end() ? std::string_view() : std::string_view(found->second);
}

Result<std::vector<HtmlEvent>> read_html(std::string_view html) {
    if (html.size() > largest_text)
        return fail(ErrorCode::too_large, "the HTML text is larger than 512 MB",
                    "split it into several documents");
    std::string clean;
    if (first_forbidden(html) != std::string_view::npos) {
        clean = without_forbidden(html);
        html = clean;
    }
    if (html.empty())
        return std::vector<HtmlEvent>();
    if (html.find_first_of("<&\r") == std::string_view::npos)
        return std::vector<HtmlEvent>{{HtmlEvent::Kind::text, {}, std::string(html), {}}};
    return parse("<html><body>" + settle_markup(html));
}

} // namespace planwright::xml
