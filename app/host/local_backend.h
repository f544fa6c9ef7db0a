// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/backend.h"
#include "host/manifest.h"
#include "module/instance.h"

#include <memory>

namespace planwright::host {

/// A plugin in this process: for bundled plugins on the command line, where nothing but speed is
/// lost by its faults. It has no deadline, and its crash is ours.
class LocalBackend : public Backend {
public:
    LocalBackend(const Manifest& manifest, Listener listener)
        : library_(manifest.library), id_(manifest.id), listener_(std::move(listener)) {}

    [[nodiscard]] Got<wire::Description> start(const wire::Offer& offer) override;
    [[nodiscard]] Got<void> configure(const wire::Offer& offer) override;
    [[nodiscard]] std::vector<TextResult>
    check_texts(const std::vector<const wire::Paragraph*>& paragraphs,
                const CancelToken& cancel) override;
    [[nodiscard]] Got<void> open_plan(const PlanView& plan) override;
    [[nodiscard]] Got<void> change_plan(const wire::Facts& facts,
                                        const std::vector<wire::Delta>& deltas) override;
    [[nodiscard]] Got<std::vector<wire::Finding>> check_plan(const CancelToken& cancel) override;
    [[nodiscard]] Got<std::vector<std::string>> suggest(const wire::Paragraph& paragraph,
                                                        const wire::Range& range,
                                                        const CancelToken& cancel) override;
    [[nodiscard]] Got<std::vector<wire::Covered>> coverage(const CancelToken& cancel) override;
    [[nodiscard]] Got<std::vector<wire::TableRow>> table(std::string_view id,
                                                         const CancelToken& cancel) override;
    [[nodiscard]] Got<std::vector<wire::Edit>> command(std::string_view id,
                                                       const CancelToken& cancel) override;
    [[nodiscard]] Got<std::vector<wire::Edit>> transform(std::string_view id,
                                                         const wire::Paragraph& paragraph,
                                                         const wire::Range& range,
                                                         const CancelToken& cancel) override;

private:
    std::filesystem::path library_;
    std::string id_;
    Listener listener_;
    std::unique_ptr<module::Instance> instance_;
};

} // namespace planwright::host
