// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "embedded/owners.h"
#include "register/owner_register.h"
#include "xml/document.h"
#include "xml/schema.h"
#include "xml/writer.h"

#include <cassert>
#include <utility>

namespace planwright {

namespace {

constexpr std::string_view owners_namespace = "urn:planwright:owners:1";

xml::Vocabulary vocabulary() {
    return {{{"owners", "an owner register"},
             {"title", "the register's title"},
             {"post", "a post"},
             {"alias", "another way of writing a post"}},
            {{"Words", "at least one word"},
             {"Name", "lower-case letters, digits and single hyphens between them"},
             {"Version", "digits with stops between them, like 1 or 1.2"}}};
}

const xml::Schema& schema() {
    static const xml::Schema compiled = [] {
        const auto text = embedded::owners::file("owners-1.xsd");
        assert(text && "the schema of owner registers is embedded");
        Result<xml::Schema> result = xml::Schema::compile(*text, vocabulary());
        assert(result && "the schema of owner registers is a schema");
        return std::move(*result);
    }();
    return compiled;
}

std::string attribute(xml::Node node, std::string_view name) {
    return std::string(node.attribute(name).value_or(std::string_view()));
}

Post read_post(xml::Node node) {
    Post post;
    post.title = text::collapse_spaces(attribute(node, "title"));
    for (xml::Node child = node.first_child(); child; child = child.next()) {
        if (child.is_element())
            post.aliases.push_back(text::collapse_spaces(child.text()));
    }
    return post;
}

} // namespace

Result<OwnerRegister> read_owner_register(std::string_view xml, std::string_view file_name) {
    const Result<xml::Document> document = xml::Document::parse(xml, std::string(file_name));
    if (!document)
        return tl::unexpected(document.error());
    const std::vector<Error> broken = schema().validate(*document);
    if (!broken.empty())
        return tl::unexpected(broken.front());
    const xml::Node root = document->root();
    OwnerRegister owners;
    owners.id = attribute(root, "id");
    owners.version = attribute(root, "version");
    for (xml::Node child = root.first_child(); child; child = child.next()) {
        if (child.is_element() && child.name() == "title")
            owners.title = child.text();
        else if (child.is_element())
            owners.posts.push_back(read_post(child));
    }
    return owners;
}

Result<std::string> write_owner_register(const OwnerRegister& owners) {
    xml::Writer out;
    out.start("owners");
    out.attribute("xmlns", owners_namespace);
    out.attribute("id", owners.id);
    out.attribute("version", owners.version);
    out.newline(2);
    out.element("title", owners.title);
    for (const Post& post : owners.posts) {
        out.newline(2);
        out.start("post");
        out.attribute("title", post.title);
        for (const std::string& alias : post.aliases) {
            out.newline(4);
            out.element("alias", alias);
        }
        if (!post.aliases.empty())
            out.newline(2);
        out.end();
    }
    out.newline(0);
    out.end();
    out.newline(0);
    return out.finish();
}

} // namespace planwright
