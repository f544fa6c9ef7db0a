#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Builds a plugin out of the tree against the installed SDK, and holds it against the conformance suite.

usage: out_of_tree.py CMAKE BUILD_FOLDER PLUGIN_FOLDER C_COMPILER CXX_COMPILER sanitizers=LIST
"""

import pathlib
import shutil
import os
import subprocess
import sys
import tempfile


def run(*words):
    words = [str(word) for word in words]
    # Make need not be installed: the project itself is built by Ninja.
    environment = {"CMAKE_GENERATOR": "Ninja", **os.environ}
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def build_library(cmake, build, source, compilers, sanitizers, work):
    """The folder with the built library and its manifest."""
    run(cmake, "--install", build, "--prefix", work / "installed", "--component", "sdk")
    # A sanitized runner can only load what was built with the same sanitizers.
    flags = f"-fsanitize={sanitizers.replace(';', ',')}" if sanitizers else ""
    run(cmake, "-S", source, "-B", work / "built", f"-DCMAKE_PREFIX_PATH={work / 'installed'}",
        f"-DCMAKE_C_COMPILER={compilers[0]}", f"-DCMAKE_CXX_COMPILER={compilers[1]}",
        f"-DCMAKE_C_FLAGS=-Wall -Wextra -Werror {flags}", f"-DCMAKE_CXX_FLAGS=-Wall -Wextra -Werror {flags}")
    run(cmake, "--build", work / "built")
    folders = [path.parent for path in (work / "built" / "plugins").rglob("plugin.json")]
    if len(folders) != 1:
        sys.exit(f"one plugin should have been built, not {len(folders)}")
    return folders[0]


def main():
    cmake, build, plugin, c, cxx, sanitizers = sys.argv[1:]
    planwright = pathlib.Path(build, "bin", "planwright")
    with tempfile.TemporaryDirectory(prefix="plan wright ") as folder:
        work = pathlib.Path(folder)
        source = work / "source"
        shutil.copytree(plugin, source)
        made = source
        if (source / "CMakeLists.txt").exists():
            made = build_library(cmake, build, source, (c, cxx), sanitizers.partition("=")[2], work)
        print(run(planwright, "plugins", "check", made))
        listed = run(planwright, "plugins", "list", "--plugin-path", made)
        if "Exclamation marks" not in listed:
            sys.exit(f"the plugin is not listed:\n{listed}")


if __name__ == "__main__":
    main()
