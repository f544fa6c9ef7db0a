# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""What the checks of the source tree share: the list of its files, and how to report."""

import argparse
import pathlib
import subprocess
import sys

LEFT_OUT = {"build", "out", "node_modules", "__pycache__", ".git", ".cache"}
CXX = {".h", ".hpp", ".hxx", ".c", ".cc", ".cpp"}


def files(root):
    """Every file of the project below root, as sorted relative paths; what git ignores is left out."""
    listed = _listed_by_git(root)
    if listed is None:
        listed = [path.relative_to(root) for path in root.rglob("*") if path.is_file()]
        listed = [path for path in listed if not LEFT_OUT & set(path.parts)]
    return sorted(path for path in listed if (root / path).is_file())


def _listed_by_git(root):
    if not (root / ".git").exists():
        return None
    command = ["git", "-C", str(root), "-c", f"safe.directory={root}", "ls-files", "-z"]
    command += ["--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return [pathlib.Path(name) for name in done.stdout.decode().split("\0") if name]


def main(description, check):
    """Runs check(root), which yields (path, line, sentence), and ends the program with 1 if there was any."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("root", type=pathlib.Path, help="the project's folder")
    root = parser.parse_args().root.resolve()
    faults = sorted(check(root))
    for path, line, sentence in faults:
        print(f"{path}:{line}: {sentence}")
    print(f"{len(faults)} faults in {len(files(root))} files")
    sys.exit(1 if faults else 0)
