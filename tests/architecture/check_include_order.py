#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that includes stand in order, none twice, and that headers begin with #pragma once.

The order: the header that the file implements or tests, then our own, then the system's and other libraries', then the
standard library; each group sorted. Between #if and #endif a new order begins.
"""

import pathlib
import re

import tree

INCLUDE = re.compile(r'^\s*#\s*include\s*("[^"]+"|<[^>]+>)')
CONDITION = re.compile(r"^\s*#\s*(if|ifdef|ifndef|elif|else|endif)\b")
STANDARD = re.compile(r"^<[a-z0-9_]+>$")
GROUPS = ["the header of the file itself", "our own headers", "other libraries", "the standard library"]


def group(path, header, is_first):
    if header.startswith('"'):
        stem = re.sub(r"_(posix|win|test|tests)$", "", path.stem)
        is_main = path.suffix in (".c", ".cc", ".cpp") and pathlib.PurePath(header.strip('"')).stem == stem
        return 0 if is_main and is_first else 1
    return 3 if STANDARD.match(header) else 2


def check_file(path, text):
    seen = set()
    last = None
    for number, line in enumerate(text.splitlines(), 1):
        if CONDITION.match(line):
            last = None
            seen = set()
        include = INCLUDE.match(line)
        if include is None:
            continue
        header = include.group(1)
        if header in seen:
            yield path, number, f"{header} is included twice"
        seen.add(header)
        key = (group(path, header, last is None), header)
        if last is not None and key < last:
            wanted = f"among {GROUPS[key[0]]}, before {last[1]}"
            yield path, number, f"{header} belongs {wanted}"
        last = key
    if path.suffix in (".h", ".hpp") and not re.search(r"^#pragma once$", text, re.MULTILINE):
        if not re.search(r"^#ifndef PW_\w+_H\n#define PW_\w+_H$", text, re.MULTILINE):
            yield path, 1, "has neither #pragma once nor, in a C header, a guard PW_..._H"


def check(root):
    for path in tree.files(root):
        if path.suffix in tree.CXX:
            yield from check_file(path, (root / path).read_text(encoding="utf-8"))


if __name__ == "__main__":
    tree.main(__doc__, check)
