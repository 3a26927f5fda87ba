#!/usr/bin/env bash
# A virtual desktop with a bus for assistive technology, and a script that works on it. Arguments:
# the size of the screen, the script and what it is given. Needs Xvfb, openbox, dbus, at-spi2-core.
set -euo pipefail

size=$1
shift
folder=$(mktemp -d)
export HOME="$folder" XDG_CONFIG_HOME="$folder/config" XDG_DATA_HOME="$folder/data" \
    XDG_CACHE_HOME="$folder/cache" XDG_RUNTIME_DIR="$folder" LIBGL_ALWAYS_SOFTWARE=1 \
    GTK_A11Y=none NO_AT_BRIDGE=0
unset WAYLAND_DISPLAY

trap 'close_screen; rm -rf "$folder"' EXIT
. "$(dirname "$0")/display.sh" "$size"

dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 > /dev/null 2>&1 &
    launcher=$!
    sleep 1
    status=0
    /usr/bin/python3 "$@" || status=$?
    kill "$launcher" 2> /dev/null
    exit "$status"
' desktop "$@"
