// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/sarif_parts.h"
#include "core/text.h"
#include "model/field.h"

#include <fmt/core.h>

#include <algorithm>
#include <cctype>

namespace planwright::sarif {
namespace {

/// RFC 3986: everything but unreserved characters and the slashes between them.
std::string encoded(std::string_view path) {
    std::string result;
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') ||
                           std::string_view("-._~/").find(c) != std::string_view::npos;
        if (plain)
            result += c;
        else
            result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return result;
}

bool has_drive(std::string_view path) {
    return path.size() > 1 && path[1] == ':' &&
           ((path[0] >= 'a' && path[0] <= 'z') || (path[0] >= 'A' && path[0] <= 'Z'));
}

} // namespace

std::string uri_of(std::string_view path) {
    if (path == "-")
        return "standard-input";
    std::string whole(path);
    if (has_drive(path)) {
        std::replace(whole.begin(), whole.end(), '\\', '/');
        return fmt::format("file:///{}:{}", whole[0], encoded(whole.substr(2)));
    }
    return (whole.starts_with('/') ? "file://" : "") + encoded(whole);
}

void Artifacts::open(const CheckedFile& file, const PlaceNames& places) {
    file_ = &file;
    places_ = &places;
    fields_.clear();
    texts_.clear();
    parent_ = list_.size();
    list_.push_back({{"location", {{"uri", uri_of(file.file)}}}});
}

const std::string& Artifacts::text_of(const FieldRef& field) {
    const auto [at, is_new] = texts_.try_emplace(field);
    if (is_new && file_->edition)
        at->second = field_text(file_->plan, *file_->edition, field).value_or(std::string());
    return at->second;
}

std::string Artifacts::field_uri(const FieldRef& field) const {
    return fmt::format("{}/{}", uri_of(file_->file), encoded(places_->name(field)));
}

std::size_t Artifacts::field_index(const FieldRef& field) {
    const auto [at, is_new] = fields_.try_emplace(field, list_.size());
    if (is_new) {
        list_.push_back({{"location", {{"uri", field_uri(field)}}},
                         {"parentIndex", parent_},
                         {"mimeType", "text/plain"},
                         {"contents", {{"text", text_of(field)}}}});
    }
    return at->second;
}

Json Artifacts::field_location(const FieldRef& field) {
    return {{"uri", field_uri(field)}, {"index", field_index(field)}};
}

Json Artifacts::region(const FieldRange& place) {
    const std::string_view text = text_of(place.at);
    const std::size_t begin = std::min(place.range.begin, text.size());
    const std::size_t end = std::clamp(place.range.end, begin, text.size());
    const std::string_view words = text.substr(begin, end - begin);
    return {{"charOffset", text::length(text.substr(0, begin))},
            {"charLength", text::length(words)},
            {"byteOffset", begin},
            {"byteLength", words.size()}};
}

Json Artifacts::location(const FieldRange& place) {
    // What stands at no line of its own stands at the begin: viewers want a line.
    const auto line = file_->lines.find(place.at.row);
    const std::uint32_t known = line == file_->lines.end() ? 1 : line->second;
    Json physical = {{"artifactLocation", {{"uri", uri_of(file_->file)}, {"index", parent_}}},
                     {"region", {{"startLine", known}}}};
    const std::string name = places_->name(place.at);
    return {{"physicalLocation", std::move(physical)},
            {"logicalLocations", Json::array({{{"name", to_string(place.at.field)},
                                               {"fullyQualifiedName", name},
                                               {"kind", "element"}}})}};
}

} // namespace planwright::sarif
