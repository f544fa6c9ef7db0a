// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class Hunspell;

namespace spelling {

/// The two files of a Hunspell dictionary.
struct DictionaryFiles {
    std::filesystem::path affixes; ///< .aff
    std::filesystem::path words;   ///< .dic
};

/// The dictionary for a language (BCP 47: "en-GB", "cy"), from the first folder that has one:
/// en_GB.aff or cy.aff, or the folder dictionary-cy of npm. A tag without a region takes that of
/// Great Britain first, else the first by name.
[[nodiscard]] std::optional<DictionaryFiles>
find_dictionary(std::string_view language, const std::vector<std::string>& folders);

/// One Hunspell dictionary, loaded once in a process however many plugins use it, and on a thread
/// of its own: whoever asks first waits. Any thread may ask.
class Dictionary {
public:
    [[nodiscard]] static std::shared_ptr<Dictionary> open(const DictionaryFiles& files);
    explicit Dictionary(const DictionaryFiles& files);
    ~Dictionary();
    Dictionary(const Dictionary&) = delete;
    Dictionary& operator=(const Dictionary&) = delete;

    /// Returns once no thread is at work for it any more.
    void finish_loading();
    /// Whether a word (UTF-8, with straight apostrophes) is right as it stands.
    [[nodiscard]] bool knows(std::string_view word);
    /// The best first. Takes tens of milliseconds.
    [[nodiscard]] std::vector<std::string> suggest(std::string_view word);

private:
    class Encoding;
    void wait();

    std::mutex mutex_;
    std::future<std::unique_ptr<Hunspell>> loading_;
    std::unique_ptr<Hunspell> hunspell_;
    std::unique_ptr<Encoding> encoding_; // null: UTF-8
};

} // namespace spelling
