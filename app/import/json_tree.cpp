// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/json_tree.h"

#include "core/file.h"
#include "core/text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <unordered_set>

namespace planwright {

namespace {

constexpr std::size_t max_depth = 64;
constexpr std::size_t max_values = 3'000'000; // a plan of 30,000 recommendations has fewer

/// The JSON parser does not say where a value stands; this iterator counts what it has taken.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, std::size_t* taken) : at_(at), taken_(taken) {}
    reference operator*() const { return *at_; }
    CountingIterator& operator++() {
        ++at_;
        ++*taken_;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator old = *this;
        ++*this;
        return old;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) {
        return a.at_ == b.at_;
    }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) {
        return !(a == b);
    }

private:
    const char* at_;
    std::size_t* taken_;
};

/// Line and column of a byte.
SourcePlace place_at(std::string_view bytes, std::string_view source, std::size_t offset) {
    const std::string_view before = bytes.substr(0, std::min(offset, bytes.size()));
    const std::size_t line_begin = before.rfind('\n') + 1; // npos + 1 is 0
    const auto lines = std::count(before.begin(), before.end(), '\n');
    return {std::string(source), static_cast<std::uint32_t>(lines + 1),
            static_cast<std::uint32_t>(text::length(before.substr(line_begin)) + 1)};
}

/// Builds the tree from the parser's events.
class TreeBuilder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;
    using Type = JsonNode::Type;

    TreeBuilder(JsonTree& tree, const std::size_t& taken) : tree_(tree), taken_(taken) {}

    bool null() { return add(Type::null) != nullptr; }
    bool boolean(bool value) {
        JsonNode* node = add(Type::boolean);
        if (node)
            node->truth = value;
        return node != nullptr;
    }
    bool number_integer(number_integer_t value) {
        return scalar(Type::integer, std::to_string(value));
    }
    bool number_unsigned(number_unsigned_t value) {
        return scalar(Type::integer, std::to_string(value));
    }
    bool number_float(number_float_t /*value*/, const string_t& written) {
        return scalar(Type::number, written);
    }
    bool string(string_t& value) { return scalar(Type::string, std::move(value)); }
    bool binary(binary_t& /*value*/) { return false; } // not in JSON text
    bool start_object(std::size_t /*count*/) { return open(Type::object); }
    bool start_array(std::size_t /*count*/) { return open(Type::array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(string_t& value) {
        mark();
        if (!keys_.back().insert(value).second) {
            return stop(ErrorCode::malformed,
                        fmt::format("the key “{}” stands twice in one object", value),
                        "keep one of the two", start_);
        }
        key_ = std::move(value);
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string& /*last_token*/,
                     const nlohmann::json::exception& why) {
        const std::string_view reason = why.what();
        // Later versions of the library have words of their own for no input at all.
        const bool at_end = reason.find("unexpected end of input") != std::string_view::npos ||
                            reason.find("empty input") != std::string_view::npos;
        return stop(ErrorCode::malformed,
                    at_end ? "the file ends in the middle of the JSON"
                           : "this is not valid JSON from here on",
                    at_end ? "get the whole file" : "look for a missing quote, comma or bracket",
                    taken_ == 0 ? 0 : taken_ - 1);
    }

    std::optional<Error> error;

private:
    /// Moves to the first byte of the value or key just read.
    void mark() {
        const std::string_view bytes = tree_.bytes;
        const auto step = [&] { line_ += bytes[start_++] == '\n' ? 1U : 0U; };
        while (start_ < last_end_)
            step();
        while (start_ < bytes.size() &&
               std::string_view(" \t\r\n,:").find(bytes[start_]) != std::string_view::npos)
            step();
        last_end_ = taken_;
    }
    JsonNode* add(Type type) {
        mark();
        if (++values_ > max_values) {
            stop(ErrorCode::too_large, fmt::format("there are more than {} values", max_values),
                 "split the plan", start_);
            return nullptr;
        }
        JsonNode* node = &tree_.root;
        if (!open_.empty())
            node = &open_.back()->children.emplace_back();
        node->type = type;
        node->offset = static_cast<std::uint32_t>(start_);
        node->line = line_;
        node->key = std::exchange(key_, {});
        return node;
    }
    bool scalar(Type type, std::string text) {
        JsonNode* node = add(type);
        if (node)
            node->text = std::move(text);
        return node != nullptr;
    }
    bool open(Type type) {
        JsonNode* node = add(type);
        if (!node)
            return false;
        if (open_.size() == max_depth) {
            return stop(ErrorCode::too_large,
                        fmt::format("arrays and objects are nested more than {} deep", max_depth),
                        "a plan needs far less", start_);
        }
        open_.push_back(node);
        keys_.emplace_back();
        return true;
    }
    bool close() {
        open_.pop_back();
        keys_.pop_back();
        return true;
    }
    bool stop(ErrorCode code, std::string what, std::string advice, std::size_t offset) {
        error = Error{code, std::move(what), std::move(advice),
                      place_at(tree_.bytes, tree_.source_name, offset)};
        return false;
    }

    JsonTree& tree_;
    const std::size_t& taken_; // bytes the parser has read
    std::vector<JsonNode*>
        open_; // a node's siblings are added only after it is closed, so these stay valid
    std::vector<std::unordered_set<std::string>> keys_;
    std::string key_;
    std::size_t values_ = 0;
    std::size_t start_ = 0;
    std::size_t last_end_ = 0;
    std::uint32_t line_ = 1;
};

void set_parents(JsonNode& node) {
    for (JsonNode& child : node.children) {
        child.parent = &node;
        set_parents(child);
    }
}

std::string escaped_token(std::string_view key) {
    std::string result;
    for (const char c : key) {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

std::string path_of(const JsonNode& node, bool with_indexes) {
    std::string result;
    for (const JsonNode* at = &node; at->parent; at = at->parent) {
        std::string token = "*";
        if (at->parent->is(JsonNode::Type::object))
            token = escaped_token(at->key);
        else if (with_indexes)
            token = std::to_string(at - at->parent->children.data());
        result.insert(0, "/" + token);
    }
    return result;
}

} // namespace

const JsonNode* JsonNode::find(std::string_view wanted) const {
    const auto found = std::find_if(children.begin(), children.end(),
                                    [&](const JsonNode& child) { return child.key == wanted; });
    return found == children.end() ? nullptr : &*found;
}

std::string_view describe(JsonNode::Type type) {
    constexpr std::array<std::string_view, 7> names{
        "null", "true or false", "a number", "a number", "a string", "an array", "an object"};
    return names[static_cast<std::size_t>(type)];
}

std::string pointer_to(const JsonNode& node) {
    return path_of(node, true);
}

std::string pattern_of(const JsonNode& node) {
    return path_of(node, false);
}

SourcePlace JsonTree::place_of(const JsonNode& node) const {
    return place_at(bytes, source_name, node.offset);
}

Result<std::unique_ptr<const JsonTree>> read_json_tree(std::string_view bytes,
                                                       std::string_view source_name) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (bytes.size() > max_input_bytes)
        return fail(ErrorCode::too_large, "the file is larger than 256 MB", "split the plan",
                    {std::string(source_name)});
    if (bytes.substr(0, byte_order_mark.size()) == byte_order_mark)
        bytes.remove_prefix(byte_order_mark.size());
    auto tree = std::make_unique<JsonTree>();
    tree->bytes = bytes;
    tree->source_name = source_name;
    std::size_t bad = 0;
    while (bad < bytes.size()) {
        const text::Decoded decoded = text::decode_at(bytes, bad);
        if (decoded.code_point == text::replacement_character && decoded.size == 1)
            return fail(ErrorCode::encoding, "this byte is not UTF-8, and JSON must be UTF-8",
                        "save the file as UTF-8", place_at(bytes, source_name, bad));
        bad += decoded.size;
    }
    std::size_t taken = 0;
    TreeBuilder builder(*tree, taken);
    const CountingIterator first(bytes.data(), &taken);
    const CountingIterator last(bytes.data() + bytes.size(), &taken);
    if (!nlohmann::json::sax_parse(first, last, &builder) || builder.error) {
        if (builder.error)
            return tl::unexpected<Error>(*std::move(builder.error));
        return fail(ErrorCode::malformed, "this is not valid JSON", {}, {std::string(source_name)});
    }
    set_parents(tree->root);
    return std::unique_ptr<const JsonTree>(std::move(tree));
}

} // namespace planwright
