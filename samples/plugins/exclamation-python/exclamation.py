#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
"""The plugin of the guide in Python, over the wire: see docs/wire.md."""

import json
import sys

DESCRIPTION = {
    "id": "exclamation-python",
    "name": "Exclamation marks in Python",
    "version": "1.0.0",
    "extensions": ["planwright.text-check/1", "planwright.settings/1"],
}


class Refused(Exception):
    """Carries the code and the words of an error of JSON-RPC."""


def read_message(stream):
    """The next message, or None when the host is gone."""
    size = None
    while True:
        line = stream.readline()
        if not line:
            return None
        if line in (b"\r\n", b"\n"):
            break
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-length":
            size = int(value)
    return json.loads(stream.read(size))


def write_message(stream, message):
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    stream.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
    stream.flush()


class Plugin:
    def __init__(self):
        self.allowed = 0

    def initialize(self, params):
        if params["protocol"] != 1:
            raise Refused(-32602, "only protocol 1 is spoken here")
        self.configure(params)
        return DESCRIPTION

    def configure(self, params):
        self.allowed = params["offer"].get("settings", {}).get("allowed", 0)

    def check_texts(self, params):
        return {"findings": [list(self.check(paragraph)) for paragraph in params["paragraphs"]]}

    def check(self, paragraph):
        """Offsets count bytes of UTF-8, so the text is searched as bytes."""
        text = paragraph["content"].encode()
        marks = [at for at in range(len(text)) if text[at] == ord("!")]
        for at in marks[self.allowed:]:
            place = {key: paragraph[key] for key in ("row", "field", "index") if key in paragraph}
            place["begin"] = paragraph.get("start", 0) + at
            place["end"] = place["begin"] + 1
            yield {
                "rule": "exclamation-python.mark",
                "message": "End the sentence with a full stop.",
                "place": place,
                "fixes": [{"title": "Put a full stop", "safe": True,
                           "edits": [{"place": place, "replacement": "."}]}],
            }


def main():
    plugin = Plugin()
    methods = {
        "initialize": plugin.initialize,
        "configure": plugin.configure,
        "text/check": plugin.check_texts,
        "shutdown": lambda params: None,
    }
    source, target = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what is printed must not stand between messages
    while (message := read_message(source)) is not None:
        if "id" not in message or "method" not in message:
            continue  # a notification: there is none that this plugin must know
        answer = {"id": message["id"]}
        try:
            if message["method"] not in methods:
                raise Refused(-32601, "there is no such method")
            answer["result"] = methods[message["method"]](message.get("params"))
        except Refused as refused:
            answer["error"] = {"code": refused.args[0], "message": refused.args[1]}
        except Exception as error:  # one bad call must not end the plugin
            answer["error"] = {"code": -32000, "message": f"says that it failed: {error}"}
        write_message(target, answer)
        if message["method"] == "shutdown":
            return


if __name__ == "__main__":
    main()
