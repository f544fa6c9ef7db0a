// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
//
// The main program of a fuzz target where there is no libFuzzer: runs it on each seed, and on
// copies of the seed damaged in ways that are the same in every run. Arguments are files and
// folders.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

constexpr std::size_t max_seed = 64 * 1024;
constexpr int damaged_copies = 40;

std::vector<std::filesystem::path> files_in(const std::filesystem::path& place) {
    if (!std::filesystem::is_directory(place))
        return {place};
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(place))
        if (entry.is_regular_file())
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    bytes.resize(std::min(bytes.size(), max_seed));
    return bytes;
}

void run(const std::string& bytes) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

/// Cuts, repeats, moves and overwrites a few pieces.
std::string damaged(std::string bytes, std::minstd_rand& random) {
    static const std::string awkward[] = {
        "<", ">",  "&",     "\"",           "\t",          "\n",  "{",
        "[", "\0", "\xff",  "\xef\xbf\xbe", "&#0;",        "]]>", "<!--",
        "9", "\r", "</td>", "<table>",      "\xe2\x80\xa2"};
    const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
    for (std::size_t times = 1 + below(4); times > 0; --times) {
        const std::size_t at = below(bytes.size() + 1);
        const std::size_t length = below(std::min<std::size_t>(bytes.size() - at, 200) + 1);
        const std::string piece = bytes.substr(at, length);
        switch (below(5)) {
        case 0:
            bytes.erase(at, length);
            break;
        case 1:
            bytes.insert(at, piece);
            break;
        case 2:
            bytes.insert(below(bytes.size() + 1), piece);
            break;
        case 3:
            bytes.insert(at, awkward[below(std::size(awkward))]);
            break;
        default:
            bytes.resize(at);
            break;
        }
    }
    return bytes;
}

} // namespace

int main(int count, char** arguments) {
    std::size_t inputs = 0;
    std::minstd_rand random(20260401);
    run("");
    for (int at = 1; at < count; ++at) {
        for (const auto& path : files_in(arguments[at])) {
            const std::string seed = bytes_of(path);
            run(seed);
            ++inputs;
            for (int copy = 0; copy < damaged_copies; ++copy)
                run(damaged(seed, random));
        }
    }
    std::printf("%zu seeds, %d damaged copies of each\n", inputs, damaged_copies);
    return inputs == 0 ? 1 : 0;
}
