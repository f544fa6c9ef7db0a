// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// A plugin to measure the host by: cheap checks of a paragraph and of the whole plan.
#include <planwright/plugin.hpp>

#include <string_view>

namespace {

class Marks : public pw::Plugin, public pw::TextCheck, public pw::PlanCheck {
public:
    void check_text(const pw::Paragraph& paragraph, pw::Sink& out) override {
        const std::string_view text = paragraph.text();
        for (std::size_t at = text.find('!'); at != text.npos; at = text.find('!', at + 1)) {
            pw::Finding finding;
            finding.rule = "bench-marks.mark";
            finding.message = "End the sentence with a full stop.";
            finding.place = paragraph.range(at, at + 1);
            out.finding(finding);
        }
    }
    void check_plan(const pw::Plan& plan, pw::Sink& out) override {
        for (const pw::Row row : plan) {
            if (row.kind() != PW_ROW_ACTION || row.field(PW_FIELD_TEXT).size() < 400)
                continue;
            out.poll();
            pw::Finding finding;
            finding.rule = "bench-marks.long";
            finding.message = "Split the action.";
            finding.place = row.whole(PW_FIELD_TEXT);
            out.finding(finding);
        }
    }
};

} // namespace

PW_EXPORT_PLUGIN(Marks, "bench-marks", "Marks to measure by", "1.0.0")
