// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/definition.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <map>

namespace planwright::packs {

namespace {

constexpr std::size_t largest_file = std::size_t{4} * 1024 * 1024;

struct Entry {
    YAML::Node value;
    std::size_t line = 0;
    bool taken = false;
};

std::size_t line_of(const YAML::Mark& mark) {
    return mark.line < 0 ? 0 : static_cast<std::size_t>(mark.line) + 1;
}

std::string scalar(const YAML::Node& node) {
    return node.IsScalar() ? node.Scalar() : std::string{};
}

} // namespace

std::string describe(const Refusal& refusal) {
    return refusal.line == 0 ? fmt::format("{}: {}", refusal.file, refusal.what)
                             : fmt::format("{}:{}: {}", refusal.file, refusal.line, refusal.what);
}

struct Definition::Content {
    std::string file;
    std::map<std::string, Entry, std::less<>> entries;
    std::optional<Refusal> fault;

    Entry* find(std::string_view key) {
        const auto found = entries.find(key);
        if (found == entries.end())
            return nullptr;
        found->second.taken = true;
        return &found->second;
    }
};

Definition::Definition(std::unique_ptr<Content> content) : content_(std::move(content)) {}
Definition::Definition(Definition&&) noexcept = default;
Definition& Definition::operator=(Definition&&) noexcept = default;
Definition::~Definition() = default;

tl::expected<Definition, Refusal> Definition::read(std::string_view yaml, std::string file) {
    if (yaml.size() > largest_file)
        return tl::unexpected(Refusal{std::move(file), 0, "the file is larger than 4 MB"});
    if (!is_utf8(yaml))
        return tl::unexpected(Refusal{std::move(file), 0, "the file is not UTF-8"});
    auto content = std::make_unique<Content>();
    content->file = std::move(file);
    try {
        const YAML::Node root = YAML::Load(std::string(yaml));
        if (!root.IsMap())
            return tl::unexpected(
                Refusal{content->file, 1, "a rule is a mapping of keys to values"});
        for (const auto& pair : root) {
            const std::string key = to_lower(scalar(pair.first));
            const std::size_t line = line_of(pair.first.Mark());
            if (!content->entries.try_emplace(key, Entry{pair.second, line, false}).second)
                return tl::unexpected(
                    Refusal{content->file, line, fmt::format("key \"{}\" stands here twice", key)});
        }
    } catch (const YAML::Exception& error) {
        return tl::unexpected(Refusal{content->file, line_of(error.mark),
                                      fmt::format("this is no YAML: {}", error.msg)});
    }
    return Definition(std::move(content));
}

bool Definition::has(std::string_view key) const {
    const auto found = content_->entries.find(key);
    return found != content_->entries.end() && !found->second.value.IsNull();
}

std::string Definition::take_text(std::string_view key, std::string otherwise) {
    const Entry* entry = content_->find(key);
    if (entry == nullptr || entry->value.IsNull())
        return otherwise;
    if (!entry->value.IsScalar())
        fault(key, fmt::format("key \"{}\" wants one text", key));
    return scalar(entry->value);
}

bool Definition::take_flag(std::string_view key, bool otherwise) {
    const Entry* entry = content_->find(key);
    if (entry == nullptr || entry->value.IsNull())
        return otherwise;
    const std::string value = to_lower(scalar(entry->value));
    if (value == "true" || value == "yes" || value == "on" || value == "1")
        return true;
    if (value != "false" && value != "no" && value != "off" && value != "0")
        fault(key, fmt::format("key \"{}\" wants true or false", key));
    return false;
}

double Definition::take_number(std::string_view key, double otherwise) {
    const Entry* entry = content_->find(key);
    if (entry == nullptr || entry->value.IsNull())
        return otherwise;
    const std::string value = scalar(entry->value);
    double number = otherwise;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || end != value.data() + value.size())
        fault(key, fmt::format("key \"{}\" wants a number", key));
    return number;
}

std::vector<std::string> Definition::take_list(std::string_view key) {
    const Entry* entry = content_->find(key);
    std::vector<std::string> list;
    if (entry == nullptr || entry->value.IsNull())
        return list;
    if (entry->value.IsScalar())
        return {entry->value.Scalar()};
    if (!entry->value.IsSequence())
        fault(key, fmt::format("key \"{}\" wants a list", key));
    for (const auto& item : entry->value) {
        if (entry->value.IsSequence() && !item.IsScalar() && !item.IsNull())
            fault(key, fmt::format("key \"{}\" wants a list of texts", key));
        else if (entry->value.IsSequence())
            list.push_back(scalar(item));
    }
    return list;
}

std::vector<std::pair<std::string, std::string>> Definition::take_pairs(std::string_view key) {
    const Entry* entry = content_->find(key);
    std::vector<std::pair<std::string, std::string>> pairs;
    if (entry == nullptr || entry->value.IsNull())
        return pairs;
    // A list of mappings is read as well, as Vale does.
    const bool listed = entry->value.IsSequence();
    const auto add = [&](const YAML::Node& mapping) {
        if (!mapping.IsMap())
            return fault(key, fmt::format("key \"{}\" wants pairs of texts", key));
        for (const auto& pair : mapping) {
            if (!pair.first.IsScalar() || !(pair.second.IsScalar() || pair.second.IsNull()))
                return fault(key, fmt::format("key \"{}\" wants pairs of texts", key));
            pairs.emplace_back(pair.first.Scalar(), scalar(pair.second));
        }
    };
    if (!listed)
        add(entry->value);
    else
        for (const auto& item : entry->value)
            add(item);
    return pairs;
}

std::vector<Definition::Mapping> Definition::take_mappings(std::string_view key) {
    const Entry* entry = content_->find(key);
    std::vector<Mapping> mappings;
    if (entry == nullptr || !entry->value.IsSequence())
        return mappings;
    for (const auto& item : entry->value) {
        Mapping& mapping = mappings.emplace_back();
        if (item.IsScalar())
            mapping.emplace_back("pattern", item.Scalar());
        else if (item.IsMap())
            for (const auto& pair : item)
                mapping.emplace_back(to_lower(scalar(pair.first)), scalar(pair.second));
        else
            fault(key, fmt::format("key \"{}\" wants a list of mappings", key));
    }
    return mappings;
}

Action Definition::take_action() {
    const Entry* entry = content_->find("action");
    Action action;
    if (entry == nullptr || entry->value.IsNull())
        return action;
    if (!entry->value.IsMap()) {
        fault("action", "key \"action\" wants a name and parameters");
        return action;
    }
    for (const auto& pair : entry->value) {
        const std::string key = to_lower(scalar(pair.first));
        if (key == "name")
            action.name = scalar(pair.second);
        else if (key != "params")
            fault("action", fmt::format("an action has no \"{}\"", key));
        else if (pair.second.IsScalar())
            action.params.push_back(pair.second.Scalar());
        else
            for (const auto& param : pair.second)
                action.params.push_back(scalar(param));
    }
    return action;
}

void Definition::ignore(std::string_view key) {
    static_cast<void>(content_->find(key));
}

void Definition::fault(std::string_view key, std::string what) {
    const auto found = content_->entries.find(key);
    const std::size_t line = found == content_->entries.end() ? 0 : found->second.line;
    if (!content_->fault)
        content_->fault = Refusal{content_->file, line, std::move(what)};
}

std::optional<Refusal> Definition::refusal() const {
    if (content_->fault)
        return content_->fault;
    for (const auto& [key, entry] : content_->entries)
        if (!entry.taken)
            return Refusal{content_->file, entry.line,
                           fmt::format("this kind of rule has no key \"{}\"", key)};
    return std::nullopt;
}

} // namespace planwright::packs
