# SPDX-FileCopyrightText: 2026 The Planwright authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
#
# build_preset PRESET [TARGET...]: configures and builds below the current folder, the project's.
# jobs: how many compilers may run at once.

# One for each processor, but no more than one for each GiB of memory.
jobs() {
  local processors memory
  processors=$(nproc)
  memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null) || memory=
  if [[ -n $memory && $memory -lt $processors ]]; then processors=$((memory > 0 ? memory : 1)); fi
  echo "$processors"
}

preset_folder() {
  if [[ $1 == release ]]; then echo build; else echo "build/$1"; fi
}

# A folder that was built under another name or by another CMake setup is begun again.
forget_moved_build() {
  local folder=$1 home
  [[ -f $folder/CMakeCache.txt ]] || return 0
  home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt")
  if [[ $home != "$PWD" ]]; then
    echo "The build folder belongs to $home; beginning it again."
    rm -rf -- "${folder:?}"
  fi
}

build_preset() {
  local preset=$1 folder log
  local -a targets=()
  shift
  if [[ $# -gt 0 ]]; then targets=(--target "$@"); fi
  folder=$(preset_folder "$preset")
  forget_moved_build "$folder"
  log=$(mktemp)
  # What an older setup left behind is no reason to fail: the second try begins afresh.
  if ! cmake --preset "$preset" >"$log" 2>&1 && ! cmake --fresh --preset "$preset" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
  cmake --build "$folder" --parallel "$(jobs)" "${targets[@]}"
}
