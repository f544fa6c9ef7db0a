// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
//
// Is a file SARIF 2.1.0, by the schema that its authors publish? Sentences, one a fault.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { jsonFaults } from "./json.mjs";

const schema = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");

// What no schema can say: that every index points at what it means.
function indexFaults(file, run) {
  const faults = [];
  const say = (text) => faults.push(`${file}: ${text}`);
  const components = [run.tool.driver, ...(run.tool.extensions ?? [])];
  run.results.forEach((result, i) => {
    const component = result.rule?.toolComponent ? components[result.rule.toolComponent.index + 1] : components[0];
    const rule = component?.rules[result.rule?.index ?? result.ruleIndex];
    if (rule?.id !== result.ruleId) say(`result ${i} points at the rule ${rule?.id}, not ${result.ruleId}`);
    const places = (result.fixes ?? []).flatMap((fix) => fix.artifactChanges).flatMap((change) =>
      change.replacements.map((one) => ({ at: change.artifactLocation, region: one.deletedRegion })),
    );
    const related = (result.relatedLocations ?? []).map((one) => one.physicalLocation);
    places.push(...related.map((one) => ({ at: one.artifactLocation, region: one.region })));
    for (const { at, region } of places) {
      const artifact = run.artifacts[at.index];
      if (artifact?.location.uri !== at.uri) say(`result ${i} points at another artifact than ${at.uri}`);
      else if (region.charOffset + region.charLength > [...artifact.contents.text].length)
        say(`result ${i} goes past the end of ${at.uri}`);
    }
  });
  return faults;
}

export async function sarifFaults(file) {
  const faults = await jsonFaults(file, schema);
  if (faults.length > 0) return faults;
  const log = JSON.parse(await readFile(file, "utf8"));
  return log.runs.flatMap((run) => indexFaults(file, run));
}
