// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// Plugins at work on invented plans: the cost of the host itself. Those of FOLDER run in this
// process, but for the second figures of "isolation" and "first":
//   bench_checks keystroke N FOLDER  milliseconds from a keystroke to the findings of its row, and
//                                    from the row to everything about the plan; the built-in rules
//                                    alone over the whole plan
//   bench_checks isolation N FOLDER  seconds to check a plan in this process, and in children
//   bench_checks first N FOLDER      milliseconds from nothing to the first answer, both ways
//   bench_checks plans N FOLDER      seconds to check N short plans one after another, both ways
//   bench_checks paragraphs FILE FOLDER  milliseconds that all plugins take for a paragraph of a
//   native
//                                    plan: the median and the worst, of five rounds each
// N is the number of recommendations, but for "plans"; FOLDER holds the plugins.
#include "checks/check.h"
#include "core/file.h"
#include "host/live_check.h"
#include "host/plan_checker.h"
#include "host/program_places.h"
#include "import/import.h"
#include "maker/plan_maker.h"
#include "model/edits.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace planwright::bench {
namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration time) {
    return std::chrono::duration<double, std::milli>(time).count();
}

double median(std::vector<double> values) {
    std::nth_element(values.begin(),
                     values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

std::unique_ptr<host::PluginSet> plugins(const char* folder, bool isolated) {
    const host::ProgramPlaces places = host::program_places();
    host::Discovered found = host::discover({{}, {}, {folder}, {}}, {});
    for (host::Manifest& manifest : found.plugins)
        manifest.origin = host::Origin::bundled;
    host::PluginSetOptions options;
    options.runner = places.runner;
    options.isolate_bundled = isolated;
    for (const auto& dictionaries : places.dictionaries)
        options.folders["dictionaries"].push_back(dictionaries.string());
    return std::make_unique<host::PluginSet>(found.plugins, host::PluginChoice(), options);
}

/// Waits for the updates of one row, and of the whole.
class Ear {
public:
    explicit Ear(Id row) : row_(row) {}

    void hear(const host::LiveUpdate& update) {
        const std::lock_guard lock(mutex_);
        const bool mine =
            std::any_of(update.rows.begin(), update.rows.end(),
                        [this](const host::LiveUpdate::Row& one) { return one.row == row_; });
        if (mine && row_revision_ < update.revision) {
            row_revision_ = update.revision;
            row_at_ = Clock::now();
        }
        if (update.all) {
            all_revision_ = update.revision;
            all_at_ = Clock::now();
        }
        heard_.notify_all();
    }
    std::pair<Clock::time_point, Clock::time_point> wait(std::uint64_t revision) {
        std::unique_lock lock(mutex_);
        heard_.wait(lock, [&] { return all_revision_ >= revision; });
        return {row_at_, all_at_};
    }

private:
    Id row_;
    std::mutex mutex_;
    std::condition_variable heard_;
    std::uint64_t row_revision_ = 0;
    std::uint64_t all_revision_ = 0;
    Clock::time_point row_at_;
    Clock::time_point all_at_;
};

int keystroke(std::size_t recommendations, const char* folder) {
    constexpr int times = 31;
    Document document(make_plan(recommendations));
    const auto edition = std::make_shared<const Edition>(edition_of_made_plans());
    const Group& group = document.plan().groups[document.plan().groups.size() / 2];
    const Id action = group.recommendations[group.recommendations.size() / 2].actions[0].id;
    const FieldRef field{action, Field::text, 0};
    Ear ear(action);
    host::LiveCheckOptions options;
    options.idle = std::chrono::milliseconds(0);
    host::LiveCheck check(plugins(folder, false), options,
                          [&](const host::LiveUpdate& update) { ear.hear(update); });
    check.submit(document.snapshot(), edition);
    static_cast<void>(ear.wait(document.revision()));
    std::vector<double> to_row;
    std::vector<double> to_all;
    for (int i = 0; i < times; ++i) {
        const bool put = i % 2 == 0;
        auto next = edits::replace_text(document.plan(), field, {0, put ? 0U : 1U}, put ? "!" : "");
        document.apply(*next, {});
        const Clock::time_point begin = Clock::now();
        check.submit(document.snapshot(), edition);
        const auto [row, all] = ear.wait(document.revision());
        to_row.push_back(milliseconds(row - begin));
        to_all.push_back(milliseconds(all - row));
    }
    const Clock::time_point begin = Clock::now();
    const auto built_in = planwright::check(document.plan(), {*edition});
    const double alone = milliseconds(Clock::now() - begin);
    // The quickest: on a busy machine a thread that has just worked waits for its turn.
    fmt::print("{:.4f} {:.3f} {:.3f}\n", *std::min_element(to_row.begin(), to_row.end()),
               median(to_all), alone);
    return built_in.empty() ? 1 : 0; // made plans have faults
}

double check_once(const std::shared_ptr<const host::PlanView>& view, const char* folder,
                  bool isolated) {
    const auto set = plugins(folder, isolated);
    set->start();
    const Clock::time_point begin = Clock::now();
    const host::PluginFindings found = host::check_plan(*set, view);
    const double took = milliseconds(Clock::now() - begin);
    for (const Diagnostic& finding : found.findings) {
        if (found.failed && finding.rule == finding.plugin + ".failed")
            fmt::print(stderr, "{}\n", finding.message);
    }
    return took;
}

int isolation(std::size_t recommendations, const char* folder) {
    const Plan plan = make_plan(recommendations);
    const auto view = host::PlanView::make(plan, edition_of_made_plans(), {});
    const double here = check_once(view, folder, false);
    const double apart = check_once(view, folder, true);
    fmt::print("{:.4f} {:.4f}\n", here / 1000, apart / 1000);
    return 0;
}

/// The longest of these short plans has as many recommendations as the longest published ones.
std::size_t short_size(std::size_t nth) {
    return 6 + nth % 25;
}

int plans(std::size_t count, const char* folder) {
    std::vector<std::shared_ptr<const host::PlanView>> views;
    for (std::size_t i = 0; i < count; ++i)
        views.push_back(
            host::PlanView::make(make_plan(short_size(i)), edition_of_made_plans(), {}));
    double took[2] = {0, 0};
    for (const bool isolated : {false, true}) {
        const auto set = plugins(folder, isolated);
        set->start();
        const Clock::time_point begin = Clock::now();
        for (const auto& view : views) {
            if (host::check_plan(*set, view).failed)
                fmt::print(stderr, "a plugin failed\n");
        }
        took[isolated ? 1 : 0] = milliseconds(Clock::now() - begin);
    }
    fmt::print("{:.4f} {:.4f}\n", took[0] / 1000, took[1] / 1000);
    return 0;
}

/// Each round has plugins of its own: what was looked at before is remembered.
int paragraphs(const char* file, const char* folder) {
    constexpr int rounds = 5;
    const auto bytes = read_file(file);
    const auto imported = bytes ? read_native(*bytes, {}) : tl::unexpected(bytes.error());
    if (!imported) {
        fmt::print(stderr, "{}\n", describe(imported.error()));
        return 1;
    }
    const auto view = host::PlanView::make(imported->plan, *imported->edition, {});
    const std::vector<wire::Paragraph> all = view->paragraphs();
    std::vector<std::vector<double>> took(all.size());
    for (int round = 0; round < rounds; ++round) {
        const auto set = plugins(folder, false);
        set->start();
        set->set_plan(view);
        for (const auto& session : set->sessions()) // the first answer waits for dictionaries
            static_cast<void>(session->check_texts({all.front()}));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Clock::time_point begin = Clock::now();
            for (const auto& session : set->sessions())
                static_cast<void>(session->check_texts({all[i]}));
            took[i].push_back(milliseconds(Clock::now() - begin));
        }
    }
    std::vector<double> each;
    each.reserve(took.size());
    for (const std::vector<double>& times : took)
        each.push_back(median(times));
    fmt::print("{:.4f} {:.4f}\n", median(each), *std::max_element(each.begin(), each.end()));
    return 0;
}

int first(std::size_t recommendations, const char* folder) {
    const Plan plan = make_plan(recommendations);
    const auto view = host::PlanView::make(plan, edition_of_made_plans(), {});
    const std::vector<wire::Paragraph> one{view->paragraphs().back()};
    double took[2] = {0, 0};
    for (const bool isolated : {false, true}) {
        const Clock::time_point begin = Clock::now();
        const auto set = plugins(folder, isolated);
        for (const auto& session : set->sessions())
            static_cast<void>(session->check_texts(one));
        took[isolated ? 1 : 0] = milliseconds(Clock::now() - begin);
    }
    fmt::print("{:.3f} {:.3f}\n", took[0], took[1]);
    return 0;
}

} // namespace
} // namespace planwright::bench

int main(int argc, char** argv) {
    using namespace planwright::bench;
    const std::string_view mode = argc == 4 ? argv[1] : "";
    const std::size_t count = argc == 4 ? std::strtoul(argv[2], nullptr, 10) : 0;
    if (mode == "keystroke")
        return keystroke(count, argv[3]);
    if (mode == "isolation")
        return isolation(count, argv[3]);
    if (mode == "plans")
        return plans(count, argv[3]);
    if (mode == "paragraphs")
        return paragraphs(argv[2], argv[3]);
    if (mode == "first")
        return first(count, argv[3]);
    fmt::print(stderr, "bench_checks keystroke|isolation|plans|first N FOLDER\n"
                       "bench_checks paragraphs FILE FOLDER\n");
    return 2;
}
