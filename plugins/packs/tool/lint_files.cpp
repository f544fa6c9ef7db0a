// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/tool/lint_files.h"

#include "packs/linter.h"
#include "packs/tool/blocks.h"
#include "packs/tool/html.h"
#include "packs/tool/markdown.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace planwright::packs {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 4> settings_names{".vale.ini", "_vale.ini", "vale.ini",
                                                         ".vale"};
constexpr std::size_t most_files = 10'000;

std::optional<fs::path> nearest_settings(fs::path folder, const fs::path& top) {
    for (;;) {
        for (const std::string_view name : settings_names)
            if (fs::is_regular_file(folder / name))
                return folder / name;
        if (folder == top || !folder.has_parent_path() || folder == folder.parent_path())
            return std::nullopt;
        folder = folder.parent_path();
    }
}

std::string kind_of(const fs::path& file, const Settings& settings) {
    std::string ending = to_lower(file.extension().string());
    if (!ending.empty())
        ending.erase(0, 1);
    for (const auto& [from, to] : settings.formats)
        if (from == ending)
            ending = to;
    if (ending == "markdown" || ending == "mdown" || ending == "mdx")
        return "md";
    if (ending == "htm" || ending == "xhtml" || ending == "shtml")
        return "html";
    return ending;
}

/// The source with what settings ignore replaced byte by byte; lines stay.
std::string without_ignored(std::string source, const Section& section) {
    for (const auto* patterns : {&section.block_ignores, &section.token_ignores})
        for (const std::string& pattern : *patterns) {
            const auto regex = Regex::compile("(?m)" + pattern);
            Effort effort;
            if (!regex)
                continue;
            for (const Regex::Match& match : regex->find_all(source, effort))
                for (std::size_t i = match[0]->begin; i < match[0]->end; ++i)
                    if (source[i] != '\n')
                        source[i] = ignored_byte;
        }
    return source;
}

Document document_of(std::string source, const std::string& kind) {
    if (kind == "md")
        return read_markdown(std::move(source));
    if (kind == "html")
        return read_html(std::move(source));
    return plain_document(source, "text");
}

/// Line and column of a byte, from 1; columns are code points.
std::pair<std::size_t, std::size_t> position(std::string_view source, std::size_t at) {
    const std::string_view before = source.substr(0, at);
    const std::size_t line_start = before.rfind('\n') + 1;
    return {count(before, "\n") + 1, code_points(before.substr(line_start)) + 1};
}

class Files {
public:
    Files(const fs::path& folder, const Settings& settings)
        : folder_(folder), settings_(settings) {}

    void lint(const fs::path& file, Linted& out) {
        const std::string name = file.lexically_relative(folder_).generic_string();
        const Section section = section_for(settings_, name);
        if (section.styles.empty() && section.choices.empty())
            return;
        const std::string kind = kind_of(file, settings_);
        if (kind != "md" && kind != "txt" && kind != "html") {
            out.unread.push_back(
                {name, 0, fmt::format("files of the kind \"{}\" are not read", kind)});
            return;
        }
        auto text = read_text_file(file);
        if (!text || !is_utf8(*text)) {
            out.unread.push_back({name, 0, text ? "the file is not UTF-8" : text.error().what});
            return;
        }
        RuleSet set = load_rules(settings_, section);
        for (Refusal& refusal : set.refused)
            out.refused.push_back(std::move(refusal));
        const Linter linter(std::move(set.rules));
        const Document document =
            document_of(without_ignored(replace_all(*text, "\r\n", "\n"), section), kind);
        print(linter.lint(document), document, name, out);
    }

private:
    static void print(const Report& report, const Document& document, const std::string& name,
                      Linted& out) {
        for (const Alert& alert : report.alerts) {
            const auto [line, column] = alert.at ? position(document.source, alert.at->begin)
                                                 : std::pair{std::size_t{1}, std::size_t{1}};
            out.lines.push_back(
                fmt::format("{}:{}:{}:{}:{}", name, line, column, alert.rule->name, alert.message));
            out.has_errors |= alert.rule->level == Level::error;
        }
        for (const GaveUp& gave_up : report.gave_up)
            out.gave_up.push_back(
                fmt::format("{}:{}: rule {} gave up: its pattern takes too long on this text", name,
                            gave_up.at ? position(document.source, gave_up.at->begin).first : 1,
                            gave_up.rule->name));
    }

    fs::path folder_;
    const Settings& settings_;
};

std::vector<fs::path> files_below(const fs::path& target) {
    std::vector<fs::path> files;
    std::error_code error;
    if (fs::is_regular_file(target))
        return {target};
    for (fs::recursive_directory_iterator it(target, error), end; !error && it != end;
         it.increment(error))
        if (it->is_regular_file(error) && !it->path().filename().string().starts_with('.') &&
            files.size() < most_files)
            files.push_back(it->path());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Linted lint_files(const fs::path& target, const fs::path& top) {
    Linted out;
    const fs::path folder = fs::is_directory(target) ? target : target.parent_path();
    const auto file = nearest_settings(folder, top);
    if (!file) {
        out.failure = Refusal{folder.string(), 0, "there is no .vale.ini here or above"};
        return out;
    }
    const auto text = read_text_file(*file);
    const auto settings = text ? read_settings(*text, *file)
                               : tl::expected<Settings, Refusal>(tl::unexpect, text.error());
    if (!settings) {
        out.failure = settings.error();
        return out;
    }
    Files files(folder, *settings);
    for (const fs::path& one : files_below(target))
        files.lint(one, out);
    return out;
}

} // namespace planwright::packs
