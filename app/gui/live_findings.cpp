// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/live_findings.h"

#include "checks/check.h"
#include "checks/rules.h"
#include "host/places.h"
#include "host/plan_view.h"
#include "host/tables.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace planwright::gui {

namespace {

constexpr std::string_view failed_rule = ".failed";
constexpr std::string_view letters_in_order = "SMART";

MarkLevel level_of(Severity severity) {
    switch (severity) {
    case Severity::error:
        return MarkLevel::error;
    case Severity::warning:
        return MarkLevel::warning;
    case Severity::hint:
        break;
    }
    return MarkLevel::hint;
}

} // namespace

LiveFindings::LiveFindings(setup::Installed installed, setup::PlanSetup setup,
                           const Snapshot& snapshot, std::shared_ptr<const Edition> edition,
                           std::optional<Date> as_of, Changed changed)
    : installed_(std::move(installed)),
      setup_(std::move(setup)),
      edition_(std::move(edition)),
      changed_(std::move(changed)) {
    host::LiveCheckOptions options;
    if (!snapshot->front->cover.submitted)
        options.as_of = as_of;
    options.built_in = setup_.choice.wants(template_plugin);
    options.weights = setup_.weights;
    options.owners = setup_.owners;
    auto plugins =
        std::make_unique<host::PluginSet>(installed_.plugins, setup_.choice, setup_.options);
    plugins->set_glossary(layers_of(*snapshot, &setup_.glossary), edition_->variant);
    check_ = std::make_unique<host::LiveCheck>(
        std::move(plugins), options,
        [this](const host::LiveUpdate& update) { later([this, update] { hear(update); }); });
    submit(snapshot);
}

LiveFindings::~LiveFindings() {
    check_.reset();
}

void LiveFindings::submit(const Snapshot& snapshot) {
    const bool other_terms = newest_.plan && newest_->annotations != snapshot->annotations &&
                             !(newest_->annotations->terms == snapshot->annotations->terms);
    newest_ = snapshot;
    settled_ = false;
    check_->submit(snapshot, edition_);
    if (other_terms)
        check_->set_glossary(layers_of(*snapshot, &setup_.glossary), edition_->variant);
}

void LiveFindings::hear(const host::LiveUpdate& update) {
    if (update.revision != newest_.revision)
        return;
    const auto keep = [this](Id row, std::vector<Diagnostic> findings) {
        if (findings.empty())
            by_row_.erase(row);
        else
            by_row_[row] = std::move(findings);
    };
    if (update.all) {
        by_row_.clear();
        std::unordered_map<Id, std::vector<Diagnostic>> rows;
        for (const Diagnostic& finding : *update.all)
            rows[finding.place.at.row].push_back(finding);
        for (auto& [row, findings] : rows)
            keep(row, std::move(findings));
        troubled_.clear();
        for (const Diagnostic& finding : *update.all) {
            if (finding.rule.ends_with(failed_rule) &&
                std::find(troubled_.begin(), troubled_.end(), finding.plugin) == troubled_.end())
                troubled_.push_back(finding.plugin);
        }
        settled_ = true;
        ask_for_letters();
    } else {
        for (const host::LiveUpdate::Row& row : update.rows)
            keep(row.row, row.findings);
    }
    if (changed_)
        changed_(settled_);
}

std::vector<Diagnostic> LiveFindings::findings() const {
    std::vector<Diagnostic> all;
    for (const auto& [row, findings] : by_row_)
        all.insert(all.end(), findings.begin(), findings.end());
    sort_findings(*newest_, all);
    return all;
}

const std::vector<Diagnostic>* LiveFindings::of_row(Id row) const {
    const auto found = by_row_.find(row);
    return found == by_row_.end() ? nullptr : &found->second;
}

void LiveFindings::marks(const FieldRef& field, std::vector<FieldMark>& out) const {
    const std::vector<Diagnostic>* const findings = of_row(field.row);
    if (findings == nullptr)
        return;
    for (const Diagnostic& finding : *findings) {
        if (finding.place.at == field && !finding.waived)
            out.push_back({finding.place.range, level_of(finding.severity)});
    }
}

std::optional<std::array<bool, 5>> LiveFindings::letters(Id action) const {
    if (!know_letters_)
        return std::nullopt;
    std::array<bool, 5> met{};
    const auto found = letters_.find(action);
    if (found != letters_.end()) {
        for (std::size_t i = 0; i < met.size(); ++i)
            met[i] = found->second[i].has_value();
    }
    return met;
}

std::optional<FieldRange> LiveFindings::covered(Id action, std::size_t letter) const {
    const auto found = letters_.find(action);
    return found == letters_.end() ? std::nullopt : found->second[letter];
}

void LiveFindings::ask_for_letters() {
    const std::uint64_t revision = newest_.revision;
    check_->run([this, revision](host::PluginSet& plugins) {
        for (const auto& session : plugins.sessions()) {
            auto covered = session->coverage();
            if (!covered)
                continue; // it does not tell, or failed: then a finding says so
            later([this, revision, covered = *std::move(covered)] {
                if (revision != newest_.revision)
                    return;
                letters_.clear();
                for (const Covered& one : covered) {
                    const std::size_t at = letters_in_order.find(one.letter);
                    if (at != std::string_view::npos)
                        letters_[one.place.at.row][at] = one.place;
                }
                know_letters_ = true;
                if (changed_)
                    changed_(true);
            });
            return;
        }
    });
}

void LiveFindings::turn_on(const std::string& plugin) {
    check_->turn_on(plugin);
}

void LiveFindings::read_words_again() {
    setup::read_words(setup_);
    for (const host::Manifest& plugin : installed_.plugins) {
        if (plugin.asks_for("user-words"))
            check_->configure(plugin.id, host::offer_for(plugin, setup_.options));
    }
}

std::optional<std::string> LiveFindings::explanation(std::string_view word) const {
    return explanation_of(layers_of(*newest_, &setup_.glossary), word);
}

void LiveFindings::suggest(const Diagnostic& finding, const std::string& field_text,
                           std::function<void(std::vector<std::string>)> then) {
    const wire::Paragraph paragraph = paragraph_of(finding.place.at, field_text);
    const wire::Range range{paragraph.at, finding.place.range.begin, finding.place.range.end};
    check_->run([this, plugin = finding.plugin, paragraph, range,
                 then = std::move(then)](host::PluginSet& plugins) {
        host::Session* const session = plugins.find(plugin);
        auto words = session == nullptr ? host::Answer<std::vector<std::string>>()
                                        : session->suggest(paragraph, range);
        if (words && !words->empty())
            later([then, words = *std::move(words)] { then(words); });
    });
}

wire::Paragraph LiveFindings::paragraph_of(const FieldRef& field, const std::string& text) const {
    wire::Paragraph paragraph;
    paragraph.at = host::to_wire(field);
    paragraph.text = text;
    paragraph.language = newest_->language;
    return paragraph;
}

void LiveFindings::actions(std::function<void(std::vector<PluginAction>)> then) {
    check_->run([this, then = std::move(then)](host::PluginSet& plugins) {
        std::vector<host::Failure> failures; // the check itself tells of them
        std::vector<PluginAction> actions;
        for (const host::PluginItem& one : plugins.commands(failures))
            actions.push_back({one.plugin, one.item.id, one.item.title, false});
        for (const host::PluginItem& one : plugins.transforms(failures))
            actions.push_back({one.plugin, one.item.id, one.item.title, true});
        later([then, actions = std::move(actions)] { then(actions); });
    });
}

void LiveFindings::propose(const PluginAction& action, const FieldRange& words,
                           const std::string& field_text,
                           std::function<void(Result<std::vector<Edit>>)> then) {
    const wire::Paragraph paragraph = paragraph_of(words.at, field_text);
    const wire::Range range{paragraph.at, words.range.begin, words.range.end};
    auto view = host::PlanView::make(with_registers(*newest_, setup_.owners), *edition_,
                                     {newest_.revision, newest_->front->cover.submitted});
    check_->run([this, action, paragraph, range, view = std::move(view),
                 then = std::move(then)](host::PluginSet& plugins) {
        plugins.set_plan(view);
        host::Session* const session = plugins.find(action.plugin);
        Result<std::vector<Edit>> edits = fail(
            ErrorCode::not_found, "the plugin “" + action.plugin + "” is not there any more", "");
        if (session != nullptr) {
            auto answer = action.on_words ? session->transform(action.id, paragraph, range)
                                          : session->command(action.id);
            edits = answer ? Result<std::vector<Edit>>(*std::move(answer))
                           : fail(ErrorCode::io, answer.error().message, "");
        }
        later([then, edits = std::move(edits)] { then(edits); });
    });
}

void LiveFindings::tables(std::function<void(std::vector<GeneratedTable>)> then) {
    check_->run([this, then = std::move(then)](host::PluginSet& plugins) {
        host::TableShelf shelf(plugins);
        std::vector<GeneratedTable> tables;
        for (const std::string& id : shelf.ids()) {
            auto table = shelf.build(id);
            if (table && !table->rows.empty())
                tables.push_back(*std::move(table));
        }
        later([then, tables = std::move(tables)] { then(tables); });
    });
}

} // namespace planwright::gui
