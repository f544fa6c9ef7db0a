// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sheet_help.h"

#include "checks/fix.h"
#include "checks/rules.h"
#include "checks/waive.h"
#include "core/file.h"
#include "core/text.h"
#include "edit/text_places.h"
#include "gui/wx_text.h"
#include "host/word_lists.h"
#include "model/edits.h"
#include "model/target_parser.h"

#include <wx/datetime.h>
#include <wx/msgdlg.h>
#include <wx/textdlg.h>
#include <wx/utils.h>

#include <algorithm>
#include <map>
#include <utility>

namespace planwright::gui {

namespace {

constexpr std::size_t most_owners = 7;
constexpr std::size_t most_suggestions = 5;

Date today() {
    const wxDateTime now = wxDateTime::Today();
    return Date{std::chrono::year{now.GetYear()},
                std::chrono::month{static_cast<unsigned>(now.GetMonth()) + 1U},
                std::chrono::day{static_cast<unsigned>(now.GetDay())}};
}

/// Owners of the plan and its registers that begin with or hold what is typed, the most used first.
std::vector<std::string> fitting_owners(const Plan& plan,
                                        const std::vector<OwnerRegister>& registers,
                                        const std::string& typed) {
    std::map<std::string, std::size_t> uses;
    for_each_recommendation(plan, [&](const Group&, const Recommendation& row) {
        for (const Action& action : row.actions) {
            if (!action.owner.empty())
                ++uses[action.owner.written];
        }
    });
    for (const Post& post : posts_in_force(registers, plan.annotations->posts))
        uses[post.title] += 1;
    const std::string wanted = text::fold_case(typed);
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const auto& [owner, count] : uses) {
        if (owner != typed && text::fold_case(owner).find(wanted) != std::string::npos)
            found.emplace_back(count, owner);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> owners;
    for (const auto& [count, owner] : found) {
        if (owners.size() < most_owners)
            owners.push_back(owner);
    }
    return owners;
}

bool is_abbreviation(std::string_view word) {
    return word.size() >= 2 && word.size() <= 12 &&
           std::none_of(word.begin(), word.end(), [](char c) { return c == ' ' || c == '\n'; }) &&
           std::any_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

SheetHelp::SheetHelp(PlanSheet& sheet, std::function<void(const wxString&)> say)
    : sheet_(sheet), say_(std::move(say)), popup_(new SheetPopup(&sheet)) {}

std::string SheetHelp::text_of(const FieldRef& field) const {
    return field_text(sheet_.controller().plan(), sheet_.layout().edition(), field)
        .value_or(std::string());
}

void SheetHelp::typed() {
    popup_->close();
    const auto& field = sheet_.controller().field();
    if (!field || !sheet_.controller().editable())
        return;
    if (field->field == Field::owner)
        complete_owner();
    else if (field->field == Field::target)
        explain_target();
}

void SheetHelp::caret_moved() {
    popup_->close();
}

void SheetHelp::complete_owner() {
    const FieldRef field = *sheet_.controller().field();
    const std::string typed = text_of(field);
    const auto cell = sheet_.cell_rect(field);
    if (typed.empty() || !cell)
        return;
    SheetPopup::Content content;
    const std::vector<OwnerRegister> none;
    const auto owners = fitting_owners(sheet_.controller().plan(),
                                       live_ == nullptr ? none : live_->setup().owners, typed);
    for (const std::string& owner : owners)
        content.items.push_back({to_wx(owner), {}, [this, field, owner] {
                                     sheet_.controller().set_owner(field.row, owner);
                                     sheet_.run(Command::cell_end);
                                     popup_->close();
                                 }});
    content.chooses = false; // Enter and Tab go on with what was typed
    if (!content.items.empty())
        popup_->open(std::move(content), *cell);
    by_pointer_ = false;
}

void SheetHelp::explain_target() {
    const FieldRef field = *sheet_.controller().field();
    const ParsedTarget parsed = parse_target(text_of(field));
    const auto cell = sheet_.cell_rect(field);
    if (!cell || parsed.clarity == TargetClarity::clear)
        return;
    SheetPopup::Content content;
    content.body = parsed.understood.empty() ? tr("This is not understood: give a month and year.")
                                             : "Understood as " + to_wx(parsed.understood) + ".";
    if (!parsed.suggestion.empty())
        content.items.push_back({"Write " + to_wx(parsed.suggestion), "Enter",
                                 [this, field, words = parsed.suggestion] {
                                     sheet_.controller().set_target(field.row, words);
                                     sheet_.run(Command::cell_end);
                                     popup_->close();
                                 }});
    popup_->open(std::move(content), *cell);
    by_pointer_ = false;
}

const Diagnostic* SheetHelp::finding_at(const FieldRef& field, std::size_t offset,
                                        bool whole_field) const {
    const auto* const findings = live_ == nullptr ? nullptr : live_->of_row(field.row);
    const Diagnostic* best = nullptr;
    for (std::size_t i = 0; findings != nullptr && i < findings->size(); ++i) {
        const Diagnostic& one = (*findings)[i];
        if (one.waived || one.place.at != field)
            continue;
        const ByteRange range = one.place.range;
        const bool here =
            (range.begin <= offset && offset <= range.end) || (range.empty() && whole_field);
        if (here && (best == nullptr || one.severity > best->severity ||
                     range.size() < best->place.range.size()))
            best = &one;
    }
    return best;
}

void SheetHelp::hover(const std::optional<SheetHit>& hit, wxPoint at) {
    if (!hit) {
        if (by_pointer_)
            popup_->close();
        return;
    }
    const std::string text = text_of(hit->caret.field);
    const SheetCell& cell = sheet_.layout().block(hit->block).cells[hit->cell];
    const std::size_t offset = plain_offset(cell.text->text(), hit->caret.at.place);
    if (const Diagnostic* const finding = finding_at(hit->caret.field, offset, text.empty())) {
        if (!popup_->is_open() || by_pointer_)
            show_card(*finding, false);
        return;
    }
    if (popup_->is_open() && !by_pointer_)
        return;
    popup_->close();
    // An abbreviation shows what it stands for.
    for (const ByteRange& word : text::words(text)) {
        if (live_ == nullptr || offset < word.begin || offset > word.end)
            continue;
        const auto meaning =
            live_->explanation(std::string_view(text).substr(word.begin, word.size()));
        if (!meaning)
            continue;
        SheetPopup::Content content;
        content.body = to_wx(*meaning);
        popup_->open(std::move(content), {at.x, at.y - 8, 1, 20});
        by_pointer_ = true;
    }
}

bool SheetHelp::open_card() {
    const auto caret = sheet_.controller().caret();
    if (!caret)
        return false;
    const Diagnostic* finding = finding_at(caret->field, caret->head, true);
    if (finding == nullptr)
        finding = finding_at(caret->field, caret->anchor, true);
    if (finding == nullptr) {
        say_("Nothing was found at the caret.");
        return false;
    }
    show_card(*finding, true);
    return true;
}

std::string SheetHelp::words_at_caret() const {
    const auto caret = sheet_.controller().caret();
    const Diagnostic* const finding = caret ? finding_at(caret->field, caret->head, true) : nullptr;
    if (finding == nullptr)
        return {};
    return std::string(to_string(finding->severity)) + ": " + finding->message;
}

void SheetHelp::show_card(const Diagnostic& finding, bool by_key) {
    const auto near = sheet_.range_rect(finding.place);
    if (!near)
        return;
    ++shown_;
    SheetPopup::Content content;
    content.heading = to_wx(finding.message);
    content.body = to_wx(finding.help);
    content.source = to_wx(finding.plugin) + L" · " + to_wx(finding.rule);
    content.items = fixes_of(finding);
    content.chooses = by_key;
    popup_->open(std::move(content), *near);
    by_pointer_ = !by_key;
    if (by_key)
        offer_suggestions(finding);
}

std::vector<SheetPopup::Item> SheetHelp::fixes_of(const Diagnostic& finding) {
    std::vector<SheetPopup::Item> items;
    for (const Fix& fix : finding.fixes)
        items.push_back({to_wx(fix.title), fix.safe ? wxString("safe") : wxString(), [this, fix] {
                             const auto next = apply(sheet_.controller().plan(), fix);
                             if (!next)
                                 say_(to_wx(describe(next.error())));
                             else
                                 sheet_.controller().change(next, fix.title);
                         }});
    if (finding.rule == "spelling.unknown-word" && !host::user_words_file().empty())
        items.push_back({tr("Add “") + to_wx(finding.fragment) + tr("” to my words"),
                         {},
                         [this, finding] { add_word(finding); }});
    if (finding.plugin == "glossary" && is_abbreviation(finding.fragment))
        items.push_back({tr("Add “") + to_wx(finding.fragment) + tr("” to the plan’s glossary…"),
                         {},
                         [this, finding] { add_term(finding); }});
    if (!finding.blocks)
        items.push_back({tr("Waive with a reason…"), {}, [this, finding] { waive(finding); }});
    items.push_back({tr("About this rule…"), {}, [this, finding] { explain(finding); }});
    return items;
}

/// Words to put there come from the plugin, when it has them.
void SheetHelp::offer_suggestions(const Diagnostic& finding) {
    if (finding.plugin != "spelling" || finding.fragment.empty())
        return;
    live_->suggest(finding, text_of(finding.place.at),
                   [this, finding, card = shown_](const std::vector<std::string>& words) {
                       if (card != shown_ || !popup_->is_open())
                           return;
                       std::vector<SheetPopup::Item> items;
                       for (const std::string& word : words) {
                           if (items.size() == most_suggestions)
                               break;
                           items.push_back(
                               {tr("Write “") + to_wx(word) + tr("”"), {}, [this, finding, word] {
                                    const auto done = sheet_.controller().replace(
                                        finding.place, word, "write “" + word + "”");
                                    if (!done)
                                        say_(to_wx(describe(done.error())));
                                }});
                       }
                       popup_->add_first(std::move(items));
                   });
}

void SheetHelp::waive(const Diagnostic& finding) {
    wxTextEntryDialog dialog(
        &sheet_, to_wx(finding.message) + "\n\nWhy is this right as it stands?", "Waive a finding");
    if (dialog.ShowModal() != wxID_OK)
        return;
    WaiverWords words{to_utf8(wxGetUserName()), today(), to_utf8(dialog.GetValue())};
    if (words.by.empty())
        words.by = to_utf8(wxGetUserId());
    const auto next = planwright::waive(sheet_.controller().plan(), finding, words);
    if (!next)
        say_(to_wx(describe(next.error())));
    else
        sheet_.controller().change(next, "waive a finding");
    sheet_.SetFocus();
}

/// The meaning holds for this plan; it is kept in it.
void SheetHelp::add_term(const Diagnostic& finding) {
    wxTextEntryDialog dialog(&sheet_,
                             tr("What does “") + to_wx(finding.fragment) + tr("” stand for?"),
                             tr("Add to the plan’s glossary"));
    if (dialog.ShowModal() != wxID_OK)
        return;
    const std::string meaning(text::trim(to_utf8(dialog.GetValue())));
    if (meaning.empty()) {
        say_(tr("An abbreviation without a meaning explains nothing: it was not added."));
        return;
    }
    Annotations annotations = *sheet_.controller().plan().annotations;
    std::erase_if(annotations.terms,
                  [&](const GlossaryTerm& term) { return term.abbreviation == finding.fragment; });
    annotations.terms.push_back({finding.fragment, meaning, {}, {}, {}});
    sheet_.controller().change(
        edits::set_annotations(sheet_.controller().plan(), std::move(annotations)),
        "add “" + finding.fragment + "” to the glossary");
}

void SheetHelp::explain(const Diagnostic& finding) {
    wxString title = to_wx(finding.message);
    wxString words = to_wx(finding.help);
    const auto take = [&](const std::string& name, const std::string& help) {
        title = to_wx(name);
        if (!help.empty())
            words = to_wx(help);
    };
    if (const Rule* const rule = find_rule(finding.rule))
        take(std::string(rule->finds), std::string(rule->why));
    for (const host::Manifest& plugin : live_->installed().plugins) {
        for (const host::RuleSpec& rule : plugin.rules) {
            if (rule.id == finding.rule)
                take(rule.title, rule.help);
        }
    }
    if (!words.empty())
        words += "\n\n";
    words += wxString::Format(tr("Rule %s, %s."), to_wx(finding.rule),
                              to_wx(to_string(finding.severity)));
    words += finding.blocks ? "\n" + tr("It blocks submission and cannot be switched off.")
                            : "\n" + tr("A settings file can give it another weight: [rules] ") +
                                  "\"" + to_wx(finding.rule) + "\" = \"off\"";
    wxMessageDialog dialog(&sheet_, title, tr("About this rule"), wxOK);
    dialog.SetExtendedMessage(words);
    dialog.ShowModal();
    sheet_.SetFocus();
}

void SheetHelp::add_word(const Diagnostic& finding) {
    const std::filesystem::path file = host::user_words_file();
    std::string bytes = read_file(file).value_or(std::string());
    if (!bytes.empty() && bytes.back() != '\n')
        bytes += '\n';
    bytes += finding.fragment + "\n";
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (const auto written = write_file(file, bytes); !written) {
        say_(to_wx(describe(written.error())));
        return;
    }
    live_->read_words_again();
    say_(tr("“") + to_wx(finding.fragment) + tr("” is among your words now."));
}

} // namespace planwright::gui
