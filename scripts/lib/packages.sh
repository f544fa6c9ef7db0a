# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# install_packages LIST...: installs what the lists name and this machine lacks. Silent when nothing is missing.

# The package names of the lists, one a line; "name unless command" only when the command is missing.
wanted_packages() {
  local name word command
  while read -r name word command _; do
    case $name in '' | '#'*) continue ;; esac
    if [[ $word == unless ]] && command -v "$command" >/dev/null; then continue; fi
    printf '%s\n' "$name"
  done < <(cat -- "$@")
}

# Those of the names on standard input that are not installed.
missing_packages() {
  local installed name
  installed=$'\n'$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')$'\n'
  while read -r name; do
    [[ $installed == *$'\n'"$name"$'\n'* ]] || printf '%s\n' "$name"
  done
}

as_root() {
  if [[ $(id -u) -eq 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo -- "$@"
  else
    echo "Installing needs root, and there is no sudo. Run this once as root: $*" >&2
    return 1
  fi
}

apt_get() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -y -q -o DPkg::Lock::Timeout=600 "$@"
}

install_packages() {
  local -a missing
  local log
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is no Debian: what scripts/packages names has to be there already." >&2
    return 0
  fi
  mapfile -t missing < <(wanted_packages "$@" | missing_packages)
  [[ ${#missing[@]} -gt 0 ]] || return 0

  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  log=$(mktemp)
  # An update that fails (no network for one of several sources) still leaves the lists from before.
  apt_get update >"$log" 2>&1 || true
  if ! apt_get install --no-install-recommends "${missing[@]}" >>"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    echo "The packages could not be installed; what went wrong stands above." >&2
    return 1
  fi
  rm -f "$log"
}
