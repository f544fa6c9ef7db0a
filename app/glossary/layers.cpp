// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "glossary/layers.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace planwright {

namespace {

void put(LayeredTerm& place, const GlossaryTerm& term, const std::string& source) {
    std::vector<LayeredTerm::Hidden> hidden = std::move(place.hidden);
    if (!place.source.empty() && place.term.expansion != term.expansion)
        hidden.insert(hidden.begin(), {place.term.expansion, place.source});
    place = {term, source, std::move(hidden)};
}

bool names(const std::vector<std::string>& variants, std::string_view variant) {
    return std::any_of(variants.begin(), variants.end(),
                       [&](const std::string& one) { return one == "all" || one == variant; });
}

} // namespace

void GlossaryLayers::add(const Glossary& layer) {
    for (const GlossaryTerm& term : layer.terms) {
        auto& terms = term.abbreviation.empty() ? by_expansion_ : by_abbreviation_;
        const std::string& key = term.abbreviation.empty() ? term.expansion : term.abbreviation;
        put(terms[key], term, layer.title);
    }
}

std::vector<LayeredTerm> GlossaryLayers::terms() const {
    std::vector<LayeredTerm> result;
    for (const auto* terms : {&by_expansion_, &by_abbreviation_}) {
        for (const auto& [key, term] : *terms)
            result.push_back(term);
    }
    return result;
}

const LayeredTerm* GlossaryLayers::find(std::string_view abbreviation) const {
    const auto found = by_abbreviation_.find(abbreviation);
    return found == by_abbreviation_.end() ? nullptr : &found->second;
}

const LayeredTerm* GlossaryLayers::find_written(std::string_view word) const {
    constexpr std::array<std::string_view, 7> endings{"", "s", "'s", "’s", "s'", "s’", "S"};
    for (const std::string_view ending : endings) {
        if (word.size() < ending.size() || word.substr(word.size() - ending.size()) != ending)
            continue;
        if (const LayeredTerm* term = find(word.substr(0, word.size() - ending.size())))
            return term;
    }
    return nullptr;
}

std::map<std::string, std::string, std::less<>> GlossaryLayers::meanings() const {
    std::map<std::string, std::string, std::less<>> meanings;
    for (const auto& [abbreviation, layered] : by_abbreviation_)
        meanings.emplace(abbreviation, layered.term.expansion);
    return meanings;
}

std::vector<std::string> GlossaryLayers::well_known(std::string_view variant) const {
    std::vector<std::string> result;
    for (const auto& [abbreviation, layered] : by_abbreviation_) {
        if (names(layered.term.well_known, variant))
            result.push_back(abbreviation);
    }
    return result;
}

Glossary glossary_of(const Plan& plan) {
    Glossary layer;
    layer.id = "plan";
    layer.title = "this plan";
    layer.language = plan.language;
    layer.terms = plan.annotations->terms;
    return layer;
}

GlossaryLayers layers_of(const Plan& plan, const GlossaryLayers* files) {
    GlossaryLayers layers;
    if (files != nullptr)
        layers = *files;
    else
        layers.add(national_glossary());
    layers.add(glossary_of(plan));
    return layers;
}

std::optional<std::string> explanation_of(const GlossaryLayers& layers, std::string_view word) {
    const LayeredTerm* found = layers.find_written(word);
    if (found == nullptr)
        return std::nullopt;
    std::string text = found->term.expansion;
    if (!found->term.note.empty())
        text += "\n" + found->term.note;
    text += fmt::format("\nFrom: {}", found->source);
    for (const LayeredTerm::Hidden& other : found->hidden)
        text += fmt::format("\nElsewhere: {} ({})", other.expansion, other.source);
    return text;
}

} // namespace planwright
