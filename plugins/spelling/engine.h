// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "issue.h"
#include "judge.h"
#include "lexicon.h"
#include "tokens.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace spelling {

/// A name or an acronym, and where it stands; for rules that compare all of a plan.
struct NameUse {
    std::uint32_t name = 0; ///< see Engine::name
    Span at;
};

/// What one paragraph holds.
struct Analysis {
    bool checked = false; ///< false: there is no dictionary for its language
    std::vector<Issue> issues;
    std::vector<NameUse> names;
};

/// A name as it is written, and whether it is in no list.
struct Name {
    std::string text;
    bool unknown = false;
    bool acronym = false;
};

/// Looks at paragraphs of any language, and remembers what it found. Used by one thread at a time.
class Engine {
public:
    /// `own`: the plugin's folder, or empty. `dictionaries`: folders to look for dictionaries in.
    Engine(const std::string& own, std::vector<std::string> dictionaries);

    ~Engine(); ///< leaves no thread behind
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// The lists of the host in force, instead of those before; call begin() after the last.
    void forget_lists();
    void allow(std::string_view term);
    void deny(std::string_view term);
    void prefer(std::string_view term, std::string_view instead);
    /// Lets the dictionary of a language be loaded while nobody waits for it yet.
    void prepare(std::string_view language);

    /// Lives until the next call.
    [[nodiscard]] const Analysis& analyse(std::string_view text, std::string_view language);
    /// The judge of a language; null when there is no dictionary for it.
    [[nodiscard]] Judge* judge_of(std::string_view language);
    [[nodiscard]] Tokens tokens(std::string_view text, Judge& judge) {
        return tokeniser_.tokens(text, judge);
    }
    [[nodiscard]] const Name& name(std::uint32_t index) const { return names_[index]; }
    [[nodiscard]] std::size_t name_count() const { return names_.size(); }
    [[nodiscard]] const std::vector<std::string>& missing_files() const { return missing_files_; }

private:
    struct Language {
        bool english = false;
        std::unique_ptr<Judge> judge;
    };
    struct Remembered {
        std::string text;
        std::string language;
        Analysis analysis;
    };

    Language& language_of(std::string_view tag);
    void read_files();
    void analyse_new(std::string_view text, Language& language, Analysis& out);
    void find_names(const Tokens& tokens, std::vector<NameUse>& out);
    [[nodiscard]] std::uint32_t intern(const Word& word);

    std::string own_;
    std::vector<std::string> folders_;
    std::vector<std::string> missing_files_;
    std::unique_ptr<Lexicon> english_; ///< with the files of this plugin that are about English
    std::unique_ptr<Lexicon> other_;
    std::map<std::string, Language, std::less<>> languages_;
    Tokeniser tokeniser_;
    std::unordered_map<std::uint64_t, Remembered> remembered_;
    std::size_t remembered_bytes_ = 0;
    std::vector<Name> names_;
    TextMap<std::uint32_t> name_index_;
};

} // namespace spelling
