// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"
#include "import/import.h"
#include "import/native_front.h"
#include "import/native_rows.h"
#include "import/native_text.h"

#include <utility>

namespace planwright {

namespace native {

namespace {

// A plan while its parts are read.
struct PlanParts {
    Plan plan;
    Front front;
    Annotations annotations;
    GroupItems groups;
    Found found;
    Found front_found;
    Found annotations_found;
};

void read_edition_name(Reader& r, xml::Node n, const Spot& s, PlanParts& to) {
    constexpr Parts<PlanParts, 0> none{};
    r.attributes(n, s, {"id", "version"});
    const std::string id = r.required(n, "id");
    if (to.plan.edition_id.empty()) {
        to.plan.edition_id = id;
        to.plan.edition_version = r.string(n, "version");
    }
    read_parts(r, n, s, none, to);
}

void read_local_edition(Reader& r, xml::Node n, const Spot& s, PlanParts& to) {
    r.attributes(n, s, {});
    std::uint32_t index = 0;
    for (xml::Node child = n.first_child(); child; child = child.next()) {
        const bool edition =
            child.is_element() && child.space() == "urn:planwright:edition:1" && index == 0;
        if (!edition) {
            if (!r.skip_or_keep(child, s, index))
                r.stray(child, n);
            continue;
        }
        ++index;
        const Result<Edition> read = read_edition(child.markup(), "the local edition");
        if (read && !to.plan.local_edition) {
            to.plan.local_edition = std::make_shared<const Edition>(*read);
            continue;
        }
        r.note(child, read
                          ? "a plan has one local edition; the words of the second were set aside"
                          : fmt::format("the local edition cannot be used ({}); its words were set "
                                        "aside",
                                        read.error().what));
        r.set_aside(child, child.text(), "the local edition");
    }
    if (index == 0)
        r.note(n, "the place for a local edition is empty; it was taken out");
}

constexpr Parts<PlanParts, 11> plan_parts{{
    {"edition", true, false, read_edition_name},
    {"local-edition", false, false, read_local_edition},
    {"cover", true, false,
     [](Reader& r, xml::Node n, const Spot& /*s*/, PlanParts& to) {
         const Spot front(to.front_found);
         read_cover(r, n, front.inside("cover"), to.front.cover);
     }},
    {"title", true, false,
     [](Reader& r, xml::Node n, const Spot& /*s*/, PlanParts& to) {
         const Spot front(to.front_found);
         const Spot title = front.inside("title");
         r.attributes(n, title, {});
         read_line(r, n, title, to.front.title);
     }},
    {"overrides", false, false,
     [](Reader& r, xml::Node n, const Spot& /*s*/, PlanParts& to) {
         const Spot front(to.front_found);
         read_overrides(r, n, front.inside("overrides"), to.front.overrides);
     }},
    {"recommendations", true, false,
     [](Reader& r, xml::Node n, const Spot& s, PlanParts& to) { read_table(r, n, s, to.groups); }},
    {"printed-summary", false, false,
     [](Reader& r, xml::Node n, const Spot& /*s*/, PlanParts& to) {
         const Spot front(to.front_found);
         read_summary(r, n, front.inside("printed-summary"), to.front.printed_summary);
     }},
    {"owner-register", false, false,
     [](Reader& r, xml::Node n, const Spot& /*s*/, PlanParts& to) {
         const Spot own(to.annotations_found);
         read_posts(r, n, own.inside("owner-register"), to.annotations);
     }},
    {"glossary", false, false,
     [](Reader& r, xml::Node n, const Spot& /*s*/, PlanParts& to) {
         const Spot own(to.annotations_found);
         read_terms(r, n, own.inside("glossary"), to.annotations);
     }},
    {"comments", false, false,
     [](Reader& r, xml::Node n, const Spot& /*s*/, PlanParts& to) {
         const Spot own(to.annotations_found);
         read_comments(r, n, own.inside("comments"), to.annotations);
     }},
    {"waivers", false, false,
     [](Reader& r, xml::Node n, const Spot& /*s*/, PlanParts& to) {
         const Spot own(to.annotations_found);
         read_waivers(r, n, own.inside("waivers"), to.annotations);
     }},
}};

void keep_around_root(const xml::Document& document, Found& to) {
    std::string slot = "#before";
    for (xml::Node node = document.first(); node; node = node.next()) {
        if (node.is_element())
            slot = "#after";
        else
            to.push_back({Extra::Kind::node, 0, slot, node.markup(), {}, {}});
    }
}

// "1.0", "1.7" …: what the schema takes for its version.
bool is_version(std::string_view s) {
    s = text::trim(s);
    return s.size() > 2 && s.substr(0, 2) == "1." &&
           s.find_first_not_of("0123456789", 2) == std::string_view::npos;
}

void read_plan_attributes(Reader& reader, xml::Node root, const Spot& spot, Plan& plan) {
    reader.attributes(root, spot, {"version", "language", "numbers"});
    const std::string version = reader.required(root, "version");
    if (!version.empty() && !is_version(version))
        reader.note(root, fmt::format("the plan says that it has the version \"{}\", which is not "
                                      "known; it was read as version 1.0",
                                      version));
    plan.language = root.attribute("language").value_or("en-GB");
    const auto numbers = [](std::string_view s) -> std::optional<bool> {
        s = text::trim(s);
        if (s == "follow-order")
            return true;
        return s == "as-imported" ? std::optional(false) : std::nullopt;
    };
    plan.numbers_follow_order = reader.value(root, "numbers", numbers).value_or(false);
}

Plan read_plan(Reader& reader, const xml::Document& document) {
    PlanParts parts;
    keep_around_root(document, parts.found);
    const xml::Node root = document.root();
    const Spot spot(parts.found);
    if (root.name() != "action-plan")
        reader.note(root, fmt::format("{} stands where the plan should begin; it was read as the "
                                      "plan",
                                      said(root.name())));
    read_plan_attributes(reader, root, spot, parts.plan);
    const auto settle = [](Reader& r, xml::Node child, xml::Node in, PlanParts& to) {
        r.stray(child, in);
        settle_rows(r, to.groups);
        return true;
    };
    read_parts<PlanParts>(reader, root, spot, plan_parts, parts, settle);
    settle_rows(reader, parts.groups);
    parts.front.extras = kept(std::move(parts.front_found));
    parts.annotations.extras = kept(std::move(parts.annotations_found));
    parts.plan.front = std::make_shared<const Front>(std::move(parts.front));
    parts.plan.annotations = std::make_shared<const Annotations>(std::move(parts.annotations));
    parts.plan.groups = Sequence<Group>(std::move(parts.groups));
    parts.plan.extras = kept(std::move(parts.found));
    return std::move(parts.plan);
}

bool may_be_plan(xml::Node root) {
    const std::string_view space = root.space();
    return space.substr(0, plan_namespaces.size()) == plan_namespaces ||
           (space.empty() && root.name() == "action-plan");
}

} // namespace

} // namespace native

namespace {

void choose_edition(Imported& imported, const ImportOptions& options) {
    const EditionLibrary& editions =
        options.editions != nullptr ? *options.editions : EditionLibrary::shipped();
    imported.edition =
        options.edition_id.empty() ? editions.of(imported.plan) : editions.find(options.edition_id);
    imported.report.edition = imported.plan.local_edition && options.edition_id.empty()
                                  ? "local"
                                  : imported.plan.edition_id;
    if (imported.edition)
        return;
    // The plan says which edition it wants; until that is at hand, the plainest one stands in.
    const std::string& wanted =
        options.edition_id.empty() ? imported.plan.edition_id : options.edition_id;
    imported.edition = editions.find("generic");
    if (!imported.edition && !editions.all().empty())
        imported.edition = editions.all().front();
    if (!imported.edition)
        imported.edition = std::make_shared<const Edition>();
    Decision decision;
    decision.kind = DecisionKind::wording_differs;
    decision.text = wanted;
    decision.did = fmt::format("The edition \"{}\" is not known here; the wording of \"{}\" stands "
                               "in for it.",
                               wanted, imported.edition->id);
    imported.report.decisions.push_back(std::move(decision));
}

void report_repairs(Imported& imported, native::Reader& reader, std::vector<Error> broken) {
    imported.repairs = reader.take_notes();
    imported.report.set_aside = reader.take_words();
    // What the reader took in its stride is still a fault of the file.
    if (imported.repairs.empty()) {
        for (Error& error : broken)
            imported.repairs.push_back(
                {std::move(error.place), fmt::format("{}; {}", error.what, error.advice)});
    }
    for (const RepairNote& note : imported.repairs) {
        Decision decision;
        decision.kind = DecisionKind::repaired;
        decision.did = fmt::format("Line {}: {}.", note.place.line, note.what);
        imported.report.decisions.push_back(std::move(decision));
    }
}

} // namespace

Result<Imported> read_native(std::string_view bytes, const ImportOptions& options) {
    const auto document = xml::Document::parse(bytes, options.source_name);
    if (!document)
        return tl::unexpected<Error>(document.error());
    if (!native::may_be_plan(document->root()))
        return fail(ErrorCode::malformed,
                    fmt::format("the XML begins with \"{}\", so it is no action plan",
                                document->root().name()),
                    "choose a .plan.xml file", document->place(document->root()));
    std::vector<Error> broken = native::plan_schema().validate(*document);
    if (options.cancel.cancelled())
        return fail(ErrorCode::cancelled, "reading was stopped", {}, {options.source_name, 0, 0});
    Imported imported;
    imported.report.source = options.source_name;
    imported.report.format = "native";
    native::Reader reader(*document);
    imported.plan = native::read_plan(reader, *document);
    choose_edition(imported, options);
    imported.report.printed_summary = imported.plan.front->printed_summary;
    imported.report.summary_matches = !imported.report.printed_summary ||
                                      *imported.report.printed_summary == summary_of(imported.plan);
    report_repairs(imported, reader, std::move(broken));
    return imported;
}

} // namespace planwright
