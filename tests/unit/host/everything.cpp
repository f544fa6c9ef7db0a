// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// A plugin with every extension. Its plan check keeps an index of its own from rows and deltas and
// reports where that differs from the plan it is given.
#include <planwright/plugin.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

class Everything : public pw::Plugin,
                   public pw::TextCheck,
                   public pw::PlanCheck,
                   public pw::Coverage,
                   public pw::Suggest,
                   public pw::Tables,
                   public pw::Commands,
                   public pw::Transform,
                   public pw::SettingsChanged,
                   public pw::WordsChanged {
public:
    void start() override {
        settings_changed();
        words_changed();
    }
    void settings_changed() override {
        word_ = host().text_setting("word", "");
        severity_ = static_cast<std::uint32_t>(host().integer_setting("severity", 1));
    }
    void words_changed() override {
        words_ = host().words();
        terms_ = host().glossary();
        known_ = host().well_known();
    }

    void check_text(const pw::Paragraph& paragraph, pw::Sink& out) override {
        const std::string_view text = paragraph.text();
        if (text == "wait until cancelled") {
            while (true) {
                out.poll();
                std::this_thread::yield();
            }
        }
        if (text == "propose") {
            host().log(PW_LOG_INFO, "proposing");
            host().propose_word("Llŷn");
        }
        if (text == "words")
            return report_offer(paragraph, out);
        for (std::size_t at = text.find(word_); at != text.npos && !word_.empty();
             at = text.find(word_, at + 1)) {
            pw::Finding finding;
            finding.rule = "everything.word";
            finding.message = "A word that was looked for.";
            finding.severity = severity_;
            finding.letter = 'S';
            finding.place = paragraph.range(at, at + word_.size());
            out.finding(finding);
        }
    }

    void begin_plan(const pw::Plan& facts) override {
        ids_.clear();
        texts_.clear();
        revision_ = facts.raw().revision;
    }
    void plan_rows(const pw::Plan& part) override {
        for (const pw::Row row : part) {
            ids_.push_back(row.id());
            texts_.push_back(text_of(row.raw()));
        }
    }
    void change_plan(const pw::Plan& facts, const pw_delta* first, std::uint64_t count) override {
        revision_ = facts.raw().revision;
        ++changes_;
        for (std::uint64_t i = 0; i < count; ++i)
            apply(first[i]);
    }
    void check_plan(const pw::Plan& plan, pw::Sink& out) override {
        pw::Finding finding;
        finding.rule = "everything.index";
        finding.place.at = {0, PW_FIELD_DOCUMENT, 0};
        finding.message = same_as(plan) ? "The index is the plan." : "The index differs.";
        finding.help = std::to_string(changes_);
        out.finding(finding);
        for (const pw::Row row : plan) {
            if (row.kind() != PW_ROW_ACTION || !row.field(PW_FIELD_OWNER).empty())
                continue;
            pw::Finding missing;
            missing.rule = "everything.owner";
            missing.message = "Nobody owns this.";
            missing.place = row.whole(PW_FIELD_OWNER);
            missing.related = {{row.whole(PW_FIELD_TEXT), "this action"}};
            out.finding(missing);
        }
    }

    void cover_plan(const pw::Plan& plan, pw::Sink& out) override {
        for (const pw::Row row : plan) {
            if (row.kind() != PW_ROW_ACTION)
                continue;
            out.covered('S', row.whole(PW_FIELD_TEXT));
            if (!row.field(PW_FIELD_OWNER).empty())
                out.covered('A', row.whole(PW_FIELD_OWNER));
            if (word_ == "wrong field")
                out.covered('T', row.whole(PW_FIELD_TEXT));
        }
    }

    void suggest(const pw::Paragraph& paragraph, const pw_range& range, pw::Sink& out) override {
        const auto begin = static_cast<std::size_t>(range.begin - paragraph.raw().start);
        const auto size = static_cast<std::size_t>(range.end - range.begin);
        out.suggestion(std::string(paragraph.text().substr(begin, size)) + "?");
    }

    [[nodiscard]] std::vector<pw::Item> tables() const override {
        return {{"rows", "Rows", "One line a row."}};
    }
    void build_table(std::string_view, const pw::Plan& plan, pw::Sink& out) override {
        out.header({"id", "text"});
        for (const pw::Row row : plan) {
            if (row.kind() == PW_ROW_ACTION)
                out.row({std::to_string(row.id()), std::string(row.field(PW_FIELD_TEXT))},
                        pw_field{row.id(), PW_FIELD_TEXT, 0});
        }
    }
    [[nodiscard]] std::vector<pw::Item> commands() const override {
        return {{"clear-owners", "Clear all owners", ""}};
    }
    void run_command(std::string_view, const pw::Plan& plan, pw::Sink& out) override {
        for (const pw::Row row : plan) {
            if (row.kind() == PW_ROW_ACTION)
                out.edit(row.whole(PW_FIELD_OWNER), "");
        }
    }
    [[nodiscard]] std::vector<pw::Item> transforms() const override {
        return {{"quote", "Put in quotation marks", ""}};
    }
    void run_transform(std::string_view, const pw::Paragraph&, const pw_range& range,
                       pw::Sink& out) override {
        out.edit({range.at, range.begin, range.begin}, "‘");
        out.edit({range.at, range.end, range.end}, "’");
    }

private:
    static std::string text_of(const pw_row& row) {
        std::string text;
        for (const pw_text& field : row.fields)
            text.append(pw::view(field)).append("|");
        return text + std::to_string(row.parent_id) + "|" + std::to_string(row.span_count);
    }
    std::ptrdiff_t place(std::uint64_t id) const {
        return std::find(ids_.begin(), ids_.end(), id) - ids_.begin();
    }
    void insert(std::uint64_t after, std::uint64_t id, std::string text) {
        const std::ptrdiff_t at = after == 0 ? 0 : place(after) + 1;
        ids_.insert(ids_.begin() + at, id);
        texts_.insert(texts_.begin() + at, std::move(text));
    }
    void apply(const pw_delta& delta) {
        if (delta.kind == PW_DELTA_INSERTED)
            return insert(delta.after_id, delta.row_id, text_of(*delta.row));
        const std::ptrdiff_t at = place(delta.row_id);
        std::string text = texts_.at(static_cast<std::size_t>(at));
        if (delta.kind == PW_DELTA_CHANGED) {
            texts_[static_cast<std::size_t>(at)] = text_of(*delta.row);
            return;
        }
        ids_.erase(ids_.begin() + at);
        texts_.erase(texts_.begin() + at);
        if (delta.kind == PW_DELTA_MOVED)
            insert(delta.after_id, delta.row_id, std::move(text));
    }
    bool same_as(const pw::Plan& plan) const {
        if (plan.size() != ids_.size() || plan.raw().revision != revision_)
            return false;
        for (std::uint64_t i = 0; i < plan.size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (plan[i].id() != ids_[at] || text_of(plan[i].raw()) != texts_[at])
                return false;
        }
        return true;
    }
    void report_offer(const pw::Paragraph& paragraph, pw::Sink& out) const {
        std::string all;
        for (const pw::Word& word : words_)
            all += std::to_string(word.list) + word.word + ">" + word.instead + ";";
        for (const pw::Term& term : terms_)
            all += term.abbreviation + "=" + term.expansion + ";";
        for (const std::string& known : known_)
            all += known + "!";
        for (const std::string& folder : host().granted_folders("dictionaries"))
            all += folder + ";";
        pw::Finding finding;
        finding.rule = "everything.offer";
        finding.message = all.empty() ? "nothing" : all;
        finding.place = paragraph.range(0, 0);
        out.finding(finding);
    }

    std::string word_;
    std::uint32_t severity_ = PW_WARNING;
    std::vector<pw::Word> words_;
    std::vector<pw::Term> terms_;
    std::vector<std::string> known_;
    std::uint64_t revision_ = 0;
    unsigned changes_ = 0;
    std::vector<std::uint64_t> ids_;
    std::vector<std::string> texts_;
};

} // namespace

PW_EXPORT_PLUGIN(Everything, "everything", "Everything", "2.0")
