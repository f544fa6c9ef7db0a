// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace planwright {

/// An immutable sequence of shared immutable values. A copy is a pointer copy; a changed version
/// shares all but one chunk and the table of chunks with the old one, so that an edit in a list of
/// 10,000 copies a few hundred pointers, not all of them. Every member is const and safe to read
/// from any thread.
template <class T>
class Sequence {
public:
    using Item = std::shared_ptr<const T>;

    Sequence() = default;
    explicit Sequence(std::vector<Item> items) {
        Table table;
        for (std::size_t at = 0; at < items.size(); at += chunk_size) {
            const auto first = items.begin() + static_cast<std::ptrdiff_t>(at);
            const auto last = items.begin() +
                              static_cast<std::ptrdiff_t>(std::min(at + chunk_size, items.size()));
            table.push(std::make_shared<const Chunk>(std::make_move_iterator(first),
                                                     std::make_move_iterator(last)));
        }
        set(std::move(table));
    }

    [[nodiscard]] std::size_t size() const { return table_ ? table_->ends.back() : 0; }
    [[nodiscard]] bool empty() const { return !table_; }

    [[nodiscard]] const Item& item(std::size_t index) const {
        const Where w = where(index);
        return (*table_->chunks[w.chunk])[w.offset];
    }
    [[nodiscard]] const T& operator[](std::size_t index) const { return *item(index); }

    [[nodiscard]] Sequence replaced(std::size_t index, Item value) const {
        return with_chunk(
            index, [&](Chunk& chunk, std::size_t offset) { chunk[offset] = std::move(value); });
    }
    [[nodiscard]] Sequence inserted(std::size_t index, Item value) const {
        assert(index <= size());
        if (empty())
            return Sequence(std::vector<Item>{std::move(value)});
        const bool at_end = index == size();
        return with_chunk(at_end ? index - 1 : index, [&](Chunk& chunk, std::size_t offset) {
            chunk.insert(chunk.begin() + static_cast<std::ptrdiff_t>(offset + (at_end ? 1 : 0)),
                         std::move(value));
        });
    }
    [[nodiscard]] Sequence erased(std::size_t index) const {
        return with_chunk(index, [](Chunk& chunk, std::size_t offset) {
            chunk.erase(chunk.begin() + static_cast<std::ptrdiff_t>(offset));
        });
    }
    [[nodiscard]] Sequence appended(Item value) const { return inserted(size(), std::move(value)); }

    /// True when both share all storage: a quick "nothing changed".
    [[nodiscard]] bool same_as(const Sequence& other) const { return table_ == other.table_; }

    /// Number of items that both share at their begin; shared chunks are not looked into.
    [[nodiscard]] std::size_t common_prefix(const Sequence& other) const {
        const std::size_t most = std::min(size(), other.size());
        std::size_t chunk = 0;
        std::size_t count = 0;
        if (most != 0) {
            const auto& mine = table_->chunks;
            const auto& theirs = other.table_->chunks;
            for (; count < most && mine[chunk] == theirs[chunk]; ++chunk)
                count = table_->ends[chunk];
        }
        while (count < most && item(count) == other.item(count))
            ++count;
        return count;
    }
    /// The same for their ends.
    [[nodiscard]] std::size_t common_suffix(const Sequence& other) const {
        const std::size_t most = std::min(size(), other.size());
        std::size_t count = 0;
        if (most != 0) {
            auto mine = table_->chunks.rbegin();
            auto theirs = other.table_->chunks.rbegin();
            for (; count < most && *mine == *theirs; ++mine, ++theirs)
                count += (*mine)->size();
        }
        while (count < most && item(size() - count - 1) == other.item(other.size() - count - 1))
            ++count;
        return count;
    }

    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        Iterator(const Sequence* sequence, std::size_t chunk, std::size_t offset)
            : sequence_(sequence), chunk_(chunk), offset_(offset) {}
        reference operator*() const { return *shared(); }
        pointer operator->() const { return shared().get(); }
        [[nodiscard]] const Item& shared() const {
            return (*sequence_->table_->chunks[chunk_])[offset_];
        }
        Iterator& operator++() {
            if (++offset_ == sequence_->table_->chunks[chunk_]->size()) {
                ++chunk_;
                offset_ = 0;
            }
            return *this;
        }
        Iterator operator++(int) {
            Iterator old = *this;
            ++*this;
            return old;
        }
        friend bool operator==(const Iterator& a, const Iterator& b) {
            return a.chunk_ == b.chunk_ && a.offset_ == b.offset_;
        }

    private:
        const Sequence* sequence_ = nullptr;
        std::size_t chunk_ = 0;
        std::size_t offset_ = 0;
    };
    [[nodiscard]] Iterator begin() const { return Iterator(this, 0, 0); }
    [[nodiscard]] Iterator end() const {
        return Iterator(this, table_ ? table_->chunks.size() : 0, 0);
    }

private:
    using Chunk = std::vector<Item>;
    static constexpr std::size_t chunk_size = 64;

    struct Table {
        std::vector<std::shared_ptr<const Chunk>> chunks; // none empty
        std::vector<std::size_t> ends;                    // running count of items
        void push(std::shared_ptr<const Chunk> chunk) {
            ends.push_back((ends.empty() ? 0 : ends.back()) + chunk->size());
            chunks.push_back(std::move(chunk));
        }
    };
    struct Where {
        std::size_t chunk;
        std::size_t offset;
    };

    void set(Table table) {
        if (!table.chunks.empty())
            table_ = std::make_shared<const Table>(std::move(table));
    }
    [[nodiscard]] Where where(std::size_t index) const {
        assert(index < size());
        const auto chunk = static_cast<std::size_t>(
            std::upper_bound(table_->ends.begin(), table_->ends.end(), index) -
            table_->ends.begin());
        return {chunk, index - (chunk == 0 ? 0 : table_->ends[chunk - 1])};
    }
    template <class Change>
    [[nodiscard]] Sequence with_chunk(std::size_t index, Change change) const {
        const Where w = where(index);
        Chunk changed = *table_->chunks[w.chunk];
        change(changed, w.offset);
        Table table;
        table.chunks.reserve(table_->chunks.size() + 1);
        table.ends.reserve(table_->chunks.size() + 1);
        for (std::size_t i = 0; i < w.chunk; ++i)
            table.push(table_->chunks[i]);
        if (changed.size() >= 2 * chunk_size) {
            const auto middle = changed.begin() + chunk_size;
            table.push(std::make_shared<const Chunk>(changed.begin(), middle));
            table.push(std::make_shared<const Chunk>(middle, changed.end()));
        } else if (!changed.empty()) {
            table.push(std::make_shared<const Chunk>(std::move(changed)));
        }
        for (std::size_t i = w.chunk + 1; i < table_->chunks.size(); ++i)
            table.push(table_->chunks[i]);
        Sequence result;
        result.set(std::move(table));
        return result;
    }

    std::shared_ptr<const Table> table_;
};

} // namespace planwright
