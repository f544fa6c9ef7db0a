// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "config/keys.h"

#include <fmt/format.h>

namespace planwright::config {

namespace {

/// Values end here, where the width lets them, and origins begin.
constexpr std::size_t origin_column = 36;

/// A basic string of TOML.
std::string toml_text(std::string_view s) {
    std::string result = "\"";
    for (const char c : s) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            result += {'\\', c};
        else if (byte < 0x20 || byte == 0x7F)
            result += fmt::format("\\u{:04X}", byte);
        else
            result += c;
    }
    return result + '"';
}

std::string written(const Names& names) {
    std::string result = "[";
    for (const std::string& name : names)
        result += fmt::format("{}{}", result.size() > 1 ? ", " : "", toml_text(name));
    return result + ']';
}
std::string written(const std::string& text) {
    return toml_text(text);
}
std::string written(std::int64_t number) {
    return std::to_string(number);
}
std::string written(bool value) {
    return value ? "true" : "false";
}
/// With a point, so that it is read as a number and not as a whole one.
std::string written(double number) {
    std::string result = fmt::format("{}", number);
    const bool plain = result.find_first_not_of("-0123456789") == std::string::npos;
    return plain ? result + ".0" : result;
}

std::string said(const Origin& origin) {
    switch (origin.kind) {
    case Origin::Kind::standard:
        return "built in";
    case Origin::Kind::command_line:
        return fmt::format("{} on the command line", origin.place.file);
    default:
        return fmt::format("{}:{}", origin.place.file, origin.place.line);
    }
}

class Printer {
public:
    template <class T>
    void entry(std::string_view name, const Setting<T>& setting) {
        line(fmt::format("{} = {}", name, written(setting.value)), setting.origin);
    }
    void entry(std::string_view name, const Files& files) {
        if (files.empty()) {
            line(fmt::format("{} = []", name), Origin());
            return;
        }
        out_ += fmt::format("{} = [\n", name);
        for (const Setting<std::filesystem::path>& file : files)
            line(fmt::format("  {},", toml_text(file.value.string())), file.origin);
        out_ += "]\n";
    }
    void table(std::string_view name) { out_ += fmt::format("\n[{}]\n", name); }
    std::string take() { return std::move(out_); }

private:
    void line(std::string_view text, const Origin& origin) {
        out_ += fmt::format("{:<{}} # {}\n", text, origin_column, said(origin));
    }

    std::string out_;
};

} // namespace

std::string print(const Config& config) {
    Printer printer;
    std::string_view table;
    for (const Key& key : keys()) {
        if (key.table != table)
            printer.table(key.table);
        table = key.table;
        std::visit([&](const auto& kind) { printer.entry(key.name, config.*kind.member); },
                   key.kind);
    }
    if (!config.rules.empty())
        printer.table(rules_table);
    for (const auto& [rule, weight] : config.rules)
        printer.entry(toml_text(rule), weight);
    for (const auto& [plugin, options] : config.plugins) {
        printer.table(fmt::format("{}.{}", plugins_table, toml_text(plugin)));
        for (const auto& [name, setting] : options)
            std::visit(
                [&, option = &name, origin = &setting.origin](const auto& value) {
                    using Value = std::decay_t<decltype(value)>;
                    printer.entry(toml_text(*option), Setting<Value>{value, *origin});
                },
                setting.value);
    }
    return printer.take();
}

} // namespace planwright::config
