#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that what the guides show is what stands in the files.

A code block behind a line "<!-- file: PATH -->" must stand in that file, word for word and in one piece.
"""

import pathlib
import re
import sys

BLOCK = re.compile(r"<!-- file: (\S+) -->\n```\w*\n(.*?)```", re.DOTALL)


def main():
    root = pathlib.Path(sys.argv[1])
    blocks, faults = 0, 0
    for guide in (root / "docs/plugins.md", root / "docs/wire.md"):
        for path, code in BLOCK.findall(guide.read_text(encoding="utf-8")):
            blocks += 1
            if code not in (root / path).read_text(encoding="utf-8"):
                print(f"{guide.name}: the block of {path} does not stand in it")
                faults += 1
    print(f"{blocks} blocks, {faults} faults")
    sys.exit(1 if faults or blocks < 4 else 0)


if __name__ == "__main__":
    main()
