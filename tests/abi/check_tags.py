#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Counts the function pointers of the C interface, and those whose comment says all it has to say.

The comment right above a pointer must carry exactly one thread tag, a line "Lifetime:" and a line "Failure:".
"""

import pathlib
import re
import sys

TAGS = ("[main]", "[worker]", "[any]")
POINTER = re.compile(r"\(\s*PW_CALL\s*\*\s*(\w+)\s*\)\s*\(")
ANY_POINTER = re.compile(r"\(\s*(?:\w+\s*)?\*\s*(\w+)\s*\)\s*\(")
COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*\*/")


def faults_of(comment):
    if sum(comment.count(tag) for tag in TAGS) != 1:
        yield "does not carry exactly one of " + " ".join(TAGS)
    for word in ("Lifetime:", "Failure:"):
        if comment.count(word) != 1:
            yield f"does not say {word[:-1].lower()}"


def check(path, text):
    """The names of the pointers, and the faults as (line, sentence)."""
    comments = list(COMMENT.finditer(text))
    blank = COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)
    names, faults = [], []
    for match in ANY_POINTER.finditer(blank):
        line = text.count("\n", 0, match.start()) + 1
        names.append(match.group(1))
        if not POINTER.match(match.group()):
            faults.append((line, f"{match.group(1)} is not declared PW_CALL"))
        before = [comment for comment in comments if comment.end() <= match.start()]
        begin = max(blank.rfind(mark, 0, match.start()) for mark in ";{}")
        own = [comment for comment in before if comment.start() > begin]
        for fault in faults_of(own[-1].group() if own else ""):
            faults.append((line, f"{match.group(1)} {fault}"))
    return names, faults


def main():
    count, bad = 0, 0
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.h")):
        names, faults = check(path, path.read_text(encoding="utf-8"))
        count += len(names)
        bad += len({line for line, _ in faults})
        for line, sentence in faults:
            print(f"{path}:{line}: {sentence}")
    share = 100 * (count - bad) / count if count else 0
    print(f"{count - bad} of {count} function pointers say thread, lifetime and failure: {share:.0f} %")
    sys.exit(0 if count > 20 and bad == 0 else 1)


if __name__ == "__main__":
    main()
