// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/paragraph_cache.h"

#include "core/hash.h"
#include "host/places.h"

#include <functional>
#include <string_view>
#include <utility>

namespace planwright::host {

namespace {

constexpr std::size_t max_bytes = 4UL * 1024 * 1024; ///< of one generation, about

/// Moves findings from one paragraph to another with the same text.
class Mover {
public:
    Mover(const FieldRef& from, std::size_t from_start, const FieldRef& to, std::size_t to_start)
        : from_(from), to_(to), from_start_(from_start), to_start_(to_start) {}

    void move(std::vector<Diagnostic>& findings) const {
        for (Diagnostic& finding : findings) {
            move(finding.place);
            for (Related& related : finding.related)
                move(related.place);
            for (Fix& fix : finding.fixes) {
                for (Edit& edit : fix.edits)
                    move(edit.place);
            }
        }
    }

private:
    void move(FieldRange& place) const {
        if (place.at != from_)
            return;
        place.at = to_;
        place.range.begin = place.range.begin - from_start_ + to_start_;
        place.range.end = place.range.end - from_start_ + to_start_;
    }

    FieldRef from_;
    FieldRef to_;
    std::size_t from_start_;
    std::size_t to_start_;
};

FieldRef field_of(const wire::Paragraph& paragraph) {
    return to_model(paragraph.at).value_or(FieldRef{});
}

/// Where findings are kept.
FieldRef nowhere(const FieldRef& at) {
    return {{}, at.field, at.index};
}

std::size_t size_of(const std::vector<Diagnostic>& findings) {
    std::size_t size = 0;
    for (const Diagnostic& finding : findings)
        size += sizeof(Diagnostic) + finding.message.size() + finding.help.size() + 100 +
                finding.fixes.size() * (sizeof(Fix) + sizeof(Edit) + 60) +
                finding.related.size() * (sizeof(Related) + 60);
    return size;
}

} // namespace

ParagraphCache::Key ParagraphCache::key_of(const wire::Paragraph& paragraph) {
    StableHash hash;
    hash.add(paragraph.text).add(paragraph.language);
    for (const std::uint32_t fact :
         {paragraph.kind, paragraph.list, paragraph.level, paragraph.at.field, paragraph.at.index})
        hash.add(std::uint64_t{fact});
    return {hash.value(), std::hash<std::string_view>{}(paragraph.text), paragraph.text.size()};
}

const ParagraphCache::Kept* ParagraphCache::find(const Key& key) {
    if (const auto found = young_.find(key); found != young_.end())
        return &found->second;
    const auto found = old_.find(key);
    if (found == old_.end())
        return nullptr;
    keep(key, std::exchange(found->second, nullptr));
    return &young_.find(key)->second;
}

void ParagraphCache::keep(const Key& key, Kept findings) {
    if (young_bytes_ > max_bytes) {
        old_ = std::exchange(young_, {});
        young_bytes_ = 0;
    }
    young_bytes_ += sizeof(Key) + 64 + (findings ? size_of(*findings) : 0);
    young_.insert_or_assign(key, std::move(findings));
}

void ParagraphCache::clear() {
    young_.clear();
    old_.clear();
    young_bytes_ = 0;
}

std::vector<ParagraphCache::Findings>
ParagraphCache::check(const std::vector<wire::Paragraph>& paragraphs, const Ask& ask) {
    std::vector<Findings> answers(paragraphs.size());
    std::vector<wire::Paragraph> unseen;
    std::unordered_map<Key, std::size_t, KeyHash> asked;      // index in `unseen`
    std::vector<std::pair<std::size_t, std::size_t>> waiting; // index here, index in `unseen`
    const auto answer = [&](std::size_t i, const Kept& kept) {
        if (!kept)
            return;
        std::vector<Diagnostic>& findings = answers[i].value();
        findings = *kept;
        const FieldRef at = field_of(paragraphs[i]);
        Mover(nowhere(at), 0, at, static_cast<std::size_t>(paragraphs[i].start)).move(findings);
    };
    std::vector<Key> keys;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        const Key key = key_of(paragraphs[i]);
        if (const Kept* kept = find(key)) {
            answer(i, *kept);
            continue;
        }
        const auto [at, is_new] = asked.try_emplace(key, unseen.size());
        if (is_new) {
            unseen.push_back(paragraphs[i]);
            keys.push_back(key);
        }
        waiting.emplace_back(i, at->second);
    }
    if (unseen.empty())
        return answers;
    std::vector<Findings> fresh = ask(unseen);
    std::vector<Kept> made(fresh.size());
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (!fresh[i])
            continue;
        if (!fresh[i]->empty()) {
            const FieldRef at = field_of(unseen[i]);
            Mover(at, static_cast<std::size_t>(unseen[i].start), nowhere(at), 0).move(*fresh[i]);
            made[i] = std::make_shared<const std::vector<Diagnostic>>(std::move(*fresh[i]));
        }
        keep(keys[i], made[i]);
    }
    for (const auto& [here, there] : waiting) {
        if (fresh[there])
            answer(here, made[there]);
        else
            answers[here] = tl::unexpected(fresh[there].error());
    }
    return answers;
}

} // namespace planwright::host
