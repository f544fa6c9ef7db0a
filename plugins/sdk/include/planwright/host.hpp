// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planwright/values.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pw {

struct Word {
    std::uint32_t list = PW_WORDS_ALLOW;
    std::string word;
    std::string instead;
};

struct Term {
    std::string abbreviation;
    std::string expansion;
    std::string note;
    std::string language;
};

/// What the host offers. What it does not offer answers as empty, so that a plugin need not ask.
class Host {
public:
    explicit Host(const pw_host& raw) : raw_(&raw) {
        find(PW_HOST_LOG, log_);
        find(PW_HOST_SETTINGS, settings_);
        find(PW_HOST_WORDS, words_);
        find(PW_HOST_GLOSSARY, glossary_);
        find(PW_HOST_WELL_KNOWN, well_known_);
        find(PW_HOST_FOLDERS, folders_);
    }

    [[nodiscard]] const pw_host& raw() const { return *raw_; }

    void log(std::uint32_t level, std::string_view message) const {
        if (log_ != nullptr)
            log_->write(raw_, level, text(message));
    }

    [[nodiscard]] bool boolean_setting(std::string_view key, bool otherwise) const {
        const pw_value value = get(key, 0);
        return value.type == PW_VALUE_BOOLEAN ? value.integer != 0 : otherwise;
    }
    [[nodiscard]] std::int64_t integer_setting(std::string_view key, std::int64_t otherwise) const {
        const pw_value value = get(key, 0);
        return value.type == PW_VALUE_INTEGER ? value.integer : otherwise;
    }
    [[nodiscard]] double number_setting(std::string_view key, double otherwise) const {
        const pw_value value = get(key, 0);
        const bool numeric = value.type == PW_VALUE_NUMBER || value.type == PW_VALUE_INTEGER;
        return numeric ? value.number : otherwise;
    }
    [[nodiscard]] std::string text_setting(std::string_view key, std::string_view otherwise) const {
        const pw_value value = get(key, 0);
        return value.type == PW_VALUE_TEXT ? std::string(view(value.text)) : std::string(otherwise);
    }
    [[nodiscard]] std::vector<std::string> list_setting(std::string_view key) const {
        std::vector<std::string> list;
        for (std::uint64_t i = 0;; ++i) {
            const pw_value value = get(key, i);
            if (value.type != PW_VALUE_TEXT)
                return list;
            list.emplace_back(view(value.text));
        }
    }

    [[nodiscard]] std::vector<Word> words() const {
        std::vector<Word> list;
        for (std::uint64_t i = 0; words_ != nullptr && i < words_->count(raw_); ++i) {
            pw_word word{};
            if (words_->get(raw_, i, &word) == PW_OK)
                list.push_back(
                    {word.list, std::string(view(word.word)), std::string(view(word.instead))});
        }
        return list;
    }
    /// Asks the user to allow a word; false when words are not granted.
    bool propose_word(std::string_view word) const {
        return words_ != nullptr && words_->propose(raw_, text(word)) == PW_OK;
    }
    [[nodiscard]] std::vector<Term> glossary() const {
        std::vector<Term> list;
        for (std::uint64_t i = 0; glossary_ != nullptr && i < glossary_->count(raw_); ++i) {
            pw_term term{};
            if (glossary_->get(raw_, i, &term) == PW_OK)
                list.push_back({std::string(view(term.abbreviation)),
                                std::string(view(term.expansion)), std::string(view(term.note)),
                                std::string(view(term.language))});
        }
        return list;
    }

    /// Abbreviations that need no explanation in this plan.
    [[nodiscard]] std::vector<std::string> well_known() const {
        std::vector<std::string> list;
        for (std::uint64_t i = 0; well_known_ != nullptr && i < well_known_->count(raw_); ++i)
            list.emplace_back(view(well_known_->get(raw_, i)));
        return list;
    }

    [[nodiscard]] std::string own_folder() const {
        return folders_ == nullptr ? std::string() : std::string(view(folders_->own(raw_)));
    }
    [[nodiscard]] std::vector<std::string> granted_folders(std::string_view right) const {
        std::vector<std::string> list;
        for (std::uint64_t i = 0; folders_ != nullptr; ++i) {
            const pw_text folder = folders_->granted(raw_, text(right), i);
            if (folder.size == 0)
                break;
            list.emplace_back(view(folder));
        }
        return list;
    }

private:
    template <class Extension>
    void find(const char* id, const Extension*& out) {
        out = static_cast<const Extension*>(raw_->get_extension(raw_, text(id)));
    }
    [[nodiscard]] pw_value get(std::string_view key, std::uint64_t index) const {
        pw_value value{};
        value.struct_size = sizeof value;
        if (settings_ == nullptr || settings_->get(raw_, text(key), index, &value) != PW_OK)
            value.type = 0;
        return value;
    }

    const pw_host* raw_;
    const pw_host_log* log_ = nullptr;
    const pw_host_settings* settings_ = nullptr;
    const pw_host_words* words_ = nullptr;
    const pw_host_glossary* glossary_ = nullptr;
    const pw_host_well_known* well_known_ = nullptr;
    const pw_host_folders* folders_ = nullptr;
};

} // namespace pw
