// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "wire/protocol.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace planwright::host {

/// A word list as plain UTF-8 text: a word or a term of several words on each line, "#" begins a
/// comment. Of a list of preferred words each line is "WORD => INSTEAD".
[[nodiscard]] Result<std::vector<wire::Word>> parse_word_list(std::string_view text,
                                                              std::uint32_t list);
/// The same from a file; `list` is PW_WORDS_... Fails with the file, and the line that is at fault.
[[nodiscard]] Result<std::vector<wire::Word>> read_word_list(const std::filesystem::path& file,
                                                             std::uint32_t list);

/// The user's own words that are right: words.txt in the program's folder of settings. It need not
/// exist; empty when there is no such folder.
[[nodiscard]] std::filesystem::path user_words_file();

/// All files together, as plugins are offered them: sorted, each word once. A file that cannot be
/// read is a problem, and the others count.
struct WordFiles {
    std::vector<std::filesystem::path> allow;
    std::vector<std::filesystem::path> deny;
    std::vector<std::filesystem::path> prefer;
};
[[nodiscard]] std::vector<wire::Word> read_word_lists(const WordFiles& files,
                                                      std::vector<Error>& problems);

} // namespace planwright::host
