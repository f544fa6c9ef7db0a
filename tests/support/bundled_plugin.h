// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "host/plan_view.h"
#include "host/session.h"
#include "import/import.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A plugin of plugins/ as the program has it, in this process, at work on a plan given as JSON.
namespace planwright::testing_support {

class BundledPlugin {
public:
    /// `folder` holds the plugin's library and manifest.
    explicit BundledPlugin(const std::filesystem::path& folder) {
        auto manifest = host::read_manifest(folder);
        EXPECT_TRUE(manifest) << (manifest ? "" : describe(manifest.error()));
        if (!manifest)
            return;
        std::vector<std::string> problems;
        wire::Offer offer;
        offer.settings = host::resolve_settings(*manifest, {}, {}, problems);
        offer.own_folder = manifest->folder.string();
        session_ = host::local_session(*manifest, offer, {});
    }

    void open(std::string_view json, std::optional<Date> as_of = std::nullopt,
              std::vector<Post> posts = {}) {
        auto imported = read_json(json, {});
        ASSERT_TRUE(imported) << describe(imported.error());
        imported_ = std::move(*imported);
        auto annotations = std::make_shared<Annotations>(*imported_.plan.annotations);
        annotations->posts = std::move(posts);
        imported_.plan.annotations = std::move(annotations);
        session_->set_plan(
            host::PlanView::make(imported_.plan, *imported_.edition, {1, as_of}, nullptr));
    }

    [[nodiscard]] std::vector<wire::TableRow> table(std::string_view id) {
        auto rows = session_->table(id);
        EXPECT_TRUE(rows) << (rows ? "" : rows.error().message);
        return rows ? std::move(*rows) : std::vector<wire::TableRow>();
    }
    [[nodiscard]] std::vector<Diagnostic> check() {
        auto found = session_->check_plan();
        EXPECT_TRUE(found) << (found ? "" : found.error().message);
        return found ? std::move(*found) : std::vector<Diagnostic>();
    }
    [[nodiscard]] const Plan& plan() const { return imported_.plan; }
    [[nodiscard]] const Edition& edition() const { return *imported_.edition; }
    [[nodiscard]] host::Session& session() { return *session_; }

private:
    std::unique_ptr<host::Session> session_;
    Imported imported_;
};

} // namespace planwright::testing_support
