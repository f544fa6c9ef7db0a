// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/rule_set.h"

#include "packs/rule_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>

namespace planwright::packs {

namespace fs = std::filesystem;

namespace {

constexpr std::uintmax_t largest_file = std::uintmax_t{4} * 1024 * 1024;
constexpr std::size_t most_rules = 5'000;

/// Rule files by the name of their rule; files that have the same name as an earlier one are left
/// out.
using Files = std::map<std::string, fs::path>;

void find_rule_files(const fs::path& folder, const std::string& style, Files& found) {
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end;
         it.increment(error))
        if (it->path().extension() == ".yml" && files.size() < most_rules)
            files.push_back(it->path());
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
        const bool nested = file.parent_path() != folder;
        const std::string name = split(file.filename().string(), ".").front();
        found.try_emplace((nested ? file.parent_path().filename().string() : style) + "." + name,
                          file);
    }
}

void add_rule(const std::string& name, const fs::path& file, const Surroundings& surroundings,
              RuleSet& set) {
    const auto text = read_text_file(file);
    if (!text) {
        set.refused.push_back(text.error());
        return;
    }
    auto rule = read_rule(*text, name, file.string(), surroundings);
    if (rule)
        set.rules.push_back(*std::move(rule));
    else
        set.refused.push_back(rule.error());
}

/// Words of a vocabulary file, one a line.
void add_words(const fs::path& file, std::vector<std::string>& words) {
    const auto text = read_text_file(file);
    if (!text)
        return;
    for (const std::string& line : split(*text, "\n"))
        if (const std::string_view word = trim(line); !word.empty() && word.front() != '#')
            words.emplace_back(word);
}

struct Vocabulary {
    std::vector<std::string> accepted;
    std::vector<std::string> rejected;
};

Vocabulary load_vocabularies(const Settings& settings, RuleSet& set) {
    Vocabulary vocabulary;
    for (const std::string& name : settings.vocabularies) {
        fs::path folder = settings.styles_path / "config" / "vocabularies" / name;
        if (!fs::is_directory(folder))
            folder = settings.styles_path / "Vocab" / name;
        if (!fs::is_directory(folder))
            set.refused.push_back({folder.string(), 0, "there is no such vocabulary"});
        add_words(folder / "accept.txt", vocabulary.accepted);
        add_words(folder / "reject.txt", vocabulary.rejected);
    }
    return vocabulary;
}

std::string yaml_quoted(const std::string& text) {
    return "'" + replace_all(text, "'", "''") + "'";
}

/// The rules that Vale has built in, as it words them.
void add_built_in(const Vocabulary& vocabulary, Surroundings surroundings, RuleSet& set) {
    const auto add = [&](const std::string& name, const std::string& yaml) {
        auto rule = read_rule(yaml, name, name, surroundings);
        if (rule)
            set.rules.push_back(*std::move(rule));
        else
            set.refused.push_back(rule.error());
    };
    add("Vale.Repetition", "extends: repetition\nlevel: error\nmessage: \"'%s' is repeated!\"\n"
                           "ignorecase: true\nalpha: true\ntokens: ['[^\\s.!?]+']\n"
                           "action: {name: edit, params: [truncate, ' ']}\n");
    std::string terms;
    for (const std::string& term : vocabulary.accepted)
        if (!term.starts_with("(?i)"))
            terms += fmt::format("  {0}: {0}\n", yaml_quoted(term));
    if (!terms.empty())
        add("Vale.Terms", "extends: substitution\nlevel: error\nignorecase: true\nvocab: false\n"
                          "message: \"Use '%s' instead of '%s'.\"\nswap:\n" +
                              terms);
    std::string avoided;
    for (const std::string& term : vocabulary.rejected)
        avoided += fmt::format("  - {}\n", yaml_quoted(term));
    if (!avoided.empty())
        add("Vale.Avoid", "extends: existence\nlevel: error\nmessage: \"Avoid using '%s'.\"\n"
                          "tokens:\n" +
                              avoided);
    set.refused.push_back(
        {"Vale.Spelling", 0, "the spelling plugin checks spelling, with its own dictionaries"});
}

const Choice* choice_for(const Section& section, const std::string& rule) {
    const auto found = std::find_if(section.choices.rbegin(), section.choices.rend(),
                                    [&](const Choice& choice) { return choice.rule == rule; });
    return found == section.choices.rend() ? nullptr : &*found;
}

bool is_on(const Section& section, const std::string& rule) {
    if (const Choice* choice = choice_for(section, rule))
        return choice->on;
    const std::string style = split(rule, ".").front();
    return std::find(section.styles.begin(), section.styles.end(), style) != section.styles.end();
}

std::vector<std::string> styles_of(const Section& section) {
    std::vector<std::string> styles = section.styles;
    for (const Choice& choice : section.choices)
        if (choice.on)
            styles.push_back(split(choice.rule, ".").front());
    std::sort(styles.begin(), styles.end());
    styles.erase(std::unique(styles.begin(), styles.end()), styles.end());
    return styles;
}

void sort_by_name(std::vector<Rule>& rules) {
    std::sort(rules.begin(), rules.end(),
              [](const Rule& a, const Rule& b) { return a.name < b.name; });
}

} // namespace

tl::expected<std::string, Refusal> read_text_file(const fs::path& file) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    if (error)
        return tl::unexpected(Refusal{file.string(), 0, "the file cannot be read"});
    if (size > largest_file)
        return tl::unexpected(Refusal{file.string(), 0, "the file is larger than 4 MB"});
    std::ifstream stream(file, std::ios::binary);
    std::string text(static_cast<std::size_t>(size), '\0');
    if (!stream.read(text.data(), static_cast<std::streamsize>(size)))
        return tl::unexpected(Refusal{file.string(), 0, "the file cannot be read"});
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

RuleSet load_style(const fs::path& folder, std::vector<std::string> accepted) {
    RuleSet set;
    Files files;
    find_rule_files(folder, folder.filename().string(), files);
    const Surroundings surroundings{{}, std::move(accepted)};
    for (const auto& [name, file] : files)
        add_rule(name, file, surroundings, set);
    return set;
}

RuleSet load_rules(const Settings& settings, const Section& section) {
    RuleSet set;
    const Vocabulary vocabulary = load_vocabularies(settings, set);
    const Surroundings surroundings{settings.word_template, vocabulary.accepted};
    for (const std::string& style : styles_of(section)) {
        const fs::path folder = settings.styles_path / style;
        if (style == "Vale") {
            add_built_in(vocabulary, surroundings, set);
            continue;
        }
        if (!fs::is_directory(folder)) {
            set.refused.push_back({folder.string(), 0, "there is no such style"});
            continue;
        }
        Files files;
        find_rule_files(folder, style, files);
        for (const auto& [name, file] : files)
            if (is_on(section, name))
                add_rule(name, file, surroundings, set);
    }
    std::erase_if(set.rules, [&](const Rule& rule) { return !is_on(section, rule.name); });
    for (Rule& rule : set.rules)
        if (const Choice* choice = choice_for(section, rule.name); choice && choice->level)
            rule.level = *choice->level;
    std::erase_if(set.rules, [&](const Rule& rule) { return rule.level < settings.least; });
    sort_by_name(set.rules);
    return set;
}

} // namespace planwright::packs
