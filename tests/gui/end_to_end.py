#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Works in the editor with real keys and clicks of a screen, and looks at what it saves.

end_to_end.py EDITOR PLAN

Run it by on_a_screen.sh. Ends with 77 when xdotool is missing.
"""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET

PATIENCE = 30
NS = "{urn:planwright:action-plan:1}"


class Broken(Exception):
    pass


def wait_for(condition, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
        time.sleep(0.05)
    raise Broken(f"{what} did not come")


def xdotool(*words):
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False).stdout.split()


class Editor:
    """One run of the program on one plan."""

    def __init__(self, program, plan, home, arguments=None, surroundings=None):
        self.plan = plan
        state = {"XDG_STATE_HOME": str(home / "state"), "XDG_CONFIG_HOME": str(home / "config"), "HOME": str(home), **(surroundings or {})}
        self.process = subprocess.Popen([program, *(arguments if arguments is not None else [plan])],
                                        env={**os.environ, **state})

    def again(self, prepare, surroundings=None):
        """Ends it, and begins anew in other surroundings."""
        self.end()
        prepare(self.home)
        self.process = Editor(self.program, self.plan, self.home, surroundings=surroundings).process
        self.begin()

    def windows(self, name):
        return xdotool("search", "--onlyvisible", "--name", name)

    def focus(self, name):
        window = wait_for(lambda: self.windows(name), f"the window {name!r}")[-1]
        xdotool("windowfocus", "--sync", window)

    def begin(self):
        """The plan's window has a dash in its name, which not every X locale can read: it is known by its class."""
        self.window = wait_for(lambda: xdotool("search", "--onlyvisible", "--class", "^Planwright$"),
                               "the plan's window")[-1]
        xdotool("windowfocus", "--sync", self.window)
        return self

    def keys(self, *keys):
        for key in keys:
            xdotool("key", "--clearmodifiers", key)

    def type(self, words):
        xdotool("type", "--delay", "8", words)

    def dialog(self, name, *keys):
        """Answers a small window, and waits until it is gone."""
        self.focus(name)
        for key in keys:
            self.type(key[1:]) if key.startswith("=") else self.keys(key)
        wait_for(lambda: not self.windows(name), f"the end of the window {name!r}")
        xdotool("windowfocus", "--sync", self.window)

    def go_to(self, number):
        self.keys("ctrl+g")
        self.dialog("^Go to$", f"={number}", "Return")

    def saved(self, condition, what):
        """Saves until what is saved fits: a button that was pressed by its letter does its work a moment later."""
        def once():
            self.keys("ctrl+s")
            time.sleep(0.1)
            return condition(self.tree())

        return wait_for(once, what)

    def tree(self):
        try:
            return ET.parse(self.plan).getroot()
        except ET.ParseError:
            return None

    def end(self):
        self.process.kill()
        self.process.wait()


def row(tree, number):
    return next(one for one in tree.iter(NS + "recommendation") if one.findtext(NS + "number") == number)


def actions(tree, number):
    return row(tree, number).findall(NS + "action")


def words(element):
    return "".join(element.itertext())


def types_and_saves(editor):
    editor.go_to(3)
    editor.keys("Tab", "Tab")
    editor.type("First words. ")
    editor.saved(lambda tree: "First words." in words(row(tree, "3")), "what was typed, in the file")


def makes_words_bold(editor):
    editor.go_to(3)
    editor.keys("Tab", "Tab", "ctrl+b")
    editor.type("Heavy ")
    editor.keys("ctrl+b")
    editor.saved(lambda tree: any("Heavy" in words(one) for one in row(tree, "3").iter(NS + "b")), "bold words")


def adds_an_action(editor):
    before = len(actions(editor.tree(), "3"))
    editor.go_to(3)
    editor.keys("Tab", "Tab", "ctrl+Return")
    editor.type("A new step.")
    editor.saved(lambda tree: len(actions(tree, "3")) == before + 1 and "A new step." in words(row(tree, "3")),
                 "one action more")


def takes_it_all_back(editor):
    first = editor.plan.read_bytes()
    editor.go_to(3)
    editor.keys("Tab", "Tab")
    editor.type("Gone soon.")
    editor.keys("ctrl+Return")
    editor.saved(lambda tree: editor.plan.read_bytes() != first, "a change")
    for _ in range(4):
        editor.keys("ctrl+z")
    editor.keys("ctrl+s")
    wait_for(lambda: editor.plan.read_bytes() == first, "the first file, to the byte")


def writes_where_it_is_clicked(editor):
    editor.go_to(3)
    xdotool("mousemove", "--window", editor.window, "800", "400", "click", "1")
    first = editor.plan.read_bytes()
    xdotool("click", "--repeat", "2", "--delay", "60", "1")
    editor.type("Clicked")
    editor.saved(lambda tree: "Clicked" in words(tree), "what was typed over the word clicked twice")
    if first == editor.plan.read_bytes():
        raise Broken("nothing changed")


def replaces_words(editor):
    editor.go_to(3)
    editor.keys("Tab", "Tab")
    editor.type("quokka quokka ")
    editor.keys("ctrl+h")
    editor.type("quokka")
    editor.keys("Tab")
    editor.type("wombat")
    editor.keys("alt+a")
    editor.keys("Escape")
    editor.saved(lambda tree: "wombat wombat" in words(tree) and "quokka" not in words(tree), "words replaced")


def runs_a_command_by_name(editor):
    before = len(list(editor.tree().iter(NS + "group")))
    editor.go_to(3)
    editor.keys("ctrl+shift+p")
    editor.dialog("command", "=new group", "Return")
    editor.saved(lambda tree: len(list(tree.iter(NS + "group"))) == before + 1, "one group more")


def chooses_an_answer_by_its_letter(editor):
    editor.go_to(3)
    editor.keys("Tab")
    editor.type("n")
    editor.saved(lambda tree: row(tree, "3").findtext(NS + "status") == "Not Agreed", "the answer")


def asks_before_it_closes(editor):
    editor.go_to(3)
    editor.keys("Tab", "Tab")
    editor.type("Not lost. ")
    editor.keys("ctrl+w")
    editor.dialog("^Planwright$", "Escape")
    if editor.process.poll() is not None:
        raise Broken("the window closed although it was told to stay")
    editor.keys("ctrl+w")
    editor.focus("^Planwright$")
    editor.keys("Return")  # save
    wait_for(lambda: editor.process.poll() is not None, "the end of the program")
    if "Not lost." not in words(editor.tree()):
        raise Broken("what was typed was lost")


def put_in(journal):
    """The letters of its records, one after the other."""
    return "".join(re.sub(r"^= .*\n", "", journal.read_text(encoding="utf-8"), flags=re.MULTILINE).split("\n"))


def recovers_after_a_kill(editor):
    editor.go_to(3)
    editor.keys("Tab", "Tab")
    editor.type("Before the crash. ")
    journals = pathlib.Path(editor.home) / "state/planwright/journals"
    wait_for(lambda: any("the crash." in put_in(one) for one in journals.glob("*")), "the journal")
    editor.process.send_signal(signal.SIGKILL)
    editor.process.wait()
    again = Editor(editor.program, editor.plan, editor.home, [])
    editor.process = again.process
    editor.focus("^Recover unsaved work$")
    editor.keys("Return")
    wait_for(lambda: not editor.windows("^Recover unsaved work$"), "the end of the question")
    editor.begin()
    editor.saved(lambda tree: "Before the crash." in words(tree), "what was recovered, in the file")


def starts_with_broken_settings(editor):
    editor.again(lambda home: ((home / "config/planwright").mkdir(parents=True),
                               (home / "config/planwright/config.toml").write_text("min-level = [[[\n")))
    types_and_saves(editor)


def starts_without_plugins_or_dictionaries(editor):
    alone = editor.home / "alone"
    alone.mkdir()
    shutil.copy(editor.program, alone / "planwright-editor")
    editor.program = str(alone / "planwright-editor")
    editor.again(lambda home: None, {"DICPATH": str(alone), "PLANWRIGHT_PLUGIN_PATH": ""})
    types_and_saves(editor)


def starts_where_nothing_can_be_kept(editor):
    """A home that is no folder: no place for settings, state or journals."""
    nowhere = editor.home / "nowhere"
    nowhere.write_text("")
    editor.again(lambda home: None, {"HOME": str(nowhere), "XDG_STATE_HOME": str(nowhere / "state"),
                                     "XDG_CONFIG_HOME": str(nowhere / "config")})
    types_and_saves(editor)


def opens_the_same_plan_at_the_next_start(editor):
    editor.go_to(3)
    editor.keys("ctrl+q")
    wait_for(lambda: editor.process.poll() is not None, "the end of the program")
    again = Editor(editor.program, editor.plan, editor.home, [])
    editor.process = again.process
    editor.begin()
    editor.keys("Tab", "Tab")  # the caret is where it was
    editor.type("Opened again. ")
    editor.saved(lambda tree: "Opened again." in words(row(tree, "3")), "words in the plan of last time")


SCENES = [types_and_saves, makes_words_bold, adds_an_action, takes_it_all_back, writes_where_it_is_clicked,
          replaces_words, runs_a_command_by_name, chooses_an_answer_by_its_letter, asks_before_it_closes,
          recovers_after_a_kill, starts_with_broken_settings, starts_without_plugins_or_dictionaries,
          starts_where_nothing_can_be_kept, opens_the_same_plan_at_the_next_start]


def play(scene, program, plan):
    with tempfile.TemporaryDirectory(prefix="planwright-scene-") as folder:
        home = pathlib.Path(folder)
        copy = home / "scene.plan.xml"
        shutil.copy(plan, copy)
        editor = Editor(program, copy, home)
        editor.program, editor.home = program, home
        try:
            editor.begin()
            scene(editor)
            return None
        except (Broken, StopIteration) as broken:
            shot = os.environ.get("PLANWRIGHT_SHOTS")
            if shot:
                subprocess.run(["import", "-window", "root", f"{shot}/{scene.__name__}.png"], check=False)
            return str(broken) or "a row is missing"
        finally:
            editor.end()


def main():
    program, plan = sys.argv[1:3]
    wanted = sys.argv[3:]
    if shutil.which("xdotool") is None:
        print("skipped: xdotool is not installed")
        return 77
    failures = 0
    for scene in SCENES:
        if wanted and scene.__name__ not in wanted:
            continue
        begin = time.monotonic()
        broken = play(scene, program, plan)
        failures += broken is not None
        print(f"{scene.__name__.replace('_', ' ')}: {broken or 'ok'} ({time.monotonic() - begin:.1f} s)", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
