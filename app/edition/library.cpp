// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "edition/edition.h"
#include "edition/frame_parts.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace planwright {

namespace {

using Editions = std::vector<std::shared_ptr<const Edition>>;

/// Ordered by id; of several with one id the last stays.
Editions ordered(Editions editions) {
    std::stable_sort(editions.begin(), editions.end(),
                     [](const auto& a, const auto& b) { return a->id < b->id; });
    Editions result;
    for (auto& edition : editions) {
        if (!result.empty() && result.back()->id == edition->id)
            result.back() = std::move(edition);
        else
            result.push_back(std::move(edition));
    }
    return result;
}

struct Words {
    std::unordered_map<std::string, std::size_t> counts;
    std::size_t total = 0;
};

/// The frame's words, each with how often it stands there; case does not matter.
Words words_of(const FrameWording& frame) {
    Words result;
    for (const FramePart& part : frame_parts(frame)) {
        const std::string folded = text::fold_case(part.plain);
        for (const ByteRange word : text::words(folded)) {
            ++result.counts[folded.substr(word.begin, word.size())];
            ++result.total;
        }
    }
    return result;
}

std::size_t shared_words(const Words& a, const Words& b) {
    std::size_t result = 0;
    for (const auto& [word, count] : a.counts) {
        const auto found = b.counts.find(word);
        if (found != b.counts.end())
            result += std::min(count, found->second);
    }
    return result;
}

} // namespace

EditionLibrary::EditionLibrary(Editions editions) : editions_(ordered(std::move(editions))) {}

std::shared_ptr<const Edition> EditionLibrary::find(std::string_view id) const {
    const auto place = std::lower_bound(
        editions_.begin(), editions_.end(), id,
        [](const auto& edition, std::string_view wanted) { return edition->id < wanted; });
    return place != editions_.end() && (*place)->id == id ? *place : nullptr;
}

std::shared_ptr<const Edition> EditionLibrary::of(const Plan& plan) const {
    return plan.local_edition ? plan.local_edition : find(plan.edition_id);
}

EditionLibrary EditionLibrary::with(Editions more) const {
    Editions all = editions_;
    all.insert(all.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
    return EditionLibrary(std::move(all));
}

EditionLibrary::Nearest EditionLibrary::nearest(const FrameWording& found) const {
    const Words wanted = words_of(found);
    Nearest best;
    for (const auto& edition : editions_) {
        const Words words = words_of(edition->frame);
        const std::size_t larger = std::max(wanted.total, words.total);
        const double share = larger == 0 ? 0
                                         : static_cast<double>(shared_words(wanted, words)) /
                                               static_cast<double>(larger);
        if (!best.edition || share > best.share)
            best = {edition, share};
    }
    return best;
}

} // namespace planwright
