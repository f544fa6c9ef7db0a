// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/json_fields.h"

#include "core/hash.h"
#include "core/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace planwright {

namespace {

using Type = JsonNode::Type;

/// Characters that no text of a plan may hold, and XML cannot.
bool is_forbidden(char32_t c) {
    return (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
}

/// Every word below a node, in order.
void collect_words(const JsonNode& node, std::string& out) {
    if (!node.text.empty()) {
        if (!out.empty())
            out += '\n';
        out += node.text;
    }
    for (const JsonNode& child : node.children)
        collect_words(child, out);
}

std::string on_one_line(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string called(const JsonNode& node) {
    const std::string pointer = pointer_to(node);
    return pointer.empty() ? "the file as a whole" : pointer;
}

} // namespace

void JsonReading::wrong(const JsonNode& node, std::string_view wanted) {
    if (error_)
        return;
    error_ =
        Error{ErrorCode::malformed,
              fmt::format("{} is {} where {} belongs", called(node), describe(node.type), wanted),
              "compare it with schemas/plan.schema.json", tree_.place_of(node)};
}

void JsonReading::missing(const JsonNode& object, std::string_view key) {
    if (error_)
        return;
    error_ = Error{ErrorCode::malformed, fmt::format("{} has no “{}”", called(object), key),
                   "add it; an empty string will do", tree_.place_of(object)};
}

std::string JsonReading::clean(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool replaced = false;
    for (std::size_t at = 0; at < text.size();) {
        const text::Decoded decoded = text::decode_at(text, at);
        const bool line_feed_follows = at + 1 < text.size() && text[at + 1] == '\n';
        if (decoded.code_point == '\r') {
            if (!line_feed_follows)
                result += '\n';
        } else if (is_forbidden(decoded.code_point)) {
            text::append(result, text::replacement_character);
            replaced = true;
        } else {
            result.append(text, at, decoded.size);
        }
        at += decoded.size;
    }
    if (replaced)
        decide(DecisionKind::encoding, result, "A control character was replaced by “\uFFFD”.");
    return own_ ? result : text::to_nfc(result);
}

void JsonReading::decide(DecisionKind kind, std::string text, std::string did) {
    report_.decisions.push_back({kind, number_, action_, std::move(text), std::move(did)});
}

void JsonReading::at_row(std::string number, unsigned action) {
    number_ = std::move(number);
    action_ = action;
}

void JsonReading::set_aside(const JsonNode& node, std::string text, std::string why) {
    if (!text.empty())
        report_.set_aside.push_back({std::move(text), node.line, 0, std::move(why)});
}

void JsonReading::note_unknown(const JsonNode& node) {
    Unknown& unknown = unknown_[pattern_of(node)];
    if (unknown.line == 0)
        unknown.line = node.line;
    collect_words(node, unknown.words);
}

void JsonReading::report_unknown() {
    if (unknown_.empty())
        return;
    std::string keys;
    for (auto& [pattern, unknown] : unknown_) {
        keys += (keys.empty() ? "" : ", ") + pattern;
        if (!unknown.words.empty())
            report_.set_aside.push_back({std::move(unknown.words), unknown.line, 0,
                                         fmt::format("{} is no part of a plan", pattern)});
    }
    at_row({}, 0);
    decide(DecisionKind::unknown_key, std::move(keys),
           "These keys are no part of a plan, and were left out of it.");
}

Id JsonReading::id_for(std::string_view written, std::uint64_t seed) {
    if (!written.empty()) {
        const std::optional<Id> id = parse_id(written);
        if (id && ids_.insert(*id).second)
            return *id;
        decide(DecisionKind::repaired, std::string(written),
               id ? "This id stands twice in the file; the second row got a new one."
                  : "This is no id of 16 hex digits; the row got a new one.");
    }
    Id id{seed};
    while (!id || !ids_.insert(id).second)
        id.value = StableHash().add(id.value).value();
    return id;
}

JsonObject::JsonObject(JsonReading& reading, const JsonNode& node,
                       const std::vector<std::string_view>& known)
    : reading_(reading), node_(node) {
    if (!node.is(Type::object)) {
        reading.wrong(node, describe(Type::object));
        return;
    }
    for (const JsonNode& child : node.children) {
        if (std::find(known.begin(), known.end(), child.key) == known.end())
            reading.note_unknown(child);
    }
}

const JsonNode* JsonObject::find(std::string_view key) const {
    const JsonNode* found = node_.is(Type::object) ? node_.find(key) : nullptr;
    return found && !found->is(Type::null) ? found : nullptr;
}

std::string JsonObject::text(std::string_view key) const {
    const JsonNode* found = find(key);
    if (!found)
        return {};
    if (!found->is(Type::string)) {
        reading_.wrong(*found, describe(Type::string));
        return {};
    }
    return reading_.clean(found->text);
}

std::string JsonObject::line(std::string_view key) const {
    return on_one_line(text(key));
}

std::string JsonObject::entries(std::string_view key) const {
    const std::string whole = text(key);
    std::vector<std::string> kept;
    for (const std::string_view line : text::split(whole, '\n')) {
        if (const std::string_view words = text::trim(line); !words.empty())
            kept.emplace_back(words);
    }
    return text::join(kept, "\n");
}

bool JsonObject::truth(std::string_view key) const {
    const JsonNode* found = find(key);
    if (found && !found->is(Type::boolean))
        reading_.wrong(*found, describe(Type::boolean));
    return found && found->truth;
}

std::size_t JsonObject::count(std::string_view key) const {
    const JsonNode* found = find(key);
    if (!found)
        return 0;
    std::size_t value = 0;
    const char* const end = found->text.data() + found->text.size();
    const auto [stop, failure] = std::from_chars(found->text.data(), end, value);
    if (!found->is(Type::integer) || failure != std::errc() || stop != end) {
        reading_.wrong(*found, "a whole number from 0");
        return 0;
    }
    return value;
}

std::vector<std::string> JsonObject::texts(std::string_view key) const {
    std::vector<std::string> result;
    for (const JsonNode& item : items(key)) {
        if (!item.is(Type::string)) {
            reading_.wrong(item, describe(Type::string));
            continue;
        }
        result.push_back(reading_.clean(item.text));
    }
    return result;
}

std::vector<std::string> JsonObject::lines(std::string_view key) const {
    std::vector<std::string> result = texts(key);
    std::transform(result.begin(), result.end(), result.begin(), on_one_line);
    return result;
}

const std::vector<JsonNode>& JsonObject::items(std::string_view key) const {
    static const std::vector<JsonNode> none;
    const JsonNode* found = find(key);
    if (!found)
        return none;
    if (!found->is(Type::array)) {
        reading_.wrong(*found, describe(Type::array));
        return none;
    }
    return found->children;
}

void JsonObject::require(std::string_view key) const {
    if (node_.is(Type::object) && !node_.find(key))
        reading_.missing(node_, key);
}

} // namespace planwright
