// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/plugin_set.h"

#include <algorithm>

namespace planwright::host {

namespace {

bool among(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::unique_ptr<Session> session_of(const Manifest& manifest, const PluginSetOptions& options) {
    SessionOptions session = options.session;
    session.listener.log = nullptr;
    if (options.log) {
        session.listener.log = [manifest, log = options.log](std::uint32_t level,
                                                             std::string_view line) {
            log(manifest, level, line);
        };
    }
    const wire::Offer offer = offer_for(manifest, options);
    const bool here =
        manifest.origin == Origin::bundled && manifest.program.empty() && !options.isolate_bundled;
    return here ? local_session(manifest, offer, std::move(session))
                : child_session(manifest, offer, options.runner, std::move(session));
}

} // namespace

bool PluginChoice::wants(std::string_view id) const {
    return (only.empty() || among(only, id)) && !among(without, id);
}

bool PluginChoice::wants(const Manifest& manifest) const {
    return wants(manifest.id) && (third_party || manifest.origin == Origin::bundled);
}

wire::Offer offer_for(const Manifest& manifest, const PluginSetOptions& options) {
    wire::Offer offer;
    offer.host_name = "Planwright";
    const auto values = options.settings.find(manifest.id);
    std::vector<std::string> problems;
    offer.settings = resolve_settings(
        manifest, values == options.settings.end() ? SettingValues() : values->second, {},
        problems);
    if (options.log) {
        for (const std::string& problem : problems)
            options.log(manifest, PW_LOG_WARNING, problem);
    }
    offer.own_folder = manifest.folder.string();
    offer.words_granted = manifest.asks_for("user-words");
    if (offer.words_granted)
        offer.words = options.words;
    offer.glossary = options.glossary;
    offer.well_known = options.well_known;
    for (const auto& [right, folders] : options.folders) {
        if (manifest.asks_for(right))
            offer.folders[right] = folders;
    }
    return offer;
}

PluginSet::PluginSet(const std::vector<Manifest>& plugins, const PluginChoice& choice,
                     const PluginSetOptions& options) {
    for (const Manifest& manifest : plugins) {
        const bool has_nothing_to_run =
            manifest.asks_for("rule-packs") && !options.folders.contains("rule-packs");
        if (choice.wants(manifest) && !has_nothing_to_run)
            add(session_of(manifest, options));
    }
}

PluginSet::PluginSet(std::vector<std::unique_ptr<Session>> sessions) {
    for (auto& session : sessions)
        add(std::move(session));
}

void PluginSet::add(std::unique_ptr<Session> session) {
    for (const RuleSpec& rule : session->manifest().rules) {
        if (!rule.instead_of.empty())
            instead_of_[rule.id].insert(rule.instead_of.begin(), rule.instead_of.end());
    }
    sessions_.push_back(std::move(session));
}

std::vector<std::string> PluginSet::set_glossary(const GlossaryLayers& layers,
                                                 std::string_view edition_variant) {
    std::vector<wire::Term> terms;
    for (const LayeredTerm& layered : layers.terms()) {
        const GlossaryTerm& term = layered.term;
        terms.push_back({term.abbreviation, term.expansion, term.note, term.language});
    }
    const std::vector<std::string> well_known = layers.well_known(edition_variant);
    std::vector<std::string> changed;
    for (const auto& session : sessions_) {
        if (session->set_glossary(terms, well_known)) {
            seen_[session.get()].clear();
            changed.push_back(session->manifest().id);
        }
    }
    return changed;
}

Session* PluginSet::find(std::string_view plugin) const {
    for (const auto& session : sessions_) {
        if (session->manifest().id == plugin)
            return session.get();
    }
    return nullptr;
}

std::vector<Answer<std::vector<Diagnostic>>>
PluginSet::check_texts(Session& session, const std::vector<wire::Paragraph>& paragraphs,
                       const CancelToken& cancel) {
    return seen_[&session].check(paragraphs, [&](const std::vector<wire::Paragraph>& unseen) {
        return session.check_texts(unseen, cancel);
    });
}

void PluginSet::configure(std::string_view plugin, wire::Offer offer) {
    if (Session* session = find(plugin)) {
        session->configure(std::move(offer));
        seen_[session].clear();
    }
}

void PluginSet::start() {
    for (const auto& session : sessions_)
        static_cast<void>(session->start());
}

void PluginSet::set_plan(const std::shared_ptr<const PlanView>& plan) {
    for (const auto& session : sessions_)
        session->set_plan(plan);
}

std::vector<PluginItem> PluginSet::items(std::vector<wire::Item> wire::Description::*which,
                                         std::vector<Failure>& failures) {
    std::vector<PluginItem> result;
    for (const auto& session : sessions_) {
        const auto about = session->start();
        if (!about) {
            failures.push_back(about.error());
            continue;
        }
        for (const wire::Item& item : (*about).*which)
            result.push_back({session->manifest().id, item});
    }
    return result;
}

std::vector<PluginItem> PluginSet::tables(std::vector<Failure>& failures) {
    return items(&wire::Description::tables, failures);
}

std::vector<PluginItem> PluginSet::commands(std::vector<Failure>& failures) {
    return items(&wire::Description::commands, failures);
}

std::vector<PluginItem> PluginSet::transforms(std::vector<Failure>& failures) {
    return items(&wire::Description::transforms, failures);
}

} // namespace planwright::host
