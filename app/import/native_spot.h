// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/extras.h"
#include "xml/document.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planwright::native {

/// Extras found so far in one thing of the model.
using Found = std::vector<Extra>;

[[nodiscard]] inline Extras kept(Found found) {
    return found.empty() ? nullptr : std::make_shared<const Found>(std::move(found));
}

/// Where reading stands inside a keeper: what is foreign there is kept with its path. Lives on the
/// stack; a path is only made when something is found.
class Spot {
public:
    explicit Spot(Found& keeper) : keeper_(&keeper) {}
    /// The element `name` in this one, the `number`th (from 0) of neighbours of that name.
    [[nodiscard]] Spot inside(std::string_view name, std::uint32_t number = 0) const {
        Spot spot(*keeper_);
        spot.outer_ = this;
        spot.name_ = name;
        spot.number_ = number;
        return spot;
    }
    void keep_node(xml::Node node, std::size_t before) const {
        keeper_->push_back(
            {Extra::Kind::node, static_cast<std::uint32_t>(before), path(), node.markup(), {}, {}});
    }
    void keep_attribute(xml::Attribute attribute) const {
        keeper_->push_back({Extra::Kind::attribute, 0, path(), std::string(attribute.value()),
                            attribute.qualified_name(), std::string(attribute.space())});
    }

private:
    [[nodiscard]] std::string path() const {
        if (outer_ == nullptr)
            return {};
        std::string out = outer_->path();
        if (!out.empty())
            out += '/';
        out += name_;
        if (number_ > 0)
            out += '[' + std::to_string(number_) + ']';
        return out;
    }

    Found* keeper_;
    const Spot* outer_ = nullptr;
    std::string_view name_;
    std::uint32_t number_ = 0;
};

} // namespace planwright::native
