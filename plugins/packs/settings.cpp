// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/settings.h"

#include "packs/rule_reader.h"

#include <fmt/format.h>

#include <algorithm>

namespace planwright::packs {

namespace {

std::vector<std::string> list_of(std::string_view value) {
    std::vector<std::string> list;
    for (const std::string& item : split(value, ","))
        if (const std::string_view trimmed = trim(item); !trimmed.empty())
            list.emplace_back(trimmed);
    return list;
}

/// Without a remark that white space and "#" or ";" begin.
std::string_view without_remark(std::string_view line) {
    for (std::size_t i = 1; i < line.size(); ++i)
        if ((line[i] == '#' || line[i] == ';') && (line[i - 1] == ' ' || line[i - 1] == '\t'))
            return trim(line.substr(0, i));
    return line;
}

class Reader {
public:
    explicit Reader(const std::filesystem::path& file) : file_(file) {
        settings_.styles_path = file.parent_path();
    }

    tl::expected<Settings, Refusal> run(std::string_view text) {
        std::size_t number = 0;
        for (const std::string& raw : split(text, "\n")) {
            ++number;
            const std::string_view line = trim(raw);
            if (line.empty() || line.front() == '#' || line.front() == ';')
                continue;
            const std::string fault = read_line(line);
            if (!fault.empty())
                return tl::unexpected(Refusal{file_.string(), number, fault});
        }
        return std::move(settings_);
    }

private:
    std::string read_line(std::string_view line) {
        if (line.front() == '[') {
            if (line.back() != ']')
                return "the name of a section has no end";
            section_ = trim(line.substr(1, line.size() - 2));
            if (section_ != "formats" && section_ != "asciidoctor")
                settings_.sections.push_back({section_, {}, {}, {}, {}});
            return {};
        }
        const std::size_t equals = line.find('=');
        if (equals == line.npos)
            return fmt::format("\"{}\" has no value", line);
        const std::string_view key = trim(line.substr(0, equals));
        const std::string_view value = without_remark(trim(line.substr(equals + 1)));
        if (section_.empty())
            return read_global(key, value);
        if (section_ == "formats")
            settings_.formats.emplace_back(key, value);
        else if (section_ != "asciidoctor")
            return read_choice(key, value);
        return {};
    }

    std::string read_global(std::string_view key, std::string_view value) {
        if (key == "StylesPath") {
            settings_.styles_path = file_.parent_path() / std::filesystem::path(std::string(value));
        } else if (key == "MinAlertLevel") {
            const auto level = level_named(value);
            if (!level)
                return "MinAlertLevel is suggestion, warning or error";
            settings_.least = *level;
        } else if (key == "Vocab") {
            settings_.vocabularies = list_of(value);
        } else if (key == "WordTemplate") {
            settings_.word_template = value;
        } else if (key == "SkippedScopes") {
            settings_.skipped_scopes = list_of(value);
        }
        // Packages, Sources and the like say where files come from: nothing is fetched here.
        return {};
    }

    std::string read_choice(std::string_view key, std::string_view value) {
        Section& section = settings_.sections.back();
        if (key == "BasedOnStyles") {
            section.styles = list_of(value);
        } else if (key == "TokenIgnores") {
            section.token_ignores = list_of(value);
        } else if (key == "BlockIgnores") {
            section.block_ignores = list_of(value);
        } else if (key.find('.') != key.npos) {
            Choice choice{std::string(key), value != "NO", level_named(value)};
            if (value != "NO" && value != "YES" && !choice.level)
                return fmt::format("\"{}\" is YES, NO, suggestion, warning or error", key);
            section.choices.push_back(std::move(choice));
        }
        return {};
    }

    std::filesystem::path file_;
    Settings settings_;
    std::string section_;
};

/// Matches from one place in both; `depth` bounds nested alternatives.
bool matches(std::string_view glob, std::string_view path, int depth) {
    while (!glob.empty()) {
        const char c = glob.front();
        if (c == '*') {
            while (glob.starts_with('*'))
                glob.remove_prefix(1);
            for (std::size_t skip = 0; skip <= path.size(); ++skip)
                if (depth > 0 && matches(glob, path.substr(skip), depth - 1))
                    return true;
            return false;
        }
        if (const std::size_t end = glob.find('}'); c == '{' && end != glob.npos) {
            for (const std::string& option : split(glob.substr(1, end - 1), ","))
                if (depth > 0 &&
                    matches(option + std::string(glob.substr(end + 1)), path, depth - 1))
                    return true;
            return false;
        }
        if (path.empty() || (c != '?' && c != path.front()))
            return false;
        glob.remove_prefix(1);
        path.remove_prefix(1);
    }
    return path.empty();
}

} // namespace

tl::expected<Settings, Refusal> read_settings(std::string_view text,
                                              const std::filesystem::path& file) {
    if (!is_utf8(text))
        return tl::unexpected(Refusal{file.string(), 0, "the file is not UTF-8"});
    return Reader(file).run(text);
}

Section section_for(const Settings& settings, std::string_view file) {
    Section all;
    for (const Section& section : settings.sections) {
        if (!glob_matches(section.files, file))
            continue;
        if (!section.styles.empty())
            all.styles = section.styles;
        const auto add = [](auto& to, const auto& from) {
            to.insert(to.end(), from.begin(), from.end());
        };
        add(all.choices, section.choices);
        add(all.token_ignores, section.token_ignores);
        add(all.block_ignores, section.block_ignores);
    }
    return all;
}

bool glob_matches(std::string_view glob, std::string_view path) {
    constexpr int deepest = 8;
    return matches(glob, path, deepest);
}

} // namespace planwright::packs
