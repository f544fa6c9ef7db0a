#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Fails when a test was skipped although the folder it asks for is there.

usage: no_skips.py FOLDER JUNIT.xml...
"""

import pathlib
import sys
import xml.etree.ElementTree


def skipped(report):
    for case in xml.etree.ElementTree.parse(report).getroot().iter("testcase"):
        if case.find("skipped") is not None:
            yield case.get("name")


def main():
    folder, *reports = map(pathlib.Path, sys.argv[1:])
    names = [name for report in reports for name in skipped(report)]
    for name in names:
        print(f"skipped: {name}")
    print(f"{len(names)} tests skipped; {folder} is {'there' if folder.exists() else 'not there'}")
    sys.exit(1 if names and folder.exists() else 0)


if __name__ == "__main__":
    main()
