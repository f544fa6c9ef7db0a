// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "packs/linter.h"
#include "packs/rule_reader.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <utility>
#include <vector>

namespace {

constexpr std::string_view text =
    "The Team Manager will will review 12 cases a month, e.g. those of the PDU.\n\n"
    "In June 2027 the Probation Delivery Unit reports ‘late’ logs; Résumés are utilised.";

} // namespace

/// No rule of a pack may crash its reader, and one that is taken crashes no text either: what it
/// finds lies in the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace planwright::packs;
    const std::string_view yaml(reinterpret_cast<const char*>(data), size);
    auto rule = read_rule(yaml, "Style.Rule", "Rule.yml", {});
    if (!rule) {
        if (describe(rule.error()).empty())
            std::abort();
        return 0;
    }
    std::vector<Rule> rules;
    rules.push_back(*std::move(rule));
    const Linter linter(std::move(rules));
    const Document document = plain_document(text, "text");
    for (const Alert& alert : linter.lint(document).alerts) {
        if (alert.at && (alert.at->begin > alert.at->end || alert.at->end > text.size()))
            std::abort();
    }
    return 0;
}
