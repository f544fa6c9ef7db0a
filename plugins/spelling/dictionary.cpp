// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "dictionary.h"

#include <hunspell.hxx>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>

namespace spelling {

namespace fs = std::filesystem;

namespace {

/// Longer words are no words, and Hunspell takes its time over them.
constexpr std::size_t max_word = 100;

std::optional<DictionaryFiles> files_at(const fs::path& folder, const std::string& stem) {
    std::error_code error;
    DictionaryFiles files{folder / (stem + ".aff"), folder / (stem + ".dic")};
    if (fs::is_regular_file(files.affixes, error) && fs::is_regular_file(files.words, error))
        return files;
    return std::nullopt;
}

/// "en-GB" as file names have it: en_GB, en-GB, en.
std::vector<std::string> stems_of(std::string_view language) {
    const std::string primary(language.substr(0, language.find('-')));
    std::string region;
    for (std::size_t at = language.find('-'); at != std::string_view::npos;) {
        const std::size_t end = language.find('-', at + 1);
        const std::string_view part = language.substr(
            at + 1, end == std::string_view::npos ? std::string_view::npos : end - at - 1);
        if (part.size() == 2 && region.empty())
            region = part;
        at = end;
    }
    std::transform(region.begin(), region.end(), region.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
    const bool of_britain = region.empty();
    if (of_britain)
        region = "GB";
    return {primary + "_" + region, primary + "-" + region, primary};
}

/// Any region's, when the language does not name one: the first by name.
std::optional<DictionaryFiles> any_region(const fs::path& folder, const std::string& primary) {
    std::error_code error;
    std::vector<std::string> stems;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string stem = entry.path().stem().string();
        if (entry.path().extension() == ".aff" && stem.rfind(primary + "_", 0) == 0)
            stems.push_back(stem);
    }
    std::sort(stems.begin(), stems.end());
    for (const std::string& stem : stems) {
        if (auto files = files_at(folder, stem))
            return files;
    }
    return std::nullopt;
}

} // namespace

std::optional<DictionaryFiles> find_dictionary(std::string_view language,
                                               const std::vector<std::string>& folders) {
    const std::vector<std::string> stems = stems_of(language);
    const std::string& primary = stems.back();
    // A language tag comes out of a document: it must not name a path.
    for (const std::string& stem : stems) {
        if (stem.empty() || stem.find_first_of("/\\.") != std::string::npos)
            return std::nullopt;
    }
    for (const std::string& name : folders) {
        const fs::path folder(name);
        for (const std::string& stem : stems) {
            if (auto files = files_at(folder, stem))
                return files;
            if (auto files = files_at(folder / stem, stem))
                return files;
            for (const std::string& package : {"dictionary-" + stem, stem}) {
                if (auto files = files_at(folder / package, "index"))
                    return files;
            }
        }
        if (language.find('-') == std::string_view::npos) {
            if (auto files = any_region(folder, primary))
                return files;
        }
    }
    return std::nullopt;
}

/// Old dictionaries are in encodings of eight bits.
class Dictionary::Encoding {
public:
    [[nodiscard]] static std::unique_ptr<Encoding> open(const std::string& name) {
        UErrorCode status = U_ZERO_ERROR;
        const std::string known = name.rfind("microsoft-", 0) == 0 ? name.substr(10) : name;
        std::unique_ptr<UConverter, Close> converter(ucnv_open(known.c_str(), &status));
        if (U_FAILURE(status))
            return nullptr;
        ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                              &status);
        return std::make_unique<Encoding>(std::move(converter));
    }

    struct Close {
        void operator()(UConverter* converter) const { ucnv_close(converter); }
    };
    explicit Encoding(std::unique_ptr<UConverter, Close> converter)
        : converter_(std::move(converter)) {}

    [[nodiscard]] std::optional<std::string> from_utf8(std::string_view word) {
        UErrorCode status = U_ZERO_ERROR;
        const auto wide = icu::UnicodeString::fromUTF8(word);
        std::string result(word.size() + 1, '\0');
        ucnv_reset(converter_.get());
        const std::int32_t size = wide.extract(
            result.data(), static_cast<std::int32_t>(result.size()), converter_.get(), status);
        if (U_FAILURE(status))
            return std::nullopt;
        result.resize(static_cast<std::size_t>(size));
        return result;
    }
    [[nodiscard]] std::string to_utf8(const std::string& word) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString wide(word.data(), static_cast<std::int32_t>(word.size()),
                                      converter_.get(), status);
        std::string result;
        wide.toUTF8String(result);
        return result;
    }

private:
    std::unique_ptr<UConverter, Close> converter_;
};

std::shared_ptr<Dictionary> Dictionary::open(const DictionaryFiles& files) {
    // Kept to the end of the process, and not freed then: taking a dictionary apart word by word
    // costs nearly as much as loading it.
    struct Opened {
        std::mutex mutex;
        std::map<fs::path, std::shared_ptr<Dictionary>> by_words;
    };
    static Opened& opened = *new Opened; // NOLINT(cppcoreguidelines-owning-memory): see above
    const std::lock_guard lock(opened.mutex);
    std::shared_ptr<Dictionary>& known = opened.by_words[files.words];
    if (!known)
        known = std::make_shared<Dictionary>(files);
    return known;
}

Dictionary::Dictionary(const DictionaryFiles& files)
    : loading_(std::async(std::launch::async, [files] {
          return std::make_unique<Hunspell>(files.affixes.string().c_str(),
                                            files.words.string().c_str());
      })) {}

Dictionary::~Dictionary() = default;

void Dictionary::wait() {
    if (hunspell_)
        return;
    hunspell_ = loading_.get();
    const std::string& encoding = hunspell_->get_dict_encoding();
    if (encoding != "UTF-8")
        encoding_ = Encoding::open(encoding);
}

void Dictionary::finish_loading() {
    const std::lock_guard lock(mutex_);
    wait();
}

bool Dictionary::knows(std::string_view word) {
    if (word.size() > max_word)
        return false;
    const std::lock_guard lock(mutex_);
    wait();
    if (!encoding_)
        return hunspell_->spell(std::string(word));
    const auto converted = encoding_->from_utf8(word);
    return converted && hunspell_->spell(*converted);
}

std::vector<std::string> Dictionary::suggest(std::string_view word) {
    if (word.size() > max_word)
        return {};
    const std::lock_guard lock(mutex_);
    wait();
    if (!encoding_)
        return hunspell_->suggest(std::string(word));
    std::vector<std::string> result;
    if (const auto converted = encoding_->from_utf8(word)) {
        for (const std::string& one : hunspell_->suggest(*converted))
            result.push_back(encoding_->to_utf8(one));
    }
    return result;
}

} // namespace spelling
