#!/usr/bin/env bash
# The real window on a virtual screen: it opens, shows something, and closes; without a screen the
# program says so and ends with 4. Argument: the program. Needs Xvfb, openbox, xdotool, ImageMagick.
set -euo pipefail

program=$(realpath "$1")
folder=$(mktemp -d)
export HOME="$folder" XDG_DATA_HOME="$folder" XDG_RUNTIME_DIR="$folder" LIBGL_ALWAYS_SOFTWARE=1
unset WAYLAND_DISPLAY

status=0
env -u DISPLAY LC_ALL=C "$program" 2> "$folder/no-display.txt" || status=$?
test "$status" = 4
grep -q 'repurpose demo' "$folder/no-display.txt"

trap 'kill "${window:-}" 2> /dev/null || true; close_screen; rm -rf "$folder"' EXIT
. "$(dirname "$0")/display.sh" 1280x800

"$program" > "$folder/window.log" 2>&1 &
window=$!
for _ in $(seq 100); do
    kill -0 "$window" || { cat "$folder/window.log"; exit 1; }
    found=$(xdotool search --onlyvisible --name Repurpose 2> /dev/null || true)
    test -n "$found" && break
    sleep 0.2
done
test -n "$found"
sleep 3
import -window root "$folder/shot.png"
# A window that paints shows letters and edges: many colours, not a few.
colours=$(identify -format %k "$folder/shot.png")
test "$colours" -gt 50
kill -0 "$window"
echo "window: opened, painted with $colours colours"
