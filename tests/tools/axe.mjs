// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
//
// Opens pages in Chromium and lets axe-core look for barriers. Sentences, one a fault.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

export async function withBrowser(use) {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

export async function axeFaults(browser, file) {
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axeSource);
    const found = await page.evaluate((values) => window.axe.run(document, { runOnly: values }), tags);
    if (found.passes.length === 0) return [`${file}: axe looked at nothing`];
    return found.violations.flatMap((rule) =>
      rule.nodes.map((node) => `${file}: ${rule.help} (${rule.id}) at ${node.target.join(" ")}`),
    );
  } finally {
    await page.close();
  }
}
