#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""bench/plot draws a curve for each step, from single runs or from medians."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ET

PLOT = pathlib.Path(os.environ["PLANWRIGHT_SOURCE_DIR"]) / "bench" / "plot"
SVG = {"s": "http://www.w3.org/2000/svg"}


def single(name, time):
    return {"run_name": name, "run_type": "iteration", "cpu_time": time}


def aggregate(name, kind, time):
    return {"run_name": name, "run_type": "aggregate", "aggregate_name": kind, "cpu_time": time}


class Plot(unittest.TestCase):
    def draw(self, runs):
        with tempfile.TemporaryDirectory() as name:
            found, drawn = pathlib.Path(name) / "found.json", pathlib.Path(name) / "drawn.svg"
            found.write_text(json.dumps({"benchmarks": runs}))
            subprocess.run([PLOT, found, "-o", drawn], check=True, capture_output=True)
            return ET.parse(drawn).getroot()

    def points(self, drawing):
        return [line.get("points").split() for line in drawing.findall("s:polyline", SVG)]

    def test_each_step_is_a_rising_line(self):
        drawing = self.draw([single("load/10", 1.0), single("load/100", 12.0), single("check/10", 0.5),
                             single("check/100", 7.0)])
        lines = self.points(drawing)
        self.assertEqual([len(line) for line in lines], [2, 2])
        for line in lines:
            (x1, y1), (x2, y2) = (map(float, point.split(",")) for point in line)
            self.assertLess(x1, x2)
            self.assertGreater(y1, y2)  # y grows downward
        self.assertIn("load and validate", [text.text for text in drawing.findall("s:text", SVG)])

    def test_of_repeated_runs_the_median_is_drawn(self):
        runs = [aggregate(f"load/{size}", kind, time * factor)
                for size, time in ((10, 1.0), (100, 10.0)) for kind, factor in (("mean", 3), ("median", 1))]
        self.assertEqual([len(line) for line in self.points(self.draw(runs))], [2])

    def test_nothing_to_draw_is_said(self):
        with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
            file.write('{"benchmarks": []}')
            file.flush()
            done = subprocess.run([PLOT, file.name], capture_output=True, check=False)
        self.assertNotEqual(done.returncode, 0)
        self.assertIn(b"no measurements", done.stderr)


if __name__ == "__main__":
    unittest.main()
