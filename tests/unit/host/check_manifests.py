#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Holds the schema of manifests against manifests: those of the project must pass, the bad ones fail.

usage: check_manifests.py SCHEMA FOLDER_OF_BAD_ONES PROJECT
"""

import json
import pathlib
import sys

import jsonschema


def main():
    schema_path, bad_folder, project = map(pathlib.Path, sys.argv[1:])
    schema = json.loads(schema_path.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = 0
    good = [path for top in ("plugins", "samples", "tests") for path in (project / top).rglob("plugin.json")]
    for path in good:
        for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8"))):
            print(f"{path}: {error.message}")
            faults += 1
    cases = json.loads((bad_folder / "bad.json").read_text(encoding="utf-8"))
    for case in cases:
        manifest = json.loads((project / "tests/unit/host/plugin.json").read_text(encoding="utf-8"))
        manifest.update(case["change"])
        for name in case.get("without", []):
            del manifest[name]
        if validator.is_valid(manifest):
            print(f"passed, but should not: {case['why']}")
            faults += 1
    print(f"{len(good)} good manifests, {len(cases)} bad ones, {faults} faults")
    sys.exit(1 if faults or len(good) < 4 or not cases else 0)


if __name__ == "__main__":
    main()
