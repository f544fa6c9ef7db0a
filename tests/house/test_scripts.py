#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Tests of the shell functions that scripts/ shares, and of what CI does with skipped tests."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def shell(script, folder, **environment):
    """Runs a script after the shared functions, in a folder; exit code and output."""
    text = f'set -euo pipefail\n. "{ROOT}/scripts/lib/packages.sh"\n. "{ROOT}/scripts/lib/build.sh"\n{script}\n'
    done = subprocess.run(["bash", "-c", text], cwd=folder, env={**os.environ, **environment},
                          capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


class Scripts(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="plan wright ")
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)

    def write(self, name, text, mode=0o644):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)

    def with_false_apt(self, install_code):
        """A machine that has package "here", and whose apt-get only notes what it is asked."""
        self.write("bin/dpkg-query", "#!/bin/sh\nprintf 'installed here\\nconfig-files gone\\n'\n", 0o755)
        self.write("bin/apt-get", f'#!/bin/sh\necho "$*" >>asked\ncase "$*" in *install*) exit {install_code};; esac\n',
                   0o755)
        self.write("bin/sudo", '#!/bin/sh\n[ "$1" = -- ] && shift\nexec "$@"\n', 0o755)
        return {"PATH": f"{self.folder}/bin:{os.environ['PATH']}"}

    def asked(self):
        path = self.folder / "asked"
        return path.read_text().splitlines() if path.exists() else []

    def test_a_list_of_packages(self):
        self.write("list", "# a comment\n\nalpha\nbeta unless bash\ngamma unless no-such-command\n")
        self.assertEqual(shell("wanted_packages list", self.folder), (0, "alpha\ngamma\n"))

    def test_nothing_missing_is_silent_and_asks_nobody(self):
        self.write("list", "here\n")
        self.assertEqual(shell("install_packages list", self.folder, **self.with_false_apt(1)), (0, ""))
        self.assertEqual(self.asked(), [])

    def test_only_what_is_missing_is_installed(self):
        self.write("list", "here\ngone\nnew\n")
        code, output = shell("install_packages list", self.folder, **self.with_false_apt(0))
        self.assertEqual((code, output), (0, "Installing 2 packages: gone new\n"))
        self.assertTrue(self.asked()[-1].endswith("install --no-install-recommends gone new"), self.asked())

    def test_a_failed_installation_is_a_failure(self):
        self.write("list", "new\n")
        code, output = shell("install_packages list", self.folder, **self.with_false_apt(100))
        self.assertEqual(code, 1)
        self.assertIn("could not be installed", output)

    def test_a_build_folder_from_elsewhere_is_begun_again(self):
        self.write("build/CMakeCache.txt", "CMAKE_HOME_DIRECTORY:INTERNAL=/elsewhere\n")
        code, output = shell("forget_moved_build build", self.folder)
        self.assertEqual(code, 0)
        self.assertIn("/elsewhere", output)
        self.assertFalse((self.folder / "build").exists())

    def test_a_build_folder_of_this_place_stays(self):
        self.write("build/CMakeCache.txt", f"CMAKE_HOME_DIRECTORY:INTERNAL={self.folder.resolve()}\n")
        self.assertEqual(shell("forget_moved_build build", self.folder.resolve()), (0, ""))
        self.assertTrue((self.folder / "build").exists())

    def no_skips(self, folder, case):
        self.write("tests.xml", f'<testsuite><testcase name="a">{case}</testcase></testsuite>')
        command = [sys.executable, ROOT / ".ci/no_skips.py", folder, self.folder / "tests.xml"]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def test_a_skipped_test_fails_where_its_plans_are(self):
        done = self.no_skips(self.folder, "<skipped/>")
        self.assertEqual(done.returncode, 1)
        self.assertIn("skipped: a", done.stdout)
        self.assertEqual(self.no_skips(self.folder / "none", "<skipped/>").returncode, 0)
        self.assertEqual(self.no_skips(self.folder, "").returncode, 0)


if __name__ == "__main__":
    unittest.main()
