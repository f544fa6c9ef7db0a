#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
#
# Runs a program on a screen of its own, with settings and state of its own.
set -eu
if ! command -v xvfb-run >/dev/null; then
  echo "skipped: xvfb-run is not installed"
  exit 77
fi
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_STATE_HOME="$home/state" XDG_RUNTIME_DIR="$home"
export GDK_BACKEND=x11 NO_AT_BRIDGE=1 GTK_THEME=Adwaita LANG=C.UTF-8
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS || true
xvfb-run -a -s "-screen 0 1600x1000x24 -noreset" "$@"
