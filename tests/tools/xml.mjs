// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
//
// Does an XML file match its schema, in xmllint's eyes? Sentences, one a fault.

import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export async function xmlFaults(file, schemaFile) {
  try {
    await run("xmllint", ["--noout", "--nonet", "--schema", schemaFile, file]);
    return [];
  } catch (error) {
    return error.stderr.split("\n").filter((line) => line !== "" && !line.endsWith("fails to validate"));
  }
}
