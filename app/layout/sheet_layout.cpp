// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/sheet_layout.h"

#include <algorithm>
#include <cassert>

namespace planwright {

namespace {

[[nodiscard]] SheetGeometry geometry_for(const SheetOptions& options, TextTools& tools) {
    return sheet_geometry(options.width, tools.metrics(FontRole::body).line_height,
                          options.letters);
}

/// A group shows a row of its own unless it is no group or has no heading to show.
[[nodiscard]] bool shows_row(const Group& group) {
    return !group.loose;
}

} // namespace

SheetLayout::SheetLayout(std::shared_ptr<const Plan> plan, std::shared_ptr<const Edition> edition,
                         TextMeasurer& measurer, const SheetOptions& options)
    : plan_(std::move(plan)),
      edition_(std::move(edition)),
      frame_(effective_frame(*plan_, *edition_)),
      options_(options),
      tools_(measurer),
      geometry_(geometry_for(options, tools_)),
      builder_(geometry_, tools_) {
    rebuild();
}

void SheetLayout::add_front(std::vector<Block>& blocks) const {
    blocks.push_back({BlockKind::cover, false, {}, {}, {}, {}});
    if (!frame_.introduction.empty() || !frame_.introduction_heading.empty())
        blocks.push_back({BlockKind::introduction, false, {}, {}, {}, {}});
    if (!frame_.definitions.empty())
        blocks.push_back({BlockKind::definitions, false, {}, {}, {}, {}});
    blocks.push_back({BlockKind::title, false, {}, {}, {}, {}});
}

void SheetLayout::add_group(std::vector<Block>& blocks,
                            const std::shared_ptr<const Group>& group) const {
    if (shows_row(*group))
        blocks.push_back({BlockKind::group, false, group, {}, {}, {}});
    for (std::size_t i = 0; i < group->recommendations.size(); ++i)
        blocks.push_back(
            {BlockKind::recommendation, false, group, group->recommendations.item(i), {}, {}});
}

double SheetLayout::first_height(const Block& block) {
    if (block.kind == BlockKind::recommendation)
        return builder_.estimate(*block.recommendation);
    return geometry_.line_height + 2 * geometry_.padding;
}

void SheetLayout::rebuild() {
    header_ = builder_.header(frame_);
    used_.clear();
    blocks_.clear();
    add_front(blocks_);
    for (std::size_t i = 0; i < plan_->groups.size(); ++i)
        add_group(blocks_, plan_->groups.item(i));
    blocks_.push_back({BlockKind::summary, false, {}, {}, {}, {}});
    std::vector<double> heights;
    heights.reserve(blocks_.size());
    for (const Block& block : blocks_)
        heights.push_back(first_height(block));
    heights_.assign(std::move(heights));
    first_inexact_ = 0;
    index_groups();
}

void SheetLayout::index_groups() {
    group_blocks_.clear();
    const auto first = std::find_if(blocks_.begin(), blocks_.end(), [](const Block& block) {
        return block.kind == BlockKind::title;
    });
    std::size_t at = static_cast<std::size_t>(first - blocks_.begin()) + 1;
    for (const Group& group : plan_->groups) {
        group_blocks_.push_back(at);
        at += group.recommendations.size() + (shows_row(group) ? 1 : 0);
    }
    assert(at + 1 == blocks_.size());
}

void SheetLayout::set_width(double width) {
    if (width == options_.width)
        return;
    options_.width = width;
    const SheetGeometry next = geometry_for(options_, tools_);
    if (next == geometry_)
        return;
    geometry_ = next;
    rebuild();
}

void SheetLayout::measure_anew() {
    tools_.clear();
    geometry_ = geometry_for(options_, tools_);
    rebuild();
}

bool SheetLayout::refine(std::size_t count) {
    for (; count > 0 && first_inexact_ < blocks_.size(); ++first_inexact_) {
        Block& block = blocks_[first_inexact_];
        if (block.exact)
            continue;
        // Not kept: what is looked at should stay in memory instead.
        heights_.set(first_inexact_, lay_out(block, nullptr).height);
        block.exact = true;
        --count;
    }
    return first_inexact_ < blocks_.size();
}

RowLayout SheetLayout::lay_out(const Block& block, const RowLayout* before) {
    switch (block.kind) {
    case BlockKind::cover:
        return builder_.cover(*plan_, frame_);
    case BlockKind::introduction:
        return builder_.introduction(frame_);
    case BlockKind::definitions:
        return builder_.definitions(frame_);
    case BlockKind::title:
        return builder_.title(*plan_);
    case BlockKind::group:
        return builder_.group(block.group);
    case BlockKind::recommendation:
        return builder_.recommendation(block.recommendation, plan_->numbers_follow_order, before);
    case BlockKind::summary:
        break;
    }
    return builder_.summary(*plan_, frame_);
}

void SheetLayout::keep(std::size_t index, std::shared_ptr<const RowLayout> layout) {
    Block& block = blocks_[index];
    if (block.layout != nullptr)
        used_.erase(block.used);
    heights_.set(index, layout->height);
    block.exact = true;
    block.layout = std::move(layout);
    used_.push_front(index);
    block.used = used_.begin();
    if (used_.size() > std::max<std::size_t>(options_.blocks_kept, 1)) {
        blocks_[used_.back()].layout = nullptr;
        used_.pop_back();
    }
}

const RowLayout& SheetLayout::block(std::size_t index) {
    Block& block = blocks_[index];
    if (block.layout == nullptr)
        keep(index, std::make_shared<const RowLayout>(lay_out(block, nullptr)));
    else
        used_.splice(used_.begin(), used_, block.used);
    return *block.layout;
}

Id SheetLayout::row(std::size_t index) const {
    return blocks_[index].row();
}

SheetAnchor SheetLayout::anchor_at(double y) const {
    const std::size_t block = heights_.at(y);
    return {block, row(block), y - heights_.top(block)};
}

std::size_t SheetLayout::block_of(const SheetAnchor& anchor) const {
    const std::size_t near = std::min(anchor.block, blocks_.size() - 1);
    if (row(near) == anchor.row)
        return near;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        if (anchor.row && row(i) == anchor.row)
            return i;
    }
    return near;
}

double SheetLayout::y_of(const SheetAnchor& anchor) const {
    return heights_.top(block_of(anchor)) + anchor.below;
}

std::pair<std::size_t, std::size_t> SheetLayout::show(const SheetAnchor& anchor, double height) {
    const std::size_t first = block_of(anchor);
    std::size_t end = first;
    for (double y = -anchor.below; end < blocks_.size() && y < height; ++end) {
        static_cast<void>(block(end));
        y += heights_.height(end);
    }
    return {first, std::max(end, first + 1)};
}

} // namespace planwright
