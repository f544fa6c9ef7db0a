// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "register/owner_register.h"

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace planwright {

namespace {

std::string key_of(std::string_view title) {
    return text::fold_case(text::collapse_spaces(title));
}

class Posts {
public:
    void add(const std::vector<Post>& posts) {
        for (const Post& post : posts)
            add(post);
    }

    std::vector<Post> take() {
        for (Post& post : all_) {
            std::erase_if(post.aliases, [&](const std::string& alias) {
                return by_title_.count(key_of(alias)) > 0;
            });
        }
        return std::move(all_);
    }

private:
    void add(const Post& post) {
        const std::string key = key_of(post.title);
        if (key.empty())
            return;
        const auto [found, is_new] = by_title_.try_emplace(key, all_.size());
        if (is_new)
            all_.emplace_back();
        Post& here = all_[found->second];
        here.title = post.title;
        for (const std::string& alias : post.aliases) {
            const bool known = std::any_of(
                here.aliases.begin(), here.aliases.end(),
                [&](const std::string& other) { return key_of(other) == key_of(alias); });
            if (!known)
                here.aliases.push_back(alias);
        }
    }

    std::vector<Post> all_;
    std::unordered_map<std::string, std::size_t> by_title_;
};

} // namespace

std::vector<Post> posts_in_force(const std::vector<OwnerRegister>& registers,
                                 const std::vector<Post>& of_the_plan) {
    Posts posts;
    for (const OwnerRegister& one : registers)
        posts.add(one.posts);
    posts.add(of_the_plan);
    return posts.take();
}

Plan with_registers(Plan plan, const std::vector<OwnerRegister>& registers) {
    auto annotations = std::make_shared<Annotations>(*plan.annotations);
    annotations->posts = posts_in_force(registers, annotations->posts);
    plan.annotations = std::move(annotations);
    return plan;
}

} // namespace planwright
