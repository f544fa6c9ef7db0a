#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that every source file, and every schema in XML, begins with the two SPDX lines."""

import tree

SLASHES = tree.CXX | {".in", ".mjs", ".js"}
HASHES = {".sh", ".py", ".cmake"}
HOLDER = "SPDX-FileCopyrightText: 2026 The Planwright authors"
LICENCE = "SPDX-License-Identifier: Apache-2.0"


def comment_mark(root, path):
    """How a comment begins in this kind of file; nothing for a file that carries no header."""
    if path.suffix in SLASHES:
        return "//"
    if path.suffix in HASHES or path.name in ("CMakeLists.txt", ".clang-format", ".clang-tidy", ".editorconfig"):
        return "#"
    if path.suffix == "" and path.parts[0] in ("scripts", ".ci") and (root / path).read_bytes().startswith(b"#!"):
        return "#"
    return None


def check_xml(root, path):
    """An XML file of ours carries the two lines as comments below its declaration."""
    lines = (root / path).read_text(encoding="utf-8").splitlines()
    if lines[1:3] != [f"<!-- {HOLDER} -->", f"<!-- {LICENCE} -->"]:
        yield path, 2, f'does not go on with "<!-- {HOLDER} -->" and "<!-- {LICENCE} -->"'


def check(root):
    for path in tree.files(root):
        if path.parts[0] == "schemas" and path.suffix in (".xsd", ".xml"):
            yield from check_xml(root, path)
        mark = comment_mark(root, path)
        if mark is None:
            continue
        lines = (root / path).read_text(encoding="utf-8").splitlines()[:3]
        if lines and lines[0].startswith("#!"):
            lines = lines[1:]
        if lines[:2] != [f"{mark} {HOLDER}", f"{mark} {LICENCE}"]:
            yield path, 1, f'does not begin with "{mark} {HOLDER}" and "{mark} {LICENCE}"'


if __name__ == "__main__":
    tree.main(__doc__, check)
