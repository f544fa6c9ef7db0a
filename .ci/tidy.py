#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy over our sources, as far as they changed since they last passed.

A source that passed is remembered by a hash of everything that went into it: its own bytes and those of every header of
the project it includes, its compile command, .clang-tidy and the tool's version. So a first run looks at all files, and
later ones only at what changed. Needs a finished build in build/, which knows the headers.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
LINTED = ("app", "plugins", "bench")
TOOL = "clang-tidy-14"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "planwright-tidy"


def units():
    """(source, object, command) of each of our compiled files."""
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["file"])
        if source.is_relative_to(ROOT) and source.relative_to(ROOT).parts[0] in LINTED:
            words = shlex.split(entry["command"])
            yield source, words[words.index("-o") + 1], entry["command"]


def headers_by_object():
    """What the build noted about who includes whom."""
    result = {}
    current = None
    for line in output(["ninja", "-C", str(BUILD), "-t", "deps"]).splitlines():
        if line.startswith("    "):
            current.append((BUILD / line.strip()).resolve())
        elif ": #deps" in line:
            current = result.setdefault(line.split(": #deps")[0], [])
    return result


def output(command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def key(source, command, headers, common):
    digest = hashlib.sha256(common)
    digest.update(command.replace(str(ROOT), "").encode())
    for path in sorted({source, *headers}):
        if path.is_relative_to(ROOT):
            digest.update(f"\n{path.relative_to(ROOT)}\n".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def lint(source, passed):
    if passed.exists():  # by another checkout in the meantime
        return True, ""
    # The build is GCC's, some of whose warnings have names that clang does not know.
    done = subprocess.run([TOOL, "--quiet", "-p", str(BUILD), "--extra-arg=-Wno-unknown-warning-option", str(source)],
                          capture_output=True, text=True, check=False)
    if done.returncode == 0:
        passed.touch()
    return done.returncode == 0, done.stdout


def main():
    common = output([TOOL, "--version"]).encode() + (ROOT / ".clang-tidy").read_bytes()
    headers = headers_by_object()
    keys = {source: key(source, command, headers.get(made, []), common) for source, made, command in units()}
    CACHE.mkdir(parents=True, exist_ok=True)
    waiting = sorted(source for source, value in keys.items() if not (CACHE / value).exists())
    print(f"{len(keys)} files, {len(waiting)} of them new or changed", flush=True)

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for clean, report in pool.map(lint, waiting, [CACHE / keys[source] for source in waiting]):
            if not clean:
                failed += 1
                print(report, flush=True)
    print(f"{failed} files with findings")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
