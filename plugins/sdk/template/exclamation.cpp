// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0

// A whole plugin: finds exclamation marks and offers a full stop. Copy this folder and begin.
#include <planwright/plugin.hpp>

#include <cstdint>
#include <string_view>

namespace {

class Exclamation : public pw::Plugin, public pw::TextCheck, public pw::SettingsChanged {
public:
    void start() override { settings_changed(); }
    void settings_changed() override { allowed_ = host().integer_setting("allowed", 0); }

    void check_text(const pw::Paragraph& paragraph, pw::Sink& out) override {
        const std::string_view text = paragraph.text();
        std::int64_t seen = 0;
        for (std::size_t at = text.find('!'); at != text.npos; at = text.find('!', at + 1)) {
            out.poll(); // ends the call when the result is no longer wanted
            if (++seen <= allowed_)
                continue;
            pw::Finding finding;
            finding.rule = "exclamation.mark";
            finding.message = "End the sentence with a full stop.";
            finding.place = paragraph.range(at, at + 1);
            finding.fixes = {{"Put a full stop", {{finding.place, "."}}, true}};
            out.finding(finding);
        }
    }

private:
    std::int64_t allowed_ = 0;
};

} // namespace

PW_EXPORT_PLUGIN(Exclamation, "exclamation", "Exclamation marks", "1.0.0")
