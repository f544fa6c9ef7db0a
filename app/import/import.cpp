// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "import/import.h"

#include "core/text.h"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace planwright {

namespace {

constexpr std::array kind_names{
    std::pair{DecisionKind::joined_rows, std::string_view("joined-rows")},
    std::pair{DecisionKind::aligned_by_guess, std::string_view("aligned-by-guess")},
    std::pair{DecisionKind::status_missing, std::string_view("status-missing")},
    std::pair{DecisionKind::owner_missing, std::string_view("owner-missing")},
    std::pair{DecisionKind::target_missing, std::string_view("target-missing")},
    std::pair{DecisionKind::number_inferred, std::string_view("number-inferred")},
    std::pair{DecisionKind::group_inferred, std::string_view("group-inferred")},
    std::pair{DecisionKind::look_alike_mapped, std::string_view("look-alike-mapped")},
    std::pair{DecisionKind::wording_differs, std::string_view("wording-differs")},
    std::pair{DecisionKind::repeated_block, std::string_view("repeated-block")},
    std::pair{DecisionKind::noise, std::string_view("noise")},
    std::pair{DecisionKind::tracked_change, std::string_view("tracked-change")},
    std::pair{DecisionKind::list_restored, std::string_view("list-restored")},
    std::pair{DecisionKind::split_by_guess, std::string_view("split-by-guess")},
    std::pair{DecisionKind::status_inferred, std::string_view("status-inferred")},
    std::pair{DecisionKind::encoding, std::string_view("encoding")},
    std::pair{DecisionKind::unknown_key, std::string_view("unknown-key")},
    std::pair{DecisionKind::repaired, std::string_view("repaired")},
};

struct KnownExtension {
    std::string_view extension;
    InputFormat format;
};
constexpr std::array readable{
    KnownExtension{".plan.xml", InputFormat::native}, KnownExtension{".xml", InputFormat::native},
    KnownExtension{".json", InputFormat::json},       KnownExtension{".txt", InputFormat::text},
    KnownExtension{".tsv", InputFormat::text},
};

/// Formats that are told by their extension and that no reader takes.
struct ForeignExtension {
    std::string_view extension;
    std::string_view name;
};
constexpr std::array foreign{
    ForeignExtension{".docx", "a Word document"},
    ForeignExtension{".doc", "a Word document"},
    ForeignExtension{".odt", "an OpenDocument text"},
    ForeignExtension{".rtf", "a rich text document"},
    ForeignExtension{".pdf", "a PDF document"},
    ForeignExtension{".html", "a web page"},
    ForeignExtension{".htm", "a web page"},
    ForeignExtension{".xlsx", "a spreadsheet"},
    ForeignExtension{".ods", "a spreadsheet"},
    ForeignExtension{".csv", "a list of comma-separated values"},
    ForeignExtension{".png", "a picture"},
    ForeignExtension{".jpg", "a picture"},
    ForeignExtension{".jpeg", "a picture"},
    ForeignExtension{".zip", "an archive"},
};

bool iends_with(std::string_view s, std::string_view end) {
    return s.size() >= end.size() && text::iequals(s.substr(s.size() - end.size()), end);
}

/// What the first character that is no white space says.
InputFormat by_content(std::string_view bytes) {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (bytes.substr(0, mark.size()) == mark)
        bytes.remove_prefix(mark.size());
    const std::size_t start = bytes.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos)
        return InputFormat::text;
    bytes.remove_prefix(start);
    if (bytes.front() == '{')
        return InputFormat::json;
    constexpr std::string_view root = "<plan";
    const bool xml = bytes.substr(0, 5) == "<?xml" || bytes.substr(0, root.size()) == root;
    return xml ? InputFormat::native : InputFormat::text;
}

} // namespace

std::string_view to_string(DecisionKind kind) {
    for (const auto& [known, name] : kind_names) {
        if (known == kind)
            return name;
    }
    return "noise";
}

Result<InputFormat> detect_format(std::string_view file_name, std::string_view bytes) {
    for (const KnownExtension& known : readable) {
        if (iends_with(file_name, known.extension))
            return known.format;
    }
    for (const ForeignExtension& known : foreign) {
        if (iends_with(file_name, known.extension))
            return fail(
                ErrorCode::unsupported, fmt::format("{} cannot be read as a plan", known.name),
                "save or copy its text to a .txt file first", {std::string(file_name), 0, 0});
    }
    return by_content(bytes);
}

Result<Imported> import_document(std::string_view bytes, InputFormat format,
                                 const ImportOptions& options) {
    switch (format) {
    case InputFormat::native:
        return read_native(bytes, options);
    case InputFormat::json:
        return read_json(bytes, options);
    case InputFormat::text:
        return read_text(bytes, options);
    }
    return fail(ErrorCode::unsupported, "this format cannot be read");
}

} // namespace planwright
