// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Cases about results: that they are right, the same each time, and do not depend on what was asked
// before.
#include "runner/conformance.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <thread>

namespace planwright::runner {

namespace {

using Findings = std::vector<wire::Finding>;

/// The findings of each paragraph; nothing when the plugin checks no texts.
Result<std::optional<std::vector<Findings>>>
findings_of(module::Instance& instance, const std::vector<wire::Paragraph>& paragraphs) {
    if (!instance.description().has(PW_EXT_TEXT_CHECK))
        return std::optional<std::vector<Findings>>();
    std::vector<Findings> result;
    for (const wire::Paragraph& paragraph : paragraphs) {
        auto found = instance.check_text(paragraph, {});
        if (!found)
            return tl::unexpected(found.error());
        result.push_back(std::move(*found));
    }
    return std::optional(std::move(result));
}

Result<void> checks(const Subject& subject, const std::vector<wire::Paragraph>& paragraphs) {
    const auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    const auto found = findings_of(**instance, paragraphs);
    return found ? Result<void>() : only_failure(found.error());
}

Result<void> checks_plain(const Subject& subject) {
    return checks(subject, {paragraph_of("The Head of the PDU will review all cases.")});
}

Result<void> checks_samples(const Subject& subject) {
    return checks(subject, sample_paragraphs());
}

Result<void> checks_empty(const Subject& subject) {
    wire::Paragraph nothing = paragraph_of("");
    return checks(subject, {nothing, paragraph_of("", 2, 77)});
}

Result<void> checks_offsets(const Subject& subject) {
    std::vector<wire::Paragraph> paragraphs = sample_paragraphs();
    for (wire::Paragraph& paragraph : paragraphs)
        paragraph.start += 1'000'003;
    const auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    const auto moved = findings_of(**instance, paragraphs);
    const auto plain = findings_of(**instance, sample_paragraphs());
    if (!moved || !plain)
        return only_failure(moved ? plain.error() : moved.error());
    for (std::size_t i = 0; *moved && i < paragraphs.size(); ++i) {
        if ((**moved)[i].size() != (**plain)[i].size())
            return breach("finds other things when a paragraph stands elsewhere in its field");
    }
    return {};
}

Result<void> checks_huge(const Subject& subject) {
    return checks(subject, {paragraph_of(huge_text(5'000'000))});
}

Result<void> checks_many(const Subject& subject) {
    std::vector<wire::Paragraph> many;
    while (many.size() < 5000) {
        for (wire::Paragraph& paragraph : sample_paragraphs())
            many.push_back(std::move(paragraph));
    }
    return checks(subject, many);
}

Result<void> is_deterministic(const Subject& subject) {
    const auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    std::vector<wire::Paragraph> paragraphs = sample_paragraphs();
    const auto first = findings_of(**instance, paragraphs);
    const auto second = findings_of(**instance, paragraphs);
    std::reverse(paragraphs.begin(), paragraphs.end());
    auto backward = findings_of(**instance, paragraphs);
    for (const auto* one : {&first, &second}) {
        if (!*one)
            return only_failure(one->error());
    }
    if (!backward)
        return only_failure(backward.error());
    if (!*first)
        return {};
    std::reverse((*backward)->begin(), (*backward)->end());
    if (**first != **second)
        return breach("finds something else when asked the same again");
    if (**first != **backward)
        return breach("finds something else when asked in another order");
    return {};
}

Result<void> is_the_same_twice(const Subject& subject) {
    const auto one = subject.start();
    if (!one)
        return only_failure(one.error());
    const auto other = subject.start();
    if (!other)
        return only_failure(other.error());
    std::optional<std::vector<Findings>> found[2];
    // In turns, so that what they share shows.
    for (const wire::Paragraph& paragraph : sample_paragraphs()) {
        int which = 0;
        for (const auto* instance : {&one, &other}) {
            const auto part = findings_of(***instance, {paragraph});
            if (!part)
                return only_failure(part.error());
            if (*part) {
                if (!found[which])
                    found[which].emplace();
                found[which]->push_back((*part)->front());
            }
            ++which;
        }
    }
    return found[0] == found[1]
               ? Result<void>()
               : Result<void>(breach("finds different things when it is there twice"));
}

Result<void> works_on_any_thread(const Subject& subject) {
    const auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    const auto here = findings_of(**instance, sample_paragraphs());
    if (!here)
        return only_failure(here.error());
    std::vector<Findings> there;
    Result<void> result;
    for (const wire::Paragraph& paragraph : sample_paragraphs()) {
        std::thread([&] {
            auto found = findings_of(**instance, {paragraph});
            if (!found)
                result = only_failure(found.error());
            else if (*found)
                there.push_back(std::move((*found)->front()));
        }).join();
    }
    if (result && *here && **here != there)
        return breach("finds something else on another thread");
    return result;
}

Result<void> takes_new_settings(const Subject& subject) {
    auto instance = subject.start();
    if (!instance)
        return only_failure(instance.error());
    wire::Offer offer;
    offer.settings["conformance"] = {true};
    offer.words_granted = true;
    offer.words = {{PW_WORDS_ALLOW, "Llŷn", ""}};
    offer.glossary = {{"PDU", "Probation Delivery Unit", "", ""}};
    if (auto done = (*instance)->configure(offer); !done)
        return done;
    const auto found = findings_of(**instance, sample_paragraphs());
    if (!found)
        return only_failure(found.error());
    return (*instance)->configure({});
}

} // namespace

std::vector<Case> text_cases() {
    return {
        {"text-plain", "A plain sentence is checked.", checks_plain},
        {"text-empty", "Empty text is checked.", checks_empty},
        {"text-samples",
         "Text of every kind is checked, and every place lies in it, on edges of code points.",
         checks_samples},
        {"text-offset", "A paragraph that begins late in its field gives the same findings there.",
         checks_offsets},
        {"text-huge", "Five megabytes in one paragraph are checked within the deadline.",
         checks_huge},
        {"text-many", "Thousands of paragraphs are checked.", checks_many},
        {"deterministic", "The same text gives the same findings, whatever was asked before.",
         is_deterministic},
        {"two-at-once", "Two of the plugin side by side do not disturb each other.",
         is_the_same_twice},
        {"any-thread", "Each call may come on another thread.", works_on_any_thread},
        {"new-settings", "Settings, words and glossary may change at any time.",
         takes_new_settings},
    };
}

} // namespace planwright::runner
