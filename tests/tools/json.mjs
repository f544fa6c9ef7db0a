// SPDX-FileCopyrightText: 2026 The Planwright authors
// SPDX-License-Identifier: Apache-2.0
//
// Does a JSON file match its schema? Sentences, one a fault.

import { readFile } from "node:fs/promises";
import Ajv from "ajv";
import Ajv04 from "ajv-draft-04";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const compiled = new Map();

async function validatorFor(schemaFile) {
  if (!compiled.has(schemaFile)) {
    const schema = JSON.parse(await readFile(schemaFile, "utf8"));
    const dialect = String(schema.$schema);
    const Dialect = dialect.includes("2020-12") ? Ajv2020 : dialect.includes("draft-04") ? Ajv04 : Ajv;
    // Strict: a schema that does not say what its author meant is a fault too. Only those of others may be loose.
    const strict = Dialect !== Ajv04;
    const ajv = new Dialect({ allErrors: true, strict, unicodeRegExp: strict, strictRequired: false, allowUnionTypes: true });
    addFormats(ajv);
    compiled.set(schemaFile, ajv.compile(schema));
  }
  return compiled.get(schemaFile);
}

export async function jsonFaults(file, schemaFile) {
  const validate = await validatorFor(schemaFile);
  if (validate(JSON.parse(await readFile(file, "utf8")))) return [];
  return validate.errors.map((at) => `${file}: ${at.instancePath || "/"} ${at.message}`);
}
