#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that the checks of the tree fail when they should: each is run on a small tree with one fault."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
HEADER = "// SPDX-FileCopyrightText: 2026 The Planwright authors\n// SPDX-License-Identifier: Apache-2.0\n"


def run(script, files):
    """Exit code and output of a check on a tree of these files."""
    with tempfile.TemporaryDirectory(prefix="plan wright ") as folder:
        for name, text in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        done = subprocess.run([sys.executable, HERE / script, folder], capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr


class CheckCase(unittest.TestCase):
    script = ""

    def assert_clean(self, files):
        code, output = run(self.script, files)
        self.assertEqual(code, 0, output)

    def assert_fault(self, files, words):
        code, output = run(self.script, files)
        self.assertEqual(code, 1, output)
        self.assertIn(words, output)
        self.assertIn("1 faults", output)


class Layers(CheckCase):
    script = "check_layers.py"

    def test_a_clean_tree_passes(self):
        self.assert_clean({
            "app/core/result.h": "#include <tl/expected.hpp>\n",
            "app/xml/reader.cpp": '#include "xml/reader.h"\n#include "core/result.h"\n#include <libxml/tree.h>\n',
            "app/import/text.cpp": '#include "model/plan.h"\n#include "embedded/words.h"\n',
            "app/gui/sheet.cpp": '#include "layout/sheet_layout.h"\n#include <wx/window.h>\n#include <atk/atk.h>\n',
            "app/module/library_posix.cpp": '#include <dlfcn.h>\nvoid* f() { return dlopen("x", 2); }\n',
            "app/host/session.cpp": '#include "plugins/sdk/plugin.h"\n',
            "plugins/smart/rules.cpp": '#include "plugins/sdk/plugin.h"\n#include "rules.h"\n',
        })

    def test_an_include_against_the_table(self):
        self.assert_fault({"app/model/plan.h": '#include "import/import.h"\n'}, "app/model may not include app/import")
        self.assert_fault({"app/core/a.cpp": '  #  include "model/plan.h"\n'}, "app/core/a.cpp:1: app/core may not")
        self.assert_fault({"app/layout/a.h": '#include "edition/edition.h"\n'}, "may not include app/edition")

    def test_a_header_without_its_folder(self):
        self.assert_fault({"app/core/a.cpp": '#include "a.h"\n'}, "name the header from app/")
        self.assert_fault({"app/core/a.cpp": '#include "../model/plan.h"\n'}, "climbs the tree")
        self.assert_fault({"app/core/a.h": "", "app/cli/a.cpp": "#include <core/a.h>\n"}, "quotation marks")

    def test_a_folder_that_the_table_does_not_know(self):
        self.assert_fault({"app/extras/a.cpp": '#include "core/a.h"\n'}, "no line in the table")

    def test_libraries_out_of_their_place(self):
        for folder, header in [("model", "wx/string.h"), ("cli", "wx/app.h"), ("import", "libxml/parser.h"),
                               ("layout", "gtk/gtk.h"), ("export", "atk/atk.h"), ("host", "dlfcn.h"),
                               ("import", "zip.h"), ("host", "uv.h"), ("cli", "toml++/toml.h"),
                               ("gui", "cairo/cairo.h"), ("model", "CLI/CLI.hpp")]:
            with self.subTest(folder=folder, header=header):
                self.assert_fault({f"app/{folder}/a.cpp": f"#include <{header}>\n"}, f"{header} is included")

    def test_loading_outside_the_loader(self):
        for call in ['dlopen("x.so", 2)', 'LoadLibraryW(L"x.dll")', "dlmopen(0, name, 2)"]:
            with self.subTest(call=call):
                self.assert_fault({"app/host/a.cpp": f"auto h = {call};\n"}, "only app/module loads libraries")

    def test_comments_and_strings_are_no_code(self):
        self.assert_clean({"app/host/a.cpp": '// dlopen(x)\n/* #include "gui/a.h"\n#include "gui/b.h" */\nauto s = "dlopen(";\n'})

    def test_the_sdk(self):
        self.assert_fault({"app/model/a.cpp": '#include "plugins/sdk/plugin.h"\n'}, "may not include")
        self.assert_fault({"plugins/smart/a.cpp": '#include "model/plan.h"\n'}, "a plugin sees the SDK alone")


class Licence(CheckCase):
    script = "check_licence.py"

    def test_a_clean_tree_passes(self):
        hashes = HEADER.replace("//", "#")
        self.assert_clean({"app/core/a.h": HEADER, "CMakeLists.txt": hashes, "scripts/run": "#!/bin/sh\n" + hashes,
                           "tests/a.py": hashes, "README.md": "no header here", "samples/a.txt": "nor here"})

    def test_a_missing_header(self):
        for name in ["app/core/a.h", "tests/a.cpp", "cmake/a.cmake", "tests/x.py", "app/CMakeLists.txt",
                     "tests/tools/a.mjs"]:
            with self.subTest(name=name):
                self.assert_fault({name: "int a;\n"}, f"{name}:1:")

    def test_a_script_without_a_suffix(self):
        self.assert_fault({"scripts/run": "#!/bin/sh\necho\n"}, "scripts/run:1:")

    def test_a_schema(self):
        head = '<?xml version="1.0" encoding="UTF-8"?>\n'
        mine = "".join(f"<!-- {line[3:]} -->\n" for line in HEADER.splitlines())
        self.assert_clean({"schemas/a.xsd": head + mine + "<a/>\n", "samples/plans/a.plan.xml": head + "<a/>\n"})
        self.assert_fault({"schemas/editions/a.xml": head + "<a/>\n"}, "schemas/editions/a.xml:2:")

    def test_another_holder_or_licence(self):
        self.assert_fault({"app/a.h": HEADER.replace("Apache-2.0", "MIT")}, "does not begin with")
        self.assert_fault({"app/a.h": HEADER.replace("Planwright", "Other")}, "does not begin with")


class IncludeOrder(CheckCase):
    script = "check_include_order.py"

    def test_a_clean_tree_passes(self):
        self.assert_clean({
            "app/core/a.h": "#pragma once\n#include <string>\n",
            "app/core/a_posix.cpp": '#include "core/a.h"\n\n#include "core/b.h"\n\n#include <unistd.h>\n\n#include <map>\n',
            "plugins/sdk/pw.h": "#ifndef PW_PLUGIN_H\n#define PW_PLUGIN_H\n#endif\n",
            "app/core/b.cpp": "#include <vector>\n#ifdef _WIN32\n#include <windows.h>\n#else\n#include <a.h>\n#endif\n",
        })

    def test_out_of_order(self):
        self.assert_fault({"app/core/a.cpp": '#include <map>\n#include "core/b.h"\n'}, "among our own headers")
        self.assert_fault({"app/core/a.cpp": "#include <map>\n#include <fmt/core.h>\n"}, "among other libraries")
        self.assert_fault({"app/core/a.cpp": "#include <map>\n#include <array>\n"}, "before <map>")
        self.assert_fault({"app/core/a.h": '#pragma once\n#include "core/c.h"\n#include "core/b.h"\n'}, "before")

    def test_twice(self):
        self.assert_fault({"app/core/a.cpp": "#include <map>\n#include <map>\n"}, "included twice")

    def test_a_header_without_guard(self):
        self.assert_fault({"app/core/a.h": "int a;\n"}, "#pragma once")


if __name__ == "__main__":
    unittest.main()
