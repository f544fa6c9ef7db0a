// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
//
// node check-exports.mjs PLANWRIGHT SCHEMAS OUT PLAN...
//
// Converts each plan into OUT with the program PLANWRIGHT and looks at what it wrote: HTML against the standard and for
// barriers, reports of findings included; native XML, JSON plans, import reports and findings against the schemas; SARIF. Ends with 1 if there was a fault.

import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { axeFaults, withBrowser } from "./axe.mjs";
import { htmlFaults } from "./html.mjs";
import { jsonFaults } from "./json.mjs";
import { sarifFaults } from "./sarif.mjs";
import { xmlFaults } from "./xml.mjs";

const run = promisify(execFile);
const [planwright, schemas, out, ...plans] = process.argv.slice(2);
if (plans.length === 0) {
  console.error("usage: node check-exports.mjs PLANWRIGHT SCHEMAS OUT PLAN...");
  process.exit(2);
}

const schema = (name) => path.join(schemas, `${name}.schema.json`);

// Findings end a check with 1, which is no failure here.
async function write(file, args) {
  const options = { maxBuffer: 256 * 1024 * 1024 };
  const output = await run(planwright, args, options).catch((error) => {
    if (error.code !== 1) throw error;
    return error;
  });
  await writeFile(file, output.stdout);
}

async function faultsOf(browser, plan) {
  const stem = path.join(out, path.basename(plan).replace(/\W+/g, "-"));
  const faults = [];

  for (const profile of ["faithful", "accessible"]) {
    const html = `${stem}.${profile}.html`;
    await run(planwright, ["convert", plan, "-o", html, "--profile", profile]);
    faults.push(...(await htmlFaults(html)), ...(await axeFaults(browser, html)));
  }

  const native = `${stem}.plan.xml`;
  await run(planwright, ["convert", plan, "-o", native]);
  faults.push(...(await xmlFaults(native, path.join(schemas, "action-plan-1.xsd"))));

  await run(planwright, ["convert", plan, "-o", `${stem}.json`, "--report", `${stem}.report.json`]);
  faults.push(...(await jsonFaults(`${stem}.json`, schema("plan"))));
  faults.push(...(await jsonFaults(`${stem}.report.json`, schema("import-report"))));

  await write(`${stem}.findings.json`, ["check", plan, "--format", "json"]);
  faults.push(...(await jsonFaults(`${stem}.findings.json`, schema("findings"))));

  await write(`${stem}.findings.sarif`, ["check", plan, "--format", "sarif"]);
  faults.push(...(await sarifFaults(`${stem}.findings.sarif`)));

  const findings = `${stem}.findings.html`;
  await write(findings, ["check", plan, "--format", "html"]);
  faults.push(...(await htmlFaults(findings)), ...(await axeFaults(browser, findings)));
  return faults;
}

await mkdir(out, { recursive: true });
let count = 0;
await withBrowser(async (browser) => {
  for (const plan of plans) {
    const faults = await faultsOf(browser, plan);
    faults.forEach((fault) => console.log(fault));
    console.log(`${plan}: ${faults.length} faults`);
    count += faults.length;
  }
});
process.exitCode = count === 0 ? 0 : 1;
