// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "desk/open_plans.h"

#include "core/file.h"
#include "core/text.h"
#include "desk/plan_file.h"

#include <string>
#include <string_view>

namespace planwright::desk {

namespace fs = std::filesystem;

Result<void> write_open_plans(const fs::path& list, const std::vector<OpenPlan>& plans) {
    std::string lines;
    for (const OpenPlan& plan : plans)
        lines += to_string(plan.row) + '\t' + shown(plan.path) + '\n';
    std::error_code ignored; // the writing says what is wrong
    fs::create_directories(list.parent_path(), ignored);
    return write_file(list, lines);
}

std::vector<OpenPlan> read_open_plans(const fs::path& list) {
    std::vector<OpenPlan> plans;
    const std::string lines = read_file(list).value_or(std::string());
    for (const std::string_view line : text::split(lines, '\n')) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos || !text::is_valid_utf8(line))
            continue;
        const std::string_view path = line.substr(tab + 1);
        OpenPlan plan{fs::path(std::u8string(path.begin(), path.end())),
                      parse_id(line.substr(0, tab)).value_or(Id())};
        std::error_code error;
        if (plan.path.is_absolute() && fs::is_regular_file(plan.path, error))
            plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace planwright::desk
