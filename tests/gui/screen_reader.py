#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""Reads a plan in the editor as a screen reader does, over AT-SPI.

screen_reader.py EDITOR PLAN

Run it in a session of its own, with a bus and a screen: see screen_reader.sh. Ends with 77 when the bindings are
missing.
"""

import os
import subprocess
import sys
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import GLib
    import pyatspi
except (ImportError, ValueError) as missing:
    print(f"skipped: {missing}")
    sys.exit(77)

PATIENCE = 40


class Broken(Exception):
    pass


def expect(condition, sentence):
    if not condition:
        raise Broken(sentence)


def waited_for(condition, seconds):
    try:
        return wait_for(condition, "it", seconds)
    except Broken:
        return None


def wait_for(condition, what, seconds=PATIENCE):
    """Lets events arrive until the condition gives something."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.iteration(False):
            pass
        try:
            found = condition()
        except GLib.Error:  # what was asked went away meanwhile
            found = None
        if found:
            return found
        time.sleep(0.02)
    raise Broken(f"{what} did not come")


def editor_window():
    desktop = pyatspi.Registry.getDesktop(0)
    for app in desktop:
        if app is not None and "planwright" in app.name.lower():
            for window in app:
                if window is not None and window.getRole() == pyatspi.ROLE_FRAME:
                    return window
    return None


def find(node, role):
    return pyatspi.findDescendant(node, lambda one: one.getRole() == role, breadth_first=True)


def text_of(node):
    text = node.queryText()
    return text.getText(0, -1)


class Listener:
    """Keeps what is said."""

    def __init__(self):
        self.events = []
        pyatspi.Registry.registerEventListener(
            self.hear, "object:text-changed:insert", "object:text-caret-moved", "object:state-changed:focused",
            "object:announcement", "object:property-change:accessible-description")

    def hear(self, event):
        try:
            name = event.source.name if event.source else ""
        except GLib.Error:
            name = ""
        self.events.append((str(event.type), event.any_data, event.source, name))

    def heard(self, kind, condition):
        return next((event for event in self.events if event[0].startswith(kind) and condition(event)), None)


def press(*keys):
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)


def focus_window():
    """There is no window manager to do it."""
    windows = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "^Planwright$"],
                             capture_output=True, text=True, check=True).stdout.split()
    subprocess.run(["xdotool", "windowfocus", "--sync", windows[-1]], check=True)


def check_document(sheet):
    children = [sheet.getChildAtIndex(i) for i in range(sheet.childCount)]
    tables = [child for child in children if child.getRole() == pyatspi.ROLE_TABLE]
    expect(len(tables) == 1, f"the document has {len(tables)} tables")
    words = [text_of(child) for child in children if child.getRole() != pyatspi.ROLE_TABLE]
    expect(any("ACTION PLAN" in one for one in words), "the title cannot be read")
    expect(any("INTRODUCTION" in one.upper() for one in words), "the introduction cannot be read")
    expect(any("Submitted" in one for one in words), "the cover cannot be read")
    return tables[0]


def check_table(accessible, plan_words):
    table = accessible.queryTable()
    expect(table.nColumns == 6, f"the table has {table.nColumns} columns")
    headings = [text_of(table.getAccessibleAt(0, column)) for column in range(6)]
    expect(headings[1].startswith("2."), f"the headings are {headings}")
    for column in range(6):
        header = table.getColumnHeader(column)
        expect(header is not None and text_of(header) == headings[column], f"column {column} has no heading")
    read = []
    for i in range(accessible.childCount):
        read.append(text_of(accessible.getChildAtIndex(i)))
    whole = "\n".join(read)
    for words in plan_words:
        expect(words in whole, f"these words cannot be read: {words}")
    return table


def check_cell(table):
    """An action's cell: what heads its row and its column, and what it is called."""
    for row in range(1, table.nRows):
        cell = table.getAccessibleAt(row, 4)
        if cell.getRole() != pyatspi.ROLE_TABLE_CELL or table.getColumnExtentAt(row, 4) != 1:
            continue
        header = table.getRowHeader(row)
        expect(header is not None and header.getRole() == pyatspi.ROLE_ROW_HEADER, f"row {row} has no heading")
        expect(text_of(header).strip() != "", "a row's heading has no number")
        position = cell.queryTableCell() if hasattr(cell, "queryTableCell") else None
        if position is not None:
            expect(tuple(position.position[-2:]) == (row, 4) or position.position == (row, 4),
                   f"the cell of row {row} says that it is at {position.position}")
        expect("owner" in cell.name, f"the owner's cell is called {cell.name!r}")
        return row
    raise Broken("no action was found")


def check_typing(table, row, ear):
    cell = table.getAccessibleAt(row, 3)
    expect(cell.queryComponent().grabFocus(), "the cell does not take the focus")
    wait_for(lambda: cell.getState().contains(pyatspi.STATE_FOCUSED), "the focus of the cell")
    ear.events.clear()
    subprocess.run(["xdotool", "type", "Heard "], check=True)
    wait_for(lambda: text_of(cell).startswith("Heard "), "the typed text in the cell")
    wait_for(lambda: ear.heard("object:text-changed:insert", lambda event: "d" in str(event[1])), "news of the typing")
    wait_for(lambda: ear.heard("object:text-caret-moved", lambda event: True), "news of the caret")
    expect(cell.queryText().caretOffset == 6, f"the caret is said to be at {cell.queryText().caretOffset}")
    expect(cell.queryEditableText().insertText(6, "again ", 6), "the cell cannot be written through")
    wait_for(lambda: text_of(cell).startswith("Heard again "), "the text put in by the reader")


def check_finding(table, row, ear):
    cell = table.getAccessibleAt(row, 3)
    cell.queryText().setCaretOffset(0)
    ear.events.clear()
    subprocess.run(["xdotool", "type", "zzxqv "], check=True)
    wait_for(lambda: text_of(cell).startswith("zzxqv "), "the word typed")
    # The plugins look; then the caret comes to the word.
    time_left = time.monotonic() + PATIENCE
    while time.monotonic() < time_left:
        cell.queryText().setCaretOffset(0)
        press("Right")
        if waited_for(lambda: "zzxqv" in (cell.description or ""), 1.0):
            break
    expect("zzxqv" in (cell.description or ""), f"the finding is not said: {cell.description!r}")
    wait_for(lambda: ear.heard("object:announcement", lambda event: "zzxqv" in str(event[1])) or
             ear.heard("object:property-change", lambda event: "zzxqv" in str(event[1])), "news of the finding")


def main():
    editor, plan = sys.argv[1:]
    process = subprocess.Popen([editor, plan])
    try:
        ear = Listener()
        window = wait_for(editor_window, "the editor's window")
        sheet = wait_for(lambda: find(window, pyatspi.ROLE_DOCUMENT_FRAME), "the plan")
        focus_window()
        accessible = check_document(sheet)
        table = check_table(accessible, ["Head of Public Protection", "Agreed", "September 2026"])
        row = check_cell(table)
        check_typing(table, row, ear)
        check_finding(table, row, ear)
        print(f"read {accessible.childCount} cells in {table.nRows} rows; typing, caret and a finding were heard")
        return 0
    except Broken as broken:
        print(f"broken: {broken}")
        return 1
    finally:
        process.kill()
        process.wait()


if __name__ == "__main__":
    sys.exit(main())
