// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "setup/plan_setup.h"

#include "core/file.h"
#include "glossary/glossary.h"
#include "host/configured.h"
#include "host/word_lists.h"

#include <utility>

namespace planwright::setup {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> paths_of(const config::Files& files) {
    std::vector<fs::path> paths;
    paths.reserve(files.size());
    for (const auto& file : files)
        paths.push_back(file.value);
    return paths;
}

/// Hands each file to `take`, the user's first and the project's last: the settings have them the
/// other way round, and what is nearer to the plan lies on top.
template <typename Read, typename Take>
void read_each(const config::Files& files, Read read, Take take, std::vector<Error>& problems) {
    for (auto file = files.rbegin(); file != files.rend(); ++file) {
        auto part = read_file(file->value).and_then([&](const std::string& bytes) {
            return read(bytes, file->value.string());
        });
        if (part)
            take(*std::move(part));
        else
            problems.push_back(std::move(part).error());
    }
}

} // namespace

void read_words(PlanSetup& setup) {
    host::WordFiles files{paths_of(setup.config.words), paths_of(setup.config.deny),
                          paths_of(setup.config.prefer)};
    std::error_code error;
    if (const auto own = host::user_words_file(); fs::is_regular_file(own, error))
        files.allow.push_back(own);
    setup.notes.clear();
    setup.options.words = host::read_word_lists(files, setup.notes);
}

PlanSetup set_up(config::Loaded settings, const Installed& installed) {
    PlanSetup setup;
    setup.config = std::move(settings.config);
    setup.problems = std::move(settings.problems);
    const config::Config& config = setup.config;
    setup.choice = host::plugin_choice(config);
    setup.weights = host::rule_weights(config, installed.plugins, setup.problems);
    setup.options.runner = installed.places.runner;
    setup.options.settings = host::plugin_settings(config, installed.plugins, setup.problems);
    setup.options.session.limits = host::limits(config);
    setup.options.folders = host::granted_folders(config);
    for (const fs::path& folder : installed.places.dictionaries)
        setup.options.folders["dictionaries"].push_back(folder.string());
    read_words(setup);
    setup.glossary.add(national_glossary());
    read_each(
        config.glossary, read_glossary, [&](const Glossary& layer) { setup.glossary.add(layer); },
        setup.problems);
    read_each(
        config.owners, read_owner_register,
        [&](OwnerRegister owners) { setup.owners.push_back(std::move(owners)); }, setup.problems);
    return setup;
}

PlanSetup set_up_for(const fs::path& plan, const Installed& installed) {
    const fs::path project = plan.empty() ? fs::path() : config::project_file(plan);
    return set_up(config::load(config::user_file(), project), installed);
}

} // namespace planwright::setup
