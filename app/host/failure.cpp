// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
#include "host/failure.h"

namespace planwright::host {

Diagnostic to_diagnostic(const Failure& failure, const FieldRange& place) {
    Diagnostic finding;
    finding.rule = failure.plugin + ".failed";
    finding.plugin = failure.plugin;
    finding.severity = Severity::error;
    finding.message = failure.message;
    finding.place = place;
    return finding;
}

} // namespace planwright::host
