// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/diagnostic.h"
#include "host/failure.h"
#include "wire/protocol.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace planwright::host {

/// What one plugin with one set of settings found in paragraphs. Paragraphs are the same when text,
/// language, kind, list, level and field are; the row and the place in the field do not matter.
/// Failures are not kept. Bounded: what was not asked for longest goes first.
class ParagraphCache {
public:
    using Findings = Answer<std::vector<Diagnostic>>;
    using Ask = std::function<std::vector<Findings>(const std::vector<wire::Paragraph>&)>;

    /// One answer for each paragraph, in order; `ask` is called at most once, for those that are
    /// not known, each of them once.
    [[nodiscard]] std::vector<Findings> check(const std::vector<wire::Paragraph>& paragraphs,
                                              const Ask& ask);
    void clear();

private:
    /// Two hashes that know nothing of each other, and the length: findings on a text that is
    /// another would be a lie.
    using Key = std::array<std::uint64_t, 3>;
    struct KeyHash {
        std::size_t operator()(const Key& key) const noexcept {
            return static_cast<std::size_t>(key[0]);
        }
    };
    /// As if the paragraph began its field, in row 0. Null: nothing was found.
    using Kept = std::shared_ptr<const std::vector<Diagnostic>>;
    using Generation = std::unordered_map<Key, Kept, KeyHash>;

    [[nodiscard]] static Key key_of(const wire::Paragraph& paragraph);
    [[nodiscard]] const Kept* find(const Key& key);
    void keep(const Key& key, Kept findings);

    Generation young_;
    Generation old_; ///< what is asked for again moves to the young ones
    std::size_t young_bytes_ = 0;
};

} // namespace planwright::host
