// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/schema.h"

#include "xml/document_impl.h"
#include "xml/schema_messages.h"

#include <fmt/format.h>
#include <libxml/xmlschemas.h>

#include <limits>

namespace planwright::xml {
namespace {

constexpr std::size_t most_errors = 1000;

template <class T, void (*Free)(T*)>
struct Freed {
    void operator()(T* pointer) const { Free(pointer); }
};
using ParserContext =
    std::unique_ptr<xmlSchemaParserCtxt, Freed<xmlSchemaParserCtxt, xmlSchemaFreeParserCtxt>>;
using ValidContext =
    std::unique_ptr<xmlSchemaValidCtxt, Freed<xmlSchemaValidCtxt, xmlSchemaFreeValidCtxt>>;
using CompiledSchema = std::unique_ptr<xmlSchema, Freed<xmlSchema, xmlSchemaFree>>;

// What libxml2 said, kept until the walk is over: its strings and nodes live only so long.
struct Found {
    const xmlNode* node;
    int code;
    std::string message;
};
struct Collected {
    std::vector<Found> found;
    bool failed = false;
};

extern "C" void on_violation(void* context, ErrorArgument error) {
    auto& to = *static_cast<Collected*>(context);
    if (to.found.size() >= most_errors || error->level < XML_ERR_ERROR)
        return;
    // Said of a key whose value is wrong, which is reported by itself.
    if (view(error->message).find("No precomputed value") != std::string_view::npos)
        return;
    try {
        to.found.push_back({static_cast<const xmlNode*>(error->node), error->code,
                            std::string(view(error->message))});
    } catch (...) {
        to.failed = true;
    }
}

extern "C" void on_schema_error(void* context, ErrorArgument error) {
    auto& first = *static_cast<std::string*>(context);
    try {
        if (first.empty())
            first = fmt::format("line {}: {}", error->line, view(error->message));
    } catch (...) {
        return; // the schema will not compile either way
    }
}

// Two reports about the value of one attribute or element: "Element 'x', attribute 'y': …".
bool same_value(const Found& a, const Found& b) {
    const std::string_view subject =
        std::string_view(a.message).substr(0, a.message.find("': ") + 1);
    return a.node == b.node && (is_facet(b.code) || repeats_facet(b.code)) &&
           b.message.compare(0, subject.size(), subject) == 0;
}

// Attributes stand as themselves in some reports.
const xmlNode* element_of(const xmlNode* node) {
    while (node != nullptr && node->type != XML_ELEMENT_NODE)
        node = node->parent;
    return node;
}

} // namespace

struct Schema::Impl {
    CompiledSchema schema;
    Vocabulary vocabulary;

    [[nodiscard]] Error worded(const Found& found, const Document& document) const;
};

Error Schema::Impl::worded(const Found& found, const Document& document) const {
    const xmlNode* element = element_of(found.node);
    Violation violation{found.code, found.message, {}, {}};
    if (element != nullptr) {
        violation.element = view(element->name);
        if (element->parent != nullptr && element->parent->type == XML_ELEMENT_NODE)
            violation.parent = view(element->parent->name);
    }
    Wording wording = word_violation(violation, vocabulary);
    return {ErrorCode::schema, std::move(wording.what), std::move(wording.advice),
            document.place(Node(element))};
}

Result<Schema> Schema::compile(std::string_view xsd, Vocabulary vocabulary) {
    start_library();
    if (xsd.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        return fail(ErrorCode::too_large, "the schema is too large");
    std::string message;
    const ParserContext parser(xmlSchemaNewMemParserCtxt(xsd.data(), static_cast<int>(xsd.size())));
    if (!parser)
        return fail(ErrorCode::too_large, "there is no memory for a schema",
                    "close other programs");
    xmlSchemaSetParserStructuredErrors(parser.get(), on_schema_error, &message);
    auto impl = std::make_unique<Impl>();
    impl->schema.reset(xmlSchemaParse(parser.get()));
    impl->vocabulary = std::move(vocabulary);
    if (!impl->schema)
        return fail(ErrorCode::malformed, fmt::format("the schema cannot be used ({})", message));
    return Schema(std::move(impl));
}

std::vector<Error> Schema::validate(const Document& document) const {
    Collected collected;
    std::vector<Error> errors;
    const ValidContext valid(xmlSchemaNewValidCtxt(impl_->schema.get()));
    if (valid) {
        xmlSchemaSetValidStructuredErrors(valid.get(), on_violation, &collected);
        if (xmlSchemaValidateDoc(valid.get(), document.impl_->doc.get()) < 0)
            collected.failed = true;
    }
    if (!valid || collected.failed)
        errors.push_back({ErrorCode::too_large,
                          "there is no memory to validate the file",
                          "close other programs",
                          {document.file_name(), 0, 0}});
    std::vector<Found>& found = collected.found;
    for (std::size_t i = 0; i < found.size(); ++i) {
        // One value may break several facets, and of some it is said again that it is not valid;
        // only that last report names the type.
        while (is_facet(found[i].code) && i + 1 < found.size() &&
               same_value(found[i], found[i + 1])) {
            if (repeats_facet(found[i + 1].code))
                found[i].message += found[i + 1].message;
            found.erase(found.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
        errors.push_back(impl_->worded(found[i], document));
    }
    return errors;
}

Schema::Schema(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Schema::~Schema() = default;
Schema::Schema(Schema&&) noexcept = default;
Schema& Schema::operator=(Schema&&) noexcept = default;

} // namespace planwright::xml
