// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "posts/post.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace posts {

/// The posts of one plan: those of the owner register, and those that the plan names besides. Ways
/// of writing that name one post stand together under one title: the register's, else the one that
/// the plan uses most. Fill it, settle it, ask it. Not for two threads at once while it is filled.
class Register {
public:
    struct Form {
        std::string written;
        std::size_t count = 0; ///< how often the plan writes it so
        Post post;
    };
    struct Entry {
        std::string title;
        bool official = false;   ///< of the owner register
        std::vector<Form> forms; ///< in the order in which they came; official ones with count 0
        std::size_t count = 0;   ///< of all forms

        [[nodiscard]] const Form* form(std::string_view written) const;
    };

    void add_official(std::string_view title, const std::vector<std::string_view>& aliases);
    /// A post as column 5 has it.
    void add(std::string_view written);
    /// Brings together what belongs together. `add` and `find` may be called again afterwards only
    /// for what has been added before.
    void settle();

    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
    /// Index of the entry that holds this way of writing.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view written) const;

    /// Entries that may be one post though nothing says so: index pairs in order.
    struct Near {
        std::size_t one = 0;
        std::size_t other = 0;
        Likeness how = Likeness::near;
    };
    [[nodiscard]] std::vector<Near> near() const;

private:
    std::size_t entry_for(const Post& post);
    void add_form(std::size_t entry, std::string written, const Post& post, std::size_t count);
    [[nodiscard]] std::vector<Near> alike() const;
    void merge(std::size_t into, std::size_t from);
    void drop_merged();
    void choose_titles();

    std::vector<Entry> entries_;
    std::unordered_map<std::string, std::size_t> by_key_;
    std::unordered_map<std::string, std::size_t> by_written_;
    std::vector<bool> merged_;
};

} // namespace posts
