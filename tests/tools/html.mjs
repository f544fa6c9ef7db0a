// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
//
// Is a file valid HTML? Sentences, one a fault.

import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // The whole document is one file, its style sheet included.
    "require-sri": "off",
    // Word breaks and non-breaking spaces are written as characters, not entities.
    "no-raw-characters": ["error", { relaxed: true }],
  },
});

export async function htmlFaults(file) {
  const report = await validator.validateFile(file);
  return report.results.flatMap((result) =>
    result.messages.map((at) => `${file}:${at.line}:${at.column}: ${at.message} (${at.ruleId})`),
  );
}
