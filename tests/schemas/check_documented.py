#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""usage: check_documented.py FOLDER

Fails when an element, attribute or named type of a schema in FOLDER says nothing about itself.
"""
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

XS = "{http://www.w3.org/2001/XMLSchema}"
DOCUMENTED = {XS + name for name in ("element", "attribute", "complexType", "simpleType", "group", "attributeGroup")}


def undocumented(schema):
    """Names what lacks words; references and anonymous types speak through what they stand in."""
    for node in ET.parse(schema).iter():
        if node.tag in DOCUMENTED and node.get("name"):
            words = node.findtext(f"{XS}annotation/{XS}documentation", "").strip()
            if not words:
                yield f"{schema.name}: {node.tag.removeprefix(XS)} \"{node.get('name')}\" has no documentation"


def main(folder):
    schemas = sorted(Path(folder).glob("*.xsd"))
    faults = [fault for schema in schemas for fault in undocumented(schema)]
    print(*faults, f"{len(schemas)} schemas, {len(faults)} faults", sep="\n")
    return 1 if faults or not schemas else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
