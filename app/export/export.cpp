// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "export/export.h"

#include "core/text.h"
#include "export/html_writer.h"
#include "export/json_writer.h"
#include "export/native_writer.h"

#include <array>

namespace planwright {

namespace {

struct Format {
    OutputFormat format;
    std::string_view name;
    std::array<std::string_view, 2> extensions; ///< an empty one is none
};
constexpr std::array formats{
    Format{OutputFormat::native, "plan.xml", {".plan.xml", ".xml"}},
    Format{OutputFormat::json, "json", {".json", ""}},
    Format{OutputFormat::html, "html", {".html", ".htm"}},
};

} // namespace

std::string output_format_names() {
    std::vector<std::string> names;
    names.reserve(formats.size());
    for (const Format& format : formats) {
        names.emplace_back(format.name);
    }
    return text::join(names, ", ");
}

std::optional<OutputFormat> parse_output_format(std::string_view name) {
    for (const Format& format : formats) {
        if (text::iequals(name, format.name)) {
            return format.format;
        }
    }
    return std::nullopt;
}

std::optional<OutputFormat> output_format_of(std::string_view file_name) {
    const std::string name = text::to_lower_ascii(file_name);
    for (const Format& format : formats) {
        for (const std::string_view extension : format.extensions) {
            if (!extension.empty() && name.ends_with(extension)) {
                return format.format;
            }
        }
    }
    return std::nullopt;
}

Result<std::string> export_document(const Plan& plan, const Edition& edition, OutputFormat format,
                                    const doc::Options& options) {
    switch (format) {
    case OutputFormat::native:
        return write_native(plan);
    case OutputFormat::json:
        return write_json(plan, edition);
    case OutputFormat::html:
        return write_html(plan, edition, options);
    }
    return fail(ErrorCode::unsupported, "this format cannot be written");
}

} // namespace planwright
