// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/writer.h"

#include "xml/characters.h"

#include <fmt/format.h>
#include <libxml/entities.h>
#include <libxml/xmlwriter.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <vector>

namespace planwright::xml {
namespace {

// The elements that HTML closes in their start tag.
constexpr std::array<std::string_view, 13> void_elements{
    "area",  "base", "br",   "col",    "embed", "hr", "img",
    "input", "link", "meta", "source", "track", "wbr"};

bool is_void(std::string_view name) {
    return std::find(void_elements.begin(), void_elements.end(), name) != void_elements.end();
}

extern "C" int append_bytes(void* context, const char* bytes, int size) {
    static_cast<std::string*>(context)->append(bytes, static_cast<std::size_t>(size));
    return size;
}

using TextWriter = std::unique_ptr<xmlTextWriter, decltype(&xmlFreeTextWriter)>;

TextWriter make_text_writer(std::string& out) {
    xmlOutputBufferPtr buffer = xmlOutputBufferCreateIO(append_bytes, nullptr, &out, nullptr);
    xmlTextWriterPtr writer = buffer == nullptr ? nullptr : xmlNewTextWriter(buffer);
    if (writer == nullptr && buffer != nullptr)
        xmlOutputBufferClose(buffer);
    return {writer, xmlFreeTextWriter};
}

const xmlChar* chars(const std::string& s) {
    return reinterpret_cast<const xmlChar*>(s.c_str());
}

} // namespace

struct Writer::Impl {
    Form form;
    std::string out;
    TextWriter writer;
    std::vector<bool> open; // one an element: does it stand in HTML's short form?
    bool in_start_tag = false;
    std::optional<Error> error;
    std::string scratch; // libxml2 wants a closing NUL
    std::string scratch_value;

    explicit Impl(Form f) : form(f), writer(make_text_writer(out)) {}

    void check(int written) {
        if (written < 0 && !error)
            error = Error{ErrorCode::too_large,
                          "the document could not be built in memory",
                          "close other programs or split the plan",
                          {}};
    }
    // libxml2 would write what no reader takes; better no file than one that cannot be opened.
    bool writable(std::string_view s) {
        const std::size_t bad = first_forbidden(s);
        if (bad == std::string_view::npos)
            return true;
        const std::size_t from = bad > 20 ? bad - 20 : 0;
        error = Error{ErrorCode::encoding,
                      fmt::format("the text after \"{}\" holds the byte 0x{:02X}, which XML cannot "
                                  "hold",
                                  without_forbidden(s.substr(from, bad - from)),
                                  static_cast<unsigned char>(s[bad])),
                      "remove that character",
                      {}};
        return false;
    }
    bool in_void() const { return !open.empty() && open.back(); }
    void raw(std::string_view markup) {
        // Pieces, because the length is an int.
        constexpr std::size_t piece = std::size_t{1} << 28U;
        for (std::size_t at = 0; at < markup.size() && !error; at += piece) {
            const std::string_view part = markup.substr(at, piece);
            check(xmlTextWriterWriteRawLen(writer.get(),
                                           reinterpret_cast<const xmlChar*>(part.data()),
                                           static_cast<int>(part.size())));
        }
    }
    void escaped(char special) {
        const std::array<xmlChar, 2> one{static_cast<xmlChar>(special), 0};
        check(xmlTextWriterWriteString(writer.get(), one.data()));
    }
    void void_attribute(std::string_view name, std::string_view value);
};

// A void element is written raw, since xmlTextWriter knows only "<br/>" and "<br></br>".
void Writer::Impl::void_attribute(std::string_view name, std::string_view value) {
    scratch_value.assign(value);
    const std::unique_ptr<xmlChar, decltype(xmlFree)> safe(
        xmlEncodeSpecialChars(nullptr, chars(scratch_value)), xmlFree);
    if (!safe) {
        check(-1);
        return;
    }
    raw(fmt::format(" {}=\"{}\"", name, reinterpret_cast<const char*>(safe.get())));
}

Writer::Writer(Form form) : impl_(std::make_unique<Impl>(form)) {
    if (!impl_->writer) {
        impl_->check(-1);
        return;
    }
    if (form == Form::html)
        impl_->raw("<!DOCTYPE html>\n");
    else if (form == Form::xml)
        impl_->raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
}
Writer::~Writer() = default;
Writer::Writer(Writer&&) noexcept = default;
Writer& Writer::operator=(Writer&&) noexcept = default;

void Writer::start(std::string_view name) {
    if (impl_->error)
        return;
    assert(!impl_->in_void() && "an HTML void element holds nothing");
    const bool short_form = impl_->form != Form::xml && is_void(name);
    impl_->open.push_back(short_form);
    impl_->in_start_tag = true;
    if (short_form) {
        impl_->raw(fmt::format("<{}", name));
        return;
    }
    impl_->scratch.assign(name);
    impl_->check(xmlTextWriterStartElement(impl_->writer.get(), chars(impl_->scratch)));
}

void Writer::attribute(std::string_view name, std::string_view value) {
    if (impl_->error || !impl_->writable(value))
        return;
    assert(impl_->in_start_tag && "attributes come before content");
    if (impl_->in_void()) {
        impl_->void_attribute(name, value);
        return;
    }
    impl_->scratch.assign(name);
    impl_->scratch_value.assign(value);
    impl_->check(xmlTextWriterWriteAttribute(impl_->writer.get(), chars(impl_->scratch),
                                             chars(impl_->scratch_value)));
}

void Writer::text(std::string_view text) {
    if (impl_->error || text.empty() || !impl_->writable(text))
        return;
    assert(!impl_->in_void() && "an HTML void element holds nothing");
    impl_->in_start_tag = false;
    // libxml2 also escapes quotes, which nothing asks for in text and which makes files hard to
    // read: it gets only the characters that must be escaped.
    while (!text.empty() && !impl_->error) {
        const std::size_t special = std::min(text.find_first_of("<>&\r"), text.size());
        impl_->raw(text.substr(0, special));
        if (special == text.size())
            break;
        impl_->escaped(text[special]);
        text.remove_prefix(special + 1);
    }
}

void Writer::raw(std::string_view markup) {
    if (impl_->error || markup.empty() || !impl_->writable(markup))
        return;
    impl_->in_start_tag = false;
    impl_->raw(markup);
}

void Writer::comment(std::string_view text) {
    if (impl_->error || !impl_->writable(text))
        return;
    if (text.find("--") != std::string_view::npos || (!text.empty() && text.back() == '-')) {
        impl_->error = Error{ErrorCode::malformed,
                             "a comment holds two hyphens in a row",
                             "put something between them",
                             {}};
        return;
    }
    impl_->in_start_tag = false;
    impl_->raw(fmt::format("<!--{}-->", text));
}

void Writer::end() {
    if (impl_->error)
        return;
    assert(!impl_->open.empty() && "nothing is open");
    impl_->in_start_tag = false;
    const bool short_form = impl_->open.back();
    impl_->open.pop_back();
    if (short_form)
        impl_->raw(">");
    else if (impl_->form != Form::xml)
        impl_->check(xmlTextWriterFullEndElement(impl_->writer.get()));
    else
        impl_->check(xmlTextWriterEndElement(impl_->writer.get()));
}

void Writer::element(std::string_view name, std::string_view text) {
    start(name);
    this->text(text);
    end();
}

void Writer::newline(unsigned indent) {
    if (impl_->error)
        return;
    impl_->in_start_tag = false;
    impl_->scratch.assign(1, '\n');
    impl_->scratch.append(indent, ' ');
    impl_->raw(impl_->scratch);
}

Result<std::string> Writer::finish() {
    if (!impl_->error) {
        assert(impl_->open.empty() && "an element is still open");
        impl_->check(xmlTextWriterFlush(impl_->writer.get()));
    }
    if (impl_->error)
        return tl::unexpected<Error>(*impl_->error);
    return std::move(impl_->out);
}

} // namespace planwright::xml
