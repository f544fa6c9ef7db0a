// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "module/host_side.h"

#include "module/texts.h"

#include <algorithm>

namespace planwright::module {

namespace {

constexpr unsigned max_lines = 1000;
constexpr unsigned max_proposals = 1000;
constexpr std::size_t max_line_bytes = 2000;

const HostSide& side(const pw_host* host) {
    return *static_cast<const HostSide*>(host->ctx);
}

void fill(pw_value& out, const wire::Setting& setting, std::uint64_t index, bool& found) {
    found = true;
    if (const auto* boolean = std::get_if<bool>(&setting.value)) {
        out.type = PW_VALUE_BOOLEAN;
        out.integer = *boolean ? 1 : 0;
    } else if (const auto* integer = std::get_if<std::int64_t>(&setting.value)) {
        out.type = PW_VALUE_INTEGER;
        out.integer = *integer;
        out.number = static_cast<double>(*integer);
    } else if (const auto* number = std::get_if<double>(&setting.value)) {
        out.type = PW_VALUE_NUMBER;
        out.number = *number;
    } else if (const auto* text = std::get_if<std::string>(&setting.value)) {
        out.type = PW_VALUE_TEXT;
        out.text = text_of(*text);
    } else {
        const auto& list = std::get<std::vector<std::string>>(setting.value);
        out.type = PW_VALUE_TEXT;
        found = index < list.size();
        if (found)
            out.text = text_of(list[static_cast<std::size_t>(index)]);
        return;
    }
    found = index == 0;
}

} // namespace

struct HostSide::Functions {
    static void PW_CALL log(const pw_host* host, std::uint32_t level, pw_text message) {
        static_cast<HostSide*>(host->ctx)->write(level, message);
    }
    static pw_status PW_CALL setting(const pw_host* host, pw_text key, std::uint64_t index,
                                     pw_value* out) {
        if (out == nullptr || out->struct_size < sizeof(pw_value))
            return PW_E_ARGUMENT;
        const auto& settings = side(host).offer().settings;
        const auto setting = settings.find(std::string(view_of(key)));
        if (setting == settings.end())
            return PW_E_ARGUMENT;
        pw_value value{sizeof value, 0, 0, 0, {}};
        bool found = false;
        fill(value, setting->second, index, found);
        if (!found)
            return PW_E_ARGUMENT;
        *out = value;
        return PW_OK;
    }
    static std::uint64_t PW_CALL word_count(const pw_host* host) {
        return side(host).offer().words.size();
    }
    static pw_status PW_CALL word(const pw_host* host, std::uint64_t index, pw_word* out) {
        const auto& words = side(host).offer().words;
        if (out == nullptr || index >= words.size())
            return PW_E_ARGUMENT;
        const wire::Word& found = words[static_cast<std::size_t>(index)];
        *out = {found.list, 0, text_of(found.word), text_of(found.instead)};
        return PW_OK;
    }
    static pw_status PW_CALL propose(const pw_host* host, pw_text word) {
        return static_cast<HostSide*>(host->ctx)->propose(word);
    }
    static std::uint64_t PW_CALL term_count(const pw_host* host) {
        return side(host).offer().glossary.size();
    }
    static pw_status PW_CALL term(const pw_host* host, std::uint64_t index, pw_term* out) {
        const auto& terms = side(host).offer().glossary;
        if (out == nullptr || index >= terms.size())
            return PW_E_ARGUMENT;
        const wire::Term& found = terms[static_cast<std::size_t>(index)];
        *out = {text_of(found.abbreviation), text_of(found.expansion), text_of(found.note),
                text_of(found.language)};
        return PW_OK;
    }
    static std::uint64_t PW_CALL known_count(const pw_host* host) {
        return side(host).offer().well_known.size();
    }
    static pw_text PW_CALL known(const pw_host* host, std::uint64_t index) {
        const auto& known = side(host).offer().well_known;
        return index < known.size() ? text_of(known[static_cast<std::size_t>(index)]) : pw_text{};
    }
    static pw_text PW_CALL own_folder(const pw_host* host) {
        return text_of(side(host).offer().own_folder);
    }
    static pw_text PW_CALL granted(const pw_host* host, pw_text right, std::uint64_t index) {
        const auto& folders = side(host).offer().folders;
        const auto found = folders.find(std::string(view_of(right)));
        if (found == folders.end() || index >= found->second.size())
            return {};
        return text_of(found->second[static_cast<std::size_t>(index)]);
    }
    static const void* PW_CALL get_extension(const pw_host* host, pw_text id) {
        static const pw_host_log log_table{sizeof log_table, 0, log};
        static const pw_host_settings settings_table{sizeof settings_table, 0, setting};
        static const pw_host_words words_table{sizeof words_table, 0, word_count, word, propose};
        static const pw_host_glossary glossary_table{sizeof glossary_table, 0, term_count, term};
        static const pw_host_well_known known_table{sizeof known_table, 0, known_count, known};
        static const pw_host_folders folders_table{sizeof folders_table, 0, own_folder, granted};
        const std::string_view name = view_of(id);
        if (name == PW_HOST_LOG)
            return &log_table;
        if (name == PW_HOST_SETTINGS)
            return &settings_table;
        if (name == PW_HOST_WORDS)
            return side(host).offer().words_granted ? &words_table : nullptr;
        if (name == PW_HOST_GLOSSARY)
            return &glossary_table;
        if (name == PW_HOST_WELL_KNOWN)
            return &known_table;
        return name == PW_HOST_FOLDERS ? &folders_table : nullptr;
    }
};

HostSide::HostSide(wire::Offer offer, Listener listener)
    : offer_(std::make_unique<const wire::Offer>(std::move(offer))),
      listener_(std::move(listener)),
      name_(offer_->host_name),
      version_(offer_->host_version) {
    host_ = {sizeof host_, 0, this, text_of(name_), text_of(version_), Functions::get_extension};
}

void HostSide::write(std::uint32_t level, pw_text message) {
    if (level >= PW_LOG_MISUSE)
        ++misuses_;
    if (lines_.fetch_add(1) >= max_lines || !listener_.log)
        return;
    const std::string text = text::to_valid_utf8(view_of(message).substr(0, max_line_bytes));
    const std::lock_guard lock(mutex_);
    listener_.log(std::min<std::uint32_t>(level, PW_LOG_MISUSE), text);
}

pw_status HostSide::propose(pw_text word) {
    const auto text = checked(word);
    if (!text || text->empty() || text->find('\n') != std::string::npos)
        return PW_E_TEXT;
    if (proposals_.fetch_add(1) >= max_proposals)
        return PW_E_LIMIT;
    const std::lock_guard lock(mutex_);
    if (listener_.propose)
        listener_.propose(*text);
    return PW_OK;
}

} // namespace planwright::module
