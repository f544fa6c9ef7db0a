// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/word_lists.h"

#include "config/config.h"
#include "core/file.h"
#include "host/results.h"

#include <algorithm>

namespace planwright::host {

namespace {

constexpr std::uint64_t max_bytes = 16ULL * 1024 * 1024;
constexpr std::string_view arrow = "=>";

std::string_view trimmed(std::string_view s) {
    const auto is_blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!s.empty() && is_blank(s.front()))
        s.remove_prefix(1);
    while (!s.empty() && is_blank(s.back()))
        s.remove_suffix(1);
    return s;
}

tl::unexpected<Error> bad_line(std::uint32_t line, std::string what, std::string advice) {
    return fail(ErrorCode::malformed, std::move(what), std::move(advice), {{}, line, 0});
}

} // namespace

Result<std::vector<wire::Word>> parse_word_list(std::string_view text, std::uint32_t list) {
    std::vector<wire::Word> words;
    if (text.substr(0, 3) == "\xEF\xBB\xBF") // a byte order mark
        text.remove_prefix(3);
    if (!is_text(text))
        return fail(ErrorCode::encoding, "the word list is not UTF-8", "save it as UTF-8");
    for (std::uint32_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view rest = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        rest = trimmed(rest.substr(0, rest.find('#')));
        if (rest.empty())
            continue;
        const std::size_t at = rest.find(arrow);
        const std::string_view word = trimmed(rest.substr(0, at));
        const std::string_view instead =
            at == std::string_view::npos ? "" : trimmed(rest.substr(at + arrow.size()));
        const bool prefer = list == PW_WORDS_PREFER;
        if (prefer && (word.empty() || instead.empty()))
            return bad_line(line, "a preferred word needs the word that it stands for",
                            "write WORD => INSTEAD");
        if (!prefer && at != std::string_view::npos)
            return bad_line(line, "this list has words alone",
                            "put WORD => INSTEAD into a list of preferred words");
        words.push_back({list, std::string(word), std::string(instead)});
    }
    return words;
}

Result<std::vector<wire::Word>> read_word_list(const std::filesystem::path& file,
                                               std::uint32_t list) {
    const auto text = read_file(file, max_bytes);
    if (!text)
        return tl::unexpected(text.error());
    auto words = parse_word_list(*text, list);
    if (!words)
        words.error().place.file = file.string();
    return words;
}

std::filesystem::path user_words_file() {
    const std::filesystem::path settings = config::user_file();
    return settings.empty() ? settings : settings.parent_path() / "words.txt";
}

std::vector<wire::Word> read_word_lists(const WordFiles& files, std::vector<Error>& problems) {
    std::vector<wire::Word> all;
    const auto add = [&](const std::vector<std::filesystem::path>& paths, std::uint32_t list) {
        for (const std::filesystem::path& path : paths) {
            auto words = read_word_list(path, list);
            if (words)
                all.insert(all.end(), words->begin(), words->end());
            else
                problems.push_back(words.error());
        }
    };
    add(files.allow, PW_WORDS_ALLOW);
    add(files.deny, PW_WORDS_DENY);
    add(files.prefer, PW_WORDS_PREFER);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace planwright::host
