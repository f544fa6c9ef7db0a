// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/discovery.h"

#include "core/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace planwright::host {

namespace fs = std::filesystem;

namespace {

#ifdef _WIN32
constexpr char separator = ';';
#else
constexpr char separator = ':';
#endif

/// The folders below one that hold a manifest, sorted.
std::vector<fs::path> plugins_in(const fs::path& folder, Discovered& out) {
    std::vector<fs::path> result;
    std::error_code error;
    if (fs::exists(folder / "plugin.json", error))
        return {folder};
    fs::directory_iterator entry(folder, error);
    if (error) {
        out.problems.push_back({ErrorCode::io,
                                fmt::format("plugins cannot be looked for: {}", error.message()),
                                "",
                                {folder.string()}});
        return result;
    }
    for (const fs::directory_iterator end; entry != end; entry.increment(error)) {
        if (error)
            break;
        std::error_code ignored;
        if (fs::exists(entry->path() / "plugin.json", ignored))
            result.push_back(entry->path());
    }
    std::sort(result.begin(), result.end());
    return result;
}

class Search {
public:
    Search(const std::set<std::string>& preferred) : preferred_(preferred) {}

    void look(const fs::path& folder, Origin origin, Discovered& out) {
        std::error_code error;
        const fs::path absolute = fs::absolute(folder, error);
        for (const fs::path& one : plugins_in(absolute, out)) {
            auto manifest = read_manifest(one);
            if (!manifest) {
                out.problems.push_back(manifest.error());
                continue;
            }
            manifest->origin = origin;
            take(std::move(*manifest), out);
        }
    }

    void finish(Discovered& out) {
        for (auto& [id, manifest] : found_)
            out.plugins.push_back(std::move(manifest));
    }

private:
    void take(Manifest manifest, Discovered& out) {
        const auto [at, is_new] = found_.try_emplace(manifest.id, manifest);
        if (is_new)
            return;
        const bool wins = at->second.origin == Origin::bundled &&
                          manifest.origin != Origin::bundled && preferred_.count(manifest.id) > 0;
        const Manifest& loser = wins ? at->second : manifest;
        const Manifest& winner = wins ? manifest : at->second;
        if (!(wins && loser.origin == Origin::bundled))
            out.problems.push_back({ErrorCode::refused,
                                    fmt::format("the plugin \"{}\" is there already, from {}",
                                                loser.id, winner.folder.string()),
                                    "only the first is used",
                                    {loser.folder.string()}});
        if (wins)
            at->second = std::move(manifest);
    }

    const std::set<std::string>& preferred_;
    std::map<std::string, Manifest> found_;
};

} // namespace

std::vector<fs::path> split_path_list(std::string_view list, std::vector<Error>& problems) {
    std::vector<fs::path> result;
    for (const std::string_view part : text::split(list, separator)) {
        if (part.empty())
            continue;
        fs::path path(part);
        if (path.is_absolute())
            result.push_back(std::move(path));
        else
            problems.push_back({ErrorCode::refused,
                                "PLANWRIGHT_PLUGIN_PATH names a folder without its full path",
                                "give the full path",
                                {std::string(part)}});
    }
    return result;
}

Discovered discover(const SearchPaths& paths, const std::set<std::string>& preferred) {
    Discovered out;
    Search search(preferred);
    std::error_code error;
    // These two need not exist; a folder that somebody named must.
    if (!paths.bundled.empty() && fs::exists(paths.bundled, error))
        search.look(paths.bundled, Origin::bundled, out);
    for (const fs::path& folder : paths.command_line)
        search.look(folder, Origin::named, out);
    for (const fs::path& folder : split_path_list(paths.environment, out.problems))
        search.look(folder, Origin::named, out);
    if (!paths.user.empty() && fs::exists(paths.user, error))
        search.look(paths.user, Origin::user, out);
    search.finish(out);
    return out;
}

} // namespace planwright::host
