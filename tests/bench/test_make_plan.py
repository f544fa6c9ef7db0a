#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""make_plan writes valid plans of the length asked for, the same each time."""
import os
import pathlib
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ET

MAKE_PLAN = pathlib.Path(os.environ["PLANWRIGHT_BIN_DIR"]) / "make_plan"
SCHEMA = pathlib.Path(os.environ["PLANWRIGHT_SOURCE_DIR"]) / "schemas" / "action-plan-1.xsd"
NAMES = {"p": "urn:planwright:action-plan:1"}


def make_plan(*words):
    return subprocess.run([MAKE_PLAN, *words], capture_output=True, check=False)


class MakePlan(unittest.TestCase):
    def test_plans_are_valid_and_as_long_as_asked(self):
        for count in (0, 1, 250):
            done = make_plan(str(count))
            self.assertEqual(done.returncode, 0, done.stderr)
            with tempfile.NamedTemporaryFile(suffix=".plan.xml") as file:
                file.write(done.stdout)
                file.flush()
                subprocess.run(["xmllint", "--noout", "--schema", SCHEMA, file.name], check=True, capture_output=True)
            recommendations = ET.fromstring(done.stdout).findall(".//p:recommendation", NAMES)
            self.assertEqual(len(recommendations), count)
            for row in recommendations:
                self.assertEqual(len(row.findall("p:action", NAMES)), 4)

    def test_the_same_number_gives_the_same_plan(self):
        self.assertEqual(make_plan("30").stdout, make_plan("30").stdout)

    def test_texts_differ_from_row_to_row(self):
        actions = ET.fromstring(make_plan("100").stdout).findall(".//p:action/p:text", NAMES)
        texts = {"".join(action.itertext()).strip() for action in actions}
        self.assertGreater(len(texts), 390)

    def test_the_text_extract_has_a_row_for_each_recommendation(self):
        lines = make_plan("25", "--text").stdout.decode().splitlines()
        rows = [line for line in lines if line.split("\t")[0].isdigit()]
        self.assertEqual(len(rows), 25)
        self.assertTrue(all(len(row.split("\t")) == 6 for row in rows))

    def test_what_is_no_number_is_refused(self):
        for words in ([], ["many"], ["-1"], ["3", "--other"], ["99999999999"]):
            done = make_plan(*words)
            self.assertEqual(done.returncode, 2, words)
            self.assertIn(b"usage: make_plan N", done.stderr)
            self.assertEqual(done.stdout, b"")


if __name__ == "__main__":
    unittest.main()
