// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "xml/document.h"

#include "xml/document_impl.h"

#include <fmt/format.h>

namespace planwright::xml {
namespace {

const xmlNode* in(const void* node) {
    return static_cast<const xmlNode*>(node);
}
const xmlAttr* attr(const void* attribute) {
    return static_cast<const xmlAttr*>(attribute);
}

// Entity references cannot occur (document types are refused), fragments of DTDs neither.
const xmlNode* first_of_ours(const xmlNode* node) {
    while (node != nullptr && node->type != XML_ELEMENT_NODE && node->type != XML_TEXT_NODE &&
           node->type != XML_CDATA_SECTION_NODE && node->type != XML_COMMENT_NODE &&
           node->type != XML_PI_NODE)
        node = node->next;
    return node;
}

void collect_text(const xmlNode* node, std::string& out) {
    if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
        out += view(node->content);
    if (node->type != XML_ELEMENT_NODE)
        return;
    for (const xmlNode* child = node->children; child != nullptr; child = child->next)
        collect_text(child, out);
}

} // namespace

std::string_view Attribute::name() const {
    return view(attr(attribute_)->name);
}

std::string_view Attribute::space() const {
    const xmlNs* ns = attr(attribute_)->ns;
    return ns == nullptr ? std::string_view() : view(ns->href);
}

std::string_view Attribute::value() const {
    const xmlNode* value = attr(attribute_)->children;
    return value == nullptr ? std::string_view() : view(value->content);
}

Attribute Attribute::next() const {
    return Attribute(attr(attribute_)->next);
}

std::string Attribute::qualified_name() const {
    const xmlNs* ns = attr(attribute_)->ns;
    return ns == nullptr || ns->prefix == nullptr ? std::string(name())
                                                  : fmt::format("{}:{}", view(ns->prefix), name());
}

Node::Kind Node::kind() const {
    switch (in(node_)->type) {
    case XML_ELEMENT_NODE:
        return Kind::element;
    case XML_COMMENT_NODE:
        return Kind::comment;
    case XML_PI_NODE:
        return Kind::instruction;
    default:
        return Kind::text;
    }
}

std::string_view Node::name() const {
    return view(in(node_)->name);
}

std::string_view Node::space() const {
    if (in(node_)->type != XML_ELEMENT_NODE || in(node_)->ns == nullptr)
        return {};
    return view(in(node_)->ns->href);
}

std::string_view Node::value() const {
    return in(node_)->type == XML_ELEMENT_NODE ? std::string_view() : view(in(node_)->content);
}

std::string Node::text() const {
    std::string out;
    collect_text(in(node_), out);
    return out;
}

bool Node::is_blank() const {
    return kind() == Kind::text && value().find_first_not_of(" \t\r\n") == std::string_view::npos;
}

Node Node::parent() const {
    const xmlNode* parent = in(node_)->parent;
    return Node(parent != nullptr && parent->type == XML_ELEMENT_NODE ? parent : nullptr);
}

Node Node::first_child() const {
    const bool element = in(node_)->type == XML_ELEMENT_NODE;
    return Node(element ? first_of_ours(in(node_)->children) : nullptr);
}

Node Node::next() const {
    return Node(first_of_ours(in(node_)->next));
}

Node Node::previous() const {
    return Node(in(node_)->prev);
}

Attribute Node::first_attribute() const {
    return Attribute(in(node_)->type == XML_ELEMENT_NODE ? in(node_)->properties : nullptr);
}

std::optional<std::string_view> Node::attribute(std::string_view name) const {
    for (Attribute a = first_attribute(); a; a = a.next()) {
        if (a.name() == name && a.space().empty())
            return a.value();
    }
    return std::nullopt;
}

std::string Node::markup() const {
    auto* node = const_cast<xmlNode*>(in(node_)); // libxml2 reads it only
    const std::unique_ptr<xmlNode, decltype(&xmlFreeNode)> copy(xmlDocCopyNode(node, node->doc, 1),
                                                                xmlFreeNode);
    const std::unique_ptr<xmlBuffer, decltype(&xmlBufferFree)> buffer(xmlBufferCreate(),
                                                                      xmlBufferFree);
    if (!copy || !buffer || xmlNodeDump(buffer.get(), node->doc, copy.get(), 0, 0) < 0)
        return {};
    return std::string(view(xmlBufferContent(buffer.get())));
}

Document::Document(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Document::~Document() = default;
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;

Node Document::root() const {
    return Node(xmlDocGetRootElement(impl_->doc.get()));
}

Node Document::first() const {
    return Node(first_of_ours(impl_->doc->children));
}

const std::string& Document::file_name() const {
    return impl_->file_name;
}

SourcePlace Document::place(Node node) const {
    if (!node)
        return {impl_->file_name, 0, 0};
    return impl_->place_of(in(node.node_));
}

void Document::Impl::number_elements() {
    spans = element_spans(source.text());
    const xmlNode* node = xmlDocGetRootElement(doc.get());
    while (node != nullptr) {
        if (node->type == XML_ELEMENT_NODE)
            order.emplace(node, order.size());
        if (node->type == XML_ELEMENT_NODE && node->children != nullptr) {
            node = node->children;
            continue;
        }
        while (node != nullptr && node->next == nullptr)
            node = node->parent != nullptr && node->parent->type == XML_ELEMENT_NODE ? node->parent
                                                                                     : nullptr;
        node = node == nullptr ? nullptr : node->next;
    }
}

std::size_t Document::Impl::byte_after_previous(const xmlNode* node) const {
    const xmlNode* before = node->prev;
    while (before != nullptr && before->type != XML_ELEMENT_NODE)
        before = before->prev;
    const auto found = order.find(before != nullptr ? before : node->parent);
    if (found == order.end() || found->second >= spans.size())
        return 0;
    const ElementSpan& span = spans[found->second];
    return first_word(source.text(), before != nullptr ? span.end : span.start_end);
}

std::size_t Document::Impl::byte_of(const xmlNode* node) const {
    if (node->type != XML_ELEMENT_NODE)
        return byte_after_previous(node);
    const auto found = order.find(node);
    return found == order.end() || found->second >= spans.size() ? 0 : spans[found->second].begin;
}

SourcePlace Document::Impl::place_of(const xmlNode* node) {
    if (!places) {
        number_elements();
        places.emplace(source.text());
    }
    return places->place(byte_of(node), file_name);
}

} // namespace planwright::xml
