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

# The server itself finds a number that is free, and tells it.
exec 3> "$folder/display"
Xvfb -displayfd 3 -screen 0 "${size}x24" > /dev/null 2>&1 &
screen=$!
trap 'kill "$screen" 2> /dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 100); do test -s "$folder/display" && break; sleep 0.1; done
DISPLAY=:$(cat "$folder/display")
export DISPLAY

dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately --a11y=1 > /dev/null 2>&1 &
    launcher=$!
    openbox > /dev/null 2>&1 &
    manager=$!
    sleep 1
    status=0
    /usr/bin/python3 "$@" || status=$?
    kill "$manager" "$launcher" 2> /dev/null
    exit "$status"
' desktop "$@"
