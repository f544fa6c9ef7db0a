#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that no #include in app/ or plugins/ goes against the layers, and that libraries of others stay in their place.

The layers stand in layers.txt beside this script.
"""

import pathlib
import re

import tree

# Headers of libraries, and the only folders that may include them.
CONFINED_HEADERS = [
    (re.compile(r"wx/"), {"app/gui"}),
    (re.compile(r"(gtk|gdk|atk|at-spi|X11)/"), {"app/gui"}),
    (re.compile(r"libxml/"), {"app/xml"}),
    (re.compile(r"(zip|zipconf)\.h$"), {"app/archive"}),
    (re.compile(r"(uv\.h$|uv/)"), {"app/wire"}),
    (re.compile(r"toml\+\+/|toml\.hpp$"), {"app/config"}),
    (re.compile(r"(dlfcn|link|libloaderapi)\.h$"), {"app/module"}),
    (re.compile(r"(pango|cairo|qpdf)/|(cairo|cairo-[a-z]+)\.h$"), {"app/export/pdf"}),
    (re.compile(r"unicode/"), {"app/layout", "app/edit", "plugins"}),
    (re.compile(r"CLI/"), {"app/cli", "app/runner", "plugins/packs/tool"}),
    (re.compile(r"pcre2\.h$"), {"plugins/packs"}),
    (re.compile(r"yaml-cpp/"), {"plugins/packs"}),
    (re.compile(r"cmark"), {"plugins/packs/tool"}),
]
# Calls that load a library, and the only folder that may make them.
LOADING = re.compile(r"\b(dlopen|dlmopen|LoadLibrary(?:Ex)?[AW]?|wxDynamicLibrary|uv_dlopen|g_module_open)\b")
LOADER = "app/module"

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)


def read_layers():
    layers = {}
    for line in (pathlib.Path(__file__).parent / "layers.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            folder, allowed = line.split(":")
            layers[folder] = set(allowed.split())
    return layers


def without_comments(text):
    """The text with comments blanked, line numbers kept."""
    return COMMENT.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def check(root):
    layers = read_layers()
    for path in tree.files(root):
        if path.suffix in tree.CXX and len(path.parts) > 2 and path.parts[0] in ("app", "plugins"):
            text = without_comments((root / path).read_text(encoding="utf-8"))
            for number, line in enumerate(text.splitlines(), 1):
                for sentence in check_line(root, layers, path, line):
                    yield path, number, sentence


def check_line(root, layers, path, line):
    include = INCLUDE.match(line)
    if include is None:
        call = LOADING.search(STRING.sub('""', line))
        if call and not under(path, {LOADER}):
            yield f"{call.group()} is used; only {LOADER} loads libraries"
        return
    quoted, angled = include.groups()
    header = quoted or angled
    for pattern, places in CONFINED_HEADERS:
        if pattern.match(header) and not under(path, places):
            yield f"{header} is included; it belongs to {' and '.join(sorted(places))} alone"
    if quoted:
        yield from check_own(root, layers, path, quoted)
    elif header.split("/")[0] in layers and (root / "app" / header).exists():
        yield f"<{header}> is our own; write it in quotation marks"


def check_own(root, layers, path, header):
    """One of our headers, in quotation marks."""
    first = header.split("/")[0]
    if ".." in header.split("/"):
        yield f"{header} climbs the tree; name the header from app/"
    elif path.parts[0] == "plugins":
        if first in layers:
            yield f"{header} is the program's; a plugin sees the SDK alone"
    elif path.parts[1] not in layers:
        yield f"app/{path.parts[1]} has no line in the table of layers"
    elif first == "embedded":
        return
    elif first in ("plugins", "planwright"):
        if "sdk" not in layers[path.parts[1]]:
            yield f"{header} is the plugin SDK's, which app/{path.parts[1]} may not include"
    elif first not in layers:
        yield f"{header} does not begin with a folder of app/; name the header from app/"
    elif first != path.parts[1] and first not in layers[path.parts[1]]:
        yield f"app/{path.parts[1]} may not include app/{first} ({header})"


def under(path, places):
    return any(path.as_posix().startswith(place + "/") for place in places)


if __name__ == "__main__":
    tree.main(__doc__, check)
