#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Proves that check_tags.py finds a pointer that lacks something."""

import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import check_tags

WHOLE = "struct a {\n/* [any] Does it.\n * Lifetime: x.\n * Failure: y. */\nint(PW_CALL *f)(void);\n"


class Tags(unittest.TestCase):
    def faults(self, text):
        return [sentence for _, sentence in check_tags.check("a.h", text)[1]]

    def test_a_whole_comment_passes(self):
        self.assertEqual(check_tags.check("a.h", WHOLE), (["f"], []))

    def test_each_missing_part_is_found(self):
        self.assertIn("exactly one of", self.faults(WHOLE.replace("[any] ", ""))[0])
        self.assertIn("exactly one of", self.faults(WHOLE.replace("[any]", "[any] [main]"))[0])
        self.assertEqual(self.faults(WHOLE.replace("Lifetime:", "")), ["f does not say lifetime"])
        self.assertEqual(self.faults(WHOLE.replace("Failure:", "")), ["f does not say failure"])
        self.assertEqual(self.faults(WHOLE.replace("PW_CALL ", "")), ["f is not declared PW_CALL"])

    def test_a_comment_serves_one_pointer_only(self):
        self.assertEqual(len(self.faults(WHOLE + "int(PW_CALL *g)(void);\n")), 3)


if __name__ == "__main__":
    unittest.main()
