#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
#
# screen_reader.sh EDITOR PLAN: the editor on a screen and a bus of its own, read by screen_reader.py.
set -eu
for needed in xvfb-run dbus-run-session xdotool; do
  if ! command -v "$needed" >/dev/null; then
    echo "skipped: $needed is not installed"
    exit 77
  fi
done
here=$(dirname "$0")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cp "$2" "$home/read.plan.xml"
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_STATE_HOME="$home/state" XDG_RUNTIME_DIR="$home"
export GDK_BACKEND=x11 GTK_THEME=Adwaita LANG=C.UTF-8
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS NO_AT_BRIDGE || true
xvfb-run -a -s "-screen 0 1600x1000x24 -noreset" dbus-run-session -- /usr/bin/python3 "$here/screen_reader.py" "$1" "$home/read.plan.xml"
