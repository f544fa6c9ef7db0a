// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "unit/import/conservation.h"
#include "unit/import/text_support.h"

#include <array>
#include <random>

namespace planwright::testing {
namespace {

using Lines = std::vector<std::string>;

void split_line(Lines& lines, std::size_t i, std::size_t near) {
    const std::size_t at = lines[i].find(' ', near);
    if (at == std::string::npos)
        return;
    lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i) + 1, lines[i].substr(at));
    lines[i].resize(at);
}

std::size_t letter_edge(const std::string& line, std::size_t at) {
    while (!text::is_code_point_edge(line, at))
        ++at;
    return at;
}

/// One of the things that extraction, pasting and careless hands do to a text.
void damage(Lines& lines, std::mt19937& random) {
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    const std::size_t i = below(lines.size());
    const std::size_t j = below(lines.size());
    const auto at = [&](std::size_t n) { return lines.begin() + static_cast<std::ptrdiff_t>(n); };
    std::string& line = lines[i];
    const std::size_t tab = line.find('\t');
    switch (below(8)) {
    case 0:
        lines.erase(at(i));
        break;
    case 1:
        lines.insert(at(j), std::string(line));
        break;
    case 2:
        line.insert(letter_edge(line, below(line.size() + 1)), "\t");
        break;
    case 3:
        if (tab != std::string::npos)
            line.erase(tab, 1);
        break;
    case 4:
        split_line(lines, i, below(line.size() + 1));
        break;
    case 5:
        std::swap(lines[i], lines[j]);
        break;
    case 6:
        if (i + 1 < lines.size()) {
            line += lines[i + 1];
            lines.erase(at(i + 1));
        }
        break;
    default:
        line.insert(0, "\t");
        break;
    }
    if (lines.empty())
        lines.emplace_back("word");
}

std::string damaged(std::string_view text, unsigned seed) {
    std::mt19937 random(seed);
    Lines lines;
    for (const std::string_view line : text::split(text, '\n'))
        lines.emplace_back(line);
    for (unsigned n = 1 + static_cast<unsigned>(random() % 8); n > 0; --n)
        damage(lines, random);
    return text::join(lines, "\n");
}

void expect_conserved(std::string_view text, const std::string& what) {
    const auto result = read_text(text, {});
    ASSERT_TRUE(result.has_value()) << what << ": " << describe(result.error());
    EXPECT_EQ(difference(tally_of_source(text), tally_of_import(*result)), "") << what;
}

void expect_conserved_when_damaged(const std::filesystem::path& file, unsigned times) {
    const auto bytes = read_file(file);
    ASSERT_TRUE(bytes.has_value()) << file;
    expect_conserved(*bytes, file.filename());
    for (unsigned seed = 1; seed <= times; ++seed)
        expect_conserved(damaged(*bytes, seed),
                         file.filename().string() + ", damage " + std::to_string(seed));
}

TEST(TextConservation, EveryLetterOfInventedDocumentsIsAccountedFor) {
    const auto folder = std::filesystem::path(PLANWRIGHT_SOURCE_DIR) / "tests/data/import";
    for (const auto& file : files_in(folder))
        expect_conserved_when_damaged(file, 40);
}

TEST(TextConservation, EveryLetterOfRealPlansIsAccountedFor) {
    PLANWRIGHT_NEEDS_SHARED();
    for (const auto& file : files_in(shared_dir() / "plans"))
        expect_conserved_when_damaged(file, 40);
}

TEST(TextConservation, TheTallyNoticesALostWord) {
    Imported result = imported("1\tKeep records.\tAgreed\tWe will.\tHead\tMay 2025\n");
    EXPECT_NE(
        difference(tally_of_source("1\tKeep all records.\tAgreed\tWe will.\tHead\tMay 2025\n"),
                   tally_of_import(result)),
        "");
}

TEST(TextConservation, TheLetterOfAListMarkIsKeptWhereThereIsNoList) {
    const std::string text = "1\tKeep records.\tAgreed\t<p>We will.</p><p>o Then we do.</p>\t<p>o "
                             "Head of Unit</p>\t<p>o May 2025</p>\n";
    EXPECT_EQ(difference(tally_of_source(text), tally_of_import(imported(text))), "");
}

TEST(TextConservation, ListNumbersOfHtmlAreDeclaredAsPutIn) {
    const std::string text = "1\tKeep records.\tAgreed\t<p>We will:</p><ol><li>look</li><li>write"
                             "</li></ol>\tHead of Unit\tMay 2025\n";
    const Imported result = imported(text);
    const auto all = recommendations_of(result.plan);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(actions_of(all[0])[0], "We will: / 1. look / 2. write | Head of Unit | May 2025");
    EXPECT_EQ(difference(tally_of_source(text), tally_of_import(result)), "");
}

} // namespace
} // namespace planwright::testing
