// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

/// How the accessible profile words what is fixed or generated; the author's words stay as they
/// are.
namespace planwright::doc {

/// "INTRODUCTION" becomes "Introduction"; text with any small letter is left alone, as are words
/// that look like acronyms ("HMPPS", "PDU").
[[nodiscard]] std::string sentence_case(std::string_view text);

/// Two or more words in capitals beside each other get small letters after the first: "PROBATION
/// SERVICE" becomes "Probation Service". Single words and acronyms stay.
[[nodiscard]] std::string title_case(std::string_view text);

/// " & " becomes " and ".
[[nodiscard]] std::string and_for_ampersand(std::string_view text);

/// Both of the above.
[[nodiscard]] std::string plain_fixed_text(std::string_view text);

/// Each date in the form "21 August 2023"; what stands between two dates keeps its words.
[[nodiscard]] std::string with_plain_dates(std::string_view text);

} // namespace planwright::doc
