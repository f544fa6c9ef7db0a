// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "layout/sheet_layout.h"
#include "model/row_content.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

/// Taking over another state of the plan: what both states share is found by its storage, not read.
namespace planwright {

void SheetLayout::refresh(std::size_t index) {
    if (blocks_[index].layout != nullptr) {
        keep(index, std::make_shared<const RowLayout>(
                        lay_out(blocks_[index], blocks_[index].layout.get())));
        return;
    }
    blocks_[index].exact = false;
    first_inexact_ = std::min(first_inexact_, index);
}

void SheetLayout::replace_recommendation(std::size_t index,
                                         std::shared_ptr<const Recommendation> next) {
    Block& block = blocks_[index];
    if (block.recommendation == next)
        return;
    block.recommendation = std::move(next);
    if (block.layout == nullptr)
        heights_.set(index, builder_.estimate(*block.recommendation));
    refresh(index);
}

/// The usual edit: words or answers of recommendations in one group, no row added, moved or
/// removed. False when it was another.
bool SheetLayout::update_one_group(const Plan& before) {
    const auto& old_groups = before.groups;
    const auto& new_groups = plan_->groups;
    if (old_groups.size() != new_groups.size())
        return false;
    const std::size_t first = old_groups.common_prefix(new_groups);
    if (first == new_groups.size())
        return true;
    if (first + old_groups.common_suffix(new_groups) + 1 != new_groups.size())
        return false;
    const Group& old_group = old_groups[first];
    const std::shared_ptr<const Group> new_group = new_groups.item(first);
    const auto& old_rows = old_group.recommendations;
    const auto& new_rows = new_group->recommendations;
    if (old_group.id != new_group->id || old_group.loose != new_group->loose ||
        old_rows.size() != new_rows.size())
        return false;
    const std::size_t begin = old_rows.common_prefix(new_rows);
    const std::size_t end =
        begin == new_rows.size() ? begin : new_rows.size() - old_rows.common_suffix(new_rows);
    for (std::size_t i = begin; i < end; ++i) {
        if (old_rows[i].id != new_rows[i].id)
            return false;
    }
    std::size_t block = group_blocks_[first];
    if (!new_group->loose) {
        blocks_[block].group = new_group;
        if (!same_content(old_group, *new_group))
            refresh(block);
        ++block;
    }
    for (std::size_t i = begin; i < end; ++i) {
        blocks_[block + i].group = new_group;
        replace_recommendation(block + i, new_rows.item(i));
    }
    return true;
}

/// Rows came, went or moved: the list of blocks is new, and takes what was known of each.
void SheetLayout::take_over(const Former& former) {
    std::unordered_map<Id, std::size_t> rows;
    std::array<std::optional<std::size_t>, block_kinds> others;
    for (std::size_t i = 0; i < former.blocks.size(); ++i) {
        if (const Id row = former.blocks[i].row())
            rows.emplace(row, i);
        else
            others[static_cast<std::size_t>(former.blocks[i].kind)] = i;
    }
    std::vector<double> heights;
    heights.reserve(blocks_.size());
    std::vector<std::pair<std::size_t, std::shared_ptr<const RowLayout>>> kept;
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
        Block& block = blocks_[i];
        heights.push_back(heights_.height(i));
        std::optional<std::size_t> at = others[static_cast<std::size_t>(block.kind)];
        if (const auto row = rows.find(block.row()); block.row() && row != rows.end())
            at = row->second;
        if (!at || former.blocks[*at].kind != block.kind)
            continue;
        const Block& was = former.blocks[*at];
        heights.back() = former.heights.height(*at);
        block.exact = was.exact && was.recommendation == block.recommendation &&
                      (block.kind != BlockKind::group || same_content(*was.group, *block.group));
        if (was.layout != nullptr)
            kept.emplace_back(i, was.layout);
    }
    heights_.assign(std::move(heights));
    for (auto& [index, layout] : kept) {
        if (!blocks_[index].exact)
            layout = std::make_shared<const RowLayout>(lay_out(blocks_[index], layout.get()));
        keep(index, std::move(layout));
    }
}

void SheetLayout::update(std::shared_ptr<const Plan> plan) {
    if (plan == plan_)
        return;
    const std::shared_ptr<const Plan> before = std::move(plan_);
    plan_ = std::move(plan);
    const bool frame_changed =
        before->front->overrides != plan_->front->overrides ||
        before->front->cover.published_label != plan_->front->cover.published_label;
    const bool numbering_changed = before->numbers_follow_order != plan_->numbers_follow_order;
    if (frame_changed || numbering_changed) {
        frame_ = effective_frame(*plan_, *edition_);
        rebuild();
        return;
    }
    if (!update_one_group(*before)) {
        const Former former{std::exchange(blocks_, {}), std::exchange(heights_, {})};
        rebuild();
        take_over(former);
    }
    const bool front_changed =
        before->front != plan_->front && !same_content(*before->front, *plan_->front);
    for (std::size_t i = 0; front_changed && blocks_[i].kind != BlockKind::group &&
                            blocks_[i].kind != BlockKind::recommendation && i + 1 < blocks_.size();
         ++i)
        refresh(i);
    if (!(summary_of(*before) == summary_of(*plan_)))
        refresh(blocks_.size() - 1);
}

} // namespace planwright
