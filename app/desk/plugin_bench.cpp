// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/plugin_bench.h"

#include "core/file.h"
#include "glossary/glossary.h"
#include "host/configured.h"
#include "host/program_places.h"
#include "host/word_lists.h"

#include <iterator>
#include <utility>

namespace planwright::desk {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> paths_of(const config::Files& files) {
    std::vector<fs::path> paths;
    for (const auto& file : files)
        paths.push_back(file.value);
    return paths;
}

void add_glossaries(PluginBench& bench) {
    bench.glossary.add(national_glossary());
    for (const auto& file : bench.config.glossary) {
        const auto bytes = read_file(file.value);
        auto layer = bytes ? read_glossary(*bytes, file.value.string())
                           : Result<Glossary>(tl::unexpected(bytes.error()));
        if (layer)
            bench.glossary.add(*layer);
        else
            bench.problems.push_back(layer.error());
    }
}

} // namespace

void read_words(PluginBench& bench) {
    host::WordFiles files{paths_of(bench.config.words), paths_of(bench.config.deny),
                          paths_of(bench.config.prefer)};
    std::error_code error;
    if (const auto own = host::user_words_file(); fs::is_regular_file(own, error))
        files.allow.push_back(own);
    bench.options.words = host::read_word_lists(files, bench.problems);
}

PluginBench set_up_plugins(const fs::path& plan) {
    PluginBench bench;
    const fs::path project = plan.empty() ? fs::path() : config::project_file(plan);
    config::Loaded loaded = config::load(config::user_file(), project);
    bench.config = std::move(loaded.config);
    bench.problems = std::move(loaded.problems);
    const host::ProgramPlaces places = host::program_places();
    const config::Names& preferred = bench.config.preferred_plugins.value;
    bench.found = host::discover(host::search_paths(places, paths_of(bench.config.plugin_path)),
                                 {preferred.begin(), preferred.end()});
    std::copy(bench.found.problems.begin(), bench.found.problems.end(),
              std::back_inserter(bench.problems));
    bench.choice = host::plugin_choice(bench.config);
    bench.weights = host::rule_weights(bench.config, bench.found.plugins, bench.problems);
    bench.options.runner = places.runner;
    bench.options.settings =
        host::plugin_settings(bench.config, bench.found.plugins, bench.problems);
    bench.options.session.limits = host::limits(bench.config);
    bench.options.folders = host::granted_folders(bench.config);
    for (const fs::path& folder : places.dictionaries)
        bench.options.folders["dictionaries"].push_back(folder.string());
    read_words(bench);
    add_glossaries(bench);
    return bench;
}

std::unique_ptr<host::PluginSet> PluginBench::make_set(const Plan& plan,
                                                       const Edition& edition) const {
    auto set = std::make_unique<host::PluginSet>(found.plugins, choice, options);
    set->set_glossary(layers_of(plan, &glossary), edition.variant);
    return set;
}

} // namespace planwright::desk
